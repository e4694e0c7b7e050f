using System.Text.RegularExpressions;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class Ejaan : AturanNaskah
{
    // Names, numbers and what the decree's own rules look at word by word.
    private static readonly JenisTeks[] Kecuali =
    [
        JenisTeks.BarisKop, JenisTeks.Nomor, JenisTeks.TempatPenutup, JenisTeks.TanggalPenutup, JenisTeks.NamaPenutup, JenisTeks.PangkatPenutup, JenisTeks.NipPenutup, JenisTeks.Mengingat,
    ];

    // The formula has its own signs, the indicator's name its own rule (I24).
    private static readonly JenisTeks[] TandaBaca = [JenisTeks.Tugas, JenisTeks.Fungsi, JenisTeks.Sasaran, JenisTeks.SumberData, JenisTeks.Menimbang, JenisTeks.ButirDiktum];

    private static readonly string[] JudulKolom = ["SASARAN", "KINERJA", "UTAMA", "INDIKATOR", "INDIVIDU", "PENJELASAN", "FORMULASI", "PENGHITUNGAN", "PERHITUNGAN", "SUMBER", "DATA"];

    // Those that K19 speaks of where they stand in the decree itself.
    private static readonly HashSet<string> MilikKeputusan = new(StringComparer.OrdinalIgnoreCase) { "dirubah", "dikemudian", "penetapan" };

    public override string Kode => "L17";

    public override string Nama => "Ejaan";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "Kamus Besar Bahasa Indonesia; Ejaan Bahasa Indonesia yang Disempurnakan (EYD V)";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from t in konteks.Teks
        where !Kecuali.Contains(t.Jenis)
        from temuan in t.Jenis is JenisTeks.JudulKolom ? CheckJudul(t) : CheckKata(t).Concat(CheckTanda(t))
        select temuan;

    private IEnumerable<TemuanNaskah> CheckKata(TeksNaskah teks) =>
        from salah in DaftarEjaan.Bawaan.Find(teks.Teks)
        where teks.Bagian is not null || !MilikKeputusan.Contains(salah.Salah)
        select At(teks, $"“{salah.Salah}” seharusnya “{salah.Benar}”.", salah.Salah, salah.Pasti ? salah.Correct(teks.Teks) : null) with { Dasar = salah.Dasar };

    private IEnumerable<TemuanNaskah> CheckTanda(TeksNaskah teks)
    {
        if (TandaBaca.Contains(teks.Jenis) && TandaTulis.Find(teks.Teks) is { } tanda)
        {
            yield return At(teks, tanda.Pesan, tanda.Kutipan, tanda.Baru);
        }
    }

    // The titles of the columns are always the same few words: what is nearly one of them is one of them.
    private IEnumerable<TemuanNaskah> CheckJudul(TeksNaskah teks)
    {
        foreach (Match m in PolaKata().Matches(teks.Teks))
        {
            var kata = m.Value.ToUpperInvariant();
            if (!JudulKolom.Contains(kata) && Array.Find(JudulKolom, j => KataMirip.IsMirip(kata, j)) is { } benar)
            {
                var tulis = PenelusurKata.FollowHuruf(m.Value, benar.ToLowerInvariant());
                yield return At(teks, $"“{m.Value}” seharusnya “{tulis}”.", m.Value, teks.Teks[..m.Index] + tulis + teks.Teks[(m.Index + m.Length)..]);
            }
        }
    }

    [GeneratedRegex(@"\p{L}{4,}", RegexOptions.CultureInvariant)]
    private static partial Regex PolaKata();
}
