using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>One thing written in several ways: Kasi and Kepala Seksi, capitals and small letters, a unit under two names.</summary>
internal sealed partial class PenyebutanTakSeragam : AturanNaskah
{
    public override string Kode => "L05";

    public override string Nama => "Penyebutan jabatan tidak seragam";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Satu jabatan disebut dengan satu nama, sama dengan peraturan yang membentuknya";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        [.. CheckBentuk(konteks), .. CheckSingkatan(konteks), .. CheckHuruf(konteks), .. CheckTugas(konteks), .. CheckUnit(konteks), .. CheckJenisPelaksana(konteks)];

    // Kasi beside Kepala Seksi: the rarer form is told. A unit's name in the place of a post is L03's.
    private IEnumerable<TemuanNaskah> CheckBentuk(KonteksPeriksa konteks) =>
        from g in konteks.Jabatan.Where(j => j.Bacaan is { IsKepala: true, Unit: false }).GroupBy(j => j.Bacaan.Kedudukan)
        let bentuk = g.GroupBy(j => Normalize(j.Bacaan.Bentuk)).OrderByDescending(b => b.Count()).ToList()
        from lain in bentuk.Skip(1)
        from j in lain
        select At(j.Nama, $"Di sini tertulis “{j.Bacaan.Bentuk}”, di bagian lain “{bentuk[0].First().Bacaan.Bentuk}”. Pakai satu sebutan.", j.Bacaan.Bentuk);

    // Subag, Subbag, Sub Bagian in one paper: each rarer form is told once, where it stands first.
    private IEnumerable<TemuanNaskah> CheckSingkatan(KonteksPeriksa konteks)
    {
        var sebutan = from t in konteks.ListTeks(JenisTeks.NamaJabatan, JenisTeks.Tugas, JenisTeks.Fungsi, JenisTeks.SumberData)
                      from Match m in PolaSubBagian().Matches(t.Teks)
                      select (Teks: t, m.Value, Kepala: m.Groups["kepala"].Success);
        foreach (var g in sebutan.GroupBy(s => s.Kepala))
        {
            var bentuk = g.GroupBy(s => Normalize(s.Value)).OrderByDescending(b => b.Count()).ToList();
            foreach (var lain in bentuk.Skip(1))
            {
                yield return At(lain.First().Teks, $"“{lain.First().Value}” ({lain.Count()} kali) dan “{bentuk[0].First().Value}” ({bentuk[0].Count()} kali) dipakai untuk hal yang sama. Pakai satu sebutan.", lain.First().Value);
            }
        }
    }

    private IEnumerable<TemuanNaskah> CheckHuruf(KonteksPeriksa konteks)
    {
        var kapital = konteks.Jabatan.Where(j => IsKapital(j.Bacaan.Teks)).ToList();
        var biasa = konteks.Jabatan.Where(j => !IsKapital(j.Bacaan.Teks)).ToList();
        var (sedikit, banyak) = kapital.Count <= biasa.Count ? (kapital, biasa) : (biasa, kapital);
        if (sedikit.Count > 0 && banyak.Count > 0)
        {
            yield return At(sedikit[0].Nama, $"{sedikit.Count} nama jabatan ditulis {(sedikit == kapital ? "dengan huruf kapital semua" : "dengan huruf kecil")}, {banyak.Count} lainnya tidak. Seragamkan.", sedikit[0].Bacaan.Teks);
        }

        foreach (var j in konteks.Jabatan)
        {
            if (Capitalize(j.Nama.Teks) is { } baru && baru != j.Nama.Teks)
            {
                yield return At(j.Nama, "Kata dalam nama jabatan ditulis dengan huruf awal kapital.", j.Bacaan.Teks, baru);
            }
        }
    }

    // The post is called after one thing, its first tugas speaks of a neighbour of it: keamanan, ketenteraman.
    private IEnumerable<TemuanNaskah> CheckTugas(KonteksPeriksa konteks) =>
        from j in konteks.Jabatan
        where j.Bacaan.IsKepala
        let urusan = PenyebutanUnit.FindUrusan(j.Tugas.Count > 0 ? j.Tugas[0].Teks : "")
        where urusan is not null && PenyebutanUnit.IsSebagianBeda(j.Bacaan.Kunci, [.. KataIsi.ListKunci(urusan)])
        select At(j.Nama, $"Nama jabatan menyebut “{j.Bacaan.Bidang}”, tugasnya “{urusan}”. Samakan dengan peraturan tentang susunan perangkat daerah.", j.Bacaan.Bidang);

    private IEnumerable<TemuanNaskah> CheckUnit(KonteksPeriksa konteks) =>
        from s in PenyebutanUnit.ReadAll(konteks)
        where s.Dekat is not null && PenyebutanUnit.IsSebagianBeda(s.Dekat.Bacaan.Kunci, s.Kunci)
        select At(s.Teks, $"“{s.Sebutan}” tidak sama dengan nama pada bagiannya sendiri, “{s.Dekat!.Bacaan.Bidang}”. Pakai satu nama.", s.Sebutan);

    // "Pengadministrasian Pelayanan Publik" where the post is "Pengadministrasi Pelayanan Publik": the work in the place of the person.
    private IEnumerable<TemuanNaskah> CheckJenisPelaksana(KonteksPeriksa konteks)
    {
        var nama = konteks.Jabatan.Where(j => j.Bacaan.Kedudukan is KedudukanJabatan.Pelaksana).Select(j => j.Bacaan.Bidang).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var t in konteks.ListTeks(JenisTeks.SumberData))
        {
            foreach (var n in nama)
            {
                var kata = n.Split(' ')[0];
                var i = n.Length > kata.Length ? t.Teks.IndexOf(kata + "an" + n[kata.Length..], StringComparison.OrdinalIgnoreCase) : -1;
                if (i >= 0)
                {
                    yield return At(t, $"“{t.Teks.AsSpan(i, kata.Length + 2)} …” adalah pekerjaan; nama jabatannya “{t.Teks.AsSpan(i, kata.Length)} …”.", t.Teks.Substring(i, n.Length + 2), t.Teks.Remove(i + kata.Length, 2));
                    break;
                }
            }
        }
    }

    private static string Normalize(string bentuk) => string.Concat(bentuk.ToLowerInvariant().Where(char.IsLetter));

    private static bool IsKapital(string teks) => teks.Count(char.IsUpper) > teks.Count(char.IsLower);

    // Only in a name that is otherwise written with capitals at the beginning of its words.
    private static string? Capitalize(string nama)
    {
        var kata = nama.Split(' ');
        var isi = kata.Where(k => k.Length > 3 && char.IsLetter(k[0])).ToList();
        return IsKapital(nama) || isi.Count(k => char.IsUpper(k[0])) * 2 <= isi.Count
            ? null
            : string.Join(' ', kata.Select(k => k.Length > 3 && char.IsLower(k[0]) && k is not ("pada" or "untuk" or "serta" or "dalam") ? char.ToUpperInvariant(k[0]) + k[1..] : k));
    }

    [GeneratedRegex(@"\b(?:(?<kepala>kasubb?ag\b|(?:kepala|ka\.)\s+(?:sub\s*bagian|subb?ag)\b)|sub\s*bagian\b|subb?ag\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaSubBagian();
}
