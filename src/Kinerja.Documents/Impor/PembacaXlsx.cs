using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>
/// The cells of an XLSX file as text, each as its cell shows it. Read straight from the parts of the file: spreadsheet libraries guess types, compute formulas anew and forget the format of a number, and here the printed number is what is judged.
/// </summary>
public static class PembacaXlsx
{
    // One more than is taken, so that the check can say that there is more.
    private const int BarisMaksimum = PembacaTabel.BarisMaksimum + 100;

    /// <summary>The rows of the first visible sheet that looks like a table of targets, else of the first that is not empty.</summary>
    /// <exception cref="AturanException">It is no XLSX file, or a damaged one.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Read(byte[] berkas) => Open(berkas, lembar =>
    {
        IReadOnlyList<IReadOnlyList<string>>? pertama = null;
        foreach (var baris in lembar)
        {
            if (baris.Take(12).Any(s => s.Select(KolomTabel.FindPeran).Contains(PeranKolom.Target)))
            {
                return baris;
            }

            pertama ??= baris.Count > 0 ? baris : null;
        }

        return pertama ?? throw new AturanException("Tidak ada isian di berkas Excel ini.");
    });

    /// <summary>The rows of all visible sheets, one after another, each as wide as its sheet, as they were before an export made them harmless.</summary>
    /// <exception cref="AturanException">It is no XLSX file, or a damaged one.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> ReadSemua(byte[] berkas) => Open(berkas, lembar =>
    {
        var hasil = new List<IReadOnlyList<string>>();
        foreach (var baris in lembar)
        {
            if (baris.Count > PembacaTabel.BarisMaksimum)
            {
                throw new AturanException($"Satu lembar di berkas Excel ini lebih dari {PembacaTabel.BarisMaksimum} baris. Salin bagian yang perlu saja ke berkas baru.");
            }

            var lebar = baris.Count == 0 ? 0 : baris.Max(b => b.Count);
            hasil.AddRange(baris.Select(b => (IReadOnlyList<string>)[.. b.Select(TeksSel.Restore), .. Enumerable.Repeat("", lebar - b.Count)]));
        }

        return hasil.Count > 0 ? hasil : throw new AturanException("Tidak ada isian di berkas Excel ini.");
    });

    private static IReadOnlyList<IReadOnlyList<string>> Open(byte[] berkas, Func<IEnumerable<IReadOnlyList<IReadOnlyList<string>>>, IReadOnlyList<IReadOnlyList<string>>> pilih) =>
        PembacaBuku.Read(berkas, buku => pilih(buku.DaftarLembar.Where(l => l.Tampak).Select(l => ReadBaris(buku, l))));

    private static List<IReadOnlyList<string>> ReadBaris(PembacaBuku buku, LembarBuku lembar)
    {
        var hasil = new List<IReadOnlyList<string>>();
        var (baris, nomor) = (new List<string>(), 0);
        foreach (var sel in buku.List(lembar).Where(s => s.Kolom < PembacaTabel.KolomMaksimum))
        {
            if (sel.Baris != nomor)
            {
                if (hasil.Count == BarisMaksimum)
                {
                    break;
                }

                hasil.Add(baris = []);
                nomor = sel.Baris;
            }

            baris.AddRange(Enumerable.Repeat("", sel.Kolom - baris.Count));
            baris.Add(sel.Tampak);
        }

        return hasil;
    }
}
