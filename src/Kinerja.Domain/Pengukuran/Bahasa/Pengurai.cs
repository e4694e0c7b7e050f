namespace Kinerja.Domain.Pengukuran.Bahasa;

/// <summary>Reads tokens into the tree. It recurses only at a bracket, and bracket depth and the number of operators are limited, so that no input can exhaust the stack here or in any question asked of the tree.</summary>
internal sealed class Pengurai
{
    private readonly IReadOnlyList<Token> token;
    private int i;
    private int tanda;

    private Pengurai(IReadOnlyList<Token> token) => this.token = token;

    private Token Kini => token[i];

    public static Simpul Parse(IReadOnlyList<Token> token)
    {
        var pengurai = new Pengurai(token);
        var hasil = pengurai.ReadJumlah();
        return pengurai.Kini.Jenis switch
        {
            JenisToken.Akhir => hasil,
            JenisToken.Tutup => throw pengurai.Kini.Fail("Kurung tutup ini tidak punya pasangan. Hapus, atau tambahkan kurung buka di depannya."),
            _ => throw pengurai.FailTanpaTanda(),
        };
    }

    private Simpul ReadJumlah()
    {
        var kiri = ReadKali();
        while (Kini is { Jenis: JenisToken.Operator, Tanda: '+' or '−' } operasi)
        {
            Advance();
            var kanan = ReadKali();
            kiri = operasi.Tanda == '+' ? new Simpul.Tambah(kiri, kanan) : new Simpul.Kurang(kiri, kanan);
        }

        return kiri;
    }

    private Simpul ReadKali()
    {
        var kiri = ReadNilai();
        while (Kini is { Jenis: JenisToken.Operator, Tanda: '×' or '/' } operasi)
        {
            Advance();
            var kanan = ReadNilai();
            kiri = operasi.Tanda == '×' ? new Simpul.Kali(kiri, kanan) : new Simpul.Bagi(kiri, kanan);
        }

        return kiri;
    }

    private Simpul ReadNilai()
    {
        var t = Kini;
        switch (t.Jenis)
        {
            case JenisToken.Nilai:
                i++;
                return t.Nilai!;
            case JenisToken.Buka:
                i++;
                return ReadKurung(t);
            case JenisToken.Operator when t.Tanda == '−' && token[i + 1] is { Jenis: JenisToken.Buka } buka && i + 1 < token.Count:
                Advance();
                i++;
                return new Simpul.Negatif(ReadKurung(buka));
            case JenisToken.Operator when i == 0:
                throw t.Fail($"Rumus tidak dapat dimulai dengan tanda {t.Tanda}. Hapus bila itu tanda butir; bilangan negatif ditulis rapat, misalnya −5.");
            case JenisToken.Operator:
                throw t.Fail($"Sebelum tanda {t.Tanda} ini belum ada nilai. Isi nama atau angka di antara kedua tanda hitung.");
            case JenisToken.Tutup:
                throw t.Fail(i > 0 && token[i - 1].Jenis is JenisToken.Buka ? "Kurung ini kosong. Isi nama atau angka di dalamnya." : FailSetelah());
            default:
                throw t.Fail(FailSetelah());
        }
    }

    private Simpul ReadKurung(Token buka)
    {
        var isi = ReadJumlah();
        if (Kini.Jenis is not JenisToken.Tutup)
        {
            throw Kini.Jenis is JenisToken.Akhir ? buka.Fail("Kurung buka ini belum ditutup. Tambahkan kurung tutup di akhir bagiannya.") : FailTanpaTanda();
        }

        i++;
        return isi;
    }

    private void Advance()
    {
        i++;
        if (++tanda > Rumus.TandaMaksimum)
        {
            throw token[i - 1].Fail($"Rumus terlalu panjang: paling banyak {Rumus.TandaMaksimum} tanda hitung.");
        }
    }

    private string FailSetelah() => i == 0
        ? "Rumus masih kosong. Ketik rumus seperti pada naskah."
        : token[i - 1].Jenis is JenisToken.Operator
            ? $"Setelah tanda {token[i - 1].Tanda} belum ada nilai. Isi nama atau angka; bila kata itu bagian dari nama, tulis seluruh nama di dalam [kurung siku]."
            : "Di sini belum ada nilai. Isi nama atau angka.";

    private GagalBacaException FailTanpaTanda() =>
        Kini.Fail("Di depan bagian ini belum ada tanda hitung. Tanda hitung (× / + −) diapit spasi.");
}
