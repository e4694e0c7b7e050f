using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K04: the number does not look as the office's numbers do.</summary>
internal sealed partial class AturanPolaNomor : AturanNaskah
{
    public override string Kode => "K04";

    public override string Nama => "Nomor menyimpang dari pola";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Pola nomor pada profil naskah, atau nomor keputusan kantor ini yang dikutip sendiri";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.ListTeks(JenisTeks.Nomor).FirstOrDefault() is not { } teks || string.IsNullOrWhiteSpace(teks.Teks))
        {
            yield break;
        }

        var ruas = NomorNaskah.Split(teks.Teks);
        if (!NomorNaskah.IsBelumLengkap(teks.Teks) && Spasi().IsMatch(teks.Teks.Trim()))
        {
            yield return At(teks, "Nomor memuat spasi.", teks.Teks, Spasi().Replace(teks.Teks.Trim(), ""));
        }

        if (ruas.FirstOrDefault(r => Wilayah().IsMatch(r) && r != konteks.Profil.Kode) is { } kode)
        {
            yield return At(teks, $"Kode wilayah {kode} pada nomor bukan kode kecamatan ini ({konteks.Profil.Kode}).", kode, teks.Teks.Replace(kode, konteks.Profil.Kode, StringComparison.Ordinal));
        }

        if (Tahun().Match(ruas[^1]) is { Success: true } m && int.Parse(m.ValueSpan, CultureInfo.InvariantCulture) != konteks.Tanggal.Year)
        {
            yield return At(teks, $"Tahun {m.Value} pada nomor bukan tahun penetapan ({konteks.Tanggal.Year.ToString(CultureInfo.InvariantCulture)}).", m.Value);
        }

        foreach (var temuan in konteks.Profil.PolaNomor is { } pola ? CheckPola(teks, ruas, pola, konteks) : CheckSendiri(teks, ruas, konteks))
        {
            yield return temuan;
        }
    }

    private IEnumerable<TemuanNaskah> CheckPola(TeksNaskah teks, string[] ruas, string pola, KonteksPeriksa konteks)
    {
        var harapan = NomorNaskah.Split(pola);
        if (harapan.Length != ruas.Length || harapan.Zip(ruas).Any(p => !p.First.Contains('{', StringComparison.Ordinal) && !p.First.Equals(p.Second, StringComparison.OrdinalIgnoreCase)))
        {
            var contoh = pola.Replace("{kode}", konteks.Profil.Kode, StringComparison.Ordinal).Replace("{tahun}", konteks.Tanggal.Year.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal).Replace("{nomor}", "…", StringComparison.Ordinal);
            yield return At(teks, $"Nomor tidak menurut pola kantor ini: {contoh}.", teks.Teks);
        }
    }

    // Without a pattern the office's own earlier decrees, which the naskah cites, show it.
    private IEnumerable<TemuanNaskah> CheckSendiri(TeksNaskah teks, string[] ruas, KonteksPeriksa konteks)
    {
        var lama = konteks.ListTeks(JenisTeks.Mengingat, JenisTeks.Memperhatikan, JenisTeks.Diktum, JenisTeks.ButirDiktum)
            .SelectMany(t => PembacaKutipan.Read(t.Teks))
            .FirstOrDefault(k => k.Jenis is JenisPeraturan.Keputusan && k.Nomor.Contains(konteks.Profil.Kode, StringComparison.Ordinal) && !NomorNaskah.IsBelumLengkap(k.Nomor));
        if (lama is not null && Shape(NomorNaskah.Split(lama.Nomor)) != Shape(ruas))
        {
            yield return At(teks, $"Nomor tidak sebentuk dengan keputusan kantor ini yang dikutip sendiri: {lama.Nomor}.", teks.Teks);
        }
    }

    // Classification and fixed words count; serial number, code and year are left out.
    private static string Shape(string[] ruas) => string.Join('/', ruas.Select((r, i) => i == 0 || (!Angka().IsMatch(r) && !Wilayah().IsMatch(r) && r.Length > 0) ? r.ToUpperInvariant() : "#"));

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spasi();

    [GeneratedRegex(@"\A[0-9]{2}\.[0-9]{2}\.[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Wilayah();

    [GeneratedRegex(@"\A(?:19|20)[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tahun();

    [GeneratedRegex(@"\A[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Angka();
}
