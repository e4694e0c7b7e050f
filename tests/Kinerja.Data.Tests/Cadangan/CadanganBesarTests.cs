using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Testing;
using Xunit;

namespace Kinerja.Data.Tests.Cadangan;

/// <summary>Neither writing nor reading a backup holds a part of it whole. What a process allocates is counted for all that runs in it: nothing else may.</summary>
[Collection(KoleksiSendirian.Nama)]
public sealed class CadanganBesarTests(BasisDataContoh asal) : IClassFixture<BasisDataContoh>, IDisposable
{
    private const long Batas = 24L * 1024 * 1024;

    private readonly CadanganUji _uji = new();

    public void Dispose() => _uji.Delete();

    [Fact]
    public async Task A_large_table_and_a_large_file_pass_through_without_being_held()
    {
        Guid kecamatan;
        await using (var sql = await Sql.OpenAsync(asal.Pengurus))
        {
            kecamatan = await sql.ScalarAsync<Guid>("select \"Id\" from \"Kecamatan\" where \"Kode\" = '35.07.06'");
            await sql.ExecuteAsync(
                """
                insert into "ImporTertunda" ("KecamatanId", "Id", "Nama", "Tahun", "Isi", "JumlahRagu", "DibuatPada", "DiubahPada")
                select $1, gen_random_uuid(), 'besar', 2026, (select string_agg(md5(i::text || n::text), '') from generate_series(1, 32768) i), 0, now(), now() from generate_series(1, 64) n
                """, kecamatan);
        }

        await CadanganUji.KeepAsync(_uji.Gudang("asal"), KecamatanId.From(kecamatan), new byte[GudangBerkas.UkuranMaksimum]);
        var sebelum = GC.GetTotalAllocatedBytes(precise: true);
        var (jalur, manifes) = await _uji.WriteAsync(asal.Pemilik, _uji.Gudang("asal"), "35.07.06");
        var tertulis = GC.GetTotalAllocatedBytes(precise: true);
        using (await PembacaCadangan.OpenAsync(jalur, null, CancellationToken.None))
        {
        }

        var terbaca = GC.GetTotalAllocatedBytes(precise: true);
        Assert.True(manifes.Tabel.Single(t => t.Nama == "ImporTertunda").Ukuran > 60 * 1024 * 1024);
        Assert.InRange(tertulis - sebelum, 0, Batas);
        Assert.InRange(terbaca - tertulis, 0, Batas);
    }
}
