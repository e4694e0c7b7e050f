using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran.Pembacaan;

/// <summary>Findings, each with a row that must stay unmarked.</summary>
public sealed class PengusulTemuanTests
{
    [Theory]
    [InlineData("Tingkat kehadiran ASN", "{Σ ASN × (Σ hari kerja − Σ hari cuti)}/{Σ ASN × Σ hari kerja} × 100%", nameof(KodeTemuan.PegawaiDikaliDuaKali), true)]
    [InlineData("Tingkat kehadiran ASN", "{Σ ASN × Σ hari kerja − Σ hari cuti}/{Σ ASN × Σ hari kerja} × 100%", nameof(KodeTemuan.PegawaiDikaliDuaKali), false)]
    [InlineData("Persentase surat tepat waktu", "{Σ surat dikirim}/{Σ surat seharusnya dikirim} × 100%", nameof(KodeTemuanUkuran.MutuTidakDiukur), true)]
    [InlineData("Persentase surat tepat waktu", "{Σ surat tepat waktu}/{Σ surat} × 100%", nameof(KodeTemuanUkuran.MutuTidakDiukur), false)]
    [InlineData("Serapan", "{Σ anggaran yang dicairkan}/{Σ anggaran} × 100%", nameof(KodeTemuanUkuran.SatuanGanda), true)]
    [InlineData("Cakupan", "{Σ balita ditimbang}/{Σ balita} × 100%", nameof(KodeTemuanUkuran.SatuanGanda), false)]
    [InlineData("Nilai pegawai", "Nilai SKP × 70% + Nilai perilaku × 30%", nameof(KodeTemuanUkuran.BobotUsang), true)]
    [InlineData("Nilai lomba", "Nilai administrasi × 70% + Nilai lapangan × 30%", nameof(KodeTemuanUkuran.BobotUsang), false)]
    [InlineData("Jumlah lomba", "Nilai teori × 70% + Nilai praktik × 30%", nameof(KodeTemuanUkuran.NamaBedaRumus), true)]
    [InlineData("Hari hadir", "{Σ ASN × (Σ hari kerja efektif − Σ hari cuti)}/{Σ ASN × Σ hari kerja} × 100%", nameof(KodeTemuanUkuran.NamaVariabelMirip), true)]
    public void A_formula_is_judged_against_its_name(string nama, string baris, string kode, bool ada) =>
        Assert.Equal(ada, Contoh.Kode(Assert.Single(Contoh.Propose(nama, baris))).Contains(kode));

    [Theory]
    [InlineData("Jumlah UMKM", "Pendataan dilakukan setiap tahun", nameof(KodeTemuanUkuran.FrekuensiBukanTarget), 0)]
    [InlineData("Jumlah laporan UMKM", "Pendataan dilakukan setiap tahun", null, 1)]
    [InlineData("Jumlah laporan kekayaan", "Dilaporkan setahun sekali untuk setiap pejabat", nameof(KodeTemuanUkuran.FrekuensiPerOrang), 1)]
    [InlineData("Jumlah laporan piket", "Dibuat setiap minggu", nameof(KodeTemuanUkuran.MingguTidakPasti), 1)]
    public void A_rhythm_is_a_target_only_of_what_has_it(string nama, string baris, string? kode, int target)
    {
        var usulan = Assert.Single(Contoh.Propose(nama, baris));

        Assert.Equal(kode is null ? [] : [kode], Contoh.Kode(usulan).Except([nameof(KodeTemuanUkuran.PolaritasDitanyakan)]));
        Assert.Equal(target, usulan.Definisi.DaftarTarget.Count);
    }

    [Theory]
    [InlineData("Persentase serapan anggaran", "Anggaran terserap minimal 95%", "≥ 95%")]
    [InlineData("Persentase serapan anggaran", "Anggaran terserap dengan baik", null)]
    public void A_percentage_without_formula_is_a_ratio_that_still_needs_one(string nama, string baris, string? target)
    {
        var usulan = Assert.Single(Contoh.Propose(nama, baris));

        Assert.Equal((JenisUkuran.Rasio, null), (usulan.Definisi.Jenis, usulan.Definisi.Rumus));
        Assert.Equal(target, usulan.Definisi.DaftarTarget.SingleOrDefault()?.Describe());
        Assert.Equal([nameof(KodeTemuanUkuran.PersenTanpaRumus)], Contoh.Kode(usulan));
    }

    [Fact]
    public void A_percentage_by_name_and_a_number_by_row_is_told() =>
        Assert.Contains(nameof(KodeTemuanUkuran.PersenTanpaRumus), Contoh.Kode(Assert.Single(Contoh.Propose("Persentase desa tertib", "Dilaksanakan di 12 desa"))));

    [Fact]
    public void Two_kinds_of_report_are_two_measures()
    {
        var usulan = Contoh.Propose("Jumlah laporan", "Jumlah laporan bulanan posyandu dan laporan kejadian luar biasa");

        Assert.Equal(["laporan bulanan posyandu", "laporan kejadian luar biasa"], usulan.Select(u => u.Definisi.Rumus));
        Assert.Equal([Polaritas.Naik, null], usulan.Select(u => u.Definisi.Polaritas));
        Assert.Single(Contoh.Propose("Jumlah laporan", "Jumlah laporan posyandu dan imunisasi"));
    }

    [Fact]
    public void Components_under_the_name_are_added()
    {
        var indikator = Contoh.Indikator("Jumlah layanan :", "Jumlah layanan yang diberikan") with
        {
            Rincian = new DaftarButir(GayaDaftar.Tanpa, [new Butir(default, "Rekomendasi nikah."), new Butir(default, "Dispensasi.")]),
        };
        var definisi = Assert.Single(PengusulUkuran.Propose(indikator, new KonteksUsulan(null, 2024))).Definisi;

        Assert.Equal("Rekomendasi nikah + Dispensasi", definisi.Rumus);
        Assert.All(definisi.DaftarVariabel, v => Assert.Equal("layanan", v.Satuan));
    }

    [Fact]
    public void A_constant_in_the_source_column_is_told()
    {
        const string Baris = "{Σ ASN × (Σ hari kerja − Σ hari cuti)}/{Σ ASN × Σ hari kerja} × 100%";
        var indikator = Contoh.Indikator("Kehadiran", Baris);
        var dengan = indikator with { Formulasi = [indikator.Formulasi[0] with { SumberData = new SumberData(DaftarButir.Kosong, "hari kerja setahun 235 hari") }] };

        Assert.Contains(nameof(KodeTemuanUkuran.KonstantaDiCatatan), PengusulUkuran.Propose(dengan, new KonteksUsulan(null, 2024)).SelectMany(Contoh.Kode));
        Assert.DoesNotContain(nameof(KodeTemuanUkuran.KonstantaDiCatatan), PengusulUkuran.Propose(indikator, new KonteksUsulan(null, 2024)).SelectMany(Contoh.Kode));
    }
}
