using System.Globalization;
using Kinerja.Data.Ikhtisar;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Features.Pelaporan;

namespace Kinerja.Web.Features.Ikhtisar;

/// <summary>Where the dashboard leads, and what of it stands in an address (<c>?tahun=2022&amp;triwulan=1&amp;jabatan=…&amp;jenis=iku&amp;predikat=Rendah</c>).</summary>
public static class AlamatDasbor
{
    public static SaringanDasbor Read(int? tahun, int? triwulan, string? jabatan, string? jenis, string? predikat) => new(
        tahun is >= 2000 and <= 2100 ? tahun : null, triwulan is >= 1 and <= 4 ? triwulan : null, Guid.TryParse(jabatan, out var id) ? JabatanId.From(id) : null,
        Enum.TryParse<JenisIndikator>(jenis, ignoreCase: true, out var j) && Enum.IsDefined(j) ? j : null, string.IsNullOrWhiteSpace(predikat) ? null : predikat.Trim());

    public static string ToKueri(SaringanDasbor s) => Kueri(
        ("tahun", s.Tahun?.ToString(CultureInfo.InvariantCulture)), ("triwulan", s.Triwulan?.ToString(CultureInfo.InvariantCulture)), ("jabatan", s.Jabatan?.ToString()),
        ("jenis", s.Jenis?.ToString().ToLowerInvariant()), ("predikat", s.Predikat));

    public static string Dasbor(string kode, SaringanDasbor s) => $"/k/{kode}/dasbor{ToKueri(s)}";

    public static string Realisasi(string kode, int tahun, JabatanId jabatan, int bulan) => $"/k/{kode}/realisasi{Kueri(("tahun", Angka(tahun)), ("jabatan", jabatan.ToString()), ("bulan", Angka(bulan)))}";

    /// <summary>Where somebody can do it.</summary>
    public static string Tindakan(string kode, int tahun, KeputusanDasbor? keputusan, Tindakan t) => t.Jenis switch
    {
        JenisTindakan.MenungguVerifikasi => $"/k/{kode}/verifikasi{new PilihanVerifikasi(tahun, t.Periode!.Nomor, t.Jabatan).ToKueri()}",
        JenisTindakan.TanpaTarget => $"/k/{kode}/target{new SaringanTarget(tahun, t.Jabatan.ToString() ?? "", KeadaanTarget.BelumAda).ToKueri()}",
        JenisTindakan.TanpaPolaritas => $"/k/{kode}/keputusan/{keputusan?.Id}/ukuran",
        _ => Realisasi(kode, tahun, t.Jabatan!.Value, t.Periode!.Nomor),
    };

    internal static string Kueri(params (string Nama, string? Nilai)[] isi) =>
        QueryString.Create(isi.Where(i => !string.IsNullOrWhiteSpace(i.Nilai)).Select(i => KeyValuePair.Create(i.Nama, i.Nilai))).ToUriComponent();

    private static string Angka(int n) => n.ToString(CultureInfo.InvariantCulture);
}
