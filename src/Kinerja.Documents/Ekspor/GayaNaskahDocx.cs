using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>A named style for each kind of paragraph of a decree: what it looks like, and, when the document comes back, what it is.</summary>
internal static class GayaNaskahDocx
{
    /// <summary>Points over and under a paragraph, in its own letters.</summary>
    private sealed record Rupa(decimal Ukuran, JustificationValues Rata, bool Tebal = false, decimal Atas = 0, decimal Bawah = 0, bool Lekat = false, int? Tingkat = null);

    public static Styles Create(TataNaskah tata)
    {
        var huruf = GayaDocx.Huruf(tata);
        return new Styles(
        [
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = huruf, HighAnsi = huruf, ComplexScript = huruf, EastAsia = huruf }, new FontSize { Val = GayaDocx.Ukuran(tata.UkuranHuruf) }, new FontSizeComplexScript { Val = GayaDocx.Ukuran(tata.UkuranHuruf) }, new Languages { Val = "id-ID" })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new WidowControl(), new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            .. Enum.GetValues<PeranParagraf>().Select(p => Create(p, Find(p, tata))),
        ]);
    }

    private static Rupa Find(PeranParagraf peran, TataNaskah tata)
    {
        var (u, t) = (tata.UkuranHuruf, tata.UkuranHurufTabel);
        var (kiri, tengah) = (JustificationValues.Left, JustificationValues.Center);
        return peran switch
        {
            PeranParagraf.KopPemerintah => new(13.5m, tengah),
            PeranParagraf.KopPerangkat => new(18m, tengah, Tebal: true),
            PeranParagraf.KopAlamat => new(9.5m, tengah),
            PeranParagraf.KopKodePos => new(10.5m, tengah, Tebal: true),
            PeranParagraf.Judul => new(u, tengah, Tebal: true, Tingkat: 0),
            PeranParagraf.Nomor => new(u, tengah, Atas: 0.3m),
            PeranParagraf.KataTentang => new(u, tengah, Atas: 0.6m, Bawah: 0.6m),
            PeranParagraf.Tentang or PeranParagraf.Pejabat => new(u, tengah, Tebal: true, Bawah: 1.1m),
            PeranParagraf.Menimbang or PeranParagraf.Mengingat or PeranParagraf.Memperhatikan or PeranParagraf.Diktum or PeranParagraf.ButirDiktum => new(u, kiri, Bawah: 0.15m),
            PeranParagraf.Memutuskan => new(u, tengah, Tebal: true, Atas: 0.4m, Bawah: 0.7m, Lekat: true),
            PeranParagraf.KataMenetapkan or PeranParagraf.ObjekMenetapkan => new(u, kiri, Bawah: 0.15m, Lekat: true),
            PeranParagraf.TempatPenutup => new(u, kiri, Lekat: true),
            PeranParagraf.TanggalPenutup => new(u, kiri, Bawah: 0.9m, Lekat: true),
            PeranParagraf.TempatTanggal => new(u, tengah, Bawah: 0.2m, Lekat: true),
            PeranParagraf.JabatanPenutup => new(u, tengah, Lekat: true),
            PeranParagraf.NamaPenutup => new(u, tengah, Tebal: true, Atas: 4.6m, Lekat: true),
            PeranParagraf.PangkatPenutup or PeranParagraf.NipPenutup => new(u, tengah),
            PeranParagraf.KataTembusan => new(u * 0.9m, kiri, Atas: 1.6m, Bawah: 0.2m, Lekat: true),
            PeranParagraf.Tembusan => new(u * 0.9m, kiri, Bawah: 0.2m),
            PeranParagraf.KepalaLampiran => new(u * 0.9m, kiri, Bawah: 0.1m, Lekat: true),
            PeranParagraf.JudulAwal => new(u, tengah, Tebal: true, Bawah: 0.8m, Lekat: true, Tingkat: 1),
            PeranParagraf.JudulBagian => new(u, tengah, Tebal: true, Atas: 2.2m, Bawah: 0.8m, Lekat: true, Tingkat: 1),
            PeranParagraf.NamaJabatan => new(u, kiri, Tebal: true, Bawah: 0.5m, Lekat: true),
            PeranParagraf.LabelJabatan => new(u, kiri, Lekat: true),
            PeranParagraf.Tugas or PeranParagraf.Fungsi => new(u, kiri),
            PeranParagraf.KepalaTabel => new(t, tengah, Tebal: true, Lekat: true),
            PeranParagraf.Catatan or PeranParagraf.CatatanSumber => new(t, kiri, Atas: 0.35m),
            PeranParagraf.Sasaran or PeranParagraf.Indikator or PeranParagraf.Rincian or PeranParagraf.Formulasi or PeranParagraf.LanjutanFormulasi or PeranParagraf.SumberData => new(t, kiri, Bawah: 0.1m),
            _ => new(u, kiri),
        };
    }

    private static Style Create(PeranParagraf peran, Rupa rupa)
    {
        string Jarak(decimal huruf) => ((int)(huruf * rupa.Ukuran * 20)).ToString(CultureInfo.InvariantCulture);
        var paragraf = new StyleParagraphProperties
        {
            KeepNext = rupa.Lekat ? new KeepNext() : null,
            SpacingBetweenLines = peran is PeranParagraf.Hiasan ? null : new SpacingBetweenLines { Before = Jarak(rupa.Atas), After = Jarak(rupa.Bawah) },
            Justification = new Justification { Val = rupa.Rata },
            OutlineLevel = rupa.Tingkat is { } tingkat ? new OutlineLevel { Val = tingkat } : null,
        };
        var huruf = new StyleRunProperties();
        if (rupa.Tebal)
        {
            huruf.Append(new Bold(), new BoldComplexScript());
        }

        huruf.Append(new FontSize { Val = GayaDocx.Ukuran(rupa.Ukuran) }, new FontSizeComplexScript { Val = GayaDocx.Ukuran(rupa.Ukuran) });
        return new Style(new StyleName { Val = NamaGaya.Write(peran) }, new BasedOn { Val = "Normal" }, new PrimaryStyle(), paragraf, huruf) { Type = StyleValues.Paragraph, StyleId = peran.ToString(), CustomStyle = true };
    }
}
