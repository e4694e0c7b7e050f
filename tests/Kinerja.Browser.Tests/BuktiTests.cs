using System.Net.Http.Headers;
using Kinerja.Data.Berkas;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Pelaporan;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>Files of evidence as the wire sees them: who gets them and with which headers, and what the server takes in.</summary>
[Collection(KoleksiPeramban.Nama)]
public sealed class BuktiTests(Peramban peramban)
{
    [Fact(Timeout = Batas.Uji)]
    public async Task File_of_another_kecamatan_answers_as_if_it_were_not()
    {
        var (id, _) = await AddAsync();
        await using var asing = await peramban.MasukAsync();
        foreach (var alamat in new[] { $"/k/35.07.06/bukti/{id}", $"/k/{IsianContoh.Kode}/bukti/{id}", $"/k/35.07.06/bukti/{Guid.NewGuid()}?lihat=1" })
        {
            Assert.Equal(404, (await asing.Page.APIRequest.GetAsync(alamat)).Status);
        }

        await using var milik = await peramban.MasukAsync("operator.kromengan");
        Assert.Equal(200, (await milik.Page.APIRequest.GetAsync($"/k/{IsianContoh.Kode}/bukti/{id}")).Status);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task File_is_sent_as_an_attachment_and_shown_only_where_it_can_do_nothing()
    {
        var (id, _) = await AddAsync();
        await using var jendela = await peramban.MasukAsync("operator.kromengan");
        var alamat = $"/k/{IsianContoh.Kode}/bukti/{id}";
        var unduh = await jendela.Page.APIRequest.GetAsync(alamat);
        Assert.StartsWith("attachment; filename=bukti.pdf", unduh.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal(("application/pdf", "nosniff", HeaderKeamanan.KebijakanPdf, "private, no-cache"), (unduh.Headers["content-type"], unduh.Headers["x-content-type-options"], unduh.Headers["content-security-policy"], unduh.Headers["cache-control"]));
        Assert.Equal(IsianContoh.Pdf, await unduh.BodyAsync());
        Assert.StartsWith("inline", (await jendela.Page.APIRequest.GetAsync(alamat + "?lihat=1")).Headers["content-disposition"], StringComparison.Ordinal);
        Assert.Equal(304, (await jendela.Page.APIRequest.GetAsync(alamat, new() { Headers = new Dictionary<string, string> { ["If-None-Match"] = unduh.Headers["etag"] } })).Status);
        Assert.Contains("sandbox", HeaderKeamanan.KebijakanBerkas, StringComparison.Ordinal);
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Upload_needs_the_token_of_our_own_page_a_figure_of_ones_own_and_a_bearable_size()
    {
        var (_, kunci) = await AddAsync();
        await using var jendela = await peramban.MasukAsync("operator.kromengan");
        var token = await jendela.Page.Locator("input[name=__RequestVerificationToken]").First.GetAttributeAsync("value");
        async Task<(int Status, string Teks)> SendAsync(string? token, string untuk, byte[] isi)
        {
            var formulir = jendela.Page.APIRequest.CreateFormData();
            formulir.Append("untuk", untuk);
            formulir.Append("berkas", new FilePayload { Name = "x.pdf", MimeType = "application/pdf", Buffer = isi });
            var jawaban = await jendela.Page.APIRequest.PostAsync($"/k/{IsianContoh.Kode}/bukti", new()
            {
                Multipart = formulir,
                Headers = token is null ? [] : new Dictionary<string, string> { ["RequestVerificationToken"] = token },
            });
            return (jawaban.Status, await jawaban.TextAsync());
        }

        Assert.Equal(400, (await SendAsync(null, kunci, IsianContoh.Pdf)).Status);
        Assert.Equal(200, (await SendAsync(token, kunci, IsianContoh.Pdf)).Status);
        Assert.Equal(400, (await SendAsync(token, "bukan kunci", IsianContoh.Pdf)).Status);
        Assert.Equal(422, (await SendAsync(token, kunci.Replace(kunci[..36], Guid.NewGuid().ToString(), StringComparison.Ordinal), IsianContoh.Pdf)).Status);
        var besar = await SendAsync(token, kunci, new byte[GudangBerkas.UkuranMaksimum + 1]);
        Assert.Equal(422, besar.Status);
        Assert.Contains("paling banyak 20 MB", besar.Teks, StringComparison.Ordinal);
        Assert.Empty(Sementara());
    }

    [Fact(Timeout = Batas.Uji)]
    public async Task Upload_that_is_cut_off_leaves_nothing()
    {
        var (_, kunci) = await AddAsync();
        await using var jendela = await peramban.MasukAsync("operator.kromengan");
        var token = await jendela.Page.Locator("input[name=__RequestVerificationToken]").First.GetAttributeAsync("value");
        var kue = string.Join("; ", (await jendela.Page.Context.CookiesAsync()).Select(c => $"{c.Name}={c.Value}"));
        using var klien = new HttpClient(new HttpClientHandler { UseCookies = false });
        using var putus = new AliranPutus(() => Sementara().Length > 0);
        using var formulir = new MultipartFormDataContent { { new StringContent(kunci), "untuk" } };
        using var berkas = new StreamContent(putus);
        berkas.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        formulir.Add(berkas, "berkas", "x.pdf");
        using var permintaan = new HttpRequestMessage(HttpMethod.Post, new Uri($"{peramban.Alamat}/k/{IsianContoh.Kode}/bukti")) { Content = formulir };
        permintaan.Headers.Add("Cookie", kue);
        permintaan.Headers.Add("RequestVerificationToken", token);

        await Assert.ThrowsAnyAsync<Exception>(() => klien.SendAsync(permintaan));

        Assert.True(putus.PernahAda, "Nothing had arrived before the line was cut, so this proves nothing.");
        for (var n = 0; n < 50 && Sementara().Length > 0; n++)
        {
            await Task.Delay(100);
        }

        Assert.Empty(Sementara());
    }

    private string[] Sementara() => [.. Directory.GetFiles(peramban.FolderBerkas, "*", SearchOption.AllDirectories).Where(f => f.Contains(".sementara", StringComparison.Ordinal))];

    /// <summary>A file for a figure of Kromengan.</summary>
    private async Task<(string Id, string Kunci)> AddAsync()
    {
        await IsianContoh.SeedAsync(peramban, bulan: 3, ajukan: false);
        await using var scope = peramban.Layanan.CreateAsyncScope();
        T Get<T>()
            where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
        var orang = (await Get<UserManager<Data.Identity.Pengguna>>().FindByNameAsync("operator.kromengan"))!.Id;
        Assert.True(await Get<PintuKecamatan>().EnterAsync(orang, IsianContoh.Kode, CancellationToken.None));
        var bulan = await Get<VerifikasiService>().ReadAsync(Periode.Bulan(IsianContoh.Tahun, 3), CancellationToken.None);
        var kunci = bulan.DaftarUkuran.First().Kunci;
        using var berkas = await Get<GudangBerkas>().ReceiveAsync(Get<RuangKerja>().RequireKecamatan().Id, new MemoryStream(IsianContoh.Pdf), CancellationToken.None);
        return ((await Get<BuktiService>().AddBerkasAsync(berkas, "bukti.pdf", [kunci], CancellationToken.None)).Id.ToString(), TeksKunci.Write(kunci));
    }

    /// <summary>Half a file, a pause in which it lies on the server's disk, and then no more.</summary>
    private sealed class AliranPutus(Func<bool> lihat) : MemoryStream
    {
        private bool _terkirim;

        public override bool CanSeek => false;

        public bool PernahAda { get; private set; }

        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (!_terkirim)
            {
                _terkirim = true;
                return buffer.Length;
            }

            await Task.Delay(1500, cancellationToken);
            PernahAda = lihat();
            throw new IOException("cut");
        }
    }
}
