using System.Net;
using System.Text;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

/// <summary>The tables of the four decrees, as Word and Excel would put them on the clipboard, come back as what they are.</summary>
public sealed class PenyusunTempelanNaskahTests
{
    [Theory]
    [InlineData(NaskahUji.Ampelgading)]
    [InlineData(NaskahUji.Bululawang)]
    [InlineData(NaskahUji.Kromengan)]
    [InlineData(NaskahUji.Sangkapura)]
    public void Table_of_a_decree_comes_back_out_of_word(string nama) => Check(nama, (kepala, baris) => PembacaTempelan.Read(ToHtml(kepala, baris), null));

    [Theory]
    [InlineData(NaskahUji.Ampelgading)]
    [InlineData(NaskahUji.Bululawang)]
    [InlineData(NaskahUji.Kromengan)]
    [InlineData(NaskahUji.Sangkapura)]
    public void Table_of_a_decree_comes_back_out_of_a_spreadsheet(string nama) => Check(nama, (kepala, baris) => PembacaTempelan.Read(null, ToTab([kepala, .. baris.Select(b => b.Sel)])));

    private static void Check(string nama, Func<string[], List<Baris>, Tempelan> tempel)
    {
        foreach (var bagian in NaskahUji.Read(nama).Lampiran.SelectMany(l => l.Bagian).Where(b => b.Sasaran.Count > 0))
        {
            string[] kepala = [bagian.JudulKolom!.Sasaran, bagian.JudulKolom.Indikator, bagian.JudulKolom.Formulasi, bagian.JudulKolom.SumberData];

            var sasaran = PenyusunTempelan.CreateSasaran(Assert.IsType<Tempelan.Tabel>(tempel(kepala, [.. bagian.Sasaran.SelectMany(Rows)])));

            Assert.Equal(Describe(bagian.Sasaran), Describe(sasaran));
        }
    }

    private sealed record Baris(string[] Sel, int[] Turun);

    private static IEnumerable<Baris> Rows(SasaranJson sasaran)
    {
        var tinggi = sasaran.Indikator.Sum(i => Math.Max(1, i.Formulasi.Count));
        foreach (var (i, indikator) in sasaran.Indikator.Index())
        {
            foreach (var (f, formulasi) in indikator.Formulasi.Index())
            {
                yield return new Baris(
                    [i == 0 && f == 0 ? sasaran.Teks : "", f == 0 ? Cell(indikator) : "", Mark(formulasi.Penanda, 0) + formulasi.Teks + Note(formulasi.Catatan), List(formulasi.SumberData.Daftar) + Note(formulasi.SumberData.Catatan)],
                    [i == 0 && f == 0 ? tinggi : 0, f == 0 ? indikator.Formulasi.Count : 0, 1, 1]);
            }
        }
    }

    private static string Cell(IndikatorJson indikator) => Mark(indikator.Penanda, 0) + indikator.Teks + (indikator.Rincian is { } r ? "\n" + List(r) : "");

    private static string List(DaftarButir daftar) => string.Join('\n', daftar.Butir.Select((b, i) => Mark(daftar.Gaya, i) + b.Teks));

    private static string Note(string? catatan) => catatan is null ? "" : "\nCatatan : " + catatan;

    private static string Mark(GayaDaftar gaya, int letak) => gaya switch
    {
        GayaDaftar.Huruf => (char)('a' + letak) + ". ",
        GayaDaftar.Angka => FormattableString.Invariant($"{letak + 1}. "),
        GayaDaftar.Strip => "- ",
        GayaDaftar.Wajik => "❖ ",
        _ => "",
    };

    private static string ToTab(IEnumerable<string[]> baris) =>
        string.Concat(baris.Select(b => string.Join('\t', b.Select(s => s.AsSpan().ContainsAny(['\n', '"', '\t']) ? '"' + s.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : s)) + "\r\n"));

    private static string ToHtml(string[] kepala, List<Baris> baris)
    {
        var html = new StringBuilder("<table class=MsoTableGrid><tr>").AppendJoin("", kepala.Select(k => $"<th><p>{Encode(k)}</p></th>")).Append("</tr>");
        foreach (var b in baris)
        {
            html.Append("<tr>").AppendJoin("", b.Sel.Select((s, i) => b.Turun[i] == 0 ? "" : $"<td rowspan={b.Turun[i]}><p class=MsoNormal>{Encode(s)}</p></td>")).Append("</tr>");
        }

        return html.Append("</table>").ToString();
    }

    private static string Encode(string teks) => WebUtility.HtmlEncode(teks).Replace("\n", "<br>", StringComparison.Ordinal);

    // Everything but ids. Blanks that paper cannot show do not count.
    private static string Describe(IEnumerable<SasaranJson> sasaran) => string.Join('\n', sasaran.Select(s => $"S {Tidy(s.Teks)}\n" + string.Join('\n', s.Indikator.Select(i =>
        $"I {i.Penanda} {Tidy(i.Teks)} {(i.Rincian is { } r ? r.Gaya + Tidy(List(r)) : "")}\n" + string.Join('\n', i.Formulasi.Select(f =>
            $"F {f.Penanda} {Tidy(f.Teks)} [{f.Catatan}] {f.SumberData.Daftar.Gaya} {Tidy(List(f.SumberData.Daftar))} [{f.SumberData.Catatan}]"))))));

    private static string Tidy(string teks) => string.Join(' ', teks.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
