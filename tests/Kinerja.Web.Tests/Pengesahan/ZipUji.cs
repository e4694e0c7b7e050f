using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Kinerja.Documents.Arsip;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>Meddles with a ZIP.</summary>
internal static class ZipUji
{
    public static void Replace(ZipArchive zip, string akhir, Action<byte[]> ubah)
    {
        var lama = zip.Entries.First(e => e.FullName.EndsWith(akhir, StringComparison.Ordinal));
        using var memori = new MemoryStream();
        using (var isi = lama.Open())
        {
            isi.CopyTo(memori);
        }

        var (nama, bita) = (lama.FullName, memori.ToArray());
        ubah(bita);
        lama.Delete();
        using var baru = zip.CreateEntry(nama).Open();
        baru.Write(bita);
    }

    public static void ChangeManifest(ZipArchive zip, Action<JsonNode> ubah)
    {
        var lama = zip.GetEntry(ManifesArsip.NamaBerkas)!;
        JsonNode isi;
        using (var baca = lama.Open())
        {
            isi = JsonNode.Parse(baca)!;
        }

        ubah(isi);
        lama.Delete();
        using var baru = zip.CreateEntry(ManifesArsip.NamaBerkas).Open();
        baru.Write(Encoding.UTF8.GetBytes(isi.ToJsonString()));
    }
}
