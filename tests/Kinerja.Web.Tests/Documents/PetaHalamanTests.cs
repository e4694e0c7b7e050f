using Kinerja.Data.Contoh;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>The map of the preview tells where on the paper a place stands; the paper itself knows nothing of it.</summary>
[Collection(PencetakCollection.Nama)]
public sealed class PetaHalamanTests(Pencetak pencetak)
{
    [Fact]
    public async Task Every_item_of_a_shipped_decree_stands_on_the_map_where_its_first_word_is_printed()
    {
        var naskah = PengenalNaskah.Fill(NaskahContoh.ReadAll().Single(n => n.Kecamatan.Kode == "35.07.06"));
        var (halaman, peta) = await pencetak.Keputusan.RenderMappedAsync(naskah, TataNaskah.F4, null, CancellationToken.None);
        var kata = await AlatPdf.ReadWordsAsync(await pencetak.Keputusan.PrintAsync(naskah, TataNaskah.F4, CancellationToken.None));
        Assert.Equal(kata.Max(k => k.Halaman), halaman.Count);

        var butir = naskah.BatangTubuh!.Menimbang.Butir.Concat(naskah.Lampiran[0].Bagian.SelectMany(b => b.Tugas?.Butir ?? [])).ToList();
        Assert.All(butir, b =>
        {
            var letak = peta.First(p => p.Alamat.Id == b.Id.Value);
            var pertama = b.Teks.Split(' ')[0];
            Assert.Contains(kata, k => k.Halaman == letak.Halaman && k.Teks.StartsWith(pertama[..Math.Min(4, pertama.Length)], StringComparison.Ordinal) && Math.Abs(k.Atas - letak.Y) < 12 && k.Kiri >= letak.X - 2);
        });
        var baris = naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).Select(i => i.Id!.Value.Value).ToList();
        Assert.All(baris, id => Assert.Contains(peta, p => p.Alamat.Id == id && p.Lebar > 0));
        Assert.Contains(peta, p => p.Alamat == new AlamatNaskah(null, NamaBidang.Tentang));
    }

    [Fact]
    public async Task Ids_leave_no_trace_in_the_official_file()
    {
        var naskah = NaskahContoh.ReadAll().Single(n => n.Kecamatan.Kode == "35.07.06");
        var satu = await pencetak.Keputusan.PrintAsync(PengenalNaskah.Mint(naskah), TataNaskah.F4, CancellationToken.None);
        var dua = await pencetak.Keputusan.PrintAsync(PengenalNaskah.Mint(naskah), TataNaskah.F4, CancellationToken.None);
        Assert.Equal(satu, dua);
    }
}
