using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>A measure in the decree of its year, and the post that reports it.</summary>
internal sealed record UkuranTerukur(UkuranId UkuranId, JabatanId JabatanId, string Indikator, DefinisiUkuran Definisi);

/// <summary>The measured decree of a year: the one in force or archived, else the newest draft. Its sections say which post reports what.</summary>
internal static class NaskahTerukur
{
    /// <summary>Every measure of the year in printed order. Two queries.</summary>
    public static async Task<IReadOnlyList<UkuranTerukur>> ListAsync(KinerjaDbContext db, int tahun, CancellationToken ct)
    {
        var keputusan = await db.Keputusan.Where(k => k.Tahun == tahun)
            .OrderBy(k => k.Status == StatusKeputusan.Ditetapkan ? 0 : 1).ThenByDescending(k => k.DiubahPada).Select(k => (KeputusanId?)k.Id).FirstOrDefaultAsync(ct);
        if (keputusan is not { } id)
        {
            return [];
        }

        var baris = await (
            from i in db.Indikator
            join s in db.Sasaran on i.SasaranId equals s.Id
            join b in db.BagianJabatan on s.BagianJabatanId equals b.Id
            join l in db.Lampiran on b.LampiranId equals l.Id
            join u in db.Ukuran on i.IdentitasId equals u.IdentitasId
            join v in db.VersiUkuran on new { u.Id, u.Versi } equals new { Id = v.UkuranId, Versi = v.Nomor }
            where i.KeputusanId == id && b.JabatanId != null
            orderby l.Urutan, b.Urutan, s.Urutan, i.Urutan, u.Urutan
            select new { u.Id, b.JabatanId, i.Teks, v.Definisi }).ToListAsync(ct);
        return [.. baris.DistinctBy(b => b.Id).Select(b => new UkuranTerukur(b.Id, b.JabatanId!.Value, b.Teks, b.Definisi))];
    }
}
