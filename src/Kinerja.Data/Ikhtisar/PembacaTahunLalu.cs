using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Ikhtisar;

/// <summary>Reads the earlier years of the same measures, and what each of them meant then: the formula in the version that made the result, and what the decree of that year printed.</summary>
internal static class PembacaTahunLalu
{
    /// <summary>As many as the LKjIP of a Renstra compares.</summary>
    public const int PalingBanyakTahun = 4;

    public static async Task<(IReadOnlyList<TahunUkuran> Lalu, IReadOnlyDictionary<UkuranId, string> Makna)> ReadAsync(
        KinerjaDbContext db, int tahun, IReadOnlyList<UkuranTerukur> ukuran, ILookup<UkuranId, (Periode Periode, HasilRow Hasil)> hasil, CancellationToken ct)
    {
        var identitas = ukuran.ToDictionary(u => u.Id, u => u.IdentitasId);
        var id = ukuran.Select(u => u.Id).ToList();
        var dulu = await db.HasilCapaian.AsNoTracking().Where(h => h.Tahun < tahun && h.Tahun >= tahun - PalingBanyakTahun && h.JenisPeriode == JenisPeriode.Tahun && id.Contains(h.UkuranId))
            .Select(h => new { h.UkuranId, h.Tahun, h.Capaian, h.Isi }).ToListAsync(ct);
        if (dulu.Count == 0)
        {
            return ([], new Dictionary<UkuranId, string>());
        }

        var dibanding = dulu.Select(d => d.UkuranId).ToHashSet();
        var definisi = (await db.VersiUkuran.Where(v => dibanding.Contains(v.UkuranId)).Select(v => new { v.UkuranId, v.Nomor, v.Definisi }).ToListAsync(ct)).ToDictionary(v => (v.UkuranId, v.Nomor), v => v.Definisi);
        var cetak = await ReadCetakAsync(db, [tahun, .. dulu.Select(d => d.Tahun).Distinct()], [.. dibanding.Select(u => identitas[u]).Distinct()], ct);
        string Describe(UkuranId u, int t, int versi) => MaknaUkuran.Describe(definisi[(u, versi)], cetak[(t, identitas[u])]);
        return (
            [.. dulu.Select(d => new TahunUkuran(d.UkuranId, d.Tahun, d.Capaian, Describe(d.UkuranId, d.Tahun, d.Isi.UkuranVersi)))],
            ukuran.Where(u => dibanding.Contains(u.Id)).ToDictionary(u => u.Id, u => Describe(u.Id, tahun, FindVersi(u, hasil[u.Id]))));
    }

    // What made this year's number; before there is one, what will make it.
    private static int FindVersi(UkuranTerukur ukuran, IEnumerable<(Periode Periode, HasilRow Hasil)> hasil) =>
        hasil.FirstOrDefault(h => h.Periode.Jenis is JenisPeriode.Tahun).Hasil?.Isi.UkuranVersi ?? ukuran.Versi;

    private static async Task<ILookup<(int Tahun, IdentitasId Identitas), string>> ReadCetakAsync(KinerjaDbContext db, IReadOnlyList<int> tahun, IReadOnlyList<IdentitasId> identitas, CancellationToken ct)
    {
        var indikator = await (
            from k in db.Keputusan
            join i in db.Indikator on k.Id equals i.KeputusanId
            where k.Status == StatusKeputusan.Ditetapkan && tahun.Contains(k.Tahun) && identitas.Contains(i.IdentitasId)
            select new { k.Tahun, k.DibuatPada, Keputusan = k.Id, i.Id, i.IdentitasId, i.Teks, i.Rincian }).ToListAsync(ct);
        // Of several decrees of a year the one made last is measured.
        var terakhir = indikator.GroupBy(i => i.Tahun).SelectMany(g => g.Where(i => i.Keputusan == g.OrderByDescending(x => x.DibuatPada).ThenByDescending(x => x.Keputusan.Value).First().Keputusan)).ToList();
        var dicari = terakhir.Select(i => i.Id).ToList();
        var formulasi = (await db.Formulasi.Where(f => dicari.Contains(f.IndikatorId)).Select(f => new { f.IndikatorId, f.Teks }).ToListAsync(ct)).ToLookup(f => f.IndikatorId, f => f.Teks);
        return terakhir.ToLookup(i => (i.Tahun, i.IdentitasId), i => PembandingIdentitas.Define(i.Teks, i.Rincian?.Butir.Select(b => b.Teks) ?? [], formulasi[i.Id], i.Tahun));
    }
}
