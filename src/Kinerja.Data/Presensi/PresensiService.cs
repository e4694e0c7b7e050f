using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Presensi;

/// <summary>The monthly recaps of an office and what follows from them: person-days, percentages, the variables of printed formulas.</summary>
public sealed class PresensiService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    // What is asked of an employee whose month is empty; offices that keep more choose it on the page.
    private static readonly KategoriPresensi[] KolomBaku =
    [
        KategoriPresensi.Hadir, KategoriPresensi.Terlambat, KategoriPresensi.DinasLuar, KategoriPresensi.Cuti, KategoriPresensi.Sakit, KategoriPresensi.Izin, KategoriPresensi.TanpaKeterangan,
    ];

    public bool CanRead => ruang.CanReadPribadi();

    public bool CanEdit => ruang.CanEditKantor();

    public async Task<PresensiBulan> ReadBulanAsync(BulanKalender bulan, CancellationToken ct)
    {
        ruang.RequireReadPribadi();
        await using var db = await factory.CreateDbContextAsync(ct);
        var bahan = await BahanPresensi.ReadAsync(db, bulan.Tahun, bulan.Bulan, ct);
        var rekap = bahan.Rekap.ToDictionary(r => r.Rekap.PegawaiId);
        return new PresensiBulan(
            bulan,
            [.. bahan.FindBertugas(bulan).Select(p => rekap.TryGetValue(p.Terjadwal.Id, out var r) ? new PresensiRow(p.Terjadwal, r.Rekap, r.Versi, p.DataContoh) : new PresensiRow(p.Terjadwal, null, null, p.DataContoh))],
            bahan.Kalender, bahan.Kalender is null ? bahan.AlasanKalender : null, bahan.Kebijakan,
            await IsTerkunciAsync(db, bulan, ct), await ReadKolomAsync(db, bulan, bahan, ct));
    }

    /// <summary>The twelve months of a year at a glance.</summary>
    public async Task<IReadOnlyList<RingkasanBulan>> ReadTahunAsync(int tahun, CancellationToken ct)
    {
        ruang.RequireReadPribadi();
        await using var db = await factory.CreateDbContextAsync(ct);
        var bahan = await BahanPresensi.ReadAsync(db, tahun, null, ct);
        return [.. BulanKalender.OfTahun(tahun).Select(b => Summarize(bahan, b))];
    }

    /// <summary>The latest month of which there are recaps.</summary>
    public async Task<BulanKalender?> FindTerakhirAsync(CancellationToken ct)
    {
        ruang.RequireReadPribadi();
        await using var db = await factory.CreateDbContextAsync(ct);
        var terakhir = await db.CatatanPresensi.OrderByDescending(c => c.Tahun).ThenByDescending(c => c.Bulan).Select(c => new { c.Tahun, c.Bulan }).FirstOrDefaultAsync(ct);
        return terakhir is null ? null : new BulanKalender(terakhir.Tahun, terakhir.Bulan);
    }

    /// <summary>Writes what was changed in a month, all of it or nothing.</summary>
    /// <exception cref="AturanException">A line was changed by somebody else meanwhile, the month is closed, or an employee is not known.</exception>
    public async Task SaveRekapAsync(BulanKalender bulan, IReadOnlyList<PerubahanRekap> perubahan, PenggunaId oleh, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await IsTerkunciAsync(db, bulan, ct))
        {
            throw new AturanException($"{bulan} sudah dikunci; rekap presensinya tidak dapat diubah lagi.");
        }

        var id = perubahan.Select(p => p.PegawaiId).ToList();
        var nama = await db.Pegawai.Where(p => id.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Nama, ct);
        var lama = await db.CatatanPresensi.Where(c => c.Tahun == bulan.Tahun && c.Bulan == bulan.Bulan && id.Contains(c.PegawaiId)).ToDictionaryAsync(c => c.PegawaiId, ct);
        if (perubahan.FirstOrDefault(p => !nama.ContainsKey(p.PegawaiId)) is not null)
        {
            throw new AturanException("Ada baris untuk pegawai yang tidak ada lagi. Muat ulang halaman.");
        }

        var bentrok = perubahan.Where(p => lama.GetValueOrDefault(p.PegawaiId)?.Versi != p.VersiSemula).Select(p => nama[p.PegawaiId]).Order(StringComparer.Ordinal).ToList();
        if (bentrok.Count > 0)
        {
            throw new AturanException($"Rekap {string.Join(", ", bentrok)} baru saja diubah orang lain, jadi belum ada yang disimpan. Salin isian Anda, muat ulang, lalu ulangi.");
        }

        foreach (var p in perubahan)
        {
            Apply(db, bulan, p, lama.GetValueOrDefault(p.PegawaiId), oleh);
        }

        await db.SaveAsync("Rekap bulan ini baru saja diubah orang lain, jadi belum ada yang disimpan. Muat ulang, lalu ulangi.", ct);
    }

    /// <summary>Attendance of some months of one year, or of all of it.</summary>
    public async Task<HasilPresensi> ComputeAsync(Periode periode, KonstantaHariKerja? konstanta, CancellationToken ct)
    {
        ruang.RequireReadPribadi();
        await using var db = await factory.CreateDbContextAsync(ct);
        return (await BahanPresensi.ReadAsync(db, periode.Tahun, null, ct)).Compute(ToBulan(periode), konstanta);
    }

    /// <summary>
    /// What attendance knows of a formula's variables in a period: a figure, or <c>null</c> with the reason. Names that it does not know are not in the list; a formula that cannot be read has none.
    /// Everybody of the office may ask: the figures name nobody, and who may not read attendance is not told whose recap is missing.
    /// </summary>
    public async Task<IReadOnlyList<NilaiPresensi>> ProvideAsync(string rumus, Periode periode, CancellationToken ct)
    {
        if (Rumus.Read(rumus).Rumus is not { } terbaca || VariabelPresensi.Provide(terbaca, Without(periode, "")).Count == 0)
        {
            return [];
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        return VariabelPresensi.Provide(terbaca, Conceal(Compute(await BahanPresensi.ReadAsync(db, periode.Tahun, null, ct), periode)));
    }

    private static HasilPresensi Compute(BahanPresensi bahan, Periode periode)
    {
        try
        {
            return bahan.Compute(ToBulan(periode));
        }
        catch (AturanException e)
        {
            return Without(periode, e.Message);
        }
    }

    // The reasons that the calculation gives name employees and their absences.
    private HasilPresensi Conceal(HasilPresensi hasil) => ruang.CanReadPribadi() || hasil.Alasan is null || hasil.DaftarTemuan.Count == 0
        ? hasil : hasil with { Alasan = "Rekap presensi masa itu belum lengkap atau perlu dibetulkan; operator kecamatan melihat rinciannya di halaman Presensi." };

    private static HasilPresensi Without(Periode periode, string alasan) => new()
    {
        DaftarBulan = ToBulan(periode), DaftarKebijakan = [], DaftarPegawai = [], DaftarTemuan = [], HariKerja = 0, Alasan = alasan,
    };

    private static IReadOnlyList<BulanKalender> ToBulan(Periode periode) => BulanKalender.Range(new(periode.Tahun, periode.BulanAwal), new(periode.Tahun, periode.BulanAkhir));

    private static RingkasanBulan Summarize(BahanPresensi bahan, BulanKalender bulan)
    {
        var wajib = bahan.FindBertugas(bulan).Where(p => bahan.Kebijakan.At(bulan).Populasi.Contains(p.Terjadwal.Status)).Select(p => p.Terjadwal.Id).ToHashSet();
        var ada = bahan.Rekap.Count(r => r.Rekap.Bulan == bulan && wajib.Contains(r.Rekap.PegawaiId));
        if (ada == 0)
        {
            return new RingkasanBulan(bulan, KeadaanBulan.Kosong, 0, wajib.Count, null, null);
        }

        var hasil = bahan.Kalender is null ? null : bahan.Compute([bulan]);
        var alasan = hasil is null ? bahan.AlasanKalender : hasil.Alasan;
        var kurang = hasil?.DaftarTemuan.Any(t => t.Kode is KodeTemuanPresensi.RekapBelumAda) ?? ada < wajib.Count;
        return new RingkasanBulan(bulan, kurang ? KeadaanBulan.Sebagian : alasan is null ? KeadaanBulan.Lengkap : KeadaanBulan.AdaTemuan, ada, wajib.Count, hasil?.Persentase.Nilai, alasan);
    }

    private void Apply(KinerjaDbContext db, BulanKalender bulan, PerubahanRekap perubahan, CatatanPresensi? lama, PenggunaId oleh)
    {
        if (perubahan.Hari is not { Count: > 0 } hari)
        {
            db.CatatanPresensi.RemoveRange(lama is null ? [] : [lama]);
            return;
        }

        var rekap = new RekapPresensi(perubahan.PegawaiId, bulan, hari);
        if (lama is null)
        {
            db.CatatanPresensi.Add(new CatatanPresensi(ruang.RequireKecamatan().Id, rekap, oleh, clock.GetUtcNow()));
        }
        else
        {
            lama.Update(rekap, oleh, clock.GetUtcNow());
        }
    }

    private static Task<bool> IsTerkunciAsync(KinerjaDbContext db, BulanKalender bulan, CancellationToken ct) =>
        db.KunciBulan.AnyAsync(k => k.Tahun == bulan.Tahun && k.Bulan == bulan.Bulan, ct);

    private static async Task<IReadOnlyList<KategoriPresensi>> ReadKolomAsync(KinerjaDbContext db, BulanKalender bulan, BahanPresensi bahan, CancellationToken ct)
    {
        var kini = bahan.Rekap.SelectMany(r => r.Rekap.Hari.Keys).Distinct().Order().ToList();
        if (kini.Count > 0)
        {
            return kini;
        }

        var terakhir = await db.CatatanPresensi.Where(c => (c.Tahun * 12) + c.Bulan < (bulan.Tahun * 12) + bulan.Bulan)
            .OrderByDescending(c => c.Tahun).ThenByDescending(c => c.Bulan).Select(c => c.Hari).FirstOrDefaultAsync(ct);
        return terakhir is null ? KolomBaku : [.. terakhir.Isi.Select(h => h.Kategori).Order()];
    }
}
