using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class KonstantaSumber : AturanNaskah
{
    public override string Kode => "I10";

    public override string Nama => "Angka tetap di kolom sumber data";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Sumber data menyebut asal angka; tetapan seperti 240 hari kerja (Perka BKN 19/2011) berubah tiap tahun";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from t in konteks.ListTeks(JenisTeks.SumberData, JenisTeks.CatatanSumber)
        let m = PolaTetapan().Match(t.Teks)
        where m.Success
        select At(t, $"“{m.Value.Trim()}” adalah angka tetap, bukan sumber data. Pindahkan ke penjelasan rumus, atau hitung dari kalender kerja tahun ini.", m.Value.Trim());

    [GeneratedRegex(@"(?<![\p{L}\d/.-])\d[\d.]*\s+(?:hari|orang|pegawai|desa|kelurahan|unit|bulan|minggu|jam|kali|rt|rw|dusun)\b(?:\s+kerja)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaTetapan();
}
