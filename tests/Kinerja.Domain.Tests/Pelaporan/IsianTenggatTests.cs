using System.Text.Json;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Pelaporan;

/// <summary>Dates of a deadline measure: kept, and counted from.</summary>
public sealed class IsianTenggatTests
{
    private static readonly DateOnly HariIni = new(2022, 6, 15);
    private static readonly PenggunaId Orang = PenggunaId.New();
    private readonly Realisasi realisasi = new(KecamatanId.New(), UkuranId.New(), Periode.Setahun(2022), JabatanId.New());

    private static DefinisiUkuran Definisi { get; } = new()
    {
        Jenis = JenisUkuran.Tenggat, Rumus = "usulan tepat waktu / usulan × 100%", DaftarVariabel = [new("usulan tepat waktu", "usulan", Akumulasi.Jumlah), new("usulan", "usulan", Akumulasi.Jumlah)],
        Satuan = "%", Polaritas = Polaritas.Naik, Periode = JenisPeriode.Tahun, Akumulasi = Akumulasi.Jumlah, Tenggat = new AturanTenggat(6, SatuanTenggat.Bulan, ArahTenggat.Sebelum, ["TMT"]),
    };

    [Fact]
    public void Figures_follow_from_the_dates_and_the_dates_are_kept()
    {
        Set("2022-10-01\t2022-04-01\tAni\n2022-10-01\t2022-04-02\tBudi\n2022-10-01\t\tCici\n2023-04-01\t\tDedi");

        Assert.Equal((1m, 3m), (Angka("usulan tepat waktu"), Angka("usulan")));
        Assert.Equal(new PeristiwaTercatat("Ani", new(2022, 10, 1), new(2022, 4, 1)), realisasi.Nilai.Peristiwa![0]);
        Assert.All(realisasi.Nilai.Isi, n => Assert.Equal(AsalNilai.Tanggal, n.Asal));
        Assert.Equal("2022-10-01\t2022-04-01\tAni", IsianRealisasi.Write(realisasi, Definisi, IsianRealisasi.Peristiwa)!.Split('\n')[0]);
    }

    [Fact]
    public void Nothing_due_yet_is_unknown_and_not_nihil()
    {
        Set("2023-04-01\t\tDedi");
        Assert.Empty(realisasi.Nilai.Isi);
        Assert.Single(realisasi.Nilai.Peristiwa!);

        IsianTenggat.Recount(realisasi, Definisi, new DateOnly(2022, 10, 2), IsHariKerja, Orang, default);
        Assert.Equal((0m, 1m), (Angka("usulan tepat waktu"), Angka("usulan")));
    }

    [Fact]
    public void Figure_that_follows_from_dates_changes_with_them_only_and_is_free_again_without_them()
    {
        var bidang = BarisIsian.List(Definisi)[1].Bidang;
        Set("2022-10-01\t2022-04-01\t");
        Assert.Contains("dihitung dari daftar tanggal", Assert.Throws<AturanException>(() => IsianRealisasi.Set(realisasi, Definisi, bidang, "7", Orang, default)).Message, StringComparison.Ordinal);

        Set("");
        Assert.Equal((null, 0), (realisasi.Nilai.Peristiwa, realisasi.Nilai.Isi.Count));
        IsianRealisasi.Set(realisasi, Definisi, bidang, "7", Orang, default);
        Assert.Equal(7m, Angka("usulan"));
    }

    [Theory]
    [InlineData("\t2022-04-01\tAni", "tanpa tanggal acuan")]
    [InlineData("0022-04-01\t\tAni", "masuk akal")]
    [InlineData("01/04/2022\t\tAni", "masuk akal")]
    [InlineData("2022-02-30\t\tAni", "masuk akal")]
    public void Line_that_is_no_event_is_refused_and_nothing_changes(string teks, string sebab)
    {
        Set("2022-10-01\t2022-04-01\tAni");
        Assert.Contains(sebab, Assert.Throws<AturanException>(() => Set(teks)).Message, StringComparison.Ordinal);
        Assert.Equal((1, 1m), (realisasi.Nilai.Peristiwa!.Count, Angka("usulan")));
    }

    [Fact]
    public void Too_many_or_too_long_is_refused()
    {
        Assert.Throws<AturanException>(() => IsianTenggat.Read(string.Join('\n', Enumerable.Repeat("2022-10-01\t\t", IsianTenggat.PeristiwaMaksimum + 1))));
        Assert.Equal(IsianTenggat.PeristiwaMaksimum, IsianTenggat.Read(string.Join('\n', Enumerable.Repeat("2022-10-01\t\t", IsianTenggat.PeristiwaMaksimum))).Count);
        Assert.Throws<AturanException>(() => IsianTenggat.Read("2022-10-01\t\t" + new string('a', IsianTenggat.PanjangUntuk + 1)));
    }

    [Fact]
    public void Measure_of_another_kind_takes_no_dates()
    {
        var lain = Definisi with { Tenggat = null };
        Assert.Null(BarisTenggat.Find(lain));
        Assert.Throws<AturanException>(() => IsianTenggat.Set(realisasi, lain, "2022-10-01\t\t", HariIni, IsHariKerja, Orang, default));
        Assert.NotNull(BarisTenggat.Find(Definisi));
    }

    [Fact]
    public void Figures_stored_before_there_were_dates_are_read_and_those_with_dates_come_back_the_same()
    {
        Set("2022-10-01\t2022-04-01\tAni");
        var json = JsonSerializer.Serialize(realisasi.Nilai, FormatNaskah.Opsi);
        Assert.Equal(realisasi.Nilai, JsonSerializer.Deserialize<DaftarNilai>(json, FormatNaskah.Opsi));
        Assert.NotEqual(realisasi.Nilai, realisasi.Nilai with { Peristiwa = null });

        var lama = """{"isi":[{"variabel":"usulan","nilai":3,"asal":"Diisi"}]}""";
        Assert.Equal(lama, JsonSerializer.Serialize(JsonSerializer.Deserialize<DaftarNilai>(lama, FormatNaskah.Opsi), FormatNaskah.Opsi));
    }

    [Fact]
    public void Rule_that_leaves_the_calendar_is_refused()
    {
        var jauh = Definisi with { Tenggat = Definisi.Tenggat! with { Jumlah = 9999, Satuan = SatuanTenggat.Tahun } };
        Assert.Contains("di luar kalender", Assert.Throws<AturanException>(() => IsianTenggat.Set(realisasi, jauh, "2022-10-01\t\t", HariIni, IsHariKerja, Orang, default)).Message, StringComparison.Ordinal);
    }

    private static bool IsHariKerja(DateOnly d) => d.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    private void Set(string teks) => IsianTenggat.Set(realisasi, Definisi, teks, HariIni, IsHariKerja, Orang, default);

    private decimal? Angka(string nama) => realisasi.Nilai[NamaVariabel.Key(nama)];
}
