using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;

namespace Kinerja.Web.Layout;

/// <summary>One entry of the menu.</summary>
/// <param name="Alamat">Where it leads; the entry is current on every page below it.</param>
/// <param name="Lain">Stands under “Lainnya”.</param>
public sealed record ButirMenu(string Alamat, string Nama, NamaIkon Ikon, bool Lain = false);

/// <summary>What a person finds in a kecamatan, by what they do there. It hides what is not theirs; the pages themselves refuse it.</summary>
public static class MenuUtama
{
    private static readonly Peran[] Kantor = [Peran.Operator, Peran.Sekcam, Peran.Camat, Peran.AdminKecamatan];
    private static readonly Peran[] Pembaca = [.. Kantor, Peran.AdminKabupaten, Peran.Inspektorat];

    private static readonly (string Jalur, string Nama, NamaIkon Ikon, bool Lain, Peran[]? Untuk)[] Daftar =
    [
        ("", "Beranda", NamaIkon.Rumah, false, Kantor.Append(Peran.Pelapor).ToArray()),
        ("dasbor", "Dasbor", NamaIkon.Lambang, false, Pembaca),
        ("keputusan", "Keputusan", NamaIkon.Dokumen, false, null),
        ("realisasi", "Realisasi", NamaIkon.Tabel, false, null),
        ("verifikasi", "Verifikasi", NamaIkon.Centang, false, Pembaca),
        ("target", "Target", NamaIkon.Ukur, false, null),
        ("capaian", "Capaian", NamaIkon.PanahNaik, false, null),
        ("laporan", "Laporan", NamaIkon.Unduh, false, null),
        ("presensi", "Presensi", NamaIkon.Halaman, false, Kantor),
        ("arsip", "Arsip keputusan", NamaIkon.Lambang, true, null),
        ("pegawai", "Pegawai & jabatan", NamaIkon.Orang, true, null),
        ("kebijakan", "Kebijakan capaian", NamaIkon.Ukur, true, null),
        ("impor", "Impor keputusan", NamaIkon.Dokumen, true, [Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]),
        ("impor-tabel", "Impor tabel", NamaIkon.Tabel, true, [Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]),
        ("cari", "Cari di semua tahun", NamaIkon.Cari, true, null),
        ("peraturan", "Daftar peraturan", NamaIkon.Dokumen, true, null),
        ("riwayat", "Riwayat perubahan", NamaIkon.Halaman, true, Pembaca),
        ("profil", "Profil kantor", NamaIkon.Ubah, true, Kantor),
        ("pengguna", "Pengguna dan peran", NamaIkon.Orang, true, [Peran.AdminKecamatan]),
        ("data", "Bawa data", NamaIkon.Unduh, true, [Peran.AdminKecamatan]),
        ("periksa-capaian", "Periksa tabel capaian", NamaIkon.Tabel, true, null),
    ];

    public static IReadOnlyList<ButirMenu> List(string kode, IReadOnlyCollection<Peran> peran) =>
        [.. Daftar.Where(d => d.Untuk is null || d.Untuk.Any(peran.Contains)).Select(d => new ButirMenu($"/k/{kode}/{d.Jalur}".TrimEnd('/'), d.Nama, d.Ikon, d.Lain))];

    /// <summary>What there is of a kabupaten.</summary>
    public static IReadOnlyList<ButirMenu> ListKabupaten(string kode) =>
    [
        new($"/b/{kode}/dasbor", "Dasbor", NamaIkon.PanahNaik),
        new($"/b/{kode}", "Kecamatan", NamaIkon.Tabel),
        new($"/b/{kode}/kebijakan", "Kebijakan capaian", NamaIkon.Ukur),
        new($"/b/{kode}/peraturan", "Peraturan", NamaIkon.Dokumen),
        new($"/b/{kode}/katalog", "Katalog", NamaIkon.Halaman),
        new($"/b/{kode}/pengaturan", "Pengaturan", NamaIkon.Ubah),
    ];
}
