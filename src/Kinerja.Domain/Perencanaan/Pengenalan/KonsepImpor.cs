using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>A recognised decree while a person looks through it: the proposal, the source beside it, and what was looked at.</summary>
/// <param name="Sumber">The lines of the source as they came; line 1 is the first.</param>
/// <param name="Diperiksa">Paths of the texts that a person confirmed or corrected.</param>
public sealed partial record KonsepImpor(NaskahJson Naskah, IReadOnlyList<BidangTerbaca> Bidang, IReadOnlyList<string> Sumber, IReadOnlyList<int> BarisSisa, IReadOnlyList<string> Diperiksa)
{
    // Of these a person may take one away; sections and annexes are taken away in the editor.
    private static readonly HashSet<string> Terhapus = new(["butir", "diktum", "kepala", "sasaran", "indikator", "formulasi", "baris"], StringComparer.Ordinal);

    public static KonsepImpor Create(HasilPengenalan hasil, SumberNaskah sumber)
    {
        // Cells of one sheet row may have become several lines: a line is shown once, under its number.
        var baris = new string[sumber.Baris.Count == 0 ? 0 : sumber.Baris.Max(b => b.Nomor)];
        Array.Fill(baris, "");
        foreach (var b in sumber.Baris)
        {
            baris[b.Nomor - 1] = b.Tampilan;
        }

        return new KonsepImpor(hasil.Naskah, hasil.Bidang, baris, hasil.BarisSisa, []);
    }

    /// <summary>What nobody has looked at yet.</summary>
    [JsonIgnore]
    public IReadOnlyList<BidangTerbaca> DaftarTertunda => [.. Bidang.Where(b => b.Ragu.Count > 0 && !Diperiksa.Contains(b.Jalur))];

    /// <summary>What keeps it from becoming a draft; empty: nothing.</summary>
    public IReadOnlyList<string> Check()
    {
        var tertunda = DaftarTertunda.Count;
        return [.. tertunda > 0 ? [$"Masih {tertunda} bagian yang ditandai ragu dan belum diperiksa."] : Array.Empty<string>(), .. PemeriksaanNaskah.Check(Naskah)];
    }

    /// <summary>A person says that it is right as it stands.</summary>
    public KonsepImpor Confirm(string jalur)
    {
        Require(jalur);
        return Diperiksa.Contains(jalur) ? this : this with { Diperiksa = [.. Diperiksa, jalur] };
    }

    /// <summary>A person writes what the paper says.</summary>
    public KonsepImpor Correct(string jalur, string teks)
    {
        var bidang = Require(jalur);
        var isi = teks.Trim();
        var naskah = PenggantiBidang.Replace(Naskah, jalur, isi);
        return (this with { Naskah = naskah, Bidang = [.. Bidang.Select(b => b == bidang ? b with { Teks = isi } : b)] }).Confirm(jalur);
    }

    /// <summary>Whether the text stands in a list from which it can be taken away.</summary>
    public static bool CanRemove(string jalur) => Unsur().Match(jalur) is { Success: true } m && Terhapus.Contains(m.Groups["daftar"].Value);

    /// <summary>A person takes away what stands nowhere on the paper: the innermost item that holds the text.</summary>
    public KonsepImpor Remove(string jalur)
    {
        Require(jalur);
        if (!CanRemove(jalur))
        {
            throw new AturanException("Bagian ini tidak dapat dihapus di sini. Setelah menjadi draf, hapus di penyunting.");
        }

        var m = Unsur().Match(jalur);
        var (daftar, nomor) = (m.Groups["jalur"].Value, int.Parse(m.Groups["nomor"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));
        var geser = new Regex($@"\A{Regex.Escape(daftar)}\[(?<nomor>[0-9]+)\]", RegexOptions.CultureInvariant);
        string? Move(string asal) => geser.Match(asal) is not { Success: true } g ? asal
            : int.Parse(g.Groups["nomor"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) is var n && n == nomor ? null
            : n < nomor ? asal : $"{daftar}[{n - 1}]{asal[g.Length..]}";

        return this with
        {
            Naskah = PenggantiBidang.Remove(Naskah, daftar, nomor),
            Bidang = [.. Bidang.Select(b => Move(b.Jalur) is { } baru ? b with { Jalur = baru } : null).OfType<BidangTerbaca>()],
            Diperiksa = [.. Diperiksa.Select(Move).OfType<string>()],
        };
    }

    private BidangTerbaca Require(string jalur) => Bidang.FirstOrDefault(b => b.Jalur == jalur) ?? throw new AturanException("Bagian ini sudah tidak ada. Muat ulang halaman.");

    [GeneratedRegex(@"\A(?<jalur>.*?(?<daftar>[A-Za-z]+))\[(?<nomor>[0-9]+)\](?:\.[A-Za-z]+)*\z", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Unsur();
}
