using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>A file with lists of people, posts, recaps or targets: its sheets, each row with its number. What it is says its content; the name says nothing.</summary>
public static class BerkasDaftar
{
    public const int UkuranMaksimum = 10 * 1024 * 1024;

    /// <exception cref="AturanException">It holds no table that can be read here, or too large a one.</exception>
    public static IReadOnlyList<LembarBerkas> Read(byte[] isi) => isi switch
    {
        { Length: 0 } => throw new AturanException("Berkas ini kosong."),
        { Length: > UkuranMaksimum } => throw new AturanException($"Berkas terlalu besar: paling banyak {UkuranMaksimum / 1024 / 1024} MB."),
        [(byte)'P', (byte)'K', 3, 4, ..] => RequireIsi(PembacaBuku.Read(isi, b => b.DaftarLembar.Where(l => l.Tampak).Select(l => ReadLembar(b, l)).ToList())),
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => throw new AturanException("Ini berkas PDF. Simpan tabelnya sebagai .xlsx atau .csv dahulu."),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => throw new AturanException("Ini berkas Excel lama (.xls), atau yang bersandi. Simpan dahulu sebagai .xlsx atau .csv tanpa sandi."),
        _ => RequireIsi([ReadTeks(isi)]),
    };

    private static LembarBerkas ReadLembar(PembacaBuku buku, LembarBuku lembar)
    {
        var hasil = new List<BarisBerkas>();
        var (nomor, sel) = (0, new List<string>());
        void Close()
        {
            if (sel.Exists(s => s.Length > 0))
            {
                hasil.Add(new BarisBerkas(nomor, [.. sel]));
            }

            sel.Clear();
        }

        foreach (var s in buku.List(lembar))
        {
            if (s.Baris != nomor)
            {
                Close();
                nomor = s.Baris;
                if (hasil.Count > LembarBerkas.BarisMaksimum)
                {
                    throw PembacaTeksTabel.TerlaluBanyak();
                }
            }

            if (s.Kolom < LembarBerkas.KolomMaksimum && s.Kolom >= sel.Count)
            {
                sel.AddRange(Enumerable.Repeat("", s.Kolom - sel.Count));
                sel.Add(TeksSel.Restore(s.Tampak.Trim()));
            }
        }

        Close();
        return new LembarBerkas(lembar.Nama, hasil);
    }

    private static LembarBerkas ReadTeks(byte[] isi)
    {
        var lembar = PembacaTeksTabel.Read(BerkasTabel.ReadPolos(isi));
        return lembar with { Baris = [.. lembar.Baris.Select(b => b with { Sel = [.. b.Sel.Select(TeksSel.Restore)] })] };
    }

    private static IReadOnlyList<LembarBerkas> RequireIsi(IReadOnlyList<LembarBerkas> daftar) =>
        daftar.Any(l => l.Baris.Count > 0) ? [.. daftar.Where(l => l.Baris.Count > 0)] : throw new AturanException("Tidak ada isian di berkas ini.");
}
