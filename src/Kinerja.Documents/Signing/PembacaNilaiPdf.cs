using System.Globalization;
using System.Text;

namespace Kinerja.Documents.Signing;

/// <summary>Reads values out of the bytes of a PDF file, one after another. Whatever the bytes are, it ends: with a value or with <see cref="PdfRusakException"/>.</summary>
internal sealed class PembacaNilaiPdf(byte[] pdf, int letak)
{
    private const int KedalamanTerbesar = 40;

    private int kedalaman;

    public int Letak { get; private set; } = letak >= 0 && letak < pdf.Length ? letak : throw new PdfRusakException("Outside the file.");

    public NilaiPdf Read()
    {
        if (++kedalaman > KedalamanTerbesar)
        {
            throw new PdfRusakException("Nested too deeply.");
        }

        SkipSpasi();
        var nilai = Lihat() switch
        {
            (byte)'/' => ReadNama(),
            (byte)'(' => ReadTeks(),
            (byte)'<' when Lihat(1) == '<' => ReadKamus(),
            (byte)'<' => ReadHeksa(),
            (byte)'[' => ReadDaftar(),
            _ => ReadKata(),
        };
        kedalaman--;
        return nilai;
    }

    /// <summary>A whole number that stands here.</summary>
    public int ReadInt()
    {
        SkipSpasi();
        return int.TryParse(ReadHuruf(), NumberStyles.None, CultureInfo.InvariantCulture, out var nilai) ? nilai : throw new PdfRusakException("A number was expected.");
    }

    /// <summary>Whether this word stands here; it is passed over then.</summary>
    public bool TryKata(string kata)
    {
        SkipSpasi();
        if (Letak + kata.Length > pdf.Length || !pdf.AsSpan(Letak, kata.Length).SequenceEqual(Encoding.ASCII.GetBytes(kata)))
        {
            return false;
        }

        Letak += kata.Length;
        return true;
    }

    private NilaiPdf.Nama ReadNama()
    {
        Letak++;
        return new NilaiPdf.Nama(ReadHuruf());
    }

    private NilaiPdf.Kamus ReadKamus()
    {
        Letak += 2;
        var isi = new List<KeyValuePair<string, NilaiPdf>>();
        while (!TryKata(">>"))
        {
            if (Read() is not NilaiPdf.Nama nama)
            {
                throw new PdfRusakException("A dictionary entry has no name.");
            }

            isi.Add(new(nama.Ejaan, Read()));
        }

        return new NilaiPdf.Kamus(isi);
    }

    private NilaiPdf.Daftar ReadDaftar()
    {
        Letak++;
        var isi = new List<NilaiPdf>();
        while (!TryKata("]"))
        {
            isi.Add(Read());
        }

        return new NilaiPdf.Daftar(isi);
    }

    private NilaiPdf.Teks ReadHeksa()
    {
        var dari = Letak++;
        var angka = new List<byte>();
        for (; Lihat() != '>'; Letak++)
        {
            if (Uri.IsHexDigit((char)Lihat()))
            {
                angka.Add((byte)Convert.ToInt32(((char)Lihat()).ToString(), 16));
            }
            else if (!IsSpasi(Lihat()))
            {
                throw new PdfRusakException("No hexadecimal string.");
            }
        }

        Letak++;
        var isi = new byte[(angka.Count + 1) / 2];
        for (var i = 0; i < angka.Count; i++)
        {
            isi[i / 2] |= (byte)(i % 2 == 0 ? angka[i] << 4 : angka[i]);
        }

        return new NilaiPdf.Teks(isi, dari, Letak, Ejaan(dari));
    }

    private NilaiPdf.Teks ReadTeks()
    {
        var dari = Letak++;
        var isi = new List<byte>();
        for (var kurung = 1; ; Letak++)
        {
            var b = Lihat();
            kurung += b switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            if (kurung == 0)
            {
                Letak++;
                return new NilaiPdf.Teks([.. isi], dari, Letak, Ejaan(dari));
            }

            isi.Add(b);
            if (b == '\\')
            {
                // Escapes stay as they are: no text that is read here is compared, but its end must be found.
                isi.Add(Lihat(1));
                Letak++;
            }
        }
    }

    // A number, a reference (two numbers and R), or a word.
    private NilaiPdf ReadKata()
    {
        var kata = ReadHuruf();
        if (kata.Length == 0)
        {
            throw new PdfRusakException("A value was expected.");
        }

        if (int.TryParse(kata, NumberStyles.None, CultureInfo.InvariantCulture, out var nomor))
        {
            var sesudah = Letak;
            SkipSpasi();
            if (int.TryParse(ReadHuruf(), NumberStyles.None, CultureInfo.InvariantCulture, out var generasi))
            {
                SkipSpasi();
                if (ReadHuruf() == "R")
                {
                    return new NilaiPdf.Acuan(nomor, generasi);
                }
            }

            Letak = sesudah;
        }

        return kata[0] is '+' or '-' or '.' || char.IsAsciiDigit(kata[0]) ? new NilaiPdf.Angka(kata) : new NilaiPdf.Kata(kata);
    }

    private string Ejaan(int dari) => Encoding.Latin1.GetString(pdf, dari, Letak - dari);

    private string ReadHuruf()
    {
        var dari = Letak;
        while (Letak < pdf.Length && !IsSpasi(pdf[Letak]) && !IsPembatas(pdf[Letak]))
        {
            Letak++;
        }

        return Encoding.Latin1.GetString(pdf, dari, Letak - dari);
    }

    private void SkipSpasi()
    {
        while (Letak < pdf.Length && (IsSpasi(pdf[Letak]) || pdf[Letak] == '%'))
        {
            if (pdf[Letak] == '%')
            {
                while (Letak < pdf.Length && pdf[Letak] is not ((byte)'\r' or (byte)'\n'))
                {
                    Letak++;
                }
            }
            else
            {
                Letak++;
            }
        }
    }

    private byte Lihat(int maju = 0) => Letak + maju < pdf.Length ? pdf[Letak + maju] : throw new PdfRusakException("The file ends in the middle of a value.");

    private static bool IsSpasi(byte b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    private static bool IsPembatas(byte b) => b is (byte)'(' or (byte)')' or (byte)'<' or (byte)'>' or (byte)'[' or (byte)']' or (byte)'{' or (byte)'}' or (byte)'/' or (byte)'%';
}
