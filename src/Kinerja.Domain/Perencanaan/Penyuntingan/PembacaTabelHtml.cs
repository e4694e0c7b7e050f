using System.Globalization;
using System.Net;
using System.Text;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>
/// The tables of a piece of HTML as Word and Excel put it on the clipboard, as plain text. It knows rows, cells, their reach and line breaks; everything else it passes over. No input makes it
/// fail, look anything up or take more than one walk over the text.
/// </summary>
internal static class PembacaTabelHtml
{
    public const int KolomMaksimum = 30;

    public static List<List<string>> Read(string html)
    {
        if (!html.Contains("<table", StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var kisi = new KisiTabel();
        for (var i = 0; i < html.Length;)
        {
            var buka = html.IndexOf('<', i);
            kisi.AddTeks(html[i..(buka < 0 ? html.Length : buka)]);
            if (buka < 0)
            {
                break;
            }

            i = ReadTanda(html, buka, kisi);
        }

        return kisi.Finish();
    }

    // Returns where the text goes on.
    private static int ReadTanda(string html, int buka, KisiTabel kisi)
    {
        if (html.AsSpan(buka).StartsWith("<!--", StringComparison.Ordinal))
        {
            return After(html, "-->", buka);
        }

        if (buka + 1 >= html.Length || !(char.IsAsciiLetter(html[buka + 1]) || html[buka + 1] is '/' or '!' or '?'))
        {
            kisi.AddTeks("<");
            return buka + 1;
        }

        var akhir = FindTutup(html, buka);
        var isi = html[(buka + 1)..(akhir - (akhir <= html.Length && html[akhir - 1] == '>' ? 1 : 0))];
        var nama = new string([.. isi.TakeWhile(h => char.IsAsciiLetterOrDigit(h) || h == '/')]).TrimEnd('/').ToLowerInvariant();
        if (nama is "style" or "script" or "head" or "xml" or "title")
        {
            return After(html, $"</{nama}", akhir) is var sesudah && sesudah < html.Length ? FindTutup(html, sesudah - 1) : sesudah;
        }

        kisi.AddTanda(nama, ReadJangkau(isi, "rowspan"), ReadJangkau(isi, "colspan"));
        return akhir;
    }

    private static int After(string html, string tanda, int dari) => html.IndexOf(tanda, dari, StringComparison.OrdinalIgnoreCase) is var letak and >= 0 ? letak + tanda.Length : html.Length;

    // A “>” inside a quoted attribute ends nothing.
    private static int FindTutup(string html, int buka)
    {
        var kutip = '\0';
        for (var i = buka + 1; i < html.Length; i++)
        {
            var h = html[i];
            if (kutip != '\0')
            {
                kutip = h == kutip ? '\0' : kutip;
            }
            else if (h is '"' or '\'')
            {
                kutip = h;
            }
            else if (h == '>')
            {
                return i + 1;
            }
        }

        return html.Length;
    }

    private static int ReadJangkau(string isi, string nama)
    {
        var letak = isi.IndexOf(nama, StringComparison.OrdinalIgnoreCase);
        if (letak < 0)
        {
            return 1;
        }

        var angka = new string([.. isi[(letak + nama.Length)..].TrimStart(' ', '=', '"', '\'').TakeWhile(char.IsAsciiDigit).Take(5)]);
        return int.TryParse(angka, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n > 0 ? n : 1;
    }

    /// <summary>The rows so far, and how far the cells above still reach down.</summary>
    private sealed class KisiTabel
    {
        private readonly List<List<string>> _baris = [];
        private readonly int[] _turun = new int[KolomMaksimum];
        private readonly StringBuilder _sel = new();
        private List<string>? _kini;
        private int _dalam;
        private (int Turun, int Lebar)? _jangkau;

        public void AddTeks(string teks)
        {
            if (_jangkau is not null && teks.Length > 0)
            {
                // Line ends of the source are blanks; those of the page come from its tags.
                _sel.Append(WebUtility.HtmlDecode(teks).Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' '));
            }
        }

        public void AddTanda(string nama, int turun, int lebar)
        {
            // Word forgets no end of a table, but other programs do: what is closed too often stays closed.
            var sebelum = _dalam;
            _dalam = Math.Max(0, _dalam + nama switch { "table" => 1, "/table" => -1, _ => 0 });
            if (Math.Max(sebelum, _dalam) > 1)
            {
                // A table inside a cell is words of that cell.
                _ = nama is "tr" or "/tr" or "br" or "/p" ? _sel.Append('\n') : nama is "td" or "th" ? _sel.Append(' ') : _sel;
                return;
            }

            switch (nama)
            {
                case "tr": EndBaris(); _kini = []; break;
                case "/tr" or "/table": EndBaris(); Array.Clear(_turun, 0, nama == "/table" ? KolomMaksimum : 0); break;
                case "td" or "th": EndSel(); _kini ??= []; _jangkau = (turun, lebar); break;
                case "/td" or "/th": EndSel(); break;
                case "br" or "/p" or "/li" or "/div": _sel.Append('\n'); break;
            }
        }

        public List<List<string>> Finish()
        {
            EndBaris();
            return _baris;
        }

        private void EndSel()
        {
            if (_jangkau is { } j && _kini is not null)
            {
                FillTurun();
                for (var i = 0; i < j.Lebar && _kini.Count < KolomMaksimum; i++)
                {
                    _turun[_kini.Count] = j.Turun - 1;
                    _kini.Add(i == 0 ? _sel.ToString() : "");
                }
            }

            _jangkau = null;
            _sel.Clear();
        }

        private void EndBaris()
        {
            EndSel();
            if (_kini is not null)
            {
                FillTurun(sampai: Array.FindLastIndex(_turun, t => t > 0));
                if (_baris.Count <= PembacaTempelan.BarisMaksimum)
                {
                    _baris.Add(_kini);
                }
            }

            _kini = null;
        }

        // Cells that reach down from above stand before the next cell of this row.
        private void FillTurun(int sampai = -1)
        {
            while (_kini!.Count < KolomMaksimum && (_turun[_kini.Count] > 0 || _kini.Count <= sampai))
            {
                _turun[_kini.Count] = Math.Max(0, _turun[_kini.Count] - 1);
                _kini.Add("");
            }
        }
    }
}
