using Bunit;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pengukuran;
using Xunit;
using static Kinerja.Web.Tests.Components.ContohUkuran;

namespace Kinerja.Web.Tests.Components;

public sealed class RingkasanUkuranTests : BunitContext
{
    private IRenderedComponent<RingkasanUkuran> Ringkasan(Func<Task<int>> sahkan, bool boleh = true) => Render<RingkasanUkuran>(p => p
        .Add(r => r.DaftarIndikator, [Indikator([Sah()]), Indikator(null, Usulan()), Indikator(null, Usulan()), Indikator(null, Usulan(Definisi(polaritas: null)))])
        .Add(r => r.CanApprove, boleh).Add(r => r.OnApproveSure, sahkan));

    [Fact]
    public void Summary_counts_what_is_approved_sure_and_to_be_looked_at()
    {
        var ringkasan = Ringkasan(() => Task.FromResult(0));

        Assert.Equal(["1 disahkan", "2 diusulkan yakin", "1 perlu diperiksa"], ringkasan.FindAll(".titik").Select(t => t.TextContent));
        Assert.Equal(("1", "4"), (ringkasan.Find("[role=progressbar]").GetAttribute("aria-valuenow"), ringkasan.Find("[role=progressbar]").GetAttribute("aria-valuemax")));
    }

    [Fact]
    public void Approving_all_that_is_sure_asks_first_and_says_how_many()
    {
        var kali = 0;
        var ringkasan = Ringkasan(() => Task.FromResult(++kali + 1));

        ringkasan.Find("button").Click();
        Assert.Equal(0, kali);
        Assert.Contains("Sahkan 2 indikator sekaligus?", ringkasan.Find(".tanya").TextContent, StringComparison.Ordinal);
        ringkasan.Find(".tanya .tombol-utama").Click();

        Assert.Equal((1, "2 indikator disahkan."), (kali, ringkasan.Find("[role=status]").TextContent));
    }

    [Fact]
    public void Declined_question_approves_nothing()
    {
        var ringkasan = Ringkasan(() => throw new InvalidOperationException("Terkirim."));

        ringkasan.Find("button").Click();
        ringkasan.FindAll(".tanya button")[1].Click();

        Assert.Empty(ringkasan.FindAll(".tanya"));
    }

    [Fact]
    public void Refusal_is_told_and_the_question_stays()
    {
        var ringkasan = Ringkasan(() => throw new AturanException("Baru saja disahkan orang lain."));

        ringkasan.Find("button").Click();
        ringkasan.Find(".tanya .tombol-utama").Click();

        Assert.Contains("Baru saja disahkan orang lain.", ringkasan.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Single(ringkasan.FindAll(".tanya"));
    }

    [Fact]
    public void Who_may_not_approve_is_told_who_may() => Assert.Contains("Yang mengesahkan", Ringkasan(() => Task.FromResult(0), boleh: false).Markup, StringComparison.Ordinal);
}
