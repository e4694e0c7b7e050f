using Kinerja.Data.Penetapan;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pengesahan;
using Microsoft.Extensions.Options;
using Npgsql;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>Signing over the service of BSrE: one file a call, and what is not known is not tried again.</summary>
public sealed class BsreTests(KantorSah kantor) : IClassFixture<KantorSah>, IAsyncLifetime
{
    private const string Kode = "35.07.06";
    private const string Nik = "3507061234567890";
    private const string Sandi = "frasa-bsre-kenari-52c";
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static int tahun = 2022;
    private BsrePalsu palsu = null!;

    public async Task InitializeAsync() => palsu = await BsrePalsu.StartAsync();

    public async Task DisposeAsync() => await palsu.DisposeAsync();

    [Fact]
    public async Task Service_signs_once_and_neither_nik_nor_passphrase_is_kept()
    {
        var id = await EnactAsync();
        var jadi = await SignAsync(id);

        Assert.Equal((LangkahPengesahan.Diarsipkan, JalurTandaTangan.Bsre, "Camat menurut BSrE"), (jadi.Langkah, jadi.Jalur, jadi.Sertifikat!.Subjek));
        Assert.Equal(1, palsu.Diminta);
        Assert.All(palsu.Otorisasi, o => Assert.StartsWith("Basic ", o, StringComparison.Ordinal));
        await using var sql = new NpgsqlConnection(kantor.Pengurus);
        await sql.OpenAsync(Ct);
        foreach (var kata in new[] { Nik, Sandi })
        {
            await using var cari = new NpgsqlCommand("select (select count(*) from \"ProsesPengesahan\" b where b::text like $1) + (select count(*) from \"CatatanPerubahan\" b where b::text like $1) + (select count(*) from \"Akta\" b where b::text like $1)", sql) { Parameters = { new() { Value = $"%{kata}%" } } };
            Assert.Equal(0L, await cari.ExecuteScalarAsync(Ct));
        }
    }

    [Theory]
    [InlineData(UlahBsre.Diam)]
    [InlineData(UlahBsre.Galat500)]
    [InlineData(UlahBsre.Putus)]
    [InlineData(UlahBsre.BukanJson)]
    [InlineData(UlahBsre.TanpaBerkas)]
    [InlineData(UlahBsre.NaskahLain)]
    [InlineData(UlahBsre.BitaBerubah)]
    [InlineData(UlahBsre.TanpaTandaTangan)]
    public async Task Answer_that_cannot_be_used_leaves_it_unknown_and_it_is_never_sent_again_by_itself(UlahBsre ulah)
    {
        var id = await EnactAsync();
        palsu.Ulah = ulah;
        Assert.True(await Record.ExceptionAsync(() => SignAsync(id)) is HasilTidakDiketahuiException or AturanException);
        Assert.True((await ReadAsync(id)).IsTidakDiketahui);

        palsu.Ulah = UlahBsre.Baik;
        Assert.Contains("tidak dikirim dua kali", (await Assert.ThrowsAsync<AturanException>(() => SignAsync(id))).Message, StringComparison.Ordinal);
        Assert.Equal(1, palsu.Diminta);

        // Only somebody who has looked there may say that it was not signed.
        await using (var penyusun = await kantor.EnterAsync("operator.ampelgading", Kode))
        {
            await Assert.ThrowsAsync<AturanException>(() => penyusun.Get<PengesahanService>().SetTidakTertandaAsync(id, Ct));
        }

        await using (var camat = await kantor.EnterAsync("camat.ampelgading", Kode))
        {
            await camat.Get<PengesahanService>().SetTidakTertandaAsync(id, Ct);
        }

        Assert.Equal(LangkahPengesahan.Diarsipkan, (await SignAsync(id)).Langkah);
    }

    [Theory]
    [InlineData(UlahBsre.TolakSandi, "Passphrase anda salah", 1)]
    [InlineData(UlahBsre.TolakDenganGema, "menolak permintaan tanda tangan.", 1)]
    [InlineData(UlahBsre.AkunBelumSiap, "tidak terdaftar", 0)]
    public async Task Refusal_in_so_many_words_may_be_tried_again_and_says_nothing_of_what_was_sent(UlahBsre ulah, string kata, int diminta)
    {
        var id = await EnactAsync();
        palsu.Ulah = ulah;
        var galat = await Assert.ThrowsAsync<AturanException>(() => SignAsync(id));
        Assert.Contains(kata, galat.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Sandi, galat.ToString(), StringComparison.Ordinal);
        Assert.Equal(diminta, palsu.Diminta);

        palsu.Ulah = UlahBsre.Baik;
        Assert.Equal(LangkahPengesahan.Diarsipkan, (await SignAsync(id)).Langkah);
    }

    [Fact]
    public async Task Service_that_is_not_there_leaves_nothing_sent()
    {
        var id = await EnactAsync();
        await palsu.DisposeAsync();
        var galat = await Assert.ThrowsAsync<AturanException>(() => SignAsync(id, "http://127.0.0.1:9"));
        Assert.Contains("belum dikirim", galat.Message, StringComparison.Ordinal);
        Assert.False((await ReadAsync(id)).IsTidakDiketahui);
    }

    [Fact]
    public void Nik_has_sixteen_digits_and_without_an_address_the_way_is_not_offered()
    {
        using var layanan = Layanan("http://127.0.0.1:9");
        Assert.Throws<AturanException>(() => layanan.Create("123", Sandi));
        Assert.Throws<AturanException>(() => layanan.Create(Nik, ""));
        using var tanpa = new LayananBsre(Options.Create(new PengaturanBsre()));
        Assert.False(tanpa.IsTersedia);
        Assert.Throws<AturanException>(() => new LayananBsre(Options.Create(new PengaturanBsre { Alamat = "bukan alamat" })));
    }

    private static LayananBsre Layanan(string alamat) => new(Options.Create(new PengaturanBsre { Alamat = alamat, Pengguna = "kinerja", Sandi = "sandi-program", BatasWaktu = TimeSpan.FromSeconds(5) }));

    private Task<KeputusanId> EnactAsync() => kantor.EnactAsync(Kode, Interlocked.Increment(ref tahun));

    private async Task<PengesahanRow> SignAsync(KeputusanId id, string? alamat = null)
    {
        using var layanan = Layanan(alamat ?? palsu.Alamat);
        await using var camat = await kantor.EnterAsync("camat.ampelgading", Kode);
        using var penanda = layanan.Create(Nik, Sandi);
        return await camat.Get<PelaksanaPengesahan>().SignAsync(id, penanda, KantorSah.Alamat, Ct);
    }

    private async Task<PengesahanRow> ReadAsync(KeputusanId id)
    {
        await using var camat = await kantor.EnterAsync("camat.ampelgading", Kode);
        return (await camat.Get<PengesahanService>().ReadAsync(id, Ct))!;
    }
}
