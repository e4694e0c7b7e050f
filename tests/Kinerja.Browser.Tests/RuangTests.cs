using System.Net;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>What a person of one kecamatan gets from the addresses of another, and what every answer carries.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class RuangTests(Peramban peramban)
{
    private async Task<string> FindKeputusanAsync(string kode)
    {
        await using var scope = peramban.Layanan.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(kode, CancellationToken.None);
        return (await scope.ServiceProvider.GetRequiredService<KeputusanService>().ListAsync(new SaringanKeputusan(), CancellationToken.None))[0].Id.ToString();
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData("")]
    [InlineData("/pdf")]
    [InlineData("/berkas/docx")]
    [InlineData("/halaman/1.svg")]
    [InlineData("/tabel")]
    [InlineData("/ukuran")]
    public async Task Decree_of_another_kecamatan_answers_as_if_it_were_not(string sisa)
    {
        await using var jendela = await peramban.MasukAsync();
        var asing = await FindKeputusanAsync("35.25.17");
        var halaman = new List<string>();
        foreach (var alamat in new[] { $"/k/35.25.17/keputusan/{asing}{sisa}", $"/k/35.07.06/keputusan/{asing}{sisa}", $"/k/35.07.06/keputusan/{Guid.NewGuid()}{sisa}", $"/k/99.99.99/keputusan/{asing}{sisa}" })
        {
            var jawaban = await jendela.Page.APIRequest.GetAsync(alamat);
            Assert.Equal(404, jawaban.Status);
            halaman.Add(await jawaban.TextAsync());
        }

        Assert.All(halaman, h => Assert.Contains("Halaman tidak ditemukan", h, StringComparison.Ordinal));
        Assert.All(halaman, h => Assert.DoesNotContain("Sangkapura", h, StringComparison.Ordinal));
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Reader_of_a_kabupaten_enters_its_kecamatan_and_no_other()
    {
        await using var jendela = await peramban.MasukAsync("inspektorat.malang");

        Assert.Equal(200, (await jendela.Page.APIRequest.GetAsync("/k/35.07.14/keputusan")).Status);
        Assert.Equal(404, (await jendela.Page.APIRequest.GetAsync("/k/35.25.17/keputusan")).Status);
    }

    [Theory(Timeout = Batas.Uji)]
    [InlineData("/k/35.07.06/keputusan")]
    [InlineData("/k/35.07.06/keputusan/0190a000-0000-7000-8000-000000000001/pdf")]
    [InlineData("/pilih")]
    public async Task Nobody_is_sent_to_sign_in(string alamat)
    {
        using var klien = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });

        var jawaban = await klien.GetAsync(new Uri(peramban.Alamat + alamat));

        Assert.Equal(HttpStatusCode.Redirect, jawaban.StatusCode);
        Assert.StartsWith($"{peramban.Alamat}/masuk", jawaban.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Every_answer_carries_the_security_headers()
    {
        using var klien = new HttpClient();
        foreach (var alamat in new[] { "/masuk", "/kinerja.css", "/tidak-ada" })
        {
            var jawaban = await klien.GetAsync(new Uri(peramban.Alamat + alamat));
            Assert.Equal(Web.Common.HeaderKeamanan.KebijakanHalaman, jawaban.Headers.GetValues("Content-Security-Policy").Single());
            Assert.Equal("nosniff", jawaban.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("same-origin", jawaban.Headers.GetValues("Referrer-Policy").Single());
        }
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Signing_out_needs_the_token_of_our_own_page()
    {
        await using var jendela = await peramban.MasukAsync();

        Assert.Equal(400, (await jendela.Page.APIRequest.PostAsync("/keluar")).Status);
        Assert.Equal(200, (await jendela.Page.APIRequest.GetAsync("/k/35.07.06/keputusan", new() { MaxRedirects = 0 })).Status);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Files_are_private_and_not_sent_twice()
    {
        await using var jendela = await peramban.MasukAsync();
        var alamat = $"/k/35.07.06/keputusan/{await FindKeputusanAsync("35.07.06")}";

        var pdf = await jendela.Page.APIRequest.GetAsync($"{alamat}/pdf?lihat=1");
        Assert.Equal("application/pdf", pdf.Headers["content-type"]);
        Assert.StartsWith("inline", pdf.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal("private, no-cache", pdf.Headers["cache-control"]);

        var svg = await jendela.Page.APIRequest.GetAsync($"{alamat}/halaman/1.svg");
        Assert.Equal("image/svg+xml", svg.Headers["content-type"]);
        Assert.Contains("sandbox", svg.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.StartsWith("<svg", await svg.TextAsync(), StringComparison.Ordinal);
        foreach (var (tujuan, etag) in new[] { ($"{alamat}/pdf?lihat=1", pdf.Headers["etag"]), ($"{alamat}/halaman/1.svg", svg.Headers["etag"]) })
        {
            var lagi = await jendela.Page.APIRequest.GetAsync(tujuan, new() { Headers = new Dictionary<string, string> { ["If-None-Match"] = etag } });
            Assert.Equal(304, lagi.Status);
        }

        var word = await jendela.Page.APIRequest.GetAsync($"{alamat}/berkas/docx");
        Assert.Equal(("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "private, no-store"), (word.Headers["content-type"], word.Headers["cache-control"]));
        Assert.Matches(@"\Aattachment; filename=""?keputusan-ampelgading-20[0-9]{2}\.docx", word.Headers["content-disposition"]);
        Assert.Equal(404, (await jendela.Page.APIRequest.GetAsync($"{alamat}/berkas/doc")).Status);
        Assert.Equal(404, (await jendela.Page.APIRequest.GetAsync($"{alamat}/halaman/999.svg")).Status);
    }
}
