using System.Globalization;
using Kinerja.Data.Presensi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <content>What happens to figures once they are entered.</content>
public sealed partial class RealisasiService
{
    /// <summary>Hands over everything that is due with a month and has all its figures. What lacks some stays a draft and is named.</summary>
    public async Task<HasilAjukan> SubmitAsync(JabatanId jabatan, Periode bulan, PenggunaId oleh, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        (await HakRealisasi.ReadAsync(db, ruang, ct)).RequireFill(jabatan);
        var berkas = await BerkasIsian.ReadAsync(db, ruang.RequireKecamatan().Id, bulan.Tahun, jabatan, clock, ct);
        RequireBelumTerkunci(bulan, berkas.Tenggat);
        var jatuhTempo = berkas.DaftarUkuran.Where(u => BarisIsian.List(u.Definisi).Count > 0)
            .Select(u => (Ukuran: u, Periode: Periode.Setahun(bulan.Tahun).Split(u.Definisi.Periode).FirstOrDefault(p => p.BulanAkhir == bulan.BulanAkhir)))
            .Where(p => p.Periode is not null).Select(p => (p.Ukuran, Baris: berkas.Find(p.Ukuran.Id, p.Periode!))).ToList();
        await RecountAsync(db, berkas, [.. jatuhTempo.Where(p => p.Baris is { Status: StatusRealisasi.Draf }).Select(p => (p.Ukuran, p.Baris!))], oleh, ct);
        var siap = jatuhTempo.Where(p => p.Baris is { Status: StatusRealisasi.Draf } b && BarisIsian.IsLengkap(p.Ukuran.Definisi, b.Nilai)).ToList();
        var kurang = jatuhTempo.Where(p => p.Baris is null || (p.Baris.Status is StatusRealisasi.Draf && !BarisIsian.IsLengkap(p.Ukuran.Definisi, p.Baris.Nilai)))
            .Select(p => p.Ukuran.Indikator).ToList();
        if (siap.Count == 0)
        {
            throw new AturanException(
                jatuhTempo.Count == 0 ? $"Tidak ada realisasi yang jatuh tempo pada {bulan}."
                : kurang.Count == 0 ? $"Semua realisasi {bulan} sudah diajukan."
                : kurang.Count < jatuhTempo.Count ? $"Realisasi {bulan} yang lengkap sudah diajukan. Belum lengkap: {string.Join("; ", kurang)}."
                : $"Belum ada realisasi {bulan} yang lengkap. Isi semua angkanya, atau nihil bila memang tidak ada.");
        }

        foreach (var (_, baris) in siap)
        {
            baris!.Submit(oleh, clock.GetUtcNow());
        }

        await SaveAsync(db, ct);
        await capaian.RecomputeAsync([.. siap.Select(p => p.Ukuran.Id)], bulan.Tahun, ct);
        return new HasilAjukan(siap.Count, kurang);
    }

    /// <summary>Gives figures back to who entered them.</summary>
    public async Task ReturnAsync(RealisasiId id, string catatan, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        (await HakRealisasi.ReadAsync(db, ruang, ct)).RequireVerify();
        var realisasi = await db.Realisasi.SingleOrDefaultAsync(r => r.Id == id, ct) ?? throw new AturanException("Realisasi ini tidak ditemukan.");
        RequireBelumTerkunci(realisasi.Periode, await TenggatIsian.ReadAsync(db, realisasi.Tahun, clock, ct));
        realisasi.Return(catatan);
        await SaveAsync(db, ct);
        await capaian.RecomputeAsync([realisasi.UkuranId], realisasi.Tahun, ct);
    }

    /// <summary>Verifies each that can be; of the others it says why not.</summary>
    public async Task<HasilVerifikasi> VerifyAsync(IReadOnlyCollection<RealisasiId> daftar, PenggunaId oleh, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        (await HakRealisasi.ReadAsync(db, ruang, ct)).RequireVerify();
        var gagal = new List<string>();
        var jumlah = 0;
        var dipilih = await db.Realisasi.Where(r => daftar.Contains(r.Id)).ToListAsync(ct);
        foreach (var realisasi in dipilih)
        {
            try
            {
                realisasi.Verify(oleh, clock.GetUtcNow());
                jumlah++;
            }
            catch (AturanException e)
            {
                gagal.Add(e.Message);
            }
        }

        await SaveAsync(db, ct);
        foreach (var tahun in dipilih.GroupBy(r => r.Tahun))
        {
            await capaian.RecomputeAsync([.. tahun.Select(r => r.UkuranId).Distinct()], tahun.Key, ct);
        }

        return new HasilVerifikasi(jumlah, gagal);
    }

    /// <summary>Closes a month for good.</summary>
    public async Task LockAsync(Periode bulan, PenggunaId oleh, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        (await HakRealisasi.ReadAsync(db, ruang, ct)).RequireVerify();
        var kunci = new KunciBulan(ruang.RequireKecamatan().Id, bulan, oleh, clock.GetUtcNow());
        var tenggat = await TenggatIsian.ReadAsync(db, bulan.Tahun, clock, ct);
        RequireBelumTerkunci(bulan, tenggat);
        if (tenggat.HariIni < new DateOnly(bulan.Tahun, bulan.Nomor, 1).AddMonths(1))
        {
            throw new AturanException($"{bulan} belum berakhir, jadi belum dapat dikunci.");
        }

        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        db.KunciBulan.Add(kunci);
        await buku.AppendAsync(db, JenisAkta.PenguncianBulan, kunci.KecamatanId.Value, $"{bulan} dikunci.", new Dictionary<string, string?> { ["bulan"] = $"{bulan.Tahun}-{bulan.Nomor:00}" }, ct);
        await SaveAsync(db, ct);
        await transaksi.CommitAsync(ct);
    }

    /// <summary>Corrects one figure that is verified or lies in a closed month. The former figure, who, when and why stay on record.</summary>
    public async Task CorrectAsync(UkuranId ukuran, Periode periode, string bidang, string? teks, string alasan, PenggunaId oleh, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        (await HakRealisasi.ReadAsync(db, ruang, ct)).RequireCorrect();
        var berkas = await BerkasIsian.ReadAsync(db, ruang.RequireKecamatan().Id, periode.Tahun, [ukuran], clock, ct);
        var isi = berkas.FindUkuran(ukuran);
        var realisasi = berkas.Find(ukuran, periode);
        if (!berkas.Tenggat.IsTerkunci(periode) && realisasi?.Status is not StatusRealisasi.Diverifikasi)
        {
            throw new AturanException(realisasi?.Status is StatusRealisasi.Diajukan
                ? $"Realisasi {periode} baru diajukan; kembalikan dulu bila angkanya perlu diubah."
                : $"Realisasi {periode} masih dapat diisi langsung; koreksi hanya untuk yang sudah diverifikasi atau dikunci.");
        }

        if (isi.Definisi.Periode != periode.Jenis)
        {
            throw new AturanException($"Ukuran ini diisi per {isi.Definisi.Periode.ToString().ToLowerInvariant()}.");
        }

        realisasi ??= berkas.Add(isi, periode);
        var koreksi = IsianRealisasi.Correct(realisasi, isi.Definisi, bidang, teks, alasan, oleh, clock.GetUtcNow()).ToList();
        await using (var transaksi = await db.Database.BeginTransactionAsync(ct))
        {
            db.KoreksiRealisasi.AddRange(koreksi);
            foreach (var k in koreksi)
            {
                await buku.AppendAsync(db, JenisAkta.KoreksiRealisasi, realisasi.Id.Value, $"Realisasi {periode} “{isi.Indikator}” dikoreksi.", Describe(k), ct);
                await SaveAsync(db, ct);
            }

            await transaksi.CommitAsync(ct);
        }

        await capaian.RecomputeAsync([ukuran], periode.Tahun, ct);
    }

    // A last day may have gone since the dates were entered: what is handed over counts as of the day on which it is.
    private async Task RecountAsync(KinerjaDbContext db, BerkasIsian berkas, IReadOnlyList<(UkuranIsian Ukuran, Realisasi Baris)> daftar, PenggunaId oleh, CancellationToken ct)
    {
        var bertanggal = daftar.Where(d => d.Baris.Nilai.Peristiwa is not null).ToList();
        var tahun = bertanggal.SelectMany(d => IsianTenggat.ListTahun(d.Ukuran.Definisi, d.Baris.Nilai.Peristiwa!.Select(p => p.Acuan))).Distinct().ToList();
        var isHariKerja = await PembacaHariKerja.ReadAsync(db, tahun, ct);
        foreach (var (ukuran, baris) in bertanggal)
        {
            IsianTenggat.Recount(baris, ukuran.Definisi, berkas.Tenggat.HariIni, isHariKerja, oleh, clock.GetUtcNow());
        }
    }

    private static Dictionary<string, string?> Describe(KoreksiRealisasi koreksi) => new()
    {
        ["variabel"] = koreksi.Variabel,
        ["lama"] = koreksi.Lama?.ToString(CultureInfo.InvariantCulture),
        ["baru"] = koreksi.Baru?.ToString(CultureInfo.InvariantCulture),
        ["alasan"] = koreksi.Alasan,
    };

    private static void RequireBelumTerkunci(Periode periode, TenggatIsian tenggat)
    {
        if (tenggat.IsTerkunci(periode))
        {
            throw new AturanException($"{periode} sudah dikunci.");
        }
    }

    private static async Task SaveAsync(KinerjaDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (IsBerebut(e))
        {
            throw new AturanException("Realisasi ini baru saja diubah orang lain. Muat ulang, lalu ulangi.", e);
        }
    }
}
