using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Contoh;

/// <summary>Who acts in the examples of one kecamatan.</summary>
internal sealed record PelakuContoh(KecamatanId Kecamatan, PenggunaId Operator, PenggunaId Pelapor, PenggunaId Sekcam);

/// <summary>A year of made-up figures: mostly verified, some submitted, gaps towards the end, one returned, one corrected. Every row says that it is an example.</summary>
internal sealed class RealisasiContoh(PelakuContoh pelaku, int tahun)
{
    private const int BulanVerifikasiTerakhir = 9;

    private bool adaKembali;
    private bool adaKoreksi;

    public List<KoreksiRealisasi> DaftarKoreksi { get; } = [];

    public IEnumerable<Realisasi> Create(UkuranTerukur ukuran, int nomor, IReadOnlyList<TargetTercatat> target)
    {
        var benih = $"{tahun}-{nomor}";
        var angka = new AngkaContoh(ukuran.Definisi, benih);
        var acak = new AcakContoh(benih + "status");
        foreach (var periode in Periode.Setahun(tahun).Split(ukuran.Definisi.Periode))
        {
            // Towards the end of the year not everyone has sent in what they have.
            if (periode.Jenis is not JenisPeriode.Tahun && periode.BulanAkhir > BulanVerifikasiTerakhir && acak.Chance(12))
            {
                continue;
            }

            var isi = angka.List(periode, target);
            if (isi.Count > 0)
            {
                yield return Create(ukuran, periode, isi, angka.ListPeristiwa(periode), acak);
            }
        }
    }

    private Realisasi Create(UkuranTerukur ukuran, Periode periode, IReadOnlyList<NilaiIsian> isi, IReadOnlyList<PeristiwaTercatat> peristiwa, AcakContoh acak)
    {
        var baris = new Realisasi(pelaku.Kecamatan, ukuran.Id, periode, ukuran.JabatanId, dataContoh: true);
        var pada = new DateTimeOffset(tahun, periode.BulanAkhir, 28, 3, 0, 0, TimeSpan.Zero).AddDays(acak.Next(3, 9));
        foreach (var nilai in isi)
        {
            baris.SetNilai(nilai.Variabel, nilai.Nilai, pelaku.Pelapor, pada);
        }

        if (peristiwa.Count > 0)
        {
            IsianTenggat.Set(baris, ukuran.Definisi, IsianTenggat.Write(peristiwa), DateOnly.FromDateTime(pada.UtcDateTime), _ => true, pelaku.Pelapor, pada);
        }

        baris.Submit(pelaku.Pelapor, pada.AddHours(1));
        var akhir = periode.BulanAkhir > BulanVerifikasiTerakhir;
        if (akhir && !adaKembali && periode.Jenis is JenisPeriode.Bulan)
        {
            adaKembali = true;
            baris.Return("Angka bulan ini belum disertai bukti. Lampirkan rekapnya, lalu ajukan lagi.");
        }
        else if (!akhir || acak.Chance(45))
        {
            baris.Verify(pelaku.Sekcam, pada.AddDays(2));
            Correct(baris, pada.AddDays(20));
        }

        return baris;
    }

    private void Correct(Realisasi baris, DateTimeOffset pada)
    {
        if (!adaKoreksi && baris.Periode is { Jenis: JenisPeriode.Bulan or JenisPeriode.Triwulan } && baris.Nilai.Isi is [{ Nilai: > 0 } satu])
        {
            adaKoreksi = true;
            DaftarKoreksi.Add(baris.Correct(satu.Variabel, satu.Nilai + 1, "Satu laporan tercatat pada periode sebelumnya; dibetulkan menurut buku agenda.", pelaku.Sekcam, pada));
        }
    }
}
