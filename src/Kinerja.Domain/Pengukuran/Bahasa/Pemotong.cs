using System.Text;

namespace Kinerja.Domain.Pengukuran.Bahasa;

/// <summary>Cuts the characters into words and signs. Whether a dash, a slash or the letter x is an operator depends on its neighbours and is decided later, by <see cref="Penanda"/>.</summary>
internal sealed class Pemotong
{
    private const string TandaKhusus = "()[]{}=<>≤≥⩽⩾Σ∑×✕✖⋅÷*∗%";

    private readonly List<Huruf> huruf;
    private readonly List<Keping> hasil = [];
    private bool rapat;
    private int i;

    private Pemotong(List<Huruf> huruf) => this.huruf = huruf;

    public static List<Keping> Cut(List<Huruf> huruf)
    {
        var pemotong = new Pemotong(huruf);
        pemotong.Cut();
        return pemotong.hasil;
    }

    private void Cut()
    {
        while (i < huruf.Count)
        {
            var c = huruf[i].Karakter;
            if (char.IsWhiteSpace(c))
            {
                rapat = false;
                i++;
                continue;
            }

            switch (c)
            {
                case '(' or '{': Add(JenisKeping.Buka, c.ToString(), 1); break;
                case ')' or '}': Add(JenisKeping.Tutup, c.ToString(), 1); break;
                case 'Σ' or '∑': Add(JenisKeping.Sigma, "Σ", 1); break;
                case '%': Add(JenisKeping.Persen, "%", 1); break;
                case '×' or '✕' or '✖' or '⋅' or '*' or '∗': Add(JenisKeping.Operator, "×", 1); break;
                case '÷': Add(JenisKeping.Operator, "/", 1); break;
                case '=' or '<' or '>' or '≤' or '≥' or '⩽' or '⩾': AddBanding(c); break;
                case '[': AddNama(); break;
                case ']': throw new GagalBacaException(huruf[i].Awal, 1, "Kurung siku tutup ini tidak punya pasangan. Hapus ], atau tambahkan [ di awal nama.");
                default: AddKata(); break;
            }
        }
    }

    private void AddBanding(char c)
    {
        var berikut = i + 1 < huruf.Count ? huruf[i + 1].Karakter : '\0';
        var (teks, lebar) = (c, berikut) switch
        {
            ('<', '=') or ('=', '<') => ("≤", 2),
            ('>', '=') or ('=', '>') => ("≥", 2),
            ('≤' or '⩽', _) => ("≤", 1),
            ('≥' or '⩾', _) => ("≥", 1),
            ('=', _) => ("=", 1),
            _ => (c.ToString(), 1),
        };
        Add(teks == "=" ? JenisKeping.SamaDengan : JenisKeping.Banding, teks, lebar);
    }

    private void AddNama()
    {
        var akhir = i;
        while (huruf[akhir].Karakter != ']')
        {
            akhir++;   // Aksara has seen to it that there is one
        }

        var nama = Text(i + 1, akhir);
        if (string.IsNullOrWhiteSpace(nama))
        {
            throw new GagalBacaException(huruf[i].Awal, huruf[akhir].Awal + 1 - huruf[i].Awal, "Kurung siku ini kosong. Tulis nama variabel di dalamnya.");
        }

        Add(JenisKeping.Nama, nama, akhir + 1 - i);
    }

    private void AddKata()
    {
        var akhir = i;
        while (akhir < huruf.Count && !char.IsWhiteSpace(huruf[akhir].Karakter) && !TandaKhusus.Contains(huruf[akhir].Karakter, StringComparison.Ordinal))
        {
            akhir++;
        }

        Add(JenisKeping.Kata, Text(i, akhir), akhir - i);
    }

    private void Add(JenisKeping jenis, string teks, int lebar)
    {
        var (awal, akhir) = (huruf[i], huruf[i + lebar - 1]);
        hasil.Add(new Keping(jenis, teks, awal.Awal, akhir.Awal + akhir.Panjang - awal.Awal, rapat));
        rapat = true;
        i += lebar;
    }

    private string Text(int awal, int akhir)
    {
        var teks = new StringBuilder(akhir - awal);
        for (var j = awal; j < akhir; j++)
        {
            teks.Append(huruf[j].Karakter);
        }

        return teks.ToString();
    }
}
