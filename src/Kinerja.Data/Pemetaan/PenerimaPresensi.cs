using System.Globalization;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pemetaan;

/// <summary>Recaps of attendance, of one month or of many: by NIP or name, and month. What a cell leaves open erases nothing that is known.</summary>
internal sealed class PenerimaPresensi(RuangKerja ruang, TimeProvider clock) : IPenerimaTabel
{
    private const string AwalanHari = "hari:";

    public JenisTabel Jenis => JenisTabel.Presensi;

    public async Task<RencanaTerap> PlanAsync(KinerjaDbContext db, TabelTertata tabel, PilihanImpor pilihan, CancellationToken ct)
    {
        var (perBulan, tolak) = GroupByBulan(tabel, pilihan);
        var pegawai = (await db.Pegawai.AsNoTracking().ToListAsync(ct)).Select(p => new PegawaiTerjadwal(p.Id, p.Nama, p.Nip, p.Status, p.MasaTugas.Masa)).ToList();
        var tahun = perBulan.Keys.Select(b => b.Tahun).Distinct().ToList();
        var kunci = (await db.KunciBulan.Where(k => tahun.Contains(k.Tahun)).Select(k => new { k.Tahun, k.Bulan }).ToListAsync(ct)).Select(k => new BulanKalender(k.Tahun, k.Bulan)).ToHashSet();
        var kalender = await ReadKalenderAsync(db, tahun, ct);
        // One index by year serves all; of a long table whole years are wanted anyway.
        var lama = await db.CatatanPresensi.Where(c => tahun.Contains(c.Tahun)).ToDictionaryAsync(c => (new BulanKalender(c.Tahun, c.Bulan), c.PegawaiId), ct);
        var kolom = CreateKolom(tabel);
        var perencana = new PerencanaPresensi(pegawai, kunci, kalender, lama);
        foreach (var (bulan, baris) in perBulan)
        {
            perencana.Plan(PembacaRekap.Read(TabelTertata.Arrange(baris, kolom), bulan, pegawai, pilihan.KosongBerartiNihil), bulan);
        }

        return new RencanaTerap(new RencanaTabel([.. tolak.Concat(perencana.Daftar).Concat(tabel.DaftarLewat).OrderBy(b => b.Nomor)]), oleh => ApplyAsync(db, perencana, oleh), []);
    }

    private Task ApplyAsync(KinerjaDbContext db, PerencanaPresensi perencana, PenggunaId oleh)
    {
        var saat = clock.GetUtcNow();
        var kecamatan = ruang.RequireKecamatan().Id;
        foreach (var (rekap, ada) in perencana.DaftarUbahan)
        {
            if (ada is null)
            {
                db.CatatanPresensi.Add(new CatatanPresensi(kecamatan, rekap, oleh, saat));
            }
            else
            {
                ada.Update(rekap, oleh, saat);
            }
        }

        return Task.CompletedTask;
    }

    private static List<(string Judul, Func<BarisBerkas, string> Sel)> CreateKolom(TabelTertata tabel)
    {
        var urutan = new Dictionary<string, int>(StringComparer.Ordinal);
        return
        [
            ("NIP", b => tabel.At(b, DaftarMakna.Nip)), ("Nama", b => tabel.At(b, DaftarMakna.Nama)),
            .. tabel.ListKolom(AwalanHari).Select(k => (MaknaPresensi.Title(k.Kunci, urutan[k.Kunci] = urutan.TryGetValue(k.Kunci, out var n) ? n + 1 : 0), (Func<BarisBerkas, string>)(b => b.At(k.Kolom)))),
        ];
    }

    private static (SortedDictionary<BulanKalender, List<BarisBerkas>> PerBulan, List<BarisRencana> Tolak) GroupByBulan(TabelTertata tabel, PilihanImpor pilihan)
    {
        var hasil = new SortedDictionary<BulanKalender, List<BarisBerkas>>(Comparer<BulanKalender>.Create((a, b) => (a.Tahun, a.Bulan).CompareTo((b.Tahun, b.Bulan))));
        var tolak = new List<BarisRencana>();
        foreach (var baris in tabel.Baris)
        {
            try
            {
                var bulan = FindBulan(tabel, baris, pilihan);
                (hasil.TryGetValue(bulan, out var ada) ? ada : hasil[bulan] = []).Add(baris);
            }
            catch (AturanException e)
            {
                tolak.Add(new BarisRencana(baris.Nomor, tabel.At(baris, DaftarMakna.Nama), TindakanBaris.Ditolak, "", e.Message));
            }
        }

        return (hasil, tolak);
    }

    private static BulanKalender FindBulan(TabelTertata tabel, BarisBerkas baris, PilihanImpor pilihan)
    {
        var (teksBulan, teksTahun) = (tabel.AtTanggal(baris, DaftarMakna.Bulan), tabel.At(baris, DaftarMakna.Tahun).Replace(".", "", StringComparison.Ordinal));
        // “Maret 2022”, or any day of the month.
        if (PembacaTanggal.TryRead($"1 {teksBulan}", out var hari) || PembacaTanggal.TryRead(teksBulan, out hari))
        {
            return new BulanKalender(hari.Year, hari.Month);
        }

        var tahun = teksTahun.Length == 0 ? pilihan.Bulan?.Tahun ?? pilihan.Tahun ?? throw new AturanException("Tahunnya tidak disebut. Pilih tahunnya, atau kolom yang berisi tahun.")
            : int.TryParse(teksTahun, NumberStyles.None, CultureInfo.InvariantCulture, out var t) ? t : throw new AturanException($"“{teksTahun}” bukan tahun.");
        return teksBulan.Length == 0 ? pilihan.Bulan is { } b && (teksTahun.Length == 0 || b.Tahun == tahun) ? b : throw new AturanException("Bulannya tidak disebut. Pilih bulannya, atau kolom yang berisi bulan.")
            : BacaPeriode.TryReadBulan(teksBulan, out var bulan) ? new BulanKalender(tahun, bulan) : throw new AturanException($"“{teksBulan}” bukan nama bulan.");
    }

    private static async Task<Dictionary<int, KalenderKerja>> ReadKalenderAsync(KinerjaDbContext db, List<int> tahun, CancellationToken ct)
    {
        var isi = await db.KalenderTahun.Where(k => tahun.Contains(k.Tahun)).ToDictionaryAsync(k => k.Tahun, k => k.Isi, ct);
        return tahun.Select(t => (t, Isi: isi.GetValueOrDefault(t) ?? KalenderTahun.Bawaan(t))).Where(k => k.Isi is not null).ToDictionary(k => k.t, k => IsiKalender.Join([k.Isi!]));
    }
}
