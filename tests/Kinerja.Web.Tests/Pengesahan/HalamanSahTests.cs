using System.Net;
using System.Text;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Web.Features.Pengesahan;
using Kinerja.Web.Tests.Documents.Signing;
using Npgsql;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>Signing and checking as a browser without scripts does it, over HTTP.</summary>
public sealed class HalamanSahTests(KantorSah kantor) : IClassFixture<KantorSah>
{
    private const string Kode = "35.07.06";
    private const string Kenari = "frasa-sandi-kenari-7f3a91";
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Camat_signs_by_form_and_the_passphrase_is_nowhere_afterwards()
    {
        var id = await kantor.EnactAsync(Kode, 2023);
        using var uji = new SertifikatUji();
        var sebelum = Directory.GetFiles(Path.GetTempPath(), "ASPNETCORE_*");
        await using var server = await ServerSah.StartAsync(kantor);
        using var camat = await server.OpenAsync("camat.ampelgading");
        var salah = await SignAsync(camat, id, uji.Create(sandi: Kenari), Kenari + "x");
        Assert.Equal(HttpStatusCode.OK, salah.StatusCode);
        Assert.Contains("tidak cocok", WebUtility.HtmlDecode(await salah.Content.ReadAsStringAsync(Ct)), StringComparison.Ordinal);
        var jawaban = await SignAsync(camat, id, uji.Create(sandi: Kenari), Kenari);
        Assert.True(jawaban.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther, $"{jawaban.StatusCode} {WebUtility.HtmlDecode(await jawaban.Content.ReadAsStringAsync(Ct))}");

        var halaman = WebUtility.HtmlDecode(await camat.GetStringAsync(Alamat(id, "tandatangan?hasil=selesai"), Ct));
        Assert.Contains("Tidak tersertifikasi", halaman, StringComparison.Ordinal);
        Assert.Contains("Lembar arsip dengan paraf", halaman, StringComparison.Ordinal);
        Assert.DoesNotContain(server.Log, b => b.Contains(Kenari, StringComparison.Ordinal));
        Assert.NotEmpty(server.Log);
        Assert.Equal("", await FindInDatabaseAsync(Kenari));
        Assert.NotEqual("", await FindInDatabaseAsync("SITI RAHAYU, S.Sos"));
        Assert.DoesNotContain(Directory.EnumerateFiles(kantor.Folder, "*", SearchOption.AllDirectories), f => File.ReadAllBytes(f).AsSpan().IndexOf(Encoding.UTF8.GetBytes(Kenari)) >= 0);
        Assert.Empty(Directory.GetFiles(Path.GetTempPath(), "ASPNETCORE_*").Except(sebelum));
        var arsip = await camat.GetByteArrayAsync(Alamat(id, "arsip"), Ct);
        Assert.Equal(arsip, await camat.GetByteArrayAsync(Alamat(id, "pdf"), Ct));
        Assert.Contains("Total document signed", await AlatTandaTangan.PdfsigAsync(arsip), StringComparison.Ordinal);
        Assert.Equal("application/pdf", (await camat.GetAsync(Alamat(id, "salinan"), Ct)).Content.Headers.ContentType?.MediaType);
        Assert.Equal("application/pdf", (await camat.GetAsync(Alamat(id, "lembar-arsip"), Ct)).Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Anybody_checks_a_decree_by_its_code_and_compares_a_file()
    {
        var id = await kantor.EnactAsync(Kode, 2024);
        using var uji = new SertifikatUji();
        await using var server = await ServerSah.StartAsync(kantor);
        using var camat = await server.OpenAsync("camat.ampelgading");
        await SignAsync(camat, id, uji.Create(), SertifikatUji.Sandi);
        var arsip = await camat.GetByteArrayAsync(Alamat(id, "arsip"), Ct);
        var kode = await KodeAsync(id);
        using var orang = await server.OpenAsync();

        var jawaban = await orang.GetAsync($"/v/{kode}", Ct);
        var isi = await jawaban.Content.ReadAsStringAsync(Ct);
        Assert.Equal(HttpStatusCode.OK, jawaban.StatusCode);
        foreach (var ada in new[] { "Berlaku.", "188.45/24/KEP/35.07.06/2024", "Ampelgading", "2 Januari 2024", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(arsip)) })
        {
            Assert.Contains(ada, WebUtility.HtmlDecode(isi), StringComparison.Ordinal);
        }

        Assert.DoesNotContain("<script", isi, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("NIP", isi, StringComparison.Ordinal);
        Assert.True(isi.Length + (await orang.GetByteArrayAsync("/publik.css", Ct)).Length + (await orang.GetByteArrayAsync("/kinerja.svg", Ct)).Length < 60 * 1024);
        Assert.Contains("Sama persis.", await CompareAsync(orang, kode, arsip), StringComparison.Ordinal);
        var ubah = (byte[])arsip.Clone();
        ubah[arsip.Length / 2] ^= 1;
        Assert.Contains("Sudah berubah.", await CompareAsync(orang, kode, ubah), StringComparison.Ordinal);
        Assert.Contains("Sudah berubah.", await CompareAsync(orang, kode, [.. arsip, .. "\n% tambahan\n"u8]), StringComparison.Ordinal);
        Assert.Contains("Naskah sebelum ditandatangani.", await CompareAsync(orang, kode, await camat.GetByteArrayAsync(Alamat(id, "cetakan"), Ct)), StringComparison.Ordinal);
        Assert.Contains("Naskah lain.", await CompareAsync(orang, kode, "%PDF-1.7 apa saja"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("Pilih satu berkas", await CompareAsync(orang, kode, []), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guess_and_missing_code_get_the_same_answer_and_many_questions_are_slowed()
    {
        await using var server = await ServerSah.StartAsync(kantor);
        using var orang = await server.OpenAsync();
        var (kosong, tebakan) = (await orang.GetAsync("/v/apa-saja", Ct), await orang.GetAsync($"/v/{KodePengesahan.New()}", Ct));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (kosong.StatusCode, tebakan.StatusCode));
        Assert.Equal(await kosong.Content.ReadAsStringAsync(Ct), await tebakan.Content.ReadAsStringAsync(Ct));
        Assert.Contains("Keputusan tidak ditemukan", await kosong.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);

        var status = new List<HttpStatusCode>();
        for (var i = 0; i <= PeriksaPublik.BandingPerMenit; i++)
        {
            using var isi = new MultipartFormDataContent { { new ByteArrayContent([1]), "berkas", "a.pdf" } };
            status.Add((await orang.PostAsync("/v/apa-saja", isi, Ct)).StatusCode);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, status[^1]);
        Assert.Equal(HttpStatusCode.NotFound, status[0]);
    }

    [Fact]
    public async Task Paper_goes_from_the_print_over_the_scan_to_the_archive()
    {
        var id = await kantor.EnactAsync(Kode, 2025);
        await using var server = await ServerSah.StartAsync(kantor);
        using var penyusun = await server.OpenAsync("operator.ampelgading");
        Assert.DoesNotContain("Sandi sertifikat", await penyusun.GetStringAsync(Alamat(id, "tandatangan"), Ct), StringComparison.Ordinal);
        await PostAsync(penyusun, id, "siap");
        Assert.StartsWith("%PDF", Encoding.Latin1.GetString(await penyusun.GetByteArrayAsync(Alamat(id, "cetakan"), Ct)), StringComparison.Ordinal);
        var teks = await ServerSah.PostAsync(penyusun, Alamat(id, "tandatangan"), "pindaian", [], ("Pindaian.Berkas", "hanya teks"u8.ToArray(), "pindaian.pdf"));
        Assert.Contains("bukan PDF", WebUtility.HtmlDecode(await teks.Content.ReadAsStringAsync(Ct)), StringComparison.Ordinal);
        byte[] pindaian = [.. "%PDF-1.4\n1 0 obj<<>>endobj\nstartxref\n0\n%%EOF"u8];
        await ServerSah.PostAsync(penyusun, Alamat(id, "tandatangan"), "pindaian", [], ("Pindaian.Berkas", pindaian, "pindaian.pdf"));
        Assert.Equal(pindaian, await penyusun.GetByteArrayAsync(Alamat(id, "pindaian"), Ct));
        using var orang = await server.OpenAsync();
        Assert.Contains("Belum selesai ditandatangani.", await orang.GetStringAsync($"/v/{await KodeAsync(id)}", Ct), StringComparison.Ordinal);

        using var sekcam = await server.OpenAsync("sekcam.ampelgading");
        Assert.Equal(HttpStatusCode.OK, (await PostAsync(sekcam, id, "cocok")).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await PostAsync(sekcam, id, "cocok", ("Cocok.Pasti", "true"))).StatusCode);
        Assert.Equal(pindaian, await sekcam.GetByteArrayAsync(Alamat(id, "pdf"), Ct));
        Assert.Contains("Berlaku.", await orang.GetStringAsync($"/v/{await KodeAsync(id)}", Ct), StringComparison.Ordinal);
    }

    private static string Alamat(KeputusanId id, string bagian) => $"/k/{Kode}/keputusan/{id}/{bagian}";

    private static Task<HttpResponseMessage> PostAsync(HttpClient http, KeputusanId id, string formulir, params (string, string)[] isian) => ServerSah.PostAsync(http, Alamat(id, "tandatangan"), formulir, isian);

    private static Task<HttpResponseMessage> SignAsync(HttpClient camat, KeputusanId id, byte[] p12, string sandi) => ServerSah.PostAsync(
        camat, Alamat(id, "tandatangan"), "sertifikat", [("Sertifikat.Sandi", sandi), ("Sertifikat.Pasti", "true")], ("Sertifikat.Berkas", p12, "siti.p12"));

    private static async Task<string> CompareAsync(HttpClient orang, string kode, byte[] berkas)
    {
        using var isi = new MultipartFormDataContent { { new ByteArrayContent(berkas), "berkas", "keputusan.pdf" } };
        return WebUtility.HtmlDecode(await (await orang.PostAsync($"/v/{kode}", isi, Ct)).Content.ReadAsStringAsync(Ct));
    }

    private async Task<string> KodeAsync(KeputusanId id)
    {
        await using var ruang = await kantor.EnterAsync("camat.ampelgading", Kode);
        return (await ruang.Get<PengesahanService>().ReadAsync(id, Ct))!.Kode;
    }

    // Every row of every table, as text.
    private async Task<string> FindInDatabaseAsync(string kata)
    {
        await using var sql = new NpgsqlConnection(kantor.Pengurus);
        await sql.OpenAsync(Ct);
        await using var cari = new NpgsqlCommand(
            """
            select coalesce(string_agg(tablename, ', '), '') from pg_tables
            where schemaname = 'public' and query_to_xml(format('select 1 from %I b where b::text like %L limit 1', tablename, '%' || $1 || '%'), true, true, '')::text <> ''
            """,
            sql)
        { Parameters = { new() { Value = kata } } };
        return (string)(await cari.ExecuteScalarAsync(Ct))!;
    }
}
