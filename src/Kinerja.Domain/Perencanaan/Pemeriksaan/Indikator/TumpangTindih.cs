using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Two indicators about one matter under two names.</summary>
internal sealed partial class TumpangTindih : AturanNaskah
{
    // One programme and those who run it.
    private static readonly string[][] Sebutan =
    [
        ["program jaminan kesehatan nasional", "program jaminan kesehatan", "jaminan kesehatan", "bpjs kesehatan", "jkn", "kartu indonesia sehat", "kis"],
        ["bantuan pangan nontunai", "bantuan pangan non tunai", "bpnt", "program sembako", "rastra", "raskin"],
        ["program keluarga harapan", "pkh"],
        ["badan usaha milik desa", "bumdes"],
        ["bantuan langsung tunai", "blt"],
        ["pajak bumi dan bangunan", "pbb"],
        ["survei kepuasan masyarakat", "indeks kepuasan masyarakat", "skm", "ikm"],
        ["sistem keamanan lingkungan", "siskamling", "poskamling"],
        ["perlindungan masyarakat", "linmas"],
    ];

    private static readonly HashSet<string> Ukuran = [.. new[] { "laporan", "pelayanan", "kelancaran", "administrasi", "pengantar", "persentase", "draf", "dokumen" }.Select(KataDasar.Key)];

    public override string Kode => "I22";

    public override string Nama => "Indikator tumpang tindih";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Satu hal diukur pada satu tempat; yang sama pada dua jabatan dikaitkan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var kepala = konteks.Jabatan.Where(j => j.Bacaan.IsKepala).Select(j => j.Bagian).ToHashSet();
        var daftar = konteks.Indikator.Select(i => (Indikator: i, Nama: KataIsi.Samakan(i.Nama.Teks), Samaran: Unify(i.Nama.Teks), Pokok: ListPokok(i.Nama.Teks))).ToList();
        for (var j = 1; j < daftar.Count; j++)
        {
            for (var i = 0; i < j; i++)
            {
                var (a, b) = (daftar[i], daftar[j]);
                var sebagian = a.Indikator.Bagian == b.Indikator.Bagian;
                if (a.Nama != b.Nama && (sebagian ? IsSamaran(a.Samaran, b.Samaran, a.Nama, b.Nama) : IsSepokok(a.Pokok, b.Pokok) && kepala.Contains(a.Indikator.Bagian) && kepala.Contains(b.Indikator.Bagian)))
                {
                    yield return At(b.Indikator.Nama, $"Tampaknya tentang hal yang sama dengan “{a.Indikator.Nama.Teks.Trim()}”{(sebagian ? "" : $" pada {a.Indikator.Bagian.Uraian}")}. Gabungkan, atau jelaskan bedanya.", b.Indikator.Nama.Teks.Trim());
                    break;
                }
            }
        }
    }

    // The same once every programme goes by one name; which it did not before.
    private static bool IsSamaran(string satu, string dua, string namaSatu, string namaDua) => satu.Contains('§', StringComparison.Ordinal) && satu == dua && namaSatu != namaDua;

    // The same things named one by one: KTP, KK, mutasi.
    private static bool IsSepokok(HashSet<string> satu, HashSet<string> dua) => satu.Count > 2 && satu.SetEquals(dua);

    private static HashSet<string> ListPokok(string nama) => [.. KataIsi.ListPokok(nama).Where(k => !Ukuran.Contains(k) && !k.StartsWith("di", StringComparison.Ordinal) && k is not "angan")];

    private static string Unify(string nama)
    {
        var teks = " " + KataIsi.Samakan(PolaKurung().Replace(nama, " ")) + " ";
        foreach (var (n, daftar) in Sebutan.Index())
        {
            foreach (var s in daftar)
            {
                teks = teks.Replace($" {s} ", $" §{n} ", StringComparison.Ordinal);
            }
        }

        return string.Join(' ', teks.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(k => k is not ("laporan" or "program" or "dan" or "yang")));
    }

    [GeneratedRegex(@"\([^()]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex PolaKurung();
}
