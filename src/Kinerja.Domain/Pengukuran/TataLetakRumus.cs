using System.Text;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Pengukuran;

/// <summary>Lays a formula out as the paper prints it: decorations kept, a division as a fraction, no bracket that the fraction bar makes needless.</summary>
internal static class TataLetakRumus
{
    // A fraction in a fraction in a fraction cannot be read in a table cell; deeper ones stay on the line.
    private const int PecahanMaksimum = 3;

    public static IReadOnlyList<BentukCetak> Layout(Rumus rumus)
    {
        var baris = new Baris();
        if (rumus.Judul.Length > 0)
        {
            baris.Add(rumus.Judul + " = ");
        }

        Write(baris, rumus.Isi, rumus.Persen ? 2 : 1, 0);
        baris.Add(rumus.Persen ? " × 100%" : "");
        baris.Add(rumus.Batas is { } batas ? " " + batas.Describe() : "");
        return baris.Finish();
    }

    private static void Write(Baris baris, Simpul simpul, int derajat, int kedalaman)
    {
        switch (simpul)
        {
            case Simpul.Bilangan b: baris.Add(UraianRumus.Number(b.Angka) + (b.Persen ? "%" : "")); break;
            case Simpul.Variabel v: baris.Add(v.Cetak); break;
            case Simpul.Negatif n: baris.Add("−("); Write(baris, n.Isi, 1, kedalaman); baris.Add(")"); break;
            case Simpul.Tambah t: Join(baris, t.Kiri, " + ", t.Kanan, 1, derajat, kedalaman); break;
            case Simpul.Kurang k: Join(baris, k.Kiri, " − ", k.Kanan, 1, derajat, kedalaman); break;
            case Simpul.Kali k: Join(baris, k.Kiri, " × ", k.Kanan, 2, derajat, kedalaman); break;
            case Simpul.Bagi b when kedalaman >= PecahanMaksimum: Join(baris, b.Pembilang, " / ", b.Penyebut, 2, derajat, kedalaman); break;
            case Simpul.Bagi b: baris.Add(new BentukCetak.Pecahan(Side(b.Pembilang, kedalaman + 1), Side(b.Penyebut, kedalaman + 1))); break;
            default: throw new InvalidOperationException("Simpul tak dikenal.");
        }
    }

    private static void Join(Baris baris, Simpul kiri, string tanda, Simpul kanan, int sendiri, int derajat, int kedalaman)
    {
        baris.Add(sendiri < derajat ? "(" : "");
        Write(baris, kiri, sendiri, kedalaman);
        baris.Add(tanda);
        Write(baris, kanan, sendiri + 1, kedalaman);
        baris.Add(sendiri < derajat ? ")" : "");
    }

    private static List<BentukCetak> Side(Simpul simpul, int kedalaman)
    {
        var baris = new Baris();
        Write(baris, simpul, 1, kedalaman);
        return baris.Finish();
    }

    private sealed class Baris
    {
        private readonly List<BentukCetak> bentuk = [];
        private readonly StringBuilder teks = new();

        public void Add(string isi) => teks.Append(isi);

        public void Add(BentukCetak pecahan)
        {
            Flush();
            bentuk.Add(pecahan);
        }

        public List<BentukCetak> Finish()
        {
            Flush();
            return bentuk;
        }

        private void Flush()
        {
            if (teks.Length > 0)
            {
                bentuk.Add(new BentukCetak.Teks(teks.ToString()));
                teks.Clear();
            }
        }
    }
}
