using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Changes one text of a naskah by its path.</summary>
internal static partial class PenggantiBidang
{
    public static NaskahJson Replace(NaskahJson naskah, string jalur, string teks)
    {
        var akar = JsonSerializer.SerializeToNode(naskah, FormatNaskah.Opsi)!;
        var langkah = Langkah().Matches(jalur).Select(m => m.Value.Trim('[', ']')).ToList();
        var induk = Walk(akar, langkah.SkipLast(1));
        switch (induk)
        {
            case JsonObject o when o[langkah[^1]] is null or JsonValue: o[langkah[^1]] = teks; break;
            case JsonArray a when int.TryParse(langkah[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < a.Count && a[i] is JsonValue: a[i] = teks; break;
            default: throw new AturanException("Bagian ini tidak ada di naskah; tambahkan di penyunting setelah menjadi draf.");
        }

        return Read(akar);
    }

    public static NaskahJson Remove(NaskahJson naskah, string daftar, int nomor)
    {
        var akar = JsonSerializer.SerializeToNode(naskah, FormatNaskah.Opsi)!;
        if (Walk(akar, Langkah().Matches(daftar).Select(m => m.Value.Trim('[', ']'))) is not JsonArray isi || nomor >= isi.Count)
        {
            throw new AturanException("Bagian ini sudah tidak ada. Muat ulang halaman.");
        }

        isi.RemoveAt(nomor);
        return Read(akar);
    }

    private static JsonNode? Walk(JsonNode akar, IEnumerable<string> langkah) => langkah.Aggregate((JsonNode?)akar, (n, l) => n switch
    {
        JsonObject o => o[l],
        JsonArray a when int.TryParse(l, NumberStyles.None, CultureInfo.InvariantCulture, out var i) && i < a.Count => a[i],
        _ => null,
    });

    private static NaskahJson Read(JsonNode akar) => akar.Deserialize<NaskahJson>(FormatNaskah.Opsi)!;

    [GeneratedRegex(@"[^.\[\]]+", RegexOptions.CultureInvariant)]
    private static partial Regex Langkah();
}
