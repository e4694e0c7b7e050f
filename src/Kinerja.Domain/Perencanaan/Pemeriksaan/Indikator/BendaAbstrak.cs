using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class BendaAbstrak : AturanNaskah
{
    // Qualities: there may be more or less of them, but not three or seven. "Kejadian", "kegiatan", "kelurahan" look alike and can be counted.
    private static readonly HashSet<string> Abstrak = new(StringComparer.Ordinal)
    {
        "kelancaran", "ketertiban", "kenyamanan", "keamanan", "ketenteraman", "ketentraman", "kebersihan", "kepuasan", "kualitas", "mutu", "partisipasi", "efektivitas", "efektifitas", "efisiensi", "kedisiplinan", "disiplin",
        "kesejahteraan", "kemudahan", "kecepatan", "ketepatan", "transparansi", "akuntabilitas", "produktivitas", "produktifitas", "keberhasilan", "optimalisasi", "profesionalisme", "kemampuan", "keterampilan", "kerukunan",
        "keharmonisan", "kesadaran", "semangat", "loyalitas", "kelestarian", "kemandirian", "kerapian", "kepatuhan", "kepedulian", "kesehatan", "keindahan", "keterbukaan", "keadilan", "kesiapan", "kemajuan", "kapasitas", "kompetensi",
        "integritas", "ketahanan", "keselamatan", "kinerja", "peningkatan", "penurunan", "terwujudnya", "meningkatnya", "terciptanya", "solidaritas", "kebersamaan", "kelayakan", "kesesuaian", "kepercayaan", "kreativitas",
    };

    public override string Kode => "I04";

    public override string Nama => "Jumlah dari kata benda abstrak";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014: indikator harus spesifik dan dapat diukur";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from i in konteks.Indikator
        let kata = Kata.Split(i.Nama.Teks)
        where kata.Length > 1 && kata[0] is "jumlah" or "jml" or "banyaknya" && Abstrak.Contains(kata[1])
        select At(i.Nama, $"“{kata[1]}” tidak dapat dihitung jumlahnya. Ukur sebagai persentase, nilai, atau hitung kejadian yang menunjukkannya.", $"{kata[0]} {kata[1]}");
}
