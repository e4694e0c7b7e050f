using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Documents.Ekspor;

/// <summary>Label, colon, text under one another: a table without rules, as offices lay out such lists in Word. The items are a real list, so that Enter makes the next one.</summary>
internal sealed class TataLabelDocx(DaftarDocx daftar, UkurHuruf ukur, decimal ukuran, int lebarIsi)
{
    private const int LebarTitik = 240;

    public Table Create(IReadOnlyList<BarisLabel> baris, int lebarLabel, int? gantung = null)
    {
        int[] lebar = [lebarLabel, LebarTitik, lebarIsi - lebarLabel - LebarTitik];
        return new Table(
        [
            new TableProperties(
                new TableWidth { Width = ParagrafNaskah.Tulis(lebarIsi), Type = TableWidthUnitValues.Dxa },
                new TableIndentation { Width = 0, Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = 0, Type = TableWidthValues.Dxa })),
            new TableGrid(lebar.Select(l => new GridColumn { Width = ParagrafNaskah.Tulis(l) })),
            .. baris.Select(b => new TableRow(
                CreateSel(lebar[0], [ParagrafNaskah.Create(b.Peran, b.Label, new SifatParagraf(Lekat: b.Lekat))]),
                CreateSel(lebar[1], [ParagrafNaskah.Create(PeranParagraf.Hiasan, b.Titik ? ":" : "", new SifatParagraf(Lekat: b.Lekat))]),
                CreateSel(lebar[2], CreateIsi(b, lebar[2], gantung)))),
        ]);
    }

    public int LebarLabel(IEnumerable<string> label) => Math.Min(lebarIsi / 3, label.Select(l => ukur.Lebar(l, ukuran)).DefaultIfEmpty(0).Max() + 160);

    /// <summary>From the marks to the texts of these items.</summary>
    public int LebarTanda(IEnumerable<ButirCetak> butir) => butir.Select(b => ukur.Lebar(b.Tanda, ukuran)).DefaultIfEmpty(0).Max() + (int)(ukuran * 9);

    private List<Paragraph> CreateIsi(BarisLabel baris, int lebar, int? gantungan)
    {
        var hasil = new List<Paragraph>();
        foreach (var (peran, butir) in baris.Isi)
        {
            var gaya = butir.Count == 0 ? GayaDaftar.Tanpa : DaftarDocx.Read(butir[0].Tanda);
            var nomor = daftar.Begin(gaya);
            var gantung = nomor is null ? 0 : gantungan ?? LebarTanda(butir);
            hasil.AddRange(butir.Select(b => ParagrafNaskah.Create(peran, b.Teks, new SifatParagraf(nomor, gantung, Lekat: baris.Lekat, Rata: ukur.IsRata(b.Teks, ukuran, lebar - gantung) ? JustificationValues.Both : null))));
        }

        return hasil.Count > 0 ? hasil : [ParagrafNaskah.CreateKosong(baris.Kosong, new SifatParagraf(Lekat: baris.Lekat))];
    }

    private static TableCell CreateSel(int lebar, IEnumerable<OpenXmlElement> isi) =>
        new([new TableCellProperties(new TableCellWidth { Width = ParagrafNaskah.Tulis(lebar), Type = TableWidthUnitValues.Dxa }), .. isi]);
}

/// <summary>One row: its label, and what stands behind the colon.</summary>
/// <param name="Kosong">What a paragraph written into an empty row is.</param>
internal sealed record BarisLabel(PeranParagraf Peran, string Label, bool Titik, PeranParagraf Kosong, IReadOnlyList<(PeranParagraf Peran, IReadOnlyList<ButirCetak> Butir)> Isi, bool Lekat = false);
