using System.Text;

namespace Kinerja.Domain.Pengukuran;

/// <summary>Writes a tree in one canonical way. A name that would not read back as itself is put in square brackets.</summary>
internal static class UraianRumus
{
    private const int DerajatJumlah = 1;
    private const int DerajatKali = 2;
    private const int DerajatNilai = 3;

    public static string Describe(Simpul isi, bool persen, BatasTarget? batas, NilaiVariabel? nilai = null)
    {
        var teks = new StringBuilder();
        Write(teks, isi, persen ? DerajatKali : DerajatJumlah, nilai);
        teks.Append(persen ? " × 100%" : "");
        return batas is null ? teks.ToString() : teks.Append(' ').Append(batas.Describe()).ToString();
    }

    /// <summary>A number as the reader takes it back, digit for digit.</summary>
    public static string Number(decimal nilai) => Angka.Write(nilai).Replace('-', '−');

    private static void Write(StringBuilder teks, Simpul simpul, int derajat, NilaiVariabel? nilai)
    {
        var kurung = Degree(simpul) < derajat;
        teks.Append(kurung ? "(" : "");
        _ = simpul switch
        {
            Simpul.Bilangan b => teks.Append(Number(b.Angka)).Append(b.Persen ? "%" : ""),
            Simpul.Variabel v => teks.Append(nilai?[v.Kunci] is { } angka ? Number(angka) : Name(v)),
            Simpul.Negatif n => Wrap(teks, n.Isi, nilai),
            Simpul.Tambah t => Join(teks, t.Kiri, " + ", t.Kanan, DerajatJumlah, nilai),
            Simpul.Kurang k => Join(teks, k.Kiri, " − ", k.Kanan, DerajatJumlah, nilai),
            Simpul.Kali k => Join(teks, k.Kiri, " × ", k.Kanan, DerajatKali, nilai),
            Simpul.Bagi b => Join(teks, b.Pembilang, " / ", b.Penyebut, DerajatKali, nilai),
            _ => throw new InvalidOperationException("Simpul tak dikenal."),
        };
        teks.Append(kurung ? ")" : "");
    }

    private static StringBuilder Join(StringBuilder teks, Simpul kiri, string tanda, Simpul kanan, int derajat, NilaiVariabel? nilai)
    {
        Write(teks, kiri, derajat, nilai);
        teks.Append(tanda);
        Write(teks, kanan, derajat + 1, nilai);   // reading is from the left: a right side of the same rank needs its bracket
        return teks;
    }

    private static StringBuilder Wrap(StringBuilder teks, Simpul isi, NilaiVariabel? nilai)
    {
        teks.Append("−(");
        Write(teks, isi, DerajatJumlah, nilai);
        return teks.Append(')');
    }

    private static int Degree(Simpul simpul) => simpul switch
    {
        Simpul.Tambah or Simpul.Kurang => DerajatJumlah,
        Simpul.Kali or Simpul.Bagi => DerajatKali,
        _ => DerajatNilai,
    };

    private static string Name(Simpul.Variabel v)
    {
        // Said of the name between operators, where it will stand: alone it might read as a caption's end or a sign.
        var bacaan = Rumus.ReadName("1 × " + v.Nama + " × 1");
        return bacaan is Simpul.Kali { Kiri: Simpul.Kali { Kanan: Simpul.Variabel dibaca } } && dibaca.Kunci == v.Kunci ? v.Nama : $"[{v.Nama}]";
    }
}
