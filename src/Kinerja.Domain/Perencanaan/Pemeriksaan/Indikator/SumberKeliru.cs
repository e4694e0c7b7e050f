using System.Text.RegularExpressions;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class SumberKeliru : AturanNaskah
{
    // Of the office itself, not of one matter.
    private static readonly HashSet<string> Umum = new(StringComparer.Ordinal) { "SKPD", "APBD", "APBDES", "KECAMATAN", "DESA", "KABUPATEN", "DPPA", "DATA", "LAPORAN" };

    public override string Kode => "I14";

    public override string Nama => "Sumber data tidak cocok";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Sumber data memuat angka yang dihitung";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var jabatan = konteks.Jabatan.ToDictionary(j => j.Bagian);
        var singkatan = konteks.Indikator.SelectMany(i => ListSingkatan(i.Nama.Teks)).ToHashSet(StringComparer.Ordinal);
        return from i in konteks.Indikator
               from b in i.Baris
               from s in b.Sumber
               let sebab = ExplainJabatan(s.Teks, jabatan.GetValueOrDefault(i.Bagian), konteks.Jabatan) ?? ExplainCatatan(s.Teks, i, b, singkatan)
               where sebab is not null
               select At(s, sebab, s.Teks.Trim());
    }

    // Another clerk's name: of another field, or the same but for a word, which is how copies look. A superior may well keep the record.
    private static string? ExplainJabatan(string sumber, JabatanNaskah? sendiri, IReadOnlyList<JabatanNaskah> semua) =>
        sendiri is not null && SumberPelaku.Find(sumber, semua)?.Jabatan is { Bacaan.Kedudukan: KedudukanJabatan.Pelaksana } lain && lain != sendiri && lain.Bacaan.Bidang != sendiri.Bacaan.Bidang
            ? $"Sumbernya jabatan lain, “{lain.Bacaan.Bidang}”, sedangkan bagian ini “{sendiri.Bacaan.Bidang}”. Mungkin tersalin."
            : null;

    private static string? ExplainCatatan(string sumber, IndikatorNaskah indikator, BarisNaskah baris, HashSet<string> singkatan)
    {
        var isi = $"{indikator.Nama.Teks} {baris.Teks.Teks}";
        return PolaAnggaran().IsMatch(sumber) && !PolaUang().IsMatch(isi) ? "DPA memuat anggaran, bukan angka indikator ini. Sebut catatan kegiatannya."
            : PolaAbsensi().IsMatch(sumber) && !PolaHadir().IsMatch(isi) ? "Daftar hadir pegawai tidak memuat angka indikator ini. Sebut catatan kegiatannya."
            : ListSingkatan(sumber).FirstOrDefault(s => singkatan.Contains(s) && !Kata.HasAny($"{isi} {indikator.Sasaran.Teks}", s.ToLowerInvariant())) is { } asing
                ? $"“{asing}” adalah catatan indikator lain dalam naskah ini, dan tidak disebut pada indikator ini. Mungkin tersalin."
                : null;
    }

    private static IEnumerable<string> ListSingkatan(string teks) => PolaSingkatan().Matches(teks).Select(m => m.Value).Where(s => !Umum.Contains(s));

    [GeneratedRegex(@"\b(?:DPA|RKA|DPPA)\b|\bdokumen\s+pelaksanaan\s+anggaran\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PolaAnggaran();

    // What a budget does tell: money, and the goods and services that are bought.
    [GeneratedRegex(@"\b(?:anggaran|keuangan|belanja|(?:di|pen)?cair\p{L}*|biaya|pembiayaan|dana|pagu|rupiah|penyerapan|pembayaran|pengadaan|penyediaan|barang|cetakan|bahan|peralatan|perlengkapan|pemeliharaan|rekening|jasa|tenaga|makanan|rapat\S*|dokumen|rka|dpa|kendaraan|gedung|honor\p{L}*|gaji)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PolaUang();

    [GeneratedRegex(@"\b(?:absensi|absen|daftar\s+hadir)\s+pegawai\b|\A\s*(?:rekap\s+)?absensi\s*\z|\bpresensi\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PolaAbsensi();

    [GeneratedRegex(@"hadir|absen|presensi|disiplin|masuk\s+kerja|pegawai|pns|asn|cuti|apel", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PolaHadir();

    [GeneratedRegex(@"\b\p{Lu}{4,}\b", RegexOptions.CultureInvariant)]
    private static partial Regex PolaSingkatan();
}
