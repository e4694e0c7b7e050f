using System.Text;
using System.Text.Json;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>Puts into an exported document what its pages do not show: ids, and how some fields were written. Office programs carry such a part along untouched.</summary>
internal static class PenulisBekal
{
    public const string Ruang = "urn:kinerja:naskah:1";

    public const string Akar = "naskah";

    public static BekalNaskah Create(NaskahJson naskah, NaskahCetak cetak)
    {
        var tercetak = new Dictionary<string, string>(StringComparer.Ordinal);
        if (cetak.Kop.Count > 0)
        {
            tercetak[BekalNaskah.Kop] = string.Join('\n', cetak.Kop.Select(k => k.Teks));
        }

        if (cetak.BatangTubuh is { } tubuh)
        {
            tercetak[BekalNaskah.Nomor] = tubuh.Nomor ?? "";
            tercetak[BekalNaskah.Menetapkan] = tubuh.Menetapkan.Kata + (tubuh.Menetapkan.TitikDua ? " :" : "") + (tubuh.Menetapkan.Objek.Length > 0 ? " " + tubuh.Menetapkan.Objek : "");
            AddPenutup(tercetak, BekalNaskah.Penutup, tubuh.Penutup);
        }

        foreach (var (i, lampiran) in cetak.Lampiran.Index())
        {
            tercetak[BekalNaskah.KepalaLampiran(i)] = string.Join('\n', lampiran.Kepala);
            AddPenutup(tercetak, BekalNaskah.PenutupLampiran(i), lampiran.Penutup);
        }

        return new BekalNaskah(naskah, tercetak);
    }

    /// <summary>Adds it to a document of Word.</summary>
    public static void Add(MainDocumentPart utama, BekalNaskah bekal) => Write(utama.AddCustomXmlPart(CustomXmlPartType.CustomXml), bekal);

    /// <summary>Adds it to a workbook.</summary>
    public static void Add(WorkbookPart buku, BekalNaskah bekal) => Write(buku.AddCustomXmlPart(CustomXmlPartType.CustomXml), bekal);

    private static void AddPenutup(Dictionary<string, string> tercetak, string jalur, PenutupCetak? penutup)
    {
        if (penutup is null)
        {
            return;
        }

        tercetak[jalur] = penutup.SatuBaris ?? string.Join('\n', penutup.TempatTanggal.Select(t => t.Isi));
        foreach (var k in penutup.Keterangan)
        {
            var nip = k.StartsWith(PenutupDocx.AwalanNip, StringComparison.Ordinal);
            tercetak[jalur + (nip ? ".nip" : ".pangkat")] = nip ? k[PenutupDocx.AwalanNip.Length..] : k;
        }
    }

    private static void Write(CustomXmlPart bagian, BekalNaskah bekal)
    {
        using var aliran = bagian.GetStream(FileMode.Create);
        using var xml = XmlWriter.Create(aliran, new XmlWriterSettings { Encoding = new UTF8Encoding(false), CheckCharacters = false });
        xml.WriteStartElement(Akar, Ruang);
        xml.WriteString(TeksXml.Clean(JsonSerializer.Serialize(bekal, FormatNaskah.Opsi)));
        xml.WriteEndElement();
    }
}
