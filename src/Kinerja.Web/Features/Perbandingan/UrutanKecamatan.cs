using Kinerja.Data.Perbandingan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Perbandingan;

/// <summary>By what the kecamatan are compared.</summary>
public enum KolomBanding
{
    Nama,
    Keputusan,
    Capaian,
    Kelengkapan,
    Lewat,
}

/// <summary>The order of the comparison; it lives in the address (<c>?urut=capaian&amp;arah=turun</c>).</summary>
public sealed record UrutanKecamatan(KolomBanding Kolom, bool Turun)
{
    public static UrutanKecamatan Read(string? urut, string? arah)
    {
        var kolom = Enum.TryParse<KolomBanding>(urut, ignoreCase: true, out var k) && Enum.IsDefined(k) ? k : KolomBanding.Nama;
        return new UrutanKecamatan(kolom, arah switch { "turun" => true, "naik" => false, _ => kolom is not KolomBanding.Nama });
    }

    /// <summary>What a click on a column's head asks for: the other way round where it is the order already, else the highest first.</summary>
    public UrutanKecamatan Next(KolomBanding kolom) => kolom == Kolom ? this with { Turun = !Turun } : new UrutanKecamatan(kolom, kolom is not KolomBanding.Nama);

    public string ToKueri(int tahun) => FormattableString.Invariant($"?tahun={tahun}&urut={Kolom.ToString().ToLowerInvariant()}&arah={(Turun ? "turun" : "naik")}");

    /// <summary>What has no number stands last, whichever way the rest is turned: unknown is neither the lowest nor the highest.</summary>
    public IReadOnlyList<KecamatanRow> Sort(IEnumerable<KecamatanRow> daftar)
    {
        var nama = daftar.OrderBy(k => k.Nama, StringComparer.Create(TeksIndonesia.Budaya, ignoreCase: true)).ToList();
        if (Kolom is KolomBanding.Nama)
        {
            return Turun ? [.. nama.AsEnumerable().Reverse()] : nama;
        }

        var ada = nama.Where(k => Value(k) is not null);
        return [.. Turun ? ada.OrderByDescending(Value) : ada.OrderBy(Value), .. nama.Where(k => Value(k) is null)];
    }

    private decimal? Value(KecamatanRow k) => Kolom switch
    {
        KolomBanding.Keputusan => k.Keputusan is { } kepala ? (int)kepala.Status : null,
        KolomBanding.Capaian => k.Rata.Nilai,
        KolomBanding.Kelengkapan => k.Kelengkapan.Persen,
        KolomBanding.Lewat => k.Kelengkapan.Wajib == 0 ? null : k.LewatTenggat,
        _ => throw new InvalidOperationException($"Kolom {Kolom} tidak punya angka."),
    };
}
