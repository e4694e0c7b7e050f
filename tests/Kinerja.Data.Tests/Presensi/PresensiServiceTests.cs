using Kinerja.Data.Presensi;
using Kinerja.Data.Tests.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Xunit;

namespace Kinerja.Data.Tests.Presensi;

public sealed class PresensiServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    private const string RumusKehadiran = "(Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk kerja)) / (Σ Pegawai × Σ hari kerja efektif) × 100%";

    private static readonly CancellationToken Tanpa = CancellationToken.None;

    [Fact]
    public async Task Formula_of_the_paper_gets_its_variables_and_gives_the_percentage_of_the_recaps()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.ampelgading", "35.07.06");
        var layanan = ruang.Get<PresensiService>();
        var setahun = Periode.Setahun(2022);
        var hasil = await layanan.ComputeAsync(setahun, null, Tanpa);
        var nilai = await layanan.ProvideAsync(RumusKehadiran, setahun, Tanpa);

        Assert.Null(hasil.Alasan);
        Assert.Equal(3, nilai.Count);
        Assert.All(nilai, n => Assert.NotNull(n.Nilai));
        Assert.Equal(Math.Round(hasil.Persentase.Nilai!.Value, 10), Math.Round(Rumus.Parse(RumusKehadiran).Evaluate(VariabelPresensi.ToNilai(nilai)).Nilai!.Value, 10));
        Assert.Empty(await layanan.ProvideAsync("Jumlah surat masuk / Jumlah surat", setahun, Tanpa));
        Assert.Empty(await layanan.ProvideAsync("((", setahun, Tanpa));
    }

    [Fact]
    public async Task Year_without_calendar_gives_a_reason_and_no_number()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.ampelgading", "35.07.06");

        var nilai = await ruang.Get<PresensiService>().ProvideAsync(RumusKehadiran, Periode.Bulan(2010, 1), Tanpa);

        Assert.All(nilai, n => Assert.Null(n.Nilai));
        Assert.Contains("Kalender kerja tahun 2010 belum diisi", nilai[0].Penjelasan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pelapor_gets_figures_but_no_names_and_no_page()
    {
        await using var pelapor = await RuangOrang.EnterAsync(basisData, "pelapor.kromengan", "35.07.31");
        await using var operatorRuang = await RuangOrang.EnterAsync(basisData, "operator.kromengan", "35.07.31");
        var bulan = new BulanKalender(2019, 11);
        var baris = (await operatorRuang.Get<PresensiService>().ReadBulanAsync(bulan, Tanpa)).Daftar.First(d => d.Rekap is not null && d.Pegawai.Status is StatusKepegawaian.Pns);

        await RuangOrang.RefusesAsync("data pribadi", () => pelapor.Get<PresensiService>().ReadBulanAsync(bulan, Tanpa));
        await RuangOrang.RefusesAsync("data pribadi", () => pelapor.Get<PresensiService>().ReadTahunAsync(2019, Tanpa));
        Assert.NotNull((await pelapor.Get<PresensiService>().ProvideAsync(RumusKehadiran, Periode.Bulan(2019, 11), Tanpa))[0].Nilai);

        await operatorRuang.Get<PresensiService>().SaveRekapAsync(bulan, [new PerubahanRekap(baris.Pegawai.Id, baris.Versi, null)], operatorRuang.Orang, Tanpa);
        var kurang = await pelapor.Get<PresensiService>().ProvideAsync(RumusKehadiran, Periode.Bulan(2019, 11), Tanpa);
        Assert.Null(kurang[0].Nilai);
        Assert.DoesNotContain(baris.Pegawai.Nama, kurang[0].Penjelasan, StringComparison.Ordinal);
        Assert.Contains(baris.Pegawai.Nama, (await operatorRuang.Get<PresensiService>().ProvideAsync(RumusKehadiran, Periode.Bulan(2019, 11), Tanpa))[0].Penjelasan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recaps_of_a_month_are_saved_whole_and_a_second_writer_is_told()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.bululawang", "35.07.14");
        var layanan = ruang.Get<PresensiService>();
        var bulan = new BulanKalender(2017, 3);
        var daftar = (await layanan.ReadBulanAsync(bulan, Tanpa)).Daftar;
        var hari = new Dictionary<KategoriPresensi, int?> { [KategoriPresensi.Hadir] = 20, [KategoriPresensi.Sakit] = null };

        await layanan.SaveRekapAsync(bulan, [new PerubahanRekap(daftar[0].Pegawai.Id, daftar[0].Versi, hari)], ruang.Orang, Tanpa);
        await RuangOrang.RefusesAsync(daftar[0].Pegawai.Nama, () => layanan.SaveRekapAsync(
            bulan, [new PerubahanRekap(daftar[1].Pegawai.Id, daftar[1].Versi, hari), new PerubahanRekap(daftar[0].Pegawai.Id, daftar[0].Versi, hari)], ruang.Orang, Tanpa));

        var kini = (await layanan.ReadBulanAsync(bulan, Tanpa)).Daftar;
        Assert.Equal((20, (int?)null, 2), (kini[0].Rekap![KategoriPresensi.Hadir], kini[0].Rekap![KategoriPresensi.Sakit], kini[0].Rekap!.Hari.Count));
        Assert.Equal(daftar[1].Versi, kini[1].Versi);
    }

    [Fact]
    public async Task Closed_month_takes_no_recap_and_an_open_one_does()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.bululawang", "35.07.14");
        var layanan = ruang.Get<PresensiService>();
        await using (var db = await ruang.OpenAsync())
        {
            db.KunciBulan.Add(new KunciBulan(ruang.Get<Kinerja.Data.Tenancy.RuangKerja>().RequireKecamatan().Id, Periode.Bulan(2017, 5), ruang.Orang, DateTimeOffset.UnixEpoch));
            await db.SaveChangesAsync();
        }

        Assert.True((await layanan.ReadBulanAsync(new BulanKalender(2017, 5), Tanpa)).Terkunci);
        await RuangOrang.RefusesAsync("sudah dikunci", () => layanan.SaveRekapAsync(new BulanKalender(2017, 5), [], ruang.Orang, Tanpa));
        await layanan.SaveRekapAsync(new BulanKalender(2017, 6), [], ruang.Orang, Tanpa);
    }

    [Fact]
    public async Task Year_at_a_glance_tells_full_from_part_and_empty()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "camat.sangkapura", "35.25.17");
        var layanan = ruang.Get<PresensiService>();

        Assert.All(await layanan.ReadTahunAsync(2019, Tanpa), b => Assert.Equal((KeadaanBulan.Lengkap, true), (b.Keadaan, b.Persentase is > 80 and <= 100)));
        Assert.All(await layanan.ReadTahunAsync(2020, Tanpa), b => Assert.Equal(KeadaanBulan.Kosong, b.Keadaan));
        await RuangOrang.RefusesAsync("Hanya operator", () => layanan.SaveRekapAsync(new BulanKalender(2019, 1), [], ruang.Orang, Tanpa));
    }

    [Fact]
    public async Task Calendar_begins_with_what_ships_and_becomes_the_offices_own()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.sangkapura", "35.25.17");
        var layanan = ruang.Get<KalenderService>();
        var bawaan = await layanan.ReadKalenderAsync(2024, Tanpa);
        Assert.Equal(AsalKalender.Bawaan, bawaan.Asal);
        Assert.Equal(AsalKalender.BelumAda, (await layanan.ReadKalenderAsync(2011, Tanpa)).Asal);

        var baru = new IsiKalender([new AturanKalender(new DateOnly(2024, 1, 1), MingguKerja.EnamHari)], bawaan.Isi!.Libur, [new PenutupanKantor(new RentangTanggal(new DateOnly(2024, 2, 5), new DateOnly(2024, 2, 6)), "Gempa Bawean")]);
        await layanan.SaveKalenderAsync(bawaan.Isi, baru, Tanpa);
        await RuangOrang.RefusesAsync("diubah orang lain", () => layanan.SaveKalenderAsync(bawaan.Isi, baru, Tanpa));
        var kini = await layanan.ReadKalenderAsync(2024, Tanpa);
        Assert.Equal((AsalKalender.Kantor, true), (kini.Asal, kini.Isi == baru));
        await RuangOrang.RefusesAsync("hanya memuat tanggal tahun itu", () => layanan.SaveKalenderAsync(
            baru, new IsiKalender([.. baru.Aturan, new AturanKalender(new DateOnly(2025, 1, 1), MingguKerja.LimaHari)], baru.Libur, []), Tanpa));
    }

    [Fact]
    public async Task Policy_holds_from_its_month_and_the_usual_one_before_it()
    {
        await using var ruang = await RuangOrang.EnterAsync(basisData, "operator.kromengan", "35.07.31");
        var (layanan, presensi) = (ruang.Get<KalenderService>(), ruang.Get<PresensiService>());
        var sebelum = (await presensi.ComputeAsync(Periode.Bulan(2019, 8), null, Tanpa)).OrangHariTidakHadir;
        var versi = new VersiKebijakanPresensi(new DateOnly(2019, 8, 1), [KategoriPresensi.Hadir, KategoriPresensi.Terlambat], [StatusKepegawaian.Pns]);
        await layanan.SaveKebijakanAsync(versi, Tanpa);

        Assert.True((await presensi.ComputeAsync(Periode.Bulan(2019, 8), null, Tanpa)).OrangHariTidakHadir > sebelum);
        Assert.Equal(KebijakanPresensi.Baku.DaftarVersi, (await presensi.ComputeAsync(Periode.Bulan(2019, 7), null, Tanpa)).DaftarKebijakan);
        await layanan.RemoveKebijakanAsync(versi.Berlaku, Tanpa);
        Assert.Empty(await layanan.ListKebijakanAsync(Tanpa));
        Assert.Equal(sebelum, (await presensi.ComputeAsync(Periode.Bulan(2019, 8), null, Tanpa)).OrangHariTidakHadir);
    }
}
