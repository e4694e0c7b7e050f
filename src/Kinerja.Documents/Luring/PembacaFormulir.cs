using Kinerja.Documents.Impor;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Luring;

/// <summary>
/// Reads a form that came back. Rows and columns are found by their unseen names, wherever they were moved to; what a cell says is left as text, to be judged by who knows the measure.
/// </summary>
public sealed class PembacaFormulir
{
    /// <summary>Many times what a form of ours weighs, after whatever program saved it.</summary>
    public const int UkuranMaksimum = 5 * 1024 * 1024;

    private readonly PembacaBuku buku;
    private readonly TandaFormulir tanda;
    private readonly List<IsianFormulir> isian = [];
    private readonly List<TolakanFormulir> tolak = [];
    private int tetap;

    private PembacaFormulir(PembacaBuku buku, TandaFormulir tanda) => (this.buku, this.tanda) = (buku, tanda);

    /// <exception cref="AturanException">It is no form of this program, or a damaged one.</exception>
    public static BacaanFormulir Read(byte[] berkas) => berkas switch
    {
        { Length: 0 } => throw new AturanException("Berkas ini kosong."),
        { Length: > UkuranMaksimum } => throw new AturanException($"Berkas terlalu besar: formulir paling banyak {UkuranMaksimum / 1024 / 1024} MB."),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new AturanException("Ini berkas Excel lama (.xls) atau yang bersandi. Simpan dahulu sebagai .xlsx tanpa sandi."),
        [(byte)'P', (byte)'K', 3, 4, ..] => PembacaBuku.Read(berkas, b => new PembacaFormulir(b, ReadTanda(b)).Read()),
        _ => throw new AturanException("Berkas ini bukan formulir Excel (.xlsx). Unggah formulir yang diunduh dari halaman ini."),
    };

    private static TandaFormulir ReadTanda(PembacaBuku buku)
    {
        var lembar = buku.DaftarLembar.FirstOrDefault(l => l.Nama == SusunanFormulir.LembarTanda)
            ?? throw new AturanException("Berkas Excel ini bukan formulir realisasi. Unduh formulirnya di halaman Realisasi, isi berkas itu, lalu unggah.");
        var sel = buku.List(lembar).Take(SusunanFormulir.PotongMaksimum).ToList();
        return SegelFormulir.Read(string.Concat(sel.Where(s => s.Kolom == 0).OrderBy(s => s.Baris).Select(s => s.Isi)), sel.Find(s => s is { Kolom: 1, Baris: 1 }).Isi ?? "");
    }

    private BacaanFormulir Read()
    {
        var lembar = buku.DaftarLembar.FirstOrDefault(l => l.Nama == SusunanFormulir.LembarIsian)
            ?? throw new AturanException($"Lembar “{SusunanFormulir.LembarIsian}” tidak ada lagi di berkas ini. Unduh formulir baru, lalu salin isian Anda ke sana.");
        var baris = buku.List(lembar).GroupBy(s => s.Baris).Select(g => new BarisTerisi(g.Key, [.. g])).ToList();
        var kolom = FindKolom(baris);
        var ada = new Dictionary<KunciFormulir, BarisTerisi>();
        foreach (var b in baris.SkipWhile(b => !IsKepala(b)).Skip(1).Where(b => !b.Sel.Exists(s => s.Isi.Trim() == SusunanFormulir.KunciKepala)))
        {
            Sort(b, kolom, ada);
        }

        var hilang = 0;
        foreach (var (u, ukuran) in tanda.DaftarUkuran.Index())
        {
            foreach (var (f, _) in ukuran.DaftarBidang.Index())
            {
                hilang += ReadBidang(u, f, kolom, ada) ? 0 : 1;
            }
        }

        return new BacaanFormulir(tanda, isian, tolak, tetap, hilang);
    }

    private static bool IsKepala(BarisTerisi baris) => baris.Sel.Exists(s => s.Isi.Trim() == SusunanFormulir.KunciKolom(12));

    private static Dictionary<int, int> FindKolom(List<BarisTerisi> baris)
    {
        var kepala = baris.Find(IsKepala) ?? throw new AturanException("Baris bulan yang tersembunyi di formulir ini hilang. Unduh formulir baru, lalu salin isian Anda ke sana.");
        var hasil = new Dictionary<int, int>();
        foreach (var bulan in Enumerable.Range(1, 12))
        {
            var sel = kepala.Sel.FindAll(s => s.Isi.Trim() == SusunanFormulir.KunciKolom(bulan));
            hasil[bulan] = sel is [var satu] ? satu.Kolom : throw new AturanException($"Kolom bulan ke-{bulan} di formulir ini {(sel.Count == 0 ? "hilang" : "ada dua")}. Unduh formulir baru, lalu salin isian Anda ke sana.");
        }

        return hasil;
    }

    // A row of ours has its name in the first columns; what has none may be a remark, unless it has figures.
    private void Sort(BarisTerisi baris, Dictionary<int, int> kolom, Dictionary<KunciFormulir, BarisTerisi> ada)
    {
        var nama = baris.Sel.Where(s => !kolom.ContainsValue(s.Kolom)).Select(s => s.Isi);
        foreach (var teks in nama)
        {
            if (KunciFormulir.TryRead(teks, out var kunci) && kunci.Ukuran < tanda.DaftarUkuran.Count && kunci.Bidang < tanda.DaftarUkuran[kunci.Ukuran].DaftarBidang.Count)
            {
                if (!ada.TryAdd(kunci, baris))
                {
                    tolak.Add(new TolakanFormulir($"baris {baris.Nomor}", $"Baris ini sama dengan baris {ada[kunci].Nomor}. Hapus salah satunya."));
                }

                return;
            }
        }

        if (baris.Sel.Find(s => kolom.ContainsValue(s.Kolom) && !string.IsNullOrWhiteSpace(s.Isi)) is { Isi: not null } isi)
        {
            tolak.Add(new TolakanFormulir(isi.Alamat, "Baris ini bukan baris formulir, jadi tidak diketahui angka apa yang diisi. Hapus barisnya, atau isi di baris yang tersedia."));
        }
    }

    private bool ReadBidang(int u, int f, Dictionary<int, int> kolom, Dictionary<KunciFormulir, BarisTerisi> ada)
    {
        var (ukuran, bidang) = (tanda.DaftarUkuran[u], tanda.DaftarUkuran[u].DaftarBidang[f]);
        var peristiwa = bidang.Bidang == IsianRealisasi.Peristiwa;
        var satu = ada.GetValueOrDefault(new KunciFormulir(u, f, peristiwa ? BagianPeristiwa.Acuan : BagianPeristiwa.Bukan));
        var dua = peristiwa ? ada.GetValueOrDefault(new KunciFormulir(u, f, BagianPeristiwa.Selesai)) : null;
        if (satu is null || (peristiwa && dua is null))
        {
            return false;
        }

        RefuseLuarPeriode(ukuran, kolom, satu, dua);
        foreach (var (i, periode) in Periode.Setahun(tanda.Tahun).Split(ukuran.Periode).Index())
        {
            var letak = kolom[periode.BulanAkhir];
            var sel = satu.At(letak);
            var alamat = SelBuku.Name(letak) + satu.Nomor;
            try
            {
                var baru = peristiwa ? BacaSelFormulir.Peristiwa(buku, sel, dua!.At(letak), bidang.Dasar[i]) : BacaSelFormulir.Nilai(buku, sel, bidang.Bidang, bidang.Dasar[i]);
                Keep(new IsianFormulir(alamat, ukuran.Id, periode, bidang.Bidang, bidang.Dasar[i], baru));
            }
            catch (AturanException e)
            {
                tolak.Add(new TolakanFormulir(alamat, e.Message));
            }
        }

        return true;
    }

    // A quarter stands under its last month; a figure beside it would be lost without a word.
    private void RefuseLuarPeriode(TandaUkuran ukuran, Dictionary<int, int> kolom, params BarisTerisi?[] baris)
    {
        var akhir = Periode.Setahun(tanda.Tahun).Split(ukuran.Periode).Select(p => p.BulanAkhir).ToHashSet();
        tolak.AddRange(
            from b in baris.OfType<BarisTerisi>()
            from s in b.Sel
            where !string.IsNullOrWhiteSpace(s.Isi) && kolom.Any(k => k.Value == s.Kolom && !akhir.Contains(k.Key))
            select new TolakanFormulir(s.Alamat, $"Indikator ini diisi per {ukuran.Periode.ToString().ToLowerInvariant()}; sel kelabu dibiarkan kosong."));
    }

    private void Keep(IsianFormulir baru)
    {
        if (baru.Baru == baru.Dasar)
        {
            tetap++;
        }
        else
        {
            isian.Add(baru);
        }
    }

    private sealed record BarisTerisi(int Nomor, List<SelBuku> Sel)
    {
        public SelBuku? At(int kolom) => Sel.FindIndex(s => s.Kolom == kolom) is >= 0 and var i ? Sel[i] : null;
    }
}
