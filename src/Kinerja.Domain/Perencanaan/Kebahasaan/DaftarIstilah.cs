using System.Text.Json;

namespace Kinerja.Domain.Perencanaan.Kebahasaan;

/// <summary>A term that is wrong, or has been replaced by another.</summary>
/// <param name="Istilah">As found; behind "=" exactly in these large and small letters.</param>
/// <param name="Pesan">An Indonesian sentence.</param>
/// <param name="Usul">What to write instead, where that is certain.</param>
/// <param name="Dasar">Since which law.</param>
/// <param name="Sejak">The first year whose decrees should no longer use it; <c>null</c>: it was always wrong.</param>
internal sealed record IstilahLama(string Istilah, string Pesan, string? Usul = null, string? Dasar = null, int? Sejak = null);

/// <summary>Terms as data (<c>istilah.json</c>), with the year from which they are out of date.</summary>
internal sealed class DaftarIstilah
{
    private readonly KamusFrasa<IstilahLama> kamus;

    private DaftarIstilah(IReadOnlyList<IstilahLama> daftar) => kamus = new KamusFrasa<IstilahLama>(daftar.Select(d => (d.Istilah.TrimStart('='), d)));

    public static DaftarIstilah Bawaan { get; } = Read();

    public IEnumerable<(int Mulai, string Kutipan, IstilahLama Isi)> Find(string teks, int tahun) =>
        from temu in kamus.Find(teks, PenelusurKata.Walk(teks))
        let kutipan = teks.Substring(temu.Mulai, temu.Panjang)
        where (temu.Isi.Sejak ?? 0) <= tahun && (temu.Isi.Istilah[0] != '=' || temu.Isi.Istilah[1..] == kutipan)
        select (temu.Mulai, kutipan, temu.Isi);

    private static DaftarIstilah Read()
    {
        using var aliran = typeof(DaftarIstilah).Assembly.GetManifestResourceStream("Kebahasaan/istilah.json")!;
        return new DaftarIstilah(JsonSerializer.Deserialize<IstilahLama[]>(aliran, FormatNaskah.Opsi)!);
    }
}
