using Bunit;
using Kinerja.Data.Cadangan;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Features.Administrasi;
using Xunit;

namespace Kinerja.Web.Tests.Components.Administrasi;

public sealed class RingkasanCadanganTests : BunitContext
{
    private static readonly DateTimeOffset Kini = new(2026, 5, 4, 5, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-US")]
    public void A_backup_of_last_night_is_told_with_its_age_and_size(string budaya)
    {
        using var _ = new Budaya(budaya);
        var pesan = Ringkasan(Baris(StatusCadangan.Berhasil, Kini.AddHours(-10.5)), null, tua: false).Find("p");

        Assert.Equal("Cadangan terakhir: 4 Mei 2026 pukul 01.30 WIB (10 jam lalu), 35,8 MB, berhasil.", Rapat(pesan.TextContent));
        Assert.Contains("pesan-baik", pesan.ClassName, StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_one_and_a_failure_are_warnings_that_say_what_to_do()
    {
        var pesan = Ringkasan(Baris(StatusCadangan.Berhasil, Kini.AddDays(-3)), Baris(StatusCadangan.Gagal, Kini.AddHours(-1)), tua: true).FindAll("[role=alert]").Select(p => Rapat(p.TextContent)).ToList();

        Assert.Equal(2, pesan.Count);
        Assert.Contains("(3 hari lalu)", pesan[0], StringComparison.Ordinal);
        Assert.EndsWith("Beri tahu pengelola server.", pesan[0], StringComparison.Ordinal);
        Assert.Equal("Cadangan 4 Mei 2026 pukul 11.00 WIB gagal: Cakram penuh.", pesan[1]);
    }

    [Fact]
    public void None_at_all_is_a_warning() => Assert.Contains("Belum ada cadangan.", Ringkasan(null, null, tua: true).Find("[role=alert]").TextContent, StringComparison.Ordinal);

    private static CadanganRow Baris(StatusCadangan status, DateTimeOffset pada) =>
        new(Guid.NewGuid(), PemicuCadangan.Harian, status, pada, pada, null, 100, "kinerja-x.kinerja", status is StatusCadangan.Berhasil ? 37_500_000 : null, status is StatusCadangan.Gagal ? "Cakram penuh." : null, "server");

    private IRenderedComponent<RingkasanCadangan> Ringkasan(CadanganRow? terakhir, CadanganRow? gagal, bool tua) => Render<RingkasanCadangan>(p => p
        .Add(r => r.Detail, new CadanganDetail(terakhir, gagal, null, tua, [])).Add(r => r.Zona, ZonaWaktu.Wib).Add(r => r.Kini, Kini).Add(r => r.Saran, "Beri tahu pengelola server."));

    private static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
