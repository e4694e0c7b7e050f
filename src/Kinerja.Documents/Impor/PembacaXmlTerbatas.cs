using System.Text;
using System.Xml;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Impor;

/// <summary>XML from outside, read no deeper, no longer in one text and with no more elements than documents have: what a file claims may be small and yet fill the memory.</summary>
internal sealed class PembacaXmlTerbatas(XmlReader dalam, int simpulMaksimum) : XmlReader
{
    /// <summary>Word nests a table in a text box in a table some sixty deep.</summary>
    public const int KedalamanMaksimum = 256;

    /// <summary>Of one run of text. A cell of Excel holds 32,767 letters.</summary>
    public const int HurufMaksimum = 1_000_000;

    private readonly char[] potong = new char[4096];
    private string? nilai;
    private int simpul;

    public override int AttributeCount => dalam.AttributeCount;

    public override string BaseURI => dalam.BaseURI;

    public override int Depth => dalam.Depth;

    public override bool EOF => dalam.EOF;

    public override bool IsEmptyElement => dalam.IsEmptyElement;

    public override string LocalName => dalam.LocalName;

    public override string NamespaceURI => dalam.NamespaceURI;

    public override XmlNameTable NameTable => dalam.NameTable;

    public override XmlNodeType NodeType => dalam.NodeType;

    public override string Prefix => dalam.Prefix;

    public override ReadState ReadState => dalam.ReadState;

    /// <exception cref="AturanException">Longer than <see cref="HurufMaksimum"/>.</exception>
    public override string Value => dalam.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && dalam.CanReadValueChunk ? nilai ??= ReadNilai() : dalam.Value;

    public override bool Read()
    {
        nilai = null;
        if (!dalam.Read())
        {
            return false;
        }

        simpul += dalam.NodeType is XmlNodeType.Element ? 1 + dalam.AttributeCount : 0;
        return dalam.Depth > KedalamanMaksimum ? throw new AturanException($"Berkas ini tersusun lebih dari {KedalamanMaksimum} tingkat ke dalam. Ini bukan dokumen biasa.")
            : simpul > simpulMaksimum ? throw new AturanException($"Berkas ini terlalu besar: bagiannya memuat lebih dari {simpulMaksimum} unsur. Salin bagian yang perlu saja ke berkas baru, atau tempel teksnya.")
            : true;
    }

    public override string? GetAttribute(string name) => dalam.GetAttribute(name);

    public override string? GetAttribute(string name, string? namespaceURI) => dalam.GetAttribute(name, namespaceURI);

    public override string GetAttribute(int i) => dalam.GetAttribute(i);

    public override string? LookupNamespace(string prefix) => dalam.LookupNamespace(prefix);

    public override bool MoveToAttribute(string name) => dalam.MoveToAttribute(name);

    public override bool MoveToAttribute(string name, string? ns) => dalam.MoveToAttribute(name, ns);

    public override bool MoveToElement() => dalam.MoveToElement();

    public override bool MoveToFirstAttribute() => dalam.MoveToFirstAttribute();

    public override bool MoveToNextAttribute() => dalam.MoveToNextAttribute();

    public override bool ReadAttributeValue() => dalam.ReadAttributeValue();

    public override void ResolveEntity() => dalam.ResolveEntity();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            dalam.Dispose();
        }

        base.Dispose(disposing);
    }

    private string ReadNilai()
    {
        // Most texts are short, and a sheet has a hundred thousand of them.
        var isi = 0;
        for (var jumlah = -1; jumlah != 0 && isi < potong.Length; isi += jumlah)
        {
            jumlah = dalam.ReadValueChunk(potong, isi, potong.Length - isi);
        }

        if (isi < potong.Length)
        {
            return new string(potong, 0, isi);
        }

        var teks = new StringBuilder();
        for (var jumlah = isi; jumlah > 0; jumlah = dalam.ReadValueChunk(potong, 0, potong.Length))
        {
            teks.Append(potong, 0, jumlah);
            if (teks.Length > HurufMaksimum)
            {
                throw new AturanException($"Berkas ini memuat satu teks yang lebih dari {HurufMaksimum / 1_000_000} juta huruf; itu terlalu besar untuk sebuah sel atau paragraf.");
            }
        }

        return teks.ToString();
    }
}
