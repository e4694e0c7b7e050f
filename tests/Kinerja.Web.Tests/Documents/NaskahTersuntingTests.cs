using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Kinerja.Data.Contoh;
using Kinerja.Documents.Ekspor;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>A decree that was worked on in Word comes back with what was done to it.</summary>
public sealed class NaskahTersuntingTests
{
    [Fact]
    public void Reworded_paragraph_comes_back_reworded_and_keeps_what_it_is()
    {
        var asal = WithPengenal(NaskahContoh.Read("35.07.06"));
        var docx = NaskahDocxTests.Change(PenulisNaskahDocx.Write(asal, TataNaskah.F4), utama =>
        {
            Replace(utama, "Pembinaan perangkat desa", "Pembinaan seluruh perangkat desa");
            Replace(utama, "menyusun program dan pembinaan Polisi Pamong Praja di Kecamatan;", "menyusun program Polisi Pamong Praja;");
        });

        var hasil = BolakBalik.Read(docx, asal);

        var (lama, baru) = (asal.Lampiran[0].Bagian[1].Sasaran[0].Indikator[0], hasil.Naskah.Lampiran[0].Bagian[1].Sasaran[0].Indikator[0]);
        Assert.Equal("Pembinaan seluruh perangkat desa", baru.Teks);
        Assert.Equal((lama.Id, lama.IdentitasId), (baru.Id, baru.IdentitasId));
        Assert.Equal("menyusun program Polisi Pamong Praja;", hasil.Naskah.Lampiran[0].Bagian[2].Tugas!.Butir[2].Teks);
        Assert.Empty(hasil.DaftarRagu);
        Assert.Equal(Count(asal), Count(hasil.Naskah));
    }

    [Fact]
    public void Deleted_row_is_gone_and_the_rows_around_it_stay_what_they_are()
    {
        var asal = WithPengenal(NaskahContoh.Read("35.07.06"));
        var docx = NaskahDocxTests.Change(PenulisNaskahDocx.Write(asal, TataNaskah.F4), utama => FindBaris(utama, "Persentase dokumen perencanaan dan laporan kinerja tahunan yang berkualitas baik").Remove());

        var hasil = BolakBalik.Read(docx, asal);

        var (lama, baru) = (asal.Lampiran[0].Bagian[0].Sasaran[0].Indikator, hasil.Naskah.Lampiran[0].Bagian[0].Sasaran[0].Indikator);
        Assert.Equal([lama[0].IdentitasId, .. lama.Skip(2).Select(x => x.IdentitasId)], baru.Select(x => x.IdentitasId));
        Assert.Empty(hasil.DaftarRagu);
    }

    [Fact]
    public void Added_row_is_a_new_indicator_of_the_sasaran_that_it_stands_in()
    {
        var asal = WithPengenal(NaskahContoh.Read("35.07.06"));
        var docx = NaskahDocxTests.Change(PenulisNaskahDocx.Write(asal, TataNaskah.F4), utama =>
        {
            // As Word adds a row under another: the same cells, the same styles.
            var baris = FindBaris(utama, "Pelaksanaan Musyawarah Desa (Musdes)");
            var baru = (TableRow)baris.CloneNode(true);
            foreach (var (sel, teks) in baru.Elements<TableCell>().Skip(1).Zip(["Jumlah desa digital", "Jumlah desa yang memakai aplikasi", "Seksi Pemerintahan"]))
            {
                Write(sel, teks);
            }

            baris.InsertAfterSelf(baru);
        });

        var hasil = BolakBalik.Read(docx, asal);

        var sasaran = hasil.Naskah.Lampiran[0].Bagian[1].Sasaran[0];
        var tambahan = sasaran.Indikator.Single(x => x.Teks == "Jumlah desa digital");
        Assert.Null(tambahan.IdentitasId);
        Assert.Equal("Jumlah desa yang memakai aplikasi", Assert.Single(tambahan.Formulasi).Teks);
        Assert.Equal("Seksi Pemerintahan", Assert.Single(tambahan.Formulasi[0].SumberData.Daftar.Butir).Teks);
        Assert.Equal(asal.Lampiran[0].Bagian[1].Sasaran[0].Indikator.Select(x => x.IdentitasId), sasaran.Indikator.Where(x => x != tambahan).Select(x => x.IdentitasId));
        Assert.Empty(hasil.DaftarRagu);
    }

    [Fact]
    public void Item_added_with_Enter_is_an_item_and_one_without_a_style_is_asked_about()
    {
        var asal = NaskahContoh.Read("35.07.06");
        var docx = NaskahDocxTests.Change(PenulisNaskahDocx.Write(asal, TataNaskah.F4), utama =>
        {
            var butir = Find(utama, "Perencanaan Tahunan Perangkat Daerah");
            var baru = (Paragraph)butir.CloneNode(true);
            Write(baru, "Pengawasan Perangkat Daerah");
            butir.InsertAfterSelf(baru);
            Find(utama, "Evaluasi Kinerja Instansi Pemerintah Perangkat Daerah").InsertAfterSelf(new Paragraph(new Run(new Text("Ditempel dari tempat lain"))));
            utama.Document.Body!.InsertAt(new Paragraph(new Run(new Text("Catatan di kepala halaman"))), 0);
        });

        var hasil = BolakBalik.Read(docx, asal);

        Assert.Equal(
            ["Perencanaan Strategis Perangkat Daerah", "Perencanaan Tahunan Perangkat Daerah", "Pengawasan Perangkat Daerah", "Penetapan Kinerja Perangkat Daerah", "Pelaporan Akuntabilitas Kinerja Instansi Pemerintah Perangkat Daerah", "Evaluasi Kinerja Instansi Pemerintah Perangkat Daerah", "Ditempel dari tempat lain"],
            hasil.Naskah.BatangTubuh!.Diktum[2].Butir!.Butir.Select(b => b.Teks));
        Assert.Equal("batangTubuh.diktum[2].butir.butir[6].teks", Assert.Single(hasil.DaftarRagu).Jalur);
        Assert.Equal([1], hasil.BarisSisa);
    }

    [Fact]
    public void Changed_fraction_of_an_equation_comes_back_changed()
    {
        var asal = NaskahContoh.Read("35.07.06");
        var docx = NaskahDocxTests.Change(PenulisNaskahDocx.Write(asal, TataNaskah.F4), utama =>
        {
            var penyebut = utama.Document.Descendants<DocumentFormat.OpenXml.Math.Denominator>().Last();
            penyebut.RemoveAllChildren();
            // As the editor of Word writes it, without the mark of ours.
            penyebut.Append(new DocumentFormat.OpenXml.Math.Run(new DocumentFormat.OpenXml.Math.Text("Σ anggaran")));
        });

        Assert.Equal("{Σ Pengajuan Anggaran yang dicairkan}/{Σ anggaran} × 100%", BolakBalik.Read(docx, asal).Naskah.Lampiran[0].Bagian[0].Sasaran[0].Indikator[2].Formulasi[0].Teks);
    }

    [Fact]
    public void What_the_page_does_not_show_survives_and_another_office_gets_no_ids()
    {
        var contoh = ContohCetak.Naskah(status: StatusKeputusan.Draf, lampiran: 2);
        var asal = WithPengenal(contoh with
        {
            KopSurat = null,
            BatangTubuh = contoh.BatangTubuh! with { Memperhatikan = DaftarButir.Kosong, Tembusan = ContohCetak.Daftar(GayaDaftar.Angka, "Bupati Malang;", "Inspektur;") },
            Lampiran = [contoh.Lampiran[0], contoh.Lampiran[1] with { Kepala = [], Bagian = [.. contoh.Lampiran[1].Bagian.Select(b => b with { Tugas = null, Jenis = JenisIndikator.Iku, Sasaran = [] })] }],
        });
        var tata = TataNaskah.A4 with { Nip = false, KopSurat = contoh.KopSurat };

        var docx = PenulisNaskahDocx.Write(asal, tata, new GambarLambang(GambarUji.Png(40)));
        var hasil = BolakBalik.Read(docx, asal);

        Assert.Equal(BolakBalik.Write(asal), BolakBalik.Write(hasil.Naskah));
        Assert.All(hasil.Naskah.Lampiran[0].Bagian[0].Sasaran[0].Indikator, x => Assert.NotNull(x.IdentitasId));
        var lain = BolakBalik.Read(docx, asal with { Kecamatan = new KecamatanJson("35.07.07", "Dampit", "Malang") });
        Assert.All(lain.Naskah.Lampiran[0].Bagian[0].Sasaran[0].Indikator, x => Assert.Null(x.IdentitasId));
    }

    [Fact]
    public void Watermark_stands_on_what_is_not_enacted_only()
    {
        static bool HasTanda(NaskahJson naskah)
        {
            using var docx = WordprocessingDocument.Open(new MemoryStream(PenulisNaskahDocx.Write(naskah, TataNaskah.F4)), false);
            var kepala = docx.MainDocumentPart!.HeaderParts.Select(h => h.Header.InnerXml).ToList();
            Assert.True(kepala.TrueForAll(k => k.Contains("RANCANGAN", StringComparison.Ordinal)) || kepala.TrueForAll(k => !k.Contains("RANCANGAN", StringComparison.Ordinal)));
            return kepala.Exists(k => k.Contains("RANCANGAN", StringComparison.Ordinal));
        }

        Assert.True(HasTanda(ContohCetak.Naskah(status: StatusKeputusan.MenungguTandaTangan)));
        Assert.False(HasTanda(ContohCetak.Naskah(status: StatusKeputusan.Ditetapkan)));
        Assert.False(HasTanda(ContohCetak.Naskah(status: StatusKeputusan.Draf, asal: AsalNaskah.ArsipKertas)));
    }

    [Fact]
    public void Hostile_texts_survive()
    {
        var panjang = string.Join(' ', Enumerable.Repeat("kata", 6553)) + " selesai";
        string[] teks = ["< & > \" ' ]]>", "😀 👩‍👩‍👧", "\u202Eterbalik\u202C \u200Fkanan", "=1+1", "'=1+1", "_x0041_", "  dua  spasi ", "baris\nkedua", "a. bukan butir", "{bukan}/pecahan", "{a}/{{b}/{c}} dan {d}/{e}", panjang[..32_767]];
        var asal = ContohCetak.Naskah(sasaran: [.. teks.Select(t => ContohCetak.Sasaran(t, ContohCetak.Indikator(t, t)))]);

        foreach (var berkas in new[] { PenulisNaskahDocx.Write(asal, TataNaskah.F4), PenulisNaskahXlsx.Write(asal, TataNaskah.F4) })
        {
            var baca = BolakBalik.Read(berkas, asal).Naskah.Lampiran[0].Bagian[0].Sasaran;
            Assert.Equal(teks, baca.Select(s => s.Teks));
            Assert.Equal(teks, baca.Select(s => s.Indikator[0].Teks));
            Assert.Equal(teks, baca.Select(s => s.Indikator[0].Formulasi[0].Teks));
        }

        // XML cannot hold them; the rest of the text stays.
        Assert.Equal("ab", BolakBalik.Read(PenulisNaskahDocx.Write(ContohCetak.Naskah(sasaran: [ContohCetak.Sasaran("a\u0001\uFFFFb", ContohCetak.Indikator("x", "y"))]), TataNaskah.F4), asal).Naskah.Lampiran[0].Bagian[0].Sasaran[0].Teks);
    }

    private static int Count(NaskahJson naskah) => naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).Sum(x => x.Formulasi.Count);

    // Ids as a stored decree has them.
    internal static NaskahJson WithPengenal(NaskahJson naskah) => naskah with
    {
        Lampiran = [.. naskah.Lampiran.Select(l => l with { Bagian = [.. l.Bagian.Select(b => b with { Sasaran = [.. b.Sasaran.Select(s => s with { Id = SasaranId.New(), Indikator = [.. s.Indikator.Select(x => x with { Id = IndikatorId.New(), IdentitasId = IdentitasId.New() })] })] })] })],
    };

    private static Paragraph Find(MainDocumentPart utama, string teks) => utama.Document.Descendants<Paragraph>().First(p => p.InnerText == teks);

    private static TableRow FindBaris(MainDocumentPart utama, string teks) => Find(utama, teks).Ancestors<TableRow>().First();

    private static void Replace(MainDocumentPart utama, string lama, string baru) => Write(Find(utama, lama), baru);

    private static void Write(TableCell sel, string teks) => Write(sel.Elements<Paragraph>().First(), teks);

    private static void Write(Paragraph p, string teks)
    {
        p.RemoveAllChildren<Run>();
        p.Append(new Run(new Text(teks)));
    }
}
