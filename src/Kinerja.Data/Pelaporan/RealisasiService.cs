using Kinerja.Data.Audit;
using Kinerja.Data.Presensi;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Pelaporan;

/// <summary>Keeps the figures of posts: entered cell by cell, submitted, verified, closed, and from then on only corrected on the record.</summary>
public sealed partial class RealisasiService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, CapaianService capaian, BukuAkta buku, TimeProvider clock)
{
    /// <summary>More cells than a paste of a whole sheet has.</summary>
    public const int SelMaksimum = 2000;

    private const int PercobaanMaksimum = 5;

    private enum CaraSimpan
    {
        SatuPerSatu,
        SemuaAtauTidak,
        Coba,
    }

    /// <summary>
    /// Stores fields that a person left, each by itself: one that is refused or in conflict keeps no other back. What stands there already is simply confirmed, so that sending twice does nothing twice.
    /// </summary>
    public Task<HasilSimpan> SaveAsync(IReadOnlyList<IsianSel> daftar, PenggunaId oleh, CancellationToken ct) => SaveAsync(daftar, CaraSimpan.SatuPerSatu, oleh, ct);

    /// <summary>Stores all of them in one transaction, or none: <see cref="HasilSimpan.Sel"/> says which was refused or in conflict.</summary>
    public Task<HasilSimpan> SaveAllAsync(IReadOnlyList<IsianSel> daftar, PenggunaId oleh, CancellationToken ct) => SaveAsync(daftar, CaraSimpan.SemuaAtauTidak, oleh, ct);

    /// <summary>What <see cref="SaveAllAsync"/> would answer; stores nothing.</summary>
    public Task<HasilSimpan> CheckAsync(IReadOnlyList<IsianSel> daftar, PenggunaId oleh, CancellationToken ct) => SaveAsync(daftar, CaraSimpan.Coba, oleh, ct);

    private async Task<HasilSimpan> SaveAsync(IReadOnlyList<IsianSel> daftar, CaraSimpan cara, PenggunaId oleh, CancellationToken ct)
    {
        if (daftar.Count > SelMaksimum)
        {
            throw new AturanException($"Paling banyak {SelMaksimum} isian sekali kirim.");
        }

        for (var kali = 1; ; kali++)
        {
            try
            {
                return await TrySaveAsync(daftar, cara, oleh, ct);
            }
            catch (DbUpdateException e) when (kali < PercobaanMaksimum && IsBerebut(e))
            {
                // Somebody else began or changed the same row in this moment: read it anew and look whether it is a conflict.
            }
        }
    }

    private async Task<HasilSimpan> TrySaveAsync(IReadOnlyList<IsianSel> daftar, CaraSimpan cara, PenggunaId oleh, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var hak = await HakRealisasi.ReadAsync(db, ruang, ct);
        var hasil = new List<HasilSel>();
        var tersentuh = new List<RealisasiId>();
        foreach (var setahun in daftar.OrderBy(s => s.Nomor).GroupBy(s => s.Periode.Tahun))
        {
            var berkas = await BerkasIsian.ReadAsync(db, ruang.RequireKecamatan().Id, setahun.Key, [.. setahun.Select(s => s.Ukuran)], clock, ct);
            var hariKerja = await ReadHariKerjaAsync(db, berkas, [.. setahun.Where(s => s.Bidang is IsianRealisasi.Peristiwa)], ct);
            hasil.AddRange(setahun.Select(s => Apply(s, berkas, hak, hariKerja, oleh)));
            tersentuh.AddRange(berkas.DaftarBaris.Select(r => r.Id));
        }

        if (cara is CaraSimpan.Coba || (cara is CaraSimpan.SemuaAtauTidak && !hasil.TrueForAll(h => h is HasilSel.Tersimpan)))
        {
            return new HasilSimpan(hasil, []);
        }

        await db.SaveChangesAsync(ct);
        var periode = daftar.Select(s => (s.Ukuran, s.Periode)).ToHashSet();
        var kini = await PembacaIsian.ListAsync(db, db.Realisasi.Where(r => tersentuh.Contains(r.Id)), ct);
        return new HasilSimpan(hasil, [.. kini.Where(i => periode.Contains((i.Ukuran, i.Periode)))]);
    }

    private HasilSel Apply(IsianSel sel, BerkasIsian berkas, HakRealisasi hak, Func<DateOnly, bool> isHariKerja, PenggunaId oleh)
    {
        try
        {
            var ukuran = berkas.FindUkuran(sel.Ukuran);
            hak.RequireFill(ukuran.JabatanId);
            var ada = berkas.Find(sel.Ukuran, sel.Periode);
            var sekarang = IsianRealisasi.Write(ada, ukuran.Definisi, sel.Bidang);
            var baru = IsianRealisasi.Normalize(ukuran.Definisi, sel.Bidang, sel.Baru);
            if (sekarang == baru)
            {
                return new HasilSel.Tersimpan(sel.Nomor, sekarang);
            }

            if (!sel.MungkinTiba.Append(sel.Dasar).Any(d => IsSama(ukuran.Definisi, sel.Bidang, d, sekarang)))
            {
                return new HasilSel.Konflik(sel.Nomor, sekarang, berkas.FindNama(ada), ada?.DiisiPada);
            }

            RequireTerbuka(ukuran, sel.Periode, berkas.Tenggat);
            var realisasi = ada ?? berkas.Add(ukuran, sel.Periode);
            if (sel.Bidang is IsianRealisasi.Peristiwa)
            {
                IsianTenggat.Set(realisasi, ukuran.Definisi, sel.Baru, berkas.Tenggat.HariIni, isHariKerja, oleh, clock.GetUtcNow());
            }
            else
            {
                IsianRealisasi.Set(realisasi, ukuran.Definisi, sel.Bidang, sel.Baru, oleh, clock.GetUtcNow(), sel.Asal);
            }

            return new HasilSel.Tersimpan(sel.Nomor, baru);
        }
        catch (AturanException e)
        {
            return new HasilSel.Ditolak(sel.Nomor, e.Message);
        }
    }

    // Only dates held against working days need the calendars of their years.
    private static async Task<Func<DateOnly, bool>> ReadHariKerjaAsync(KinerjaDbContext db, BerkasIsian berkas, IReadOnlyList<IsianSel> daftar, CancellationToken ct)
    {
        var tahun = daftar.SelectMany(s => berkas.DaftarUkuran.Where(u => u.Id == s.Ukuran).SelectMany(u => IsianTenggat.ListTahun(u.Definisi, TryReadAcuan(s.Baru)))).Distinct().ToList();
        return await PembacaHariKerja.ReadAsync(db, tahun, ct);
    }

    // What cannot be read is refused where it is applied, with its own sentence.
    private static IEnumerable<DateOnly> TryReadAcuan(string? teks)
    {
        try
        {
            return IsianTenggat.Read(teks).Select(p => p.Acuan);
        }
        catch (AturanException)
        {
            return [];
        }
    }

    private static void RequireTerbuka(UkuranIsian ukuran, Periode periode, TenggatIsian tenggat)
    {
        if (periode.Jenis != ukuran.Definisi.Periode)
        {
            throw new AturanException($"Ukuran ini diisi per {ukuran.Definisi.Periode.ToString().ToLowerInvariant()}, bukan untuk {periode}. Muat ulang halaman.");
        }

        if (!tenggat.IsMulai(periode))
        {
            throw new AturanException($"{periode} belum mulai; realisasinya belum dapat diisi.");
        }

        if (tenggat.IsTerkunci(periode))
        {
            throw new AturanException($"{periode} sudah dikunci; angkanya hanya dapat dikoreksi dengan alasan.");
        }
    }

    // What the browser kept as the base may be unreadable text of its own; then it is compared as it is.
    private static bool IsSama(DefinisiUkuran definisi, string bidang, string? dasar, string? sekarang)
    {
        try
        {
            return IsianRealisasi.Normalize(definisi, bidang, dasar) == sekarang;
        }
        catch (AturanException)
        {
            return dasar == sekarang;
        }
    }

    private static bool IsBerebut(DbUpdateException e) =>
        e is DbUpdateConcurrencyException || e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };
}
