using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K20: the decree's own text uses a term that a later regulation replaced. Titles under Mengingat keep theirs.</summary>
internal sealed partial class AturanIstilahLama : AturanNaskah
{
    private static readonly IReadOnlyList<(Regex Pola, string Baru, DateOnly Sejak, string Dasar)> Daftar =
    [
        (PenetapanKinerja(), "Perjanjian Kinerja", new DateOnly(2014, 12, 1), "PermenPANRB 53/2014"),
        (Lakip(), "LKjIP", new DateOnly(2014, 12, 1), "PermenPANRB 53/2014: Laporan Kinerja Instansi Pemerintah"),
        (SasaranKerja(), "Sasaran Kinerja Pegawai", new DateOnly(2019, 12, 31), "PP 30/2019"),
    ];

    public override string Kode => "K20";

    public override string Nama => "Istilah lama";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        foreach (var teks in konteks.ListTeks(JenisTeks.Tentang, JenisTeks.Menimbang, JenisTeks.Diktum, JenisTeks.ButirDiktum))
        {
            foreach (var (pola, baru, sejak, dasar) in Daftar.Where(d => d.Sejak <= konteks.Tanggal))
            {
                if (pola.Match(teks.Teks) is { Success: true } m)
                {
                    yield return At(teks, $"Istilah “{m.Value}” kini {baru}.", m.Value, pola.Replace(teks.Teks, baru)) with { Dasar = dasar };
                }
            }
        }
    }

    [GeneratedRegex(@"\bPenetapan\s+Kinerja\b", RegexOptions.CultureInvariant)]
    private static partial Regex PenetapanKinerja();

    [GeneratedRegex(@"\bLAKIP\b", RegexOptions.CultureInvariant)]
    private static partial Regex Lakip();

    [GeneratedRegex(@"\bSasaran\s+Kerja\s+Pegawai\b", RegexOptions.CultureInvariant)]
    private static partial Regex SasaranKerja();
}
