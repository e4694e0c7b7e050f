using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class IstilahKeliru : AturanNaskah
{
    public override string Kode => "L16";

    public override string Nama => "Istilah keliru atau usang";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => null;

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        konteks.Teks.Where(t => t.Bagian is not null).SelectMany(t => CheckTeks(t, konteks.Tanggal.Year)).Concat(konteks.Bagian.SelectMany(b => CheckSingkatan(konteks, b)));

    private IEnumerable<TemuanNaskah> CheckTeks(TeksNaskah teks, int tahun)
    {
        foreach (var (mulai, kutipan, isi) in DaftarIstilah.Bawaan.Find(teks.Teks, tahun).DistinctBy(t => t.Isi.Pesan))
        {
            var baru = isi.Usul is { } usul ? teks.Teks[..mulai] + Follow(kutipan, usul) + teks.Teks[(mulai + kutipan.Length)..] : null;
            yield return At(teks, isi.Pesan, kutipan, baru) with { Dasar = isi.Dasar };
        }
    }

    // In a line of capitals the term is capital too; otherwise it stands as the list has it.
    private static string Follow(string kutipan, string usul) => kutipan.Contains(' ', StringComparison.Ordinal) && !kutipan.Any(char.IsLower) ? usul.ToUpperInvariant() : usul;

    // RPKM and RKPM in one section: two neighbouring letters changed places in one of them.
    private IEnumerable<TemuanNaskah> CheckSingkatan(KonteksPeriksa konteks, BagianNaskah bagian)
    {
        var dilihat = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var teks in konteks.Teks.Where(t => t.Bagian == bagian))
        {
            foreach (var singkatan in PenelusurKata.Walk(teks.Teks).Select(k => teks.Teks.Substring(k.Mulai, k.Panjang)).Where(IsSingkatan))
            {
                if (dilihat.TryAdd(singkatan, teks.Uraian) && dilihat.Keys.FirstOrDefault(d => IsTertukar(d, singkatan)) is { } lain)
                {
                    yield return At(teks, $"“{singkatan}” di sini, “{lain}” pada {dilihat[lain]}. Bila maksudnya sama, samakan singkatannya.", singkatan);
                }
            }
        }
    }

    private static bool IsSingkatan(string kata) => kata.Length is >= 4 and <= 8 && kata.All(char.IsUpper);

    private static bool IsTertukar(string satu, string dua)
    {
        if (satu.Length != dua.Length || satu == dua)
        {
            return false;
        }

        var i = Enumerable.Range(0, satu.Length).First(n => satu[n] != dua[n]);
        return i + 1 < satu.Length && satu[i] == dua[i + 1] && satu[i + 1] == dua[i] && satu.AsSpan(i + 2).SequenceEqual(dua.AsSpan(i + 2)) && satu[0] == dua[0];
    }
}
