using Kinerja.Data.Laporan;
using Kinerja.Data.Pelaporan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;

namespace Kinerja.Web.Features.Laporan;

/// <summary>Perjanjian Kinerja of each post: statement, signatures, and the annex of sasaran, indicators and targets (PermenPANRB 53/2014, Lampiran I).</summary>
internal static class PenyusunPerjanjian
{
    private const string Titik = "........................................";

    // The words of the form that Lampiran I prescribes.
    private const string Pembuka = "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:";
    private const string Janji =
        "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah ditetapkan dalam dokumen perencanaan. "
        + "Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab kami.";

    private const string Supervisi =
        "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.";

    public static IsiLaporan Create(BahanLaporan bahan, PermintaanLaporan permintaan)
    {
        var kerangka = new KerangkaLaporan(bahan, permintaan);
        var judul = $"PERJANJIAN KINERJA TAHUN {kerangka.Tahun}";
        var unsur = new List<UnsurLaporan>();
        foreach (var jabatan in kerangka.DaftarJabatan)
        {
            foreach (var pejabat in bahan.DaftarPejabat[jabatan.Id].DefaultIfEmpty())
            {
                if (unsur.Count > 0)
                {
                    unsur.AddRange([new UnsurLaporan.HalamanBaru(), new UnsurLaporan.UlangKop(), new UnsurLaporan.Kepala(judul, 1)]);
                }

                Add(unsur, kerangka, jabatan, pejabat, judul);
            }
        }

        return kerangka.Create(judul, mendatar: false, unsur, kop: true) with { AnakJudul = [] };
    }

    private static void Add(List<UnsurLaporan> unsur, KerangkaLaporan kerangka, CapaianJabatan jabatan, PejabatLaporan? pertama, string judul)
    {
        var (jabatanAtasan, atasan) = FindAtasan(kerangka, jabatan.Id);
        var namaPertama = kerangka.SebutJabatan(jabatan.Nama, pertama);
        var tanda = new UnsurLaporan.TandaTangan(
            $"{kerangka.Bahan.Kantor.Tempat}, .................... {kerangka.Tahun}", CreatePihak("Pihak Kedua,", jabatanAtasan, atasan), CreatePihak("Pihak Pertama,", namaPertama, pertama));
        unsur.AddRange(
        [
            new UnsurLaporan.Paragraf(Pembuka),
            new UnsurLaporan.Isian([new("Nama", pertama?.Nama ?? Titik), new("Jabatan", namaPertama)]),
            new UnsurLaporan.Paragraf("selanjutnya disebut pihak pertama,"),
            new UnsurLaporan.Isian([new("Nama", atasan?.Nama ?? Titik), new("Jabatan", jabatanAtasan)]),
            new UnsurLaporan.Paragraf("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
            new UnsurLaporan.Paragraf(Janji),
            new UnsurLaporan.Paragraf(Supervisi),
            tanda,
            new UnsurLaporan.HalamanBaru(),
            new UnsurLaporan.Kepala($"LAMPIRAN {judul}", 1),
            new UnsurLaporan.Isian([new("Jabatan", namaPertama), new("Nama", pertama?.Nama ?? Titik)]),
            new UnsurLaporan.Tabel(CreateTarget(kerangka, jabatan)),
            new UnsurLaporan.Tabel(new TabelLaporan(
                $"Anggaran {namaPertama}", "", [new("Program/kegiatan", 50), new("Anggaran (Rp)", 24, RataSel.Tengah), new("Keterangan", 26)],
                [.. Enumerable.Range(1, 3).Select(n => (IReadOnlyList<SelLaporan>)[new($"{n}."), SelLaporan.Kosong, SelLaporan.Kosong])]) { HanyaKertas = true }),
            tanda,
        ]);
    }

    private static TabelLaporan CreateTarget(KerangkaLaporan kerangka, CapaianJabatan jabatan) => new(
        PenamaLembar.Name(kerangka, jabatan), "",
        [new("No", 6, RataSel.Tengah), new("Sasaran", 36, Susun: SusunKolom.Gabung), new("Indikator kinerja", 44), new("Target", 22, RataSel.Kanan)],
        [.. kerangka.DaftarUkuran.Where(u => u.Jabatan == jabatan).Select((u, i) => (IReadOnlyList<SelLaporan>)
            [SelUkuran.Nomor(i + 1), u.Sasaran, u.Indikator, SelUkuran.Target(u.Baris.Definisi, PemilihTarget.Find(u.Baris.Definisi, kerangka.Periode, u.Lain.DaftarTarget))])]);

    private static (string Jabatan, PejabatLaporan? Pejabat) FindAtasan(KerangkaLaporan kerangka, JabatanId jabatan)
    {
        if (kerangka.Bahan.Jabatan.GetValueOrDefault(jabatan) is { AtasanId: { } atasan })
        {
            var pejabat = kerangka.Bahan.DaftarPejabat[atasan].FirstOrDefault();
            return (kerangka.SebutJabatan(kerangka.NamaJabatan(atasan), pejabat), pejabat);
        }

        // The camat promises to the bupati, who is not of this office; whose superior is not known is left to the pen.
        var camat = kerangka.NamaJabatan(jabatan).StartsWith("Camat", StringComparison.OrdinalIgnoreCase);
        return (camat ? $"Bupati {kerangka.Bahan.Kantor.Kabupaten}" : Titik, null);
    }

    private static PihakLaporan CreatePihak(string sebutan, string jabatan, PejabatLaporan? pejabat) => new(
        $"{sebutan}\n{jabatan}", pejabat?.Nama ?? Titik,
        [.. new[] { pejabat?.Pangkat, pejabat?.Nip is { } nip ? $"NIP. {nip}" : null }.OfType<string>()]);
}
