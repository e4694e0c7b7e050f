using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

public sealed class SalinanTahunTests
{
    private readonly NaskahJson _lalu = Identified(NaskahUji.Read(NaskahUji.Ampelgading));

    [Fact]
    public void Copy_is_a_draft_of_the_new_year_without_number_and_date()
    {
        var baru = SalinanTahun.Copy(_lalu, 2023).Naskah;

        Assert.Equal((2023, AsalNaskah.Disusun, StatusKeputusan.Draf, JenisNaskah.Keputusan), (baru.Tahun, baru.AsalNaskah, baru.Status, baru.JenisNaskah));
        Assert.Null(baru.Id);
        Assert.Equal("188.4/ /KEP/35.07.06/2023", baru.BatangTubuh!.Nomor);
        Assert.Equal("INDIKATOR KINERJA INDIVIDU KECAMATAN AMPELGADING\nKABUPATEN MALANG TAHUN 2023", baru.BatangTubuh.Tentang);
        Assert.Equal(_lalu.BatangTubuh!.Penutup with { TanggalTercetak = null }, baru.BatangTubuh.Penutup);
        Assert.All(baru.Lampiran, l => Assert.Null(l.Kepala));
        Assert.All(baru.Lampiran, l => Assert.Null(l.Penutup?.TanggalTercetak));
        Assert.Empty(PemeriksaanNaskah.Check(baru));
    }

    [Fact]
    public void Copy_keeps_identities_and_items_and_mints_rows()
    {
        var baru = SalinanTahun.Copy(_lalu, 2023).Naskah;

        Assert.Equal(Indikator(_lalu).Select(i => i.IdentitasId), Indikator(baru).Select(i => i.IdentitasId));
        Assert.Empty(Indikator(_lalu).Select(i => i.Id).Intersect(Indikator(baru).Select(i => i.Id)));
        Assert.Equal(_lalu.BatangTubuh!.Menimbang.Butir.Select(b => b.Id), baru.BatangTubuh!.Menimbang.Butir.Select(b => b.Id));
        Assert.Equal(_lalu.BatangTubuh.Diktum.Select(b => b.Id), baru.BatangTubuh.Diktum.Select(b => b.Id));
        Assert.Equal(Jejak.ReadAll(baru).Count(), Jejak.ReadAll(baru).Select(j => j.Id).Distinct().Count());
    }

    [Fact]
    public void Copy_changes_nothing_but_number_years_dates_and_heads()
    {
        var (baru, usulan) = SalinanTahun.Copy(_lalu, 2023);
        var kembali = usulan.Where(u => u.Diterapkan).Aggregate(baru, (n, u) => NaskahUji.Berhasil(n, u.CreateTukar()).Naskah);

        Assert.Equal(["Nomor", "Tentang"], usulan.Select(u => u.Tempat));
        Assert.Equal(FormatNaskah.Write(Bare(_lalu)), FormatNaskah.Write(Bare(kembali)));
    }

    [Fact]
    public void Copy_of_an_annex_gets_a_body_of_standard_texts()
    {
        var (baru, usulan) = SalinanTahun.Copy(NaskahUji.Read(NaskahUji.Sangkapura), 2020);

        Assert.Equal(JenisNaskah.Keputusan, baru.JenisNaskah);
        Assert.Equal(["KESATU", "KEDUA", "KETIGA", "KEEMPAT"], baru.BatangTubuh!.Diktum.Select(d => d.Label));
        Assert.Equal("PEMERINTAH KABUPATEN GRESIK", baru.KopSurat!.Baris[0].Teks);
        Assert.Contains("TAHUN 2020", baru.Lampiran[0].Bagian[0].Judul, StringComparison.Ordinal);
        Assert.DoesNotContain(usulan, u => u.Tempat == "Nomor");
        Assert.Equal(["batangTubuh.penutup.nama: wajib diisi."], PemeriksaanNaskah.Check(baru));
        Assert.All(Indikator(baru), i => Assert.NotNull(i.IdentitasId));
    }

    [Fact]
    public void Copy_renames_posts()
    {
        var baru = SalinanTahun.Copy(_lalu, 2023, new Dictionary<string, string> { ["Kasi Pemerintahan"] = "Kepala Seksi Pemerintahan" }).Naskah;

        Assert.Contains(baru.Lampiran[0].Bagian, b => b.Jabatan == "Kepala Seksi Pemerintahan");
        Assert.DoesNotContain(baru.Lampiran[0].Bagian, b => b.Jabatan == "Kasi Pemerintahan");
    }

    [Theory]
    [InlineData("rencana kerja tahun 2022;", "rencana kerja tahun 2023;", null)]
    [InlineData("APBD Tahun Anggaran 2022", "APBD Tahun Anggaran 2023", null)]
    [InlineData("Pemilu 2022", "Pemilu 2022", "Pemilu 2023")]
    [InlineData("RPJMD 2022-2026", "RPJMD 2022-2026", null)]
    [InlineData("RPJMD Tahun 2016 – 2022", "RPJMD Tahun 2016 – 2022", null)]
    [InlineData("Peraturan Bupati Nomor 12 Tahun 2022", "Peraturan Bupati Nomor 12 Tahun 2022", null)]
    [InlineData("Keputusan Nomor 188.4/18/KEP/35.07.06/2022", "Keputusan Nomor 188.4/18/KEP/35.07.06/2022", null)]
    [InlineData("realisasi tahun 2021", "realisasi tahun 2021", null)]
    [InlineData("tahun 2022 dan Perda Nomor 6 Tahun 2022", "tahun 2023 dan Perda Nomor 6 Tahun 2022", null)]
    public void Year_is_advanced_where_it_is_the_decrees_own(string lama, string diterapkan, string? diusulkan)
    {
        var lalu = _lalu with { BatangTubuh = _lalu.BatangTubuh! with { Menetapkan = lama } };

        var (baru, usulan) = SalinanTahun.Copy(lalu, 2023);

        Assert.Equal(diterapkan, baru.BatangTubuh!.Menetapkan);
        Assert.Equal(diusulkan, usulan.SingleOrDefault(u => u.Alamat.Bidang == NamaBidang.Menetapkan && !u.Diterapkan)?.Baru);
    }

    [Fact]
    public void Year_under_mengingat_is_only_proposed()
    {
        var mengingat = _lalu.BatangTubuh!.Mengingat;
        var lalu = _lalu with { BatangTubuh = _lalu.BatangTubuh with { Mengingat = mengingat with { Butir = [mengingat.Butir[0] with { Teks = "Peraturan tentang APBD tahun 2022;" }] } } };

        var (baru, usulan) = SalinanTahun.Copy(lalu, 2023);

        Assert.Equal("Peraturan tentang APBD tahun 2022;", baru.BatangTubuh!.Mengingat.Butir[0].Teks);
        Assert.False(usulan.Single(u => u.Tempat.StartsWith("Mengingat", StringComparison.Ordinal)).Diterapkan);
    }

    [Theory]
    [InlineData("188.45/ 04 /35.07.14/2017", "188.45/ /35.07.14/2018")]
    [InlineData("188.45/011/KEP/35.07.14/2017", "188.45/ /KEP/35.07.14/2018")]
    [InlineData("188.4/ /KEP/35.07.06/2017", "188.4/ /KEP/35.07.06/2018")]
    [InlineData("12 TAHUN 2017", "… TAHUN 2018")]
    [InlineData("100.3.3/12.1/2017", "100.3.3/ /2018")]
    public void Number_keeps_its_pattern_and_loses_its_running_number(string lama, string baru) => Assert.Equal(baru, NomorKosong.From(lama, 2017, 2018));

    [Theory]
    [InlineData(2022)]
    [InlineData(2021)]
    [InlineData(2101)]
    public void Copy_goes_only_forward(int tahun) => Assert.Throws<AturanException>(() => SalinanTahun.Copy(_lalu, tahun));

    internal static NaskahJson Identified(NaskahJson naskah) => naskah with
    {
        Lampiran = [.. naskah.Lampiran.Select(l => l with
        {
            Bagian = [.. l.Bagian.Select(b => b with { Sasaran = [.. b.Sasaran.Select(s => s with { Indikator = [.. s.Indikator.Select(i => i with { IdentitasId = IdentitasId.New() })] })] })],
        })],
    };

    internal static IEnumerable<IndikatorJson> Indikator(NaskahJson naskah) => naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator);

    // Without what a copy is to change, and without the rows' ids, which a copy mints: they are numbered from the top.
    private static NaskahJson Bare(NaskahJson naskah) => naskah with
    {
        Tahun = 0,
        AsalNaskah = default,
        BatangTubuh = naskah.BatangTubuh! with { Penutup = naskah.BatangTubuh.Penutup with { TanggalTercetak = null } },
        Lampiran = [.. naskah.Lampiran.Select(l => l with
        {
            Id = null, Kepala = null, Penutup = l.Penutup is { } p ? p with { TanggalTercetak = null } : null,
            Bagian = [.. l.Bagian.Select(b => b with
            {
                Id = null,
                Sasaran = [.. b.Sasaran.Select(s => s with { Id = null, Indikator = [.. s.Indikator.Select(i => i with { Id = null, Formulasi = [.. i.Formulasi.Select(f => f with { Id = null })] })] })],
            })],
        })],
    };
}
