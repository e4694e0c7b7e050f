using System.Text.Json;
using System.Xml.Linq;
using Kinerja.Documents.Ekspor;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Impor;

/// <summary>Finds in a document what this program put beside its text. Whatever is wrong with it, the document is then read like any other.</summary>
internal static class PembacaBekal
{
    public static BekalNaskah? Find(ArsipAman arsip, IEnumerable<(string Id, string Jenis, string Jalur)> acuan)
    {
        foreach (var a in acuan.Where(a => a.Jenis.EndsWith("/customXml", StringComparison.Ordinal)))
        {
            if (arsip.Read(Rapikan(a.Jalur))?.Root is { } akar && akar.Name == XName.Get(PenulisBekal.Akar, PenulisBekal.Ruang) && Read(akar.Value) is { } bekal)
            {
                return bekal;
            }
        }

        return null;
    }

    // Office programs write the way from word/document.xml to customXml/item1.xml with its step back.
    private static string Rapikan(string jalur)
    {
        var hasil = new List<string>();
        foreach (var langkah in jalur.Split('/'))
        {
            if (langkah == "..")
            {
                hasil.RemoveRange(Math.Max(0, hasil.Count - 1), Math.Min(1, hasil.Count));
            }
            else if (langkah is not "." and not "")
            {
                hasil.Add(langkah);
            }
        }

        return string.Join('/', hasil);
    }

    private static BekalNaskah? Read(string json)
    {
        try
        {
            return json.Length <= FormatNaskah.UkuranMaksimum && JsonSerializer.Deserialize<BekalNaskah>(json, FormatNaskah.Opsi) is { Naskah: { VersiFormat: NaskahJson.VersiSekarang, Lampiran: not null } } bekal ? bekal : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
