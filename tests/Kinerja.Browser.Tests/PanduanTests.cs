using Xunit;
using static Microsoft.Playwright.Assertions;

namespace Kinerja.Browser.Tests;

/// <summary>The pages of the drafting part and of the administrators: each opens, fits both screens and has no serious finding; and is drawn for the guide where that is asked for.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class PanduanTests(Peramban peramban)
{
    private const int Lama = 60_000;

    private static readonly (string? Gambar, string Akun, string Alamat, string Tanda)[] Halaman =
    [
        ("daftar", "operator.ampelgading", "/k/35.07.06/keputusan", ".kartu"),
        ("susun-draf", "operator.ampelgading", "/k/35.07.06/keputusan/baru", ".mulai select"),
        (null, "operator.ampelgading", "/k/35.07.06/keputusan/keranjang", ".keadaan"),
        ("cari", "operator.ampelgading", "/k/35.07.06/cari?q=desa", "main li a"),
        (null, "operator.ampelgading", "/k/35.07.06/pemberitahuan", ".keadaan"),
        ("peraturan", "operator.ampelgading", "/k/35.07.06/peraturan", ".peraturan"),
        ("beranda", "operator.ampelgading", "/k/35.07.06", ".beranda-kartu"),
        ("laporan", "operator.ampelgading", "/k/35.07.06/laporan", ".laporan-kartu"),
        ("impor", "operator.ampelgading", "/k/35.07.06/impor", "textarea"),
        (null, "operator.ampelgading", "/k/35.07.06/arsip", "main h1"),
        ("bawa-data", "admin.ampelgading", "/k/35.07.06/data", ".laporan-tata"),
        ("pengguna", "admin.ampelgading", "/k/35.07.06/pengguna", ".pengguna"),
        ("profil", "admin.ampelgading", "/k/35.07.06/profil", ".pratinjau-gambar"),
        ("riwayat", "admin.ampelgading", "/k/35.07.06/riwayat", "#rantai"),
        ("akun", "admin.ampelgading", "/akun", ".panel"),
        ("banding", "organisasi.malang", "/b/35.07/dasbor", "table"),
        ("kabupaten", "organisasi.malang", "/b/35.07", ".kecamatan-baru"),
        (null, "organisasi.malang", "/b/35.07/peraturan", ".peraturan"),
        (null, "organisasi.malang", "/b/35.07/katalog", ".panel"),
        (null, "organisasi.malang", "/b/35.07/pengaturan", ".panel form"),
        (null, "organisasi.malang", "/pilih", ".pilihan"),
        (null, "inspektorat.malang", "/b/35.07/pengaturan", ".panel form"),
        (null, "pengelola", "/pengelola", ".wilayah-daftar"),
    ];

    [Theory(Timeout = Batas.Uji)]
    [InlineData("operator.ampelgading")]
    [InlineData("admin.ampelgading")]
    [InlineData("organisasi.malang")]
    [InlineData("inspektorat.malang")]
    [InlineData("pengelola")]
    public async Task Pages_of_a_person_open_fit_both_screens_and_are_accessible(string akun)
    {
        await using var meja = await peramban.MasukAsync(akun);
        await using var telepon = await peramban.MasukAsync(akun, Layar.Telepon);
        foreach (var (gambar, _, alamat, tanda) in Halaman.Where(h => h.Akun == akun))
        {
            foreach (var jendela in new[] { meja, telepon })
            {
                await jendela.Page.GotoAsync(alamat);
                await Expect(jendela.Page.Locator(tanda).First).ToBeVisibleAsync(new() { Timeout = Lama });
                await jendela.AssertNoHorizontalScrollAsync();
            }

            // The phone's page holds all that the desk's does.
            await telepon.AssertAccessibleAsync();
            if (gambar is not null)
            {
                await GambarPanduan.ShootAsync(meja.Page, gambar);
            }
        }

        meja.AssertQuiet();
        telepon.AssertQuiet();
    }

    [Fact]
    public void Every_person_of_the_list_is_tried() =>
        Assert.Equal(Halaman.Select(h => h.Akun).Distinct().Order(), new[] { "admin.ampelgading", "inspektorat.malang", "operator.ampelgading", "organisasi.malang", "pengelola" });
}
