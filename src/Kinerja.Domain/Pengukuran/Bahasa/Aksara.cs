namespace Kinerja.Domain.Pengukuran.Bahasa;

/// <summary>One character to be read and the place it came from: one LaTeX command of several characters becomes one sign.</summary>
internal readonly record struct Huruf(char Karakter, int Awal, int Panjang);

/// <summary>
/// Turns a text as typed or pasted into plain characters. LaTeX is translated on the way: <c>\frac{a}{b}</c> becomes <c>{a}/{b}</c>, which is also how a printed fraction is stored,
/// so that the rest of the reader knows one notation. Text in square brackets passes unchanged.
/// </summary>
internal sealed class Aksara
{
    private readonly string teks;
    private readonly List<Huruf> hasil = [];
    private readonly Stack<(JenisKurawal Jenis, int Awal)> kurawal = new();
    private int i;

    private Aksara(string teks) => this.teks = teks;

    private enum JenisKurawal
    {
        Kelompok,
        Pembilang,
        Penyebut,
        Tersembunyi,
    }

    public static List<Huruf> Read(string teks)
    {
        var aksara = new Aksara(teks);
        aksara.Read();
        return aksara.hasil;
    }

    private void Read()
    {
        while (i < teks.Length)
        {
            var c = teks[i];
            switch (c)
            {
                case '\\': ReadPerintah(); break;
                case '{': Open(JenisKurawal.Kelompok); break;
                case '}': Close(); break;
                case '[': ReadKurungSiku(); break;
                case '$' or '~': Emit(' ', 1); break;
                case '\u200B' or '\uFEFF' or '\u2060' or '\u00AD': i++; break;   // invisible: left over by copying from a PDF
                default: ReadBiasa(c); break;
            }
        }

        if (kurawal.TryPeek(out var terbuka))
        {
            throw new GagalBacaException(terbuka.Awal, 1, "Kurung kurawal ini belum ditutup. Tambahkan } di akhir bagiannya.");
        }
    }

    private void ReadBiasa(char c)
    {
        if (char.IsHighSurrogate(c) && i + 1 < teks.Length && char.IsLowSurrogate(teks[i + 1]))
        {
            Emit(c, 1);
            Emit(teks[i], 1);
            return;
        }

        if (char.IsSurrogate(c) || (char.IsControl(c) && !char.IsWhiteSpace(c)))
        {
            throw new GagalBacaException(i, 1, "Ada huruf rusak di sini. Hapus lalu ketik ulang bagian ini.");
        }

        Emit(c, 1);
    }

    private void ReadKurungSiku()
    {
        var akhir = teks.IndexOf(']', i);
        if (akhir < 0)
        {
            throw new GagalBacaException(i, 1, "Kurung siku ini belum ditutup. Tambahkan ] di akhir nama.");
        }

        while (i <= akhir)
        {
            ReadBiasa(teks[i]);
        }
    }

    private void ReadPerintah()
    {
        var akhir = i + 1;
        while (akhir < teks.Length && char.IsAsciiLetter(teks[akhir]))
        {
            akhir++;
        }

        akhir = Math.Min(teks.Length, Math.Max(akhir, i + 2));
        var nama = teks[(i + 1)..akhir];
        var panjang = akhir - i;
        switch (nama)
        {
            case "frac" or "dfrac" or "tfrac" or "cfrac": Expect(akhir, JenisKurawal.Pembilang, nama); break;
            case "text" or "textrm" or "textnormal" or "textbf" or "textit" or "mathrm" or "mathbf" or "mathit" or "mathsf" or "operatorname" or "mbox":
                Expect(akhir, JenisKurawal.Tersembunyi, nama);
                break;
            case "left" or "right" or "big" or "Big" or "bigl" or "bigr" or "Bigl" or "Bigr" or "limits" or "displaystyle" or "(" or ")" or "[" or "]" or "!": i = akhir; break;
            default:
                var tanda = Translate(nama);
                if (tanda == '\0')
                {
                    throw new GagalBacaException(i, panjang, $"Perintah LaTeX “\\{nama}” tidak dikenal. Hapus, atau tulis rumusnya dengan kata dan tanda biasa.");
                }

                Emit(tanda, panjang);
                break;
        }
    }

    private static char Translate(string nama) => nama switch
    {
        "sum" or "Sigma" => 'Σ',
        "times" or "cdot" or "ast" => '×',
        "div" => '÷',
        "leq" or "le" or "leqslant" => '≤',
        "geq" or "ge" or "geqslant" => '≥',
        "lt" => '<',
        "gt" => '>',
        "%" => '%',
        " " or "," or ";" or ":" or "\\" or "quad" or "qquad" or "\n" => ' ',
        _ => '\0',
    };

    private void Expect(int posisi, JenisKurawal jenis, string nama)
    {
        var awal = i;
        i = posisi;
        while (i < teks.Length && char.IsWhiteSpace(teks[i]))
        {
            i++;
        }

        if (i >= teks.Length || teks[i] != '{')
        {
            throw new GagalBacaException(awal, posisi - awal, jenis is JenisKurawal.Tersembunyi
                ? $"Setelah \\{nama} harus ada kurung kurawal, misalnya \\{nama}{{Pegawai}}."
                : "Pecahan LaTeX ditulis \\frac{pembilang}{penyebut}; kurung kurawalnya belum ada.");
        }

        Open(jenis);
    }

    private void Open(JenisKurawal jenis)
    {
        kurawal.Push((jenis, i));
        if (kurawal.Count > Rumus.KedalamanMaksimum)
        {
            throw new GagalBacaException(i, 1, $"Kurung bersarang terlalu dalam; paling banyak {Rumus.KedalamanMaksimum} tingkat.");
        }

        if (jenis is JenisKurawal.Tersembunyi)
        {
            i++;
        }
        else
        {
            Emit('{', 1);
        }
    }

    private void Close()
    {
        if (!kurawal.TryPop(out var buka))
        {
            throw new GagalBacaException(i, 1, "Kurung kurawal tutup ini tidak punya pasangan. Hapus }.");
        }

        if (buka.Jenis is JenisKurawal.Tersembunyi)
        {
            i++;
            return;
        }

        Emit('}', 1);
        if (buka.Jenis is JenisKurawal.Pembilang)
        {
            hasil.Add(new Huruf('/', i - 1, 1));
            Expect(i, JenisKurawal.Penyebut, "frac");
        }
    }

    private void Emit(char c, int panjang)
    {
        hasil.Add(new Huruf(c, i, panjang));
        i += panjang;
    }
}
