using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Perbandingan;

/// <summary>Compares the kecamatan of the kabupaten that the scope works in. It reads what is stored and measures nothing.</summary>
public sealed class PerbandinganService(IDbContextFactory<KinerjaDbContext> factory, TimeProvider clock)
{
    /// <summary>Six queries, however many kecamatan there are.</summary>
    /// <param name="tahun"><c>null</c>: the newest that has an enacted or archived decree.</param>
    public async Task<PerbandinganDetail> ReadAsync(int? tahun, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var pandangan = await PandanganKabupaten.OpenAsync(db, ct);
        var kepala = await ListKepalaAsync(pandangan, ct);
        var daftarTahun = kepala.Values.SelectMany(k => k).Select(k => k.Tahun).Distinct().OrderDescending().ToList();
        var dipilih = tahun ?? kepala.Values.SelectMany(k => k).Where(k => k.Status is StatusKeputusan.Ditetapkan).Select(k => (int?)k.Tahun).Max() ?? daftarTahun.FirstOrDefault();
        if (dipilih == 0)
        {
            dipilih = DateOnly.FromDateTime(clock.GetUtcNow().DateTime).Year;
        }

        var kebijakan = (await PembacaKebijakan.ReadAsync(db, dipilih, ct)).Isi;
        var hasil = await BahanPerbandingan.ReadAsync(pandangan, dipilih, ct);
        return new PerbandinganDetail(
            dipilih, daftarTahun, kebijakan.Predikat, kebijakan.Kebijakan.Desimal,
            [.. pandangan.DaftarKecamatan.Select(k => PenyusunBaris.Create(k, dipilih, k.Today(clock), kepala.GetValueOrDefault(k.Id) ?? [], hasil.Of(k.Id), kebijakan))]);
    }

    // The measured one first: of several of a year, the one that has come furthest and was made last.
    private static async Task<Dictionary<KecamatanId, List<KepalaRow>>> ListKepalaAsync(PandanganKabupaten pandangan, CancellationToken ct)
    {
        var daftar = await pandangan.Of<Keputusan>().Where(k => k.DihapusPada == null)
            .Select(k => new { k.KecamatanId, k.Id, k.Tahun, k.Status, k.AsalNaskah, k.JenisNaskah, k.Nomor, k.Tanggal, k.DibuatPada }).ToListAsync(ct);
        return daftar.GroupBy(k => k.KecamatanId).ToDictionary(
            g => g.Key,
            g => g.OrderByDescending(k => k.Status).ThenByDescending(k => k.DibuatPada).Select(k => new KepalaRow(k.Id, k.Tahun, k.Status, k.AsalNaskah, k.JenisNaskah, k.Nomor, k.Tanggal)).ToList());
    }
}
