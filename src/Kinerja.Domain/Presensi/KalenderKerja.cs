using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>How many days a week the office works (Keppres 68/1995; Perpres 21/2023 for the five-day week).</summary>
public enum MingguKerja
{
    /// <summary>Monday to Friday.</summary>
    LimaHari,

    /// <summary>Monday to Saturday.</summary>
    EnamHari,
}

/// <summary>What kind of day a date is. The order is the one in which a day that is several things is counted: a feast on a Sunday takes no working day away.</summary>
public enum JenisHari
{
    HariKerja,
    AkhirPekan,
    LiburNasional,
    CutiBersama,
    Penutupan,
}

/// <summary>The rule of an office's weeks from a date on.</summary>
/// <param name="Berlaku">First day under this rule.</param>
/// <param name="Minggu">Five or six days.</param>
/// <param name="CutiBersamaLibur">Off on cuti bersama, as the Keppres says; <c>false</c> for an office that must serve on those days.</param>
public sealed record AturanKalender(DateOnly Berlaku, MingguKerja Minggu, bool CutiBersamaLibur = true)
{
    public MingguKerja Minggu { get; } = Enum.IsDefined(Minggu) ? Minggu : throw new AturanException("Pilih lima atau enam hari kerja seminggu.");

    internal bool IsAkhirPekan(DateOnly tanggal) =>
        tanggal.DayOfWeek is DayOfWeek.Sunday || (tanggal.DayOfWeek is DayOfWeek.Saturday && Minggu is MingguKerja.LimaHari);
}

/// <summary>Days on which this office alone was closed (disaster, local feast by decree of the bupati).</summary>
public sealed record PenutupanKantor(RentangTanggal Rentang, string Alasan)
{
    public string Alasan { get; } = Wajib.Teks(Alasan, "Alasan penutupan kantor");
}

/// <summary>A period's days by kind; every day is counted once.</summary>
public sealed record RincianHari(int HariKalender, int HariKerja, int AkhirPekan, int LiburNasional, int CutiBersama, int Penutupan);

/// <summary>The working days of a kecamatan. Refuses to answer for days that it knows nothing about: a year without its holidays would give too many working days in silence.</summary>
public sealed class KalenderKerja
{
    private readonly AturanKalender[] aturan;
    private readonly Dictionary<int, ILookup<DateOnly, HariLibur>> libur;
    private readonly PenutupanKantor[] penutupan;

    public KalenderKerja(IEnumerable<AturanKalender> aturan, IEnumerable<LiburTahun> libur, IEnumerable<PenutupanKantor>? penutupan = null)
    {
        this.aturan = [.. aturan.OrderBy(a => a.Berlaku)];
        this.penutupan = [.. penutupan ?? []];
        this.libur = [];
        foreach (var tahun in libur)
        {
            if (!this.libur.TryAdd(tahun.Tahun, tahun.Hari.ToLookup(h => h.Tanggal)))
            {
                throw new AturanException($"Hari libur tahun {tahun.Tahun} diberikan dua kali.");
            }
        }

        if (this.aturan.Length == 0)
        {
            throw new AturanException("Kalender kerja memerlukan aturan lima atau enam hari kerja.");
        }

        if (this.aturan.GroupBy(a => a.Berlaku).FirstOrDefault(g => g.Count() > 1) is { } ganda)
        {
            throw new AturanException($"Dua aturan kalender berlaku mulai tanggal yang sama, {TeksIndonesia.Tanggal(ganda.Key)}.");
        }
    }

    public bool IsHariKerja(DateOnly tanggal) => Classify(tanggal) is JenisHari.HariKerja;

    /// <exception cref="AturanException">No rule or no holidays are known for this date.</exception>
    public JenisHari Classify(DateOnly tanggal)
    {
        var berlaku = Array.FindLast(aturan, a => a.Berlaku <= tanggal)
            ?? throw new AturanException($"Kalender kerja belum mengatur tanggal {TeksIndonesia.Tanggal(tanggal)}; aturan pertamanya berlaku mulai {TeksIndonesia.Tanggal(aturan[0].Berlaku)}.");
        if (!libur.TryGetValue(tanggal.Year, out var tahun))
        {
            throw new AturanException($"Hari libur tahun {tanggal.Year} belum diisi, jadi hari kerjanya belum dapat dihitung.");
        }

        return berlaku.IsAkhirPekan(tanggal) ? JenisHari.AkhirPekan
            : tahun[tanggal].Any(h => h.Jenis is JenisLibur.LiburNasional) ? JenisHari.LiburNasional
            : berlaku.CutiBersamaLibur && tahun[tanggal].Any(h => h.Jenis is JenisLibur.CutiBersama) ? JenisHari.CutiBersama
            : Array.Exists(penutupan, p => p.Rentang.Contains(tanggal)) ? JenisHari.Penutupan
            : JenisHari.HariKerja;
    }

    public int CountHariKerja(RentangTanggal rentang) => rentang.EachDay().Count(IsHariKerja);

    public int CountHariKerja(BulanKalender bulan) => CountHariKerja(bulan.Rentang);

    public int CountHariKerja(int tahun) => CountHariKerja(RentangTanggal.OfTahun(tahun));

    public RincianHari Summarize(RentangTanggal rentang)
    {
        var jumlah = rentang.EachDay().CountBy(Classify).ToDictionary();
        int Of(JenisHari jenis) => jumlah.GetValueOrDefault(jenis);
        return new RincianHari(
            rentang.JumlahHari, Of(JenisHari.HariKerja), Of(JenisHari.AkhirPekan), Of(JenisHari.LiburNasional), Of(JenisHari.CutiBersama), Of(JenisHari.Penutupan));
    }
}
