using System.Text.Json.Nodes;
using System.Text.Json;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Web.Tests.Documents;

/// <summary>A decree out into a file and in again.</summary>
internal static class BolakBalik
{
    public static HasilPengenalan Read(byte[] berkas, NaskahJson asal) => PembacaNaskah.Recognize(BerkasKeputusan.Read(berkas), new KonteksPengenalan(asal.Kecamatan, asal.Tahun, asal.AsalNaskah));

    /// <summary>As <c>ekspor</c> writes it, without what belongs to one copy of it alone: ids and status.</summary>
    public static string Write(NaskahJson naskah)
    {
        var akar = JsonSerializer.SerializeToNode(naskah, FormatNaskah.Opsi)!;
        Strip(akar);
        return akar.ToJsonString(new JsonSerializerOptions(FormatNaskah.Opsi) { WriteIndented = true });
    }

    private static void Strip(JsonNode? simpul)
    {
        if (simpul is JsonObject o)
        {
            foreach (var nama in o.Select(p => p.Key).Where(k => k is "id" or "status").ToList())
            {
                o.Remove(nama);
            }

            foreach (var (_, isi) in o.ToList())
            {
                Strip(isi);
            }
        }
        else if (simpul is JsonArray a)
        {
            foreach (var isi in a)
            {
                Strip(isi);
            }
        }
    }
}
