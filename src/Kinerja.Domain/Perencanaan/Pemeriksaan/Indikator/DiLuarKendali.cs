using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class DiLuarKendali : AturanNaskah
{
    public override string Kode => "I21";

    public override string Nama => "Di luar kendali jabatan";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014: indikator dapat dicapai oleh yang bertanggung jawab";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from i in konteks.Indikator
        let baris = i.Baris.FirstOrDefault(b => PolaTergantung().IsMatch(b.Teks.Teks))
        let penerima = PolaPenerima().IsMatch(i.Nama.Teks) && !PolaKegiatan().IsMatch(i.Nama.Teks)
        where baris is not null || penerima
        select baris is not null
            ? At(baris.Teks, "Besarnya ditentukan pihak lain, jadi bukan kinerja jabatan ini. Ukur yang dikerjakan sendiri: ketepatan usulan, pendampingan, pelaporan.", PolaTergantung().Match(baris.Teks.Teks).Value)
            : At(i.Nama, "Banyaknya penerima bantuan ditentukan pemberi program, jadi bukan kinerja jabatan ini. Ukur yang dikerjakan sendiri: verifikasi data, penyaluran tepat waktu, pelaporan.", i.Nama.Teks.Trim());

    [GeneratedRegex(@"\b(?:(?:ter|ber)gantung|menyesuaikan|sesuai\s+(?:kebijakan|alokasi|kuota))\b[^.;]*\b(?:kabupaten|provinsi|propinsi|pusat|pemerintah|bupati|dinas|kementerian|kuota)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaTergantung();

    [GeneratedRegex(@"\A\s*[-❖•]?\s*(?:jumlah|jml|banyaknya)\s+(?:\p{L}+\s+)?(?:penerima|bantuan|hibah|bansos|santunan|subsidi)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaPenerima();

    [GeneratedRegex(@"\b(?:laporan|monitoring|monev|pembinaan|fasilitasi|koordinasi|usulan|verifikasi|dokumen|berkas|rekap\w*|pendampingan|difasilitasi|diverifikasi|terkumpul|peserta|pendataan|data)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaKegiatan();
}
