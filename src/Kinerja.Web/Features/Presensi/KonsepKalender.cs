using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Presensi;

/// <summary>A year's calendar with one thing changed; each gives a whole new calendar.</summary>
public static class KonsepKalender
{
    private const string CatatanSendiri = "Diisi oleh kantor.";

    /// <summary>A year of which nothing was known: five days a week and no holiday yet.</summary>
    public static IsiKalender Begin(int tahun) =>
        new([new AturanKalender(new DateOnly(tahun, 1, 1), MingguKerja.LimaHari)], new LiburTahun(tahun, diverifikasi: false, CatatanSendiri, [], []), []);

    /// <param name="lama">What the new one takes the place of; <c>null</c>: it is added.</param>
    public static IsiKalender SetLibur(IsiKalender isi, HariLibur? lama, HariLibur baru) => WithHari(isi, [.. isi.Libur.Hari.Where(h => h != lama), baru]);

    public static IsiKalender RemoveLibur(IsiKalender isi, HariLibur lama) => WithHari(isi, [.. isi.Libur.Hari.Where(h => h != lama)]);

    public static IsiKalender SetDiverifikasi(IsiKalender isi, bool ya) => new(isi.Aturan, isi.Libur with { Diverifikasi = ya }, isi.Penutupan);

    /// <summary>The rule of the weeks from a date on; one that begins on the same day is replaced.</summary>
    public static IsiKalender SetAturan(IsiKalender isi, AturanKalender aturan) => new([.. isi.Aturan.Where(a => a.Berlaku != aturan.Berlaku).Append(aturan).OrderBy(a => a.Berlaku)], isi.Libur, isi.Penutupan);

    public static IsiKalender RemoveAturan(IsiKalender isi, AturanKalender aturan) => new([.. isi.Aturan.Where(a => a != aturan)], isi.Libur, isi.Penutupan);

    public static IsiKalender AddPenutupan(IsiKalender isi, DateOnly? dari, DateOnly? sampai, string alasan) =>
        new(isi.Aturan, isi.Libur, [.. isi.Penutupan, new PenutupanKantor(new RentangTanggal(dari ?? throw new AturanException("Isi hari pertama penutupan."), sampai ?? dari.Value), alasan)]);

    public static IsiKalender RemovePenutupan(IsiKalender isi, PenutupanKantor penutupan) => new(isi.Aturan, isi.Libur, [.. isi.Penutupan.Where(p => p != penutupan)]);

    // A list that somebody has changed is to be looked at anew.
    private static IsiKalender WithHari(IsiKalender isi, IReadOnlyList<HariLibur> hari) =>
        new(isi.Aturan, new LiburTahun(isi.Libur.Tahun, diverifikasi: false, isi.Libur.Catatan, isi.Libur.Dasar, hari), isi.Penutupan);
}
