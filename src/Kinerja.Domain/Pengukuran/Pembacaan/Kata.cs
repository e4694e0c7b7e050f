namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Words of a row, in small letters and without punctuation.</summary>
internal static class Kata
{
    private static readonly char[] Pemisah = [' ', '\n', '\t', '\u00A0', '/', '(', ')', ',', ':', ';', '“', '”', '"'];

    private const string TandaRumus = "[]{}$\\~\u200B\uFEFF\u2060\u00AD";
    private const int PanjangNamaMaksimum = 200;

    private static readonly string[] Angka = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas"];

    public static string[] Split(string teks) =>
        [.. teks.ToLowerInvariant().Replace("σ", " ", StringComparison.Ordinal).Replace("∑", " ", StringComparison.Ordinal)
            .Split(Pemisah, StringSplitOptions.RemoveEmptyEntries).Select(k => k.Trim('.', '-', '–')).Where(k => k.Length > 0)];

    public static bool HasAny(string teks, params ReadOnlySpan<string> dicari)
    {
        var kata = " " + string.Join(' ', Split(teks)) + " ";
        foreach (var d in dicari)
        {
            if (kata.Contains(" " + d + " ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number in digits as Indonesians write it, or a small one in words.</summary>
    public static decimal? ReadAngka(string teks)
    {
        var kata = Array.IndexOf(Angka, teks.ToLowerInvariant());
        return kata >= 0 ? kata : Pengukuran.Angka.TryRead(teks, out var angka) ? angka.Nilai : null;
    }

    /// <summary>One line, single spaces, without the full stop at its end.</summary>
    public static string Tidy(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ',', ':', ' ');

    /// <summary>The name of a variable: without <c>Jumlah</c> and the punctuation at its end, and nothing in it that the formula language would not give back.</summary>
    public static string NamaVariabel(string teks)
    {
        var bersih = string.Concat(teks.Where(c => !char.IsSurrogate(c) && !TandaRumus.Contains(c, StringComparison.Ordinal) && (char.IsWhiteSpace(c) || !char.IsControl(c)) && c != '\uFFFE'));
        var nama = Tidy(Pengukuran.NamaVariabel.Split(Tidy(bersih)).Nama);
        nama = nama.Length > PanjangNamaMaksimum ? Tidy(nama[..PanjangNamaMaksimum]) : nama;
        return Rumus.Read($"[{nama}]").Rumus is { Isi: Simpul.Variabel v } && v.Kunci == Pengukuran.NamaVariabel.Key(nama) ? nama : "Yang dihitung";
    }

    /// <summary>The row is a count by its own words: <c>Jumlah laporan aset</c>, <c>Σ Usulan</c>.</summary>
    public static bool IsHitungan(string teks)
    {
        var (hiasan, nama) = Pengukuran.NamaVariabel.Split(teks);
        return hiasan.Length > 0 && nama.Length > 0;
    }

    public static bool IsPersen(string teks) => Split(teks) is ["persentase" or "prosentase" or "presentase" or "tingkat" or "rasio", ..];
}
