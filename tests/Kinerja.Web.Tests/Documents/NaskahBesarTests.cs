using System.Diagnostics;
using Kinerja.Data.Contoh;
using Kinerja.Documents.Ekspor;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Xunit;
using Xunit.Abstractions;

namespace Kinerja.Web.Tests.Documents;

/// <summary>A decree much larger than any is written with what its size needs and no more.</summary>
public sealed class NaskahBesarTests(ITestOutputHelper keluaran)
{
    [Fact]
    public void Memory_of_writing_grows_with_the_decree_and_not_with_its_square()
    {
        var kecil = NaskahContoh.Read("35.07.06");
        var besar = kecil with { Lampiran = [kecil.Lampiran[0] with { Bagian = [.. Enumerable.Repeat(kecil.Lampiran[0].Bagian, 16).SelectMany(b => b)] }] };
        foreach (var (nama, write) in new (string, Func<NaskahJson, byte[]>)[] { ("docx", n => PenulisNaskahDocx.Write(n, TataNaskah.F4)), ("xlsx", n => PenulisNaskahXlsx.Write(n, TataNaskah.F4)) })
        {
            write(kecil);
            var (sedikit, banyak) = (Measure(nama, write, kecil), Measure(nama, write, besar));

            Assert.InRange(banyak, sedikit, sedikit * 20);
        }
    }

    private long Measure(string nama, Func<NaskahJson, byte[]> write, NaskahJson naskah)
    {
        var (awal, jam) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
        var isi = write(naskah);
        var terpakai = GC.GetAllocatedBytesForCurrentThread() - awal;
        keluaran.WriteLine($"{nama}: {naskah.Lampiran[0].Bagian.Count} bagian, {isi.Length / 1024} KB, {jam.ElapsedMilliseconds} ms, {terpakai / 1024 / 1024} MB dialokasikan");
        return terpakai;
    }
}
