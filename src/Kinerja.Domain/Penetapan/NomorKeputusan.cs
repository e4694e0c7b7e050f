using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Penetapan;

/// <summary>
/// The whole number of a decree as it stands in the office's book: <c>188.45/12/KEP/35.07.06/2023</c>. Prefixes follow the archive classification of the kabupaten (Permendagri 83/2022), so that the
/// pattern is data and this type asks only for what every number has.
/// </summary>
public sealed partial record NomorKeputusan
{
    private NomorKeputusan(string value) => Value = value;

    public string Value { get; }

    /// <summary>The same for numbers that differ in spaces and case alone.</summary>
    public string Kunci => Value.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();

    /// <exception cref="AturanException">Empty, with its blank still open, or not in the form of a number.</exception>
    public static NomorKeputusan Parse(string? teks)
    {
        var nomor = Spasi().Replace(Wajib.Teks(teks, "Nomor keputusan", 100), " ");
        if (Celah().IsMatch(nomor) || nomor.Contains('…', StringComparison.Ordinal) || nomor.Contains("..", StringComparison.Ordinal) || nomor.Contains('_', StringComparison.Ordinal))
        {
            throw new AturanException($"Nomor “{nomor}” masih berlubang; isikan nomor urut dari buku keputusan.");
        }

        return Bentuk().IsMatch(nomor) ? new NomorKeputusan(nomor)
            : throw new AturanException($"“{nomor}” bukan nomor keputusan. Contoh: 188.45/12/KEP/35.07.06/2023.");
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Spasi();

    [GeneratedRegex(@"/ ?/|^/|/$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Celah();

    [GeneratedRegex(@"\A[0-9A-Za-z.\- ]+(/[0-9A-Za-z.\- ]+)+\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bentuk();
}

/// <summary>
/// How an office writes its numbers: text with <c>{nomor}</c>, <c>{kode}</c> and <c>{tahun}</c>, such as <c>188.45/{nomor}/KEP/{kode}/{tahun}</c>.
/// </summary>
public sealed record PolaNomor
{
    public const string Biasa = "188.45/{nomor}/KEP/{kode}/{tahun}";

    public PolaNomor(string teks) =>
        Teks = Wajib.Teks(teks, "Pola nomor", 100).Contains("{nomor}", StringComparison.Ordinal)
            ? teks.Trim() : throw new AturanException("Pola nomor harus memuat {nomor}, tempat nomor urut dari buku keputusan.");

    public string Teks { get; }

    /// <summary>The number for an entry of the book, or with a blank in its place.</summary>
    public string Write(string? urut, string kode, int tahun) =>
        Teks.Replace("{nomor}", urut ?? "     ", StringComparison.Ordinal).Replace("{kode}", kode, StringComparison.Ordinal)
            .Replace("{tahun}", tahun.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>Whether a number is written in this way.</summary>
    public bool IsCocok(NomorKeputusan nomor, string kode, int tahun)
    {
        var potong = Write("\n", kode, tahun).Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant().Split('\n');
        return nomor.Kunci.StartsWith(potong[0], StringComparison.Ordinal) && nomor.Kunci.EndsWith(potong[^1], StringComparison.Ordinal) && nomor.Kunci.Length > potong[0].Length + potong[^1].Length;
    }
}
