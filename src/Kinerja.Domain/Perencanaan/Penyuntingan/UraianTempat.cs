namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Tells people where in a decree something stands: <c>Lampiran 1 › Bagian 2 (Kasi Pemerintahan) › Sasaran 1</c>.</summary>
public static class UraianTempat
{
    /// <summary>The place in words; <c>null</c> where it is gone.</summary>
    public static string? Describe(NaskahJson naskah, AlamatNaskah alamat)
    {
        if (Jejak.Find(naskah, alamat.Id) is not { } jejak)
        {
            return null;
        }

        var ruas = jejak.Jenis.Ruas;
        var sebutan = ruas.Bidang.FirstOrDefault(b => b.Nama == alamat.Bidang)?.Sebutan
            ?? ruas.Daftar.FirstOrDefault(d => d.Nama == alamat.Bidang)?.Sebutan
            ?? ruas.Pilihan.FirstOrDefault(p => p.Nama == alamat.Bidang)?.Sebutan;
        return sebutan is null ? null : Describe(jejak, sebutan);
    }

    internal static string Describe(Jejak jejak, string bidang)
    {
        var langkah = jejak.Langkah.Select(l => FormattableString.Invariant($"{Capital(l.Daftar.Sebutan)} {l.Letak + 1}{Name(l)}"));
        return string.Join(" › ", langkah.Append(Capital(bidang)).Where(t => t.Length > 0));
    }

    private static string Name(LangkahJejak langkah) =>
        langkah.Daftar.Jenis() is var jenis && jenis.Nama(langkah.Daftar.Get(langkah.Induk)![langkah.Letak]) is { Length: > 0 } nama ? $" ({nama.ReplaceLineEndings(" ")})" : "";

    private static string Capital(string teks) => teks.Length == 0 ? "" : char.ToUpperInvariant(teks[0]) + teks[1..];
}
