using System.Globalization;
using System.Security;
using System.Text;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Tests.Impor;

/// <summary>A decree as a Word document, the way offices make it: numbers counted by Word, a layout table for Menimbang, cells merged over rows, fractions as equations, the letterhead in a text box.</summary>
internal sealed class BerkasDocx
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private const string Lain = "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    private const string Hubungan = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly StringBuilder isi = new();
    private readonly StringBuilder nomor = new();
    private int jumlahDaftar;

    public static byte[] Create(NaskahJson naskah)
    {
        var b = new BerkasDocx();
        b.Write(naskah);
        return Create(b.isi.ToString(), b.nomor.ToString());
    }

    /// <param name="badan">The inner XML of the body.</param>
    public static byte[] Create(string badan, string nomor = "", params (string Nama, string Isi)[] lain) => BerkasXlsx.Zip(
    [
        ("_rels/.rels", Rels("officeDocument", "word/document.xml")),
        ("word/document.xml", $"<w:document {W} {Lain}><w:body>{badan}</w:body></w:document>"),
        ("word/_rels/document.xml.rels", Rels("numbering", "numbering.xml")),
        ("word/numbering.xml", $"<w:numbering {W}>{Abstrak(0, "lowerLetter", "%1.")}{Abstrak(1, "decimal", "%1.")}{Abstrak(2, "bullet", "-")}{Abstrak(3, "bullet", "\uF076")}{nomor}</w:numbering>"),
        .. lain,
    ]);

    public static string P(string teks, int? daftar = null) =>
        $"<w:p>{(daftar is { } d ? $"<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{d}\"/></w:numPr></w:pPr>" : "")}{Rumus(teks)}</w:p>";

    public static string Sel(string isi, string sifat = "") => $"<w:tc><w:tcPr>{sifat}</w:tcPr>{isi}</w:tc>";

    private void Write(NaskahJson naskah)
    {
        if (naskah.KopSurat is { } kop)
        {
            var kotak = $"<w:txbxContent>{string.Concat(kop.Baris.Select(b => P(b.Teks)))}</w:txbxContent>";
            isi.Append(CultureInfo.InvariantCulture, $"<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:wsp><wps:txbx>{kotak}</wps:txbx></wps:wsp></mc:Choice><mc:Fallback><v:textbox>{kotak}</v:textbox></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        }

        if (naskah.BatangTubuh is { } tubuh)
        {
            WriteTubuh(tubuh);
        }

        foreach (var lampiran in naskah.Lampiran)
        {
            lampiran.Kepala?.ToList().ForEach(k => isi.Append(P(k)));
            foreach (var bagian in lampiran.Bagian)
            {
                WriteBagian(bagian, bagian.Label ?? naskah.LabelBagian);
            }

            WritePenutup(lampiran.Penutup);
        }
    }

    private void WriteTubuh(BatangTubuhJson t)
    {
        Lines(t.Judul);
        isi.Append(P("NOMOR : " + t.Nomor)).Append(P("")).Append(P("TENTANG"));
        Lines(t.Tentang);
        isi.Append(P(""));
        Lines(t.Pejabat ?? "");
        // The words of the consideration stand in a table without rules.
        isi.Append("<w:tbl><w:tr>").Append(Sel(P("Menimbang"))).Append(Sel(P(":"))).Append(Sel(List(t.Menimbang))).Append("</w:tr><w:tr>")
            .Append(Sel(P("Mengingat"))).Append(Sel(P(":"))).Append(Sel(List(new DaftarButir(t.Mengingat.Gaya, [.. t.Mengingat.Butir.Select(b => new Butir(b.Id, b.Teks))])))).Append("</w:tr></w:tbl>");
        isi.Append(P(t.Memutuskan)).Append(P(t.Menetapkan));
        foreach (var d in t.Diktum)
        {
            isi.Append("<w:tbl><w:tr>").Append(Sel(P(d.Label))).Append(Sel(P(":"))).Append(Sel(P(d.Teks) + (d.Butir is { } b ? List(b) : ""))).Append("</w:tr></w:tbl>");
        }

        WritePenutup(t.Penutup);
    }

    private void WritePenutup(Penandatanganan? p)
    {
        if (p is null)
        {
            return;
        }

        isi.Append(p.Bentuk switch
        {
            BentukTempatTanggal.DuaBaris => P($"Ditetapkan di : {p.Tempat}") + P($"Pada tanggal : {p.TanggalTercetak}"),
            BentukTempatTanggal.SatuBaris => P($"{p.Tempat}, {p.TanggalTercetak}"),
            _ => "",
        });
        isi.Append(P(p.Jabatan)).Append(P("")).Append(P("")).Append(P(p.Nama));
    }

    private void WriteBagian(BagianJabatanJson b, LabelBagian label)
    {
        Lines(b.Judul);
        isi.Append(b.Jabatan is null ? "" : P($"{label.Jabatan} : {b.Jabatan}"));
        foreach (var (nama, daftar) in new[] { (label.Tugas, b.Tugas), (label.Fungsi, b.Fungsi) })
        {
            isi.Append(daftar is null ? "" : P(nama + " :") + List(daftar));
        }

        if (b.JudulKolom is not { } k)
        {
            return;
        }

        isi.Append("<w:tbl><w:tblGrid><w:gridCol/><w:gridCol/><w:gridCol/><w:gridCol/></w:tblGrid><w:tr>").Append(Sel(P(k.Sasaran)) + Sel(P(k.Indikator)) + Sel(P(k.Formulasi)) + Sel(P(k.SumberData))).Append("</w:tr>");
        foreach (var s in b.Sasaran)
        {
            WriteSasaran(s);
        }

        isi.Append("</w:tbl>").Append(P(""));
    }

    private void WriteSasaran(SasaranJson s)
    {
        var awalSasaran = true;
        foreach (var i in s.Indikator)
        {
            var awalIndikator = true;
            foreach (var f in i.Formulasi)
            {
                isi.Append("<w:tr>").Append(Gabung(awalSasaran, P(s.Teks))).Append(Gabung(awalIndikator, Marked(i.Penanda, i.Teks) + (i.Rincian is { } r ? List(r) : "")))
                    .Append(Sel(Marked(f.Penanda, f.Teks) + Catatan(f.Catatan))).Append(Sel(List(f.SumberData.Daftar) + Catatan(f.SumberData.Catatan))).Append("</w:tr>");
                (awalSasaran, awalIndikator) = (false, false);
            }
        }
    }

    private static string Gabung(bool awal, string teks) => awal ? Sel(teks, "<w:vMerge w:val=\"restart\"/>") : Sel("<w:p/>", "<w:vMerge/>");

    private static string Catatan(string? catatan) => catatan is null ? "" : P("Catatan : " + catatan);

    private string Marked(GayaDaftar gaya, string teks) => gaya is GayaDaftar.Tanpa ? P(teks) : P(teks, Begin(gaya));

    private string List(DaftarButir daftar)
    {
        var nomorDaftar = daftar.Gaya is GayaDaftar.Tanpa || daftar.Butir.Count == 0 ? (int?)null : Begin(daftar.Gaya);
        return string.Concat(daftar.Butir.Select(b => P(b.Teks, nomorDaftar)));
    }

    // Each list begins anew, as Word notes it.
    private int Begin(GayaDaftar gaya)
    {
        jumlahDaftar++;
        var abstrak = gaya switch { GayaDaftar.Huruf => 0, GayaDaftar.Angka => 1, GayaDaftar.Strip => 2, _ => 3 };
        nomor.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{jumlahDaftar}\"><w:abstractNumId w:val=\"{abstrak}\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>");
        return jumlahDaftar;
    }

    private void Lines(string teks) => teks.Split('\n').Where(b => b.Length > 0).ToList().ForEach(b => isi.Append(P(b)));

    private static string Rumus(string teks) => string.Concat(NotasiCetak.Parse(teks).Select(b => b switch
    {
        BentukCetak.Pecahan p => $"<m:oMath><m:f><m:num>{Deret(p.Pembilang)}</m:num><m:den>{Deret(p.Penyebut)}</m:den></m:f></m:oMath>",
        BentukCetak.Teks t => $"<w:r><w:t xml:space=\"preserve\">{SecurityElement.Escape(t.Isi)}</w:t></w:r>",
        _ => "",
    }));

    private static string Deret(IReadOnlyList<BentukCetak> bentuk) => $"<m:r><m:t xml:space=\"preserve\">{SecurityElement.Escape(NotasiCetak.ToLinear(bentuk))}</m:t></m:r>";

    private static string Abstrak(int id, string bentuk, string pola) => $"<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{bentuk}\"/><w:lvlText w:val=\"{pola}\"/></w:lvl></w:abstractNum>";

    private static string Rels(string jenis, string tujuan) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{Hubungan}/{jenis}\" Target=\"{tujuan}\"/></Relationships>";
}
