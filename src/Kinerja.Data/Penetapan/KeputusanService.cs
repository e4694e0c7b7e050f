using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>Lists, finds and reads the decrees of the kecamatan that the scope works in.</summary>
public sealed class KeputusanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    /// <summary>Newest year first, then the latest change. One query.</summary>
    public async Task<IReadOnlyList<KeputusanRow>> ListAsync(SaringanKeputusan saringan, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftar = db.Keputusan.AsNoTracking().Where(k => (k.DihapusPada != null) == saringan.Terhapus);
        if (saringan.Tahun is { } tahun)
        {
            daftar = daftar.Where(k => k.Tahun == tahun);
        }

        if (saringan.Status is { } status)
        {
            daftar = daftar.Where(k => k.Status == status);
        }

        if (!string.IsNullOrWhiteSpace(saringan.Cari))
        {
            var pola = $"%{EscapePola(saringan.Cari.Trim())}%";
            daftar = daftar.Where(k => EF.Functions.ILike(k.Tentang ?? "", pola, "\\") || EF.Functions.ILike(k.Nomor ?? "", pola, "\\")
                || db.BagianJabatan.Any(b => b.KeputusanId == k.Id && EF.Functions.ILike(b.NamaJabatan ?? b.Judul, pola, "\\"))
                || db.Indikator.Any(i => i.KeputusanId == k.Id && EF.Functions.ILike(i.Teks, pola, "\\")));
        }

        var baris = await daftar.OrderByDescending(k => k.Tahun).ThenByDescending(k => k.DiubahPada).ThenBy(k => k.Id)
            .Select(k => new
            {
                k.Id,
                k.Tahun,
                Judul = k.Tentang ?? db.BagianJabatan.Where(b => b.KeputusanId == k.Id).OrderBy(b => b.Urutan).Select(b => b.Judul).FirstOrDefault() ?? "",
                k.Nomor,
                k.Status,
                k.AsalNaskah,
                k.JenisNaskah,
                JumlahJabatan = db.BagianJabatan.Count(b => b.KeputusanId == k.Id && b.JabatanId != null),
                JumlahIndikator = db.Indikator.Count(i => i.KeputusanId == k.Id),
                k.DiubahPada,
            }).ToListAsync(ct);
        return [.. baris.Select(k => new KeputusanRow(
            k.Id, k.Tahun, k.Judul.ReplaceLineEndings(" "), k.Nomor, k.Status, k.AsalNaskah, k.JenisNaskah, k.JumlahJabatan, k.JumlahIndikator, k.DiubahPada))];
    }

    /// <summary>The years that have a decree, newest first.</summary>
    public async Task<IReadOnlyList<int>> ListTahunAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Keputusan.Where(k => k.DihapusPada == null).Select(k => k.Tahun).Distinct().OrderDescending().ToListAsync(ct);
    }

    /// <summary>The whole decree, or <c>null</c> where this kecamatan has none of that id. Nine queries, whatever its size.</summary>
    public async Task<KeputusanDetail?> ReadAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var keputusan = await db.Keputusan.AsNoTracking().AsSplitQuery()
            .Include(k => k.DaftarLampiran).ThenInclude(l => l.DaftarBagian).ThenInclude(b => b.DaftarSasaran)
            .ThenInclude(s => s.DaftarIndikator).ThenInclude(i => i.DaftarFormulasi)
            .SingleOrDefaultAsync(k => k.Id == id, ct);
        if (keputusan is null)
        {
            return null;
        }

        var kecamatan = await db.Kecamatan.AsNoTracking().SingleAsync(ct);
        var kabupaten = await db.Kabupaten.AsNoTracking().SingleAsync(ct);
        var akhirTahun = new DateOnly(keputusan.Tahun, 12, 31);
        var tata = await db.ProfilNaskah.AsNoTracking().Where(p => p.BerlakuDari <= akhirTahun).OrderByDescending(p => p.BerlakuDari).Select(p => p.Tata).FirstOrDefaultAsync(ct);
        return new KeputusanDetail(keputusan.Id, keputusan.ToNaskah(kecamatan, kabupaten), tata ?? TataNaskah.F4, keputusan.Versi) { KecamatanId = keputusan.KecamatanId };
    }

    /// <summary>The decree of a year that <c>cetak</c> and <c>ekspor</c> mean: the one enacted or archived, else the newest draft.</summary>
    /// <exception cref="AturanException">There is none, or there are several; the sentence names them.</exception>
    public async Task<KeputusanId> FindAsync(int tahun, CancellationToken ct)
    {
        var daftar = await ListAsync(new SaringanKeputusan(tahun), ct);
        var ditetapkan = daftar.Where(k => k.Status is StatusKeputusan.Ditetapkan).ToList();
        return ditetapkan.Count switch
        {
            1 => ditetapkan[0].Id,
            0 => daftar.Count > 0 ? daftar[0].Id : throw new AturanException($"Kecamatan {ruang.RequireKecamatan().Nama} belum punya keputusan tahun {tahun}."),
            _ => throw new AturanException(
                $"Ada {ditetapkan.Count} keputusan tahun {tahun}; pilih satu dengan --id. " + string.Join("; ", ditetapkan.Select(k => $"{k.Id} ({k.Nomor ?? "tanpa nomor"})")) + "."),
        };
    }

    private static string EscapePola(string teks) =>
        teks.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
