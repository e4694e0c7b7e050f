using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Xunit;
namespace Kinerja.Domain.Tests.Perencanaan.Pemeriksaan;
public sealed class ZDump
{
    [Fact]
    public void Dump()
    {
        using var w = new StreamWriter("/tmp/dump-k.txt");
        foreach (var (n, k) in NaskahUji.DaftarContoh.Select(k => (NaskahUji.Contoh(k), k)).Append((NaskahUji.Benar(), "BENAR")))
        {
            w.WriteLine("##### " + k);
            foreach (var t in PemeriksaNaskah.Check(new KonteksPeriksa(n))) {
                w.WriteLine($"{t.Aturan} {t.Tingkat} {t.Tempat.Jalur} | {t.Pesan}" + (t.Perbaikan is { } p ? $"\n      -> {p.Baru}" : "")); }
        }
        var sk = NaskahUji.Contoh("35.25.17");
        for (var i = 0; i < 20; i++) { PemeriksaNaskah.Check(new KonteksPeriksa(sk)); }
        var jam = System.Diagnostics.Stopwatch.StartNew();
        for (var i = 0; i < 20; i++) { PemeriksaNaskah.Check(new KonteksPeriksa(sk)); }
        w.WriteLine($"ms per check {jam.Elapsed.TotalMilliseconds / 20}");
        foreach (var a in DaftarAturan.Semua) { jam.Restart(); var k = new KonteksPeriksa(sk); _ = k.Teks; _ = k.Kata; jam.Restart(); a.Check(k).ToList(); w.WriteLine($"{a.Kode} {jam.Elapsed.TotalMilliseconds}"); }
    }
}
