using Bunit;
using Kinerja.Data.Presensi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Presensi;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class PresensiTests : BunitContext
{
    private static readonly BulanKalender Maret = new(2022, 3);
    private static readonly KategoriPresensi[] Kolom = [KategoriPresensi.Hadir, KategoriPresensi.Sakit];

    [Fact]
    public void Untouched_line_is_not_saved_and_an_empty_cell_is_unknown_not_zero()
    {
        var konsep = Konsep(Rekap(20, 2));
        Assert.False(konsep.Berubah);

        konsep.Daftar[0].Set(KategoriPresensi.Sakit, "");
        var ubah = Assert.Single(konsep.RequirePerubahan());
        Assert.Equal((20, (int?)null), (ubah.Hari![KategoriPresensi.Hadir], ubah.Hari[KategoriPresensi.Sakit]));

        konsep.Daftar[0].Set(KategoriPresensi.Sakit, "2");
        Assert.False(konsep.Berubah);
    }

    [Fact]
    public void Emptied_line_takes_the_recap_away_and_a_word_is_refused()
    {
        var konsep = Konsep(Rekap(20, 2));
        konsep.Daftar[0].Set(KategoriPresensi.Hadir, "");
        konsep.Daftar[0].Set(KategoriPresensi.Sakit, "");
        Assert.Null(Assert.Single(konsep.RequirePerubahan()).Hari);

        konsep.Daftar[0].Set(KategoriPresensi.Sakit, "dua");
        Assert.Contains("1 sel", Assert.Throws<AturanException>(() => konsep.RequirePerubahan()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Result_follows_the_typing_and_gives_a_reason_where_it_has_no_number()
    {
        var konsep = Konsep(Rekap(20, 2));
        var hasil = Render<HasilRekap>(p => p.Add(h => h.Konsep, konsep));
        Assert.Contains("90,91 %", hasil.Find(".hasil-utama").TextContent, StringComparison.Ordinal);

        konsep.Daftar[0].Set(KategoriPresensi.Sakit, "30");
        hasil.Render();
        Assert.Contains("belum ada", hasil.Find(".hasil-utama").TextContent, StringComparison.Ordinal);
        Assert.Contains("melebihi 22 hari kerja", hasil.Find(".kantor-peringatan").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_of_the_calendar_says_what_it_is()
    {
        var isi = KalenderTahun.Bawaan(2022)!;
        var bulan = Render<BulanView>(p => p.Add(b => b.Bulan, Maret).Add(b => b.Isi, isi).Add(b => b.Kalender, IsiKalender.Join([isi])).Add(b => b.CanEdit, true));

        Assert.Contains("Hari Suci Nyepi", bulan.Find("[aria-label^='3 Maret 2022, libur nasional']").GetAttribute("aria-label"), StringComparison.Ordinal);
        Assert.Equal("hari hari-akhirpekan", bulan.Find("[aria-label^='5 Maret 2022']").ClassName);
        Assert.NotNull(bulan.Find("[aria-label='4 Maret 2022, hari kerja']"));
    }

    [Fact]
    public void Changed_list_of_holidays_is_to_be_checked_anew()
    {
        var isi = KonsepKalender.SetDiverifikasi(KalenderTahun.Bawaan(2022)!, true);

        Assert.True(isi.Libur.Diverifikasi);
        Assert.False(KonsepKalender.RemoveLibur(isi, isi.Libur.Hari[0]).Libur.Diverifikasi);
        Assert.Equal(isi.Libur.Hari.Count - 1, KonsepKalender.RemoveLibur(isi, isi.Libur.Hari[0]).Libur.Hari.Count);
    }

    private static RekapPresensi Rekap(int hadir, int sakit) =>
        new(Pegawai.Id, Maret, [new(KategoriPresensi.Hadir, hadir), new(KategoriPresensi.Sakit, sakit)]);

    private static PegawaiTerjadwal Pegawai { get; } = new(PegawaiId.New(), "Budi", null, StatusKepegawaian.Pns);

    private static KonsepBulan Konsep(RekapPresensi rekap) =>
        new(new PresensiBulan(Maret, [new PresensiRow(Pegawai, rekap, 1, DataContoh: false)], IsiKalender.Join([KalenderTahun.Bawaan(2022)!]), null, KebijakanPresensi.Baku, Terkunci: false, Kolom));
}
