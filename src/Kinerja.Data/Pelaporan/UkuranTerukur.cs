using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>A measure of a year, with the post that reports it.</summary>
/// <param name="Sasaran">As printed in that year's decree, as is <paramref name="Indikator"/>.</param>
internal sealed record UkuranTerukur(
    UkuranId Id, int Versi, DefinisiUkuran Definisi, JabatanId JabatanId, string Jabatan, string Sasaran, string Indikator)
{
    public required IdentitasId IdentitasId { get; init; }

    /// <summary>Of the section that it stands in.</summary>
    public required JenisIndikator Jenis { get; init; }
}

/// <summary>Which measures a year has: those of the indicators of its decree. Of several decrees the one made last is measured.</summary>
internal static class PembacaUkuranTerukur
{
    /// <summary>The years that have an enacted or archived decree, newest first.</summary>
    public static Task<List<int>> ListTahunAsync(KinerjaDbContext db, CancellationToken ct) =>
        db.Keputusan.Where(k => k.Status == StatusKeputusan.Ditetapkan).Select(k => k.Tahun).Distinct().OrderDescending().ToListAsync(ct);

    /// <summary>The decree that a year is measured by, as a part of a query: one id, or none.</summary>
    public static IQueryable<KeputusanId> FindKeputusan(KinerjaDbContext db, int tahun) =>
        db.Keputusan.Where(k => k.Tahun == tahun && k.Status == StatusKeputusan.Ditetapkan)
            .OrderByDescending(k => k.DibuatPada).ThenByDescending(k => k.Id).Take(1).Select(k => k.Id);

    /// <summary>In the order of the decree. One query.</summary>
    public static async Task<List<UkuranTerukur>> ListAsync(KinerjaDbContext db, int tahun, CancellationToken ct)
    {
        // What is not a link of the chain stands in a subselect: PostgreSQL weighs every order of the tables that are joined, and with eight of them, each behind its fence, that took ten times as long as reading.
        var terukur = FindKeputusan(db, tahun).Select(k => (KeputusanId?)k);
        var daftar = await (
            from b in db.BagianJabatan
            join s in db.Sasaran on b.Id equals s.BagianJabatanId
            join i in db.Indikator on s.Id equals i.SasaranId
            join u in db.Ukuran on i.IdentitasId equals u.IdentitasId
            join v in db.VersiUkuran on new { u.Id, u.Versi } equals new { Id = v.UkuranId, Versi = v.Nomor }
            where b.JabatanId != null && b.KeputusanId == terukur.FirstOrDefault()
            orderby db.Lampiran.Where(l => l.Id == b.LampiranId).Select(l => l.Urutan).First(), b.Urutan, s.Urutan, i.Urutan, u.Urutan
            select new
            {
                u.Id, u.Versi, v.Definisi, JabatanId = b.JabatanId!.Value, b.NamaJabatan, Nama = db.Jabatan.Where(j => j.Id == b.JabatanId).Select(j => j.Nama).First(), Sasaran = s.Teks, Indikator = i.Teks, i.IdentitasId, b.Jenis,
            }).ToListAsync(ct);
        return [.. daftar.Select(d => new UkuranTerukur(d.Id, d.Versi, d.Definisi, d.JabatanId, d.NamaJabatan ?? d.Nama, d.Sasaran, d.Indikator) { IdentitasId = d.IdentitasId, Jenis = d.Jenis })];
    }
}
