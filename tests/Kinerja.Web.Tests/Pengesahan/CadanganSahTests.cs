using Kinerja.Data.Audit;
using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Penetapan;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Penetapan;
using Kinerja.Testing;
using Kinerja.Web.Features.Pengesahan;
using Kinerja.Web.Tests.Documents.Signing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>A signed decree that was lost with its disk and came back from the backup is the signed decree: the same bytes, a valid signature, found by its code.</summary>
public sealed class CadanganSahTests(KantorSah kantor) : IClassFixture<KantorSah>
{
    private const string Kode = "35.07.06";

    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [InlineData(null, 2027)]
    [InlineData(Kode, 2028)]
    public async Task Signature_is_valid_after_a_restore(string? kecamatan, int tahun)
    {
        using var uji = new SertifikatUji();
        var id = await kantor.EnactAsync(Kode, tahun);
        string kode;
        await using (var camat = await kantor.EnterAsync(KantorSah.Camat(Kode), Kode))
        {
            using var penanda = new PenandaTanganSertifikat(SertifikatPenandaTangan.Open(uji.Create(rsa: false), SertifikatUji.Sandi, DateTimeOffset.UtcNow));
            kode = (await camat.Get<PelaksanaPengesahan>().SignAsync(id, penanda, KantorSah.Alamat, Ct)).Kode;
        }

        var folder = Directory.CreateTempSubdirectory("kinerja-pulih-").FullName;
        var tujuan = await BasisDataKosong.CreateAsync();
        try
        {
            var berkas = Path.Combine(folder, "a.kinerja");
            await BerkasCadangan.CreateAsync(kantor.Pemilik, kantor.Kantor.GetRequiredService<GudangBerkas>(), kecamatan, berkas, DateTimeOffset.UtcNow, null, Ct);
            await using var pulih = KantorSah.Create(tujuan.Aplikasi, Path.Combine(folder, "berkas"));
            using (var cadangan = await PembacaCadangan.OpenAsync(berkas, null, Ct))
            {
                Assert.Equal(0, cadangan.Manifes.Berkas.Hilang);
                await new PemulihCadangan(tujuan.Pemilik, pulih.GetRequiredService<GudangBerkas>()).RestoreAsync(cadangan, null, Ct);
            }

            await CheckAsync(pulih, id, kode);
            await CheckBekuAsync(tujuan, id);
        }
        finally
        {
            await ((IAsyncLifetime)tujuan).DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private async Task CheckAsync(ServiceProvider pulih, KeputusanId id, string kode)
    {
        var bita = await ReadArsipAsync(pulih, id);
        Assert.Equal(await ReadArsipAsync(kantor.Kantor, id), bita);
        var pdfsig = await AlatTandaTangan.PdfsigAsync(bita);
        Assert.Contains("Signature is Valid.", pdfsig, StringComparison.Ordinal);
        Assert.Contains("Total document signed", pdfsig, StringComparison.Ordinal);
        await using var ruang = await RuangSah.EnterAsync(pulih, KantorSah.Operator(Kode), Kode);
        var rantai = await ruang.Get<BukuAkta>().CheckAsync(null, Ct);
        Assert.True(rantai.IsUtuh, rantai.Kalimat);
        Assert.Contains((await ruang.Get<ArsipService>().ListParafAsync(id, Ct)), p => p.Perbuatan == "Menandatangani");
        Assert.Equal("Ampelgading", (await pulih.GetRequiredService<KeputusanPublikService>().FindAsync(kode, Ct))?.Kecamatan);
    }

    // What was frozen is frozen again, by the database itself.
    private static async Task CheckBekuAsync(BasisDataUji basisData, KeputusanId id)
    {
        await using var sql = new NpgsqlConnection(basisData.Pengurus);
        await sql.OpenAsync(Ct);
        await using var ubah = new NpgsqlCommand("update \"ArsipKeputusan\" set \"Kode\" = 'x' where \"KeputusanId\" = $1", sql) { Parameters = { new() { Value = id.Value } } };
        Assert.Equal(PostgresErrorCodes.RestrictViolation, (await Assert.ThrowsAsync<PostgresException>(() => ubah.ExecuteNonQueryAsync(Ct))).SqlState);
    }

    private static async Task<byte[]> ReadArsipAsync(ServiceProvider layanan, KeputusanId id)
    {
        await using var ruang = await RuangSah.EnterAsync(layanan, KantorSah.Operator(Kode), Kode);
        await using var isi = (await ruang.Get<ArsipService>().OpenAsync(id, Ct))!.Isi!;
        using var bita = new MemoryStream();
        await isi.CopyToAsync(bita, Ct);
        return bita.ToArray();
    }
}
