using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>A post that takes its tasks from another superior than its place in the office suggests. Asked, not stated: offices do arrange it so.</summary>
internal sealed partial class AtasanTakCocok : AturanNaskah
{
    public override string Kode => "L07";

    public override string Nama => "Atasan tidak cocok";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Tugas lain diberikan oleh atasan langsung menurut susunan organisasi";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var perTeks = PenyebutanUnit.ReadAll(konteks).ToLookup(s => s.Teks);
        return konteks.Jabatan.SelectMany(j => CheckCamat(j).Concat(CheckGanda(j)).Concat(j.Butir.SelectMany(b => perTeks[b]).SelectMany(s => CheckPemberi(j, s))))
            .Concat(perTeks.SelectMany(g => g).Where(s => !s.Pemberi).SelectMany(CheckTiada))
            .Select(t => t with { Pertanyaan = true });
    }

    // A clerk has a head between itself and the camat.
    private IEnumerable<TemuanNaskah> CheckCamat(JabatanNaskah jabatan) =>
        from b in jabatan.Butir
        where jabatan.Bacaan.Kedudukan is KedudukanJabatan.Pelaksana or KedudukanJabatan.KepalaSubBagian && PolaOlehCamat().IsMatch(b.Teks)
        select At(b, $"Apakah {jabatan.Bacaan.Teks} memang menerima tugas langsung dari camat, bukan dari atasan langsungnya?", PolaOlehCamat().Match(b.Teks).Value);

    private IEnumerable<TemuanNaskah> CheckGanda(JabatanNaskah jabatan)
    {
        var lain = jabatan.Tugas.Where(t => TugasLain.IsTugasLain(t.Teks)).ToList();
        if (lain.Count > 1)
        {
            yield return At(lain[1], $"Ada {lain.Count} butir “tugas lain” dengan pemberi yang berbeda. Siapa atasan langsung jabatan ini?", lain[1].Teks);
        }
    }

    private IEnumerable<TemuanNaskah> CheckPemberi(JabatanNaskah jabatan, PenyebutanUnit sebutan)
    {
        if (!sebutan.Pemberi)
        {
            yield break;
        }

        foreach (var t in CheckTiada(sebutan))
        {
            yield return t;
        }

        // A clerk for general work may sit in any section.
        var (sendiri, pemberi) = (jabatan.Bidang.Widen(), BidangUrusanExtensions.Find(sebutan.Sebutan));
        if (jabatan.Bacaan.Kedudukan is KedudukanJabatan.Pelaksana && sebutan.Tepat is not null && jabatan.Bidang is not (BidangUrusan.Tanpa or BidangUrusan.TataUsaha) && pemberi != 0 && (sendiri & pemberi.Widen()) == 0)
        {
            yield return At(sebutan.Teks, $"Apakah {jabatan.Bacaan.Teks} (bidang {jabatan.Bidang.Describe()}) memang bawahan {sebutan.Sebutan}?", sebutan.Sebutan);
        }
    }

    // Part of a name, or more than it: not a slip of one word, but a post that this office may not have.
    private IEnumerable<TemuanNaskah> CheckTiada(PenyebutanUnit sebutan)
    {
        if (sebutan is { Tepat: null, Dekat: { } dekat } && !PenyebutanUnit.IsSebagianBeda(dekat.Bacaan.Kunci, sebutan.Kunci))
        {
            yield return At(sebutan.Teks, $"Tidak ada “{sebutan.Sebutan}” di naskah ini. Apakah maksudnya “{dekat.Bacaan.Teks}”?", sebutan.Sebutan);
        }
        else if (sebutan is { Tepat: null, Dekat: null })
        {
            yield return At(sebutan.Teks, $"Tidak ada “{sebutan.Sebutan}” di naskah ini. Apakah unit itu memang ada?", sebutan.Sebutan);
        }
    }

    [GeneratedRegex(@"\boleh\s+Camat\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaOlehCamat();
}
