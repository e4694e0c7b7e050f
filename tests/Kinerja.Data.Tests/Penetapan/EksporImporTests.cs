using System.Text.Json.Nodes;
using Kinerja.Data.Contoh;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Penetapan;

public sealed class EksporImporTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private static readonly string[] Pengenal = ["id", "identitasId"];

    [Theory]
    [InlineData("35.07.06", 2022)]
    [InlineData("35.07.14", 2017)]
    [InlineData("35.07.31", 2019)]
    [InlineData("35.25.17", 2019)]
    public async Task Export_imported_into_another_year_exports_the_same_but_for_ids_year_and_status(string kode, int tahun)
    {
        var pertama = await ExportAsync(kode, tahun);
        var id = await ImportAsync(kode, FormatNaskah.Read(FormatNaskah.Write(pertama)), 2031);
        await using var scope = await basisData.EnterAsync(kode);
        var kedua = (await scope.ServiceProvider.GetRequiredService<KeputusanService>().ReadAsync(id, CancellationToken.None))!.Naskah;

        Assert.Equal(2031, kedua.Tahun);
        Assert.Equal(StatusKeputusan.Draf, kedua.Status);
        Assert.Equal(Strip(pertama), Strip(kedua));
    }

    [Theory]
    [InlineData("35.07.06")]
    [InlineData("35.25.17")]
    public async Task Stored_decree_is_the_shipped_one_word_for_word(string kode)
    {
        var contoh = NaskahContoh.Read(kode);
        Assert.Equal(Strip(contoh), Strip(await ExportAsync(kode, contoh.Tahun)));
    }

    [Fact]
    public async Task Comparison_without_ids_notices_a_changed_letter()
    {
        var naskah = await ExportAsync("35.07.06", 2022);
        var lain = naskah with { Lampiran = [naskah.Lampiran[0] with { Kepala = ["LAMPIRAM"] }] };
        Assert.NotEqual(Strip(naskah), Strip(lain));
    }

    [Fact]
    public async Task Import_keeps_the_identity_of_an_indicator_and_the_ids_of_list_items_and_mints_row_ids()
    {
        var pertama = await ExportAsync("35.07.06", 2022);
        var id = await ImportAsync("35.07.06", pertama, 2032);
        await using var scope = await basisData.EnterAsync("35.07.06");
        var kedua = (await scope.ServiceProvider.GetRequiredService<KeputusanService>().ReadAsync(id, CancellationToken.None))!.Naskah;

        Assert.Equal(Identitas(pertama), Identitas(kedua));
        Assert.Equal(pertama.BatangTubuh!.Menimbang, kedua.BatangTubuh!.Menimbang);
        Assert.Empty(Baris(pertama).Intersect(Baris(kedua)));
    }

    [Fact]
    public async Task Import_takes_the_posts_that_are_there_and_gives_sections_of_one_name_a_post_each()
    {
        var sebelum = await CountJabatanAsync("35.07.31");
        await ImportAsync("35.07.31", await ExportAsync("35.07.31", 2019), 2033);
        Assert.Equal(20, sebelum);   // 19 of the paper and the camat
        Assert.Equal(sebelum, await CountJabatanAsync("35.07.31"));

        await using var scope = await basisData.EnterAsync("35.07.31");
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        var umum = await db.BagianJabatan.Where(b => b.NamaJabatan!.StartsWith("Pengadministrasi Umum")).Select(b => new { b.KeputusanId, b.JabatanId }).ToListAsync();
        Assert.All(umum.GroupBy(b => b.KeputusanId), g => Assert.Equal(4, g.Select(b => b.JabatanId).Distinct().Count()));
    }

    [Fact]
    public async Task Import_of_one_identity_twice_gives_the_second_indicator_its_own()
    {
        var naskah = await ExportAsync("35.07.14", 2017);
        var sama = Identitas(naskah)[0];
        var ganda = Map(naskah, i => i with { IdentitasId = sama });
        var id = await ImportAsync("35.07.14", ganda, 2034);
        await using var scope = await basisData.EnterAsync("35.07.14");
        var hasil = (await scope.ServiceProvider.GetRequiredService<KeputusanService>().ReadAsync(id, CancellationToken.None))!.Naskah;
        Assert.Equal(Identitas(hasil).Count, Identitas(hasil).Distinct().Count());
        Assert.Equal(sama, Identitas(hasil)[0]);
    }

    [Fact]
    public async Task Import_does_not_carry_an_identity_over_from_another_kecamatan()
    {
        var asing = await ExportAsync("35.07.06", 2022);
        var naskah = asing with { Kecamatan = NaskahContoh.Read("35.07.14").Kecamatan };
        var id = await ImportAsync("35.07.14", naskah, 2035);
        await using var scope = await basisData.EnterAsync("35.07.14");
        var hasil = (await scope.ServiceProvider.GetRequiredService<KeputusanService>().ReadAsync(id, CancellationToken.None))!.Naskah;
        Assert.Empty(Identitas(asing).Intersect(Identitas(hasil)));
    }

    [Fact]
    public async Task Import_of_another_kecamatans_naskah_is_refused_by_name()
    {
        var galat = await Assert.ThrowsAsync<AturanException>(() => ImportAsync("35.07.06", NaskahContoh.Read("35.07.14"), null));
        Assert.Contains("35.07.14 (Bululawang)", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_that_fails_half_way_leaves_nothing()
    {
        var naskah = NaskahContoh.Read("35.07.06");
        // A NUL character is whole for the format and refused by PostgreSQL, in the last row that is written.
        var rusak = Map(naskah, i => i.Teks.StartsWith("Jumlah kegiatan laporan mutasi", StringComparison.Ordinal) ? i with { Teks = "a\0b" } : i);
        var sebelum = await CountAsync("35.07.06");
        await Assert.ThrowsAnyAsync<Exception>(() => ImportAsync("35.07.06", rusak, 2036));
        Assert.Equal(sebelum, await CountAsync("35.07.06"));
    }

    private async Task<NaskahJson> ExportAsync(string kode, int tahun)
    {
        await using var scope = await basisData.EnterAsync(kode);
        var layanan = scope.ServiceProvider.GetRequiredService<KeputusanService>();
        return (await layanan.ReadAsync(await layanan.FindAsync(tahun, CancellationToken.None), CancellationToken.None))!.Naskah;
    }

    private async Task<KeputusanId> ImportAsync(string kode, NaskahJson naskah, int? tahun)
    {
        await using var scope = await basisData.EnterAsync(kode);
        return await scope.ServiceProvider.GetRequiredService<ImporNaskah>().ImportAsync(naskah, tahun, CancellationToken.None);
    }

    private async Task<int> CountJabatanAsync(string kode)
    {
        await using var scope = await basisData.EnterAsync(kode);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        return await db.Jabatan.CountAsync();
    }

    private async Task<(int, int, int)> CountAsync(string kode)
    {
        await using var scope = await basisData.EnterAsync(kode);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync();
        return (await db.Keputusan.CountAsync(), await db.Indikator.CountAsync(), await db.IdentitasIndikator.CountAsync());
    }

    private static List<IdentitasId?> Identitas(NaskahJson naskah) => [.. Indikator(naskah).Select(i => i.IdentitasId)];

    private static List<Guid> Baris(NaskahJson naskah) =>
        [naskah.Id!.Value.Value, .. naskah.Lampiran.Select(l => l.Id!.Value.Value), .. Indikator(naskah).Select(i => i.Id!.Value.Value)];

    private static IEnumerable<IndikatorJson> Indikator(NaskahJson naskah) => naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator);

    private static NaskahJson Map(NaskahJson naskah, Func<IndikatorJson, IndikatorJson> ubah) => naskah with
    {
        Lampiran = [.. naskah.Lampiran.Select(l => l with
        {
            Bagian = [.. l.Bagian.Select(b => b with { Sasaran = [.. b.Sasaran.Select(s => s with { Indikator = [.. s.Indikator.Select(ubah)] })] })],
        })],
    };

    private static string Strip(NaskahJson naskah)
    {
        var akar = JsonNode.Parse(FormatNaskah.Write(naskah))!.AsObject();
        akar.Remove("tahun");
        akar.Remove("status");
        Remove(akar);
        return akar.ToJsonString();
    }

    private static void Remove(JsonNode? simpul)
    {
        if (simpul is JsonObject objek)
        {
            foreach (var nama in Pengenal)
            {
                objek.Remove(nama);
            }

            foreach (var (_, isi) in objek.ToList())
            {
                Remove(isi);
            }
        }
        else if (simpul is JsonArray larik)
        {
            foreach (var isi in larik)
            {
                Remove(isi);
            }
        }
    }
}
