using System.Text;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Tests.Pengenalan;

/// <summary>
/// Spoils a decree as a scanner does: cells as paragraphs or lines that run over the columns, rules seen as brackets or not at all, lines torn in two, words glued together. The seed tells which noise, so that a figure can be had again.
/// </summary>
/// <param name="melintas">How many of ten tables run over their columns.</param>
/// <param name="garis">How many of ten rules leave a sign.</param>
/// <param name="sobek">How many of ten lines are torn in two.</param>
/// <param name="dempet">How many of a hundred blanks are lost.</param>
internal sealed class Pemindai(int benih, int melintas, int garis, int sobek, int dempet)
{
    private static readonly string[] Tanda = [" |", "|", " [", "|[", " ~[", "| "];

    private readonly Random acak = new(benih);
    private readonly StringBuilder hasil = new();
    private int[] lebar = [];

    public static string Scan(NaskahJson naskah, int benih, int melintas, int garis, int sobek, int dempet) => new Pemindai(benih, melintas, garis, sobek, dempet).Write(naskah);

    private string Write(NaskahJson naskah)
    {
        hasil.Append("LAMPIRAN\n");
        foreach (var bagian in naskah.Lampiran.SelectMany(l => l.Bagian))
        {
            lebar = [acak.Next(18, 27), acak.Next(24, 37), acak.Next(26, 40), acak.Next(18, 30)];
            hasil.Append("\n\n\n\n").Append(bagian.Judul).Append("\n\nJABATAN : ").Append(bagian.Jabatan).Append('\n');
            WriteTeks($"TUGAS : {bagian.Tugas!.Butir[0].Teks}");
            foreach (var (i, butir) in bagian.Fungsi!.Butir.Index())
            {
                WriteTeks($"{(i == 0 ? "FUNGSI : " : "")}{(char)('a' + i)}. {butir.Teks}");
            }

            hasil.Append("KINERJA INDIKATOR KINERJA PENJELASAN/FORMULASI PERHITUNGAN SUMBER DATA\n\n");
            WriteTabel(bagian);
        }

        return hasil.ToString();
    }

    private void WriteTeks(string teks) => hasil.AppendJoin('\n', Wrap(teks, 95)).Append('\n');

    private void WriteTabel(BagianJabatanJson bagian)
    {
        var lintas = acak.Next(10) < melintas;
        foreach (var sasaran in bagian.Sasaran)
        {
            var sisa = Wrap(sasaran.Teks, lebar[0]);
            foreach (var (i, x) in sasaran.Indikator.Index())
            {
                var f = x.Formulasi[0];
                List<List<string>> sel = [i == 0 || lintas ? sisa : [], Wrap(x.Teks, lebar[1]), Wrap(f.Teks, lebar[2]), Wrap(f.SumberData.Daftar.Butir[0].Teks, lebar[3])];
                if (!lintas)
                {
                    hasil.Append(string.Concat(sel.Where(s => s.Count > 0).Select(s => string.Join("", s.Select((g, k) => Glue(g) + (k + 1 < s.Count && acak.Next(100) < sobek * 6 ? "\n\n" : "\n"))) + "\n")));
                    continue;
                }

                // A sasaran over several rows goes on beside the next one.
                var tinggi = Math.Max(sel.Skip(1).Max(s => s.Count), i == sasaran.Indikator.Count - 1 ? sisa.Count : 0);
                for (var b = 0; b < tinggi; b++)
                {
                    WriteGaris([.. sel.Select(s => b < s.Count ? s[b] : "")]);
                }

                sisa = [.. sisa.Skip(tinggi)];
                hasil.Append(acak.Next(4) == 0 ? "\n" : "");
            }
        }

        hasil.Append('\n');
    }

    private void WriteGaris(string[] sel)
    {
        var isi = sel.Index().Where(s => s.Item.Length > 0).ToList();
        for (var i = 0; i < isi.Count; i++)
        {
            var tanda = i == 0 ? "" : acak.Next(10) < garis ? Tanda[acak.Next(Tanda.Length)] : " ";
            hasil.Append(i > 0 && acak.Next(10) < sobek ? "\n" : tanda).Append(Glue(isi[i].Item));
        }

        hasil.Append('\n');
    }

    private string Glue(string teks) => string.Concat(teks.Select((h, i) => h == ' ' && i > 5 && acak.Next(100) < dempet ? "" : h.ToString()));

    private static List<string> Wrap(string teks, int lebar)
    {
        var hasil = new List<string> { "" };
        foreach (var kata in teks.Split(' '))
        {
            if (hasil[^1].Length > 0 && hasil[^1].Length + 1 + kata.Length > lebar)
            {
                hasil.Add(kata);
            }
            else
            {
                hasil[^1] = hasil[^1].Length == 0 ? kata : $"{hasil[^1]} {kata}";
            }
        }

        return hasil;
    }
}
