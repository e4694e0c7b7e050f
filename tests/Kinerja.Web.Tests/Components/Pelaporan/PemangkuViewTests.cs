using Bunit;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Features.Pelaporan;
using Xunit;

namespace Kinerja.Web.Tests.Components.Pelaporan;

public sealed class PemangkuViewTests : BunitContext
{
    private static readonly PemangkuLembar Ani = new("Ani", StatusPemangku.Definitif, new(2019, 1, 1), new(2022, 3, 14));
    private static readonly PemangkuLembar Budi = new("Budi", StatusPemangku.Plt, new(2022, 3, 15), null);

    [Fact]
    public void Months_with_several_holders_are_named_and_their_figures_are_the_posts()
    {
        using var _ = new Budaya("en-US");
        var teks = Text(Ani, Budi);
        Assert.Contains("2 orang memangku jabatan ini pada 2022", teks, StringComparison.Ordinal);
        Assert.Contains("Budi (Plt., sejak 15 Maret 2022)", teks, StringComparison.Ordinal);
        Assert.Contains("Beberapa pemangku pada Maret: angkanya tetap satu", teks, StringComparison.Ordinal);
        Assert.Contains("sepanjang tahun", Text(Ani with { Sampai = null }, Budi with { Dari = new(2021, 1, 1) }), StringComparison.Ordinal);
    }

    [Fact]
    public void One_holder_or_a_hand_over_between_months_needs_no_remark()
    {
        Assert.Contains("Pemangku 2022: Ani (definitif,", Text(Ani), StringComparison.Ordinal);
        Assert.DoesNotContain("Beberapa pemangku", Text(Ani with { Sampai = new(2022, 3, 31) }, Budi with { Dari = new(2022, 4, 1) }), StringComparison.Ordinal);
        Assert.Equal("", Text());
    }

    private string Text(params PemangkuLembar[] daftar) => string.Join(' ', Render<PemangkuView>(p => p.Add(v => v.Tahun, 2022).Add(v => v.Daftar, daftar)).Nodes.Select(n => n.TextContent)).Trim();
}
