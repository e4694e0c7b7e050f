using System.Globalization;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>What became of an indikator from one year to the next.</summary>
public enum StatusIdentitas
{
    /// <summary>The same, with the same formulas. Where it stands and who answers for it may differ.</summary>
    Sama,

    /// <summary>Its name, its sub-items or its formulas say something else: figures of the two years may not be compared without a look.</summary>
    DidefinisikanUlang,

    /// <summary>Not in the new decree.</summary>
    Dihentikan,

    /// <summary>Not in the old decree.</summary>
    Baru,
}

/// <summary>One indikator in two years.</summary>
/// <param name="IdentitasId">What it is; <c>null</c> where it was given no identity yet, and so can only be new or discontinued.</param>
/// <param name="TeksLama">Its name then; <c>null</c> where it was not there.</param>
/// <param name="TeksBaru">Its name now; <c>null</c> where it is not there.</param>
public sealed record PerbandinganIdentitas(IdentitasId? IdentitasId, StatusIdentitas Status, string? TeksLama, string? TeksBaru, IndikatorId? Lama, IndikatorId? Baru);

/// <summary>Compares the indicators of two years by their identity. Capitals, spaces, punctuation, order of formulas and each decree's own year do not make a new definition.</summary>
public static partial class PembandingIdentitas
{
    /// <summary>Every identity once: those of the new decree in its order, then the discontinued ones.</summary>
    public static IReadOnlyList<PerbandinganIdentitas> Compare(NaskahJson lama, NaskahJson baru)
    {
        var dulu = Group(lama);
        var kini = Group(baru);
        var hasil = new List<PerbandinganIdentitas>();
        foreach (var (kunci, daftar) in kini)
        {
            var ada = dulu.Find(d => kunci is not null && d.Kunci == kunci).Daftar;
            var status = ada is null ? StatusIdentitas.Baru : IsSama(ada, lama.Tahun, daftar, baru.Tahun) ? StatusIdentitas.Sama : StatusIdentitas.DidefinisikanUlang;
            hasil.Add(new PerbandinganIdentitas(kunci, status, ada?[0].Teks, daftar[0].Teks, ada?[0].Id, daftar[0].Id));
        }

        hasil.AddRange(dulu.Where(d => d.Kunci is null || !kini.Exists(k => k.Kunci == d.Kunci)).Select(d => new PerbandinganIdentitas(d.Kunci, StatusIdentitas.Dihentikan, d.Daftar[0].Teks, null, d.Daftar[0].Id, null)));
        return hasil;
    }

    /// <summary>What a printed indikator says, as one text that two years share where nothing but their decoration differs.</summary>
    public static string Define(string teks, IEnumerable<string> rincian, IEnumerable<string> formulasi, int tahun)
    {
        string[] isi = [teks, .. rincian, "=", .. formulasi.Select(NotasiCetak.ToLinear).Order(StringComparer.Ordinal)];
        return string.Join('\n', isi.Select(t => Normalize(t, tahun)));
    }

    // One identity may stand under two jabatan; one without identity is only itself.
    private static List<(IdentitasId? Kunci, List<IndikatorJson> Daftar)> Group(NaskahJson naskah)
    {
        var hasil = new List<(IdentitasId? Kunci, List<IndikatorJson> Daftar)>();
        foreach (var indikator in naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator))
        {
            if (indikator.IdentitasId is { } id && hasil.Find(h => h.Kunci == id).Daftar is { } ada)
            {
                ada.Add(indikator);
            }
            else
            {
                hasil.Add((indikator.IdentitasId, [indikator]));
            }
        }

        return hasil;
    }

    private static bool IsSama(List<IndikatorJson> lama, int tahunLama, List<IndikatorJson> baru, int tahunBaru) =>
        lama.Select(i => Define(i, tahunLama)).ToHashSet().SetEquals(baru.Select(i => Define(i, tahunBaru)));

    private static string Define(IndikatorJson indikator, int tahun) =>
        Define(indikator.Teks, indikator.Rincian?.Butir.Select(b => b.Teks) ?? [], indikator.Formulasi.Select(f => f.Teks), tahun);

    // Operators are part of a definition; the dots and commas around words are not.
    private static string Normalize(string teks, int tahun) =>
        Hiasan().Replace(teks.ToUpperInvariant().Replace(tahun.ToString(CultureInfo.InvariantCulture), "{TAHUN}", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"[\s.,;“”""'’]+(?![0-9])|\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Hiasan();
}
