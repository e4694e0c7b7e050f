using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Xunit;

namespace Kinerja.Domain.Tests.Pengukuran.Pembacaan;

/// <summary>Rows that are sentences or plain counts.</summary>
public sealed class PengusulUraianTests
{
    [Theory]
    [InlineData("Jumlah rapat koordinasi", "Rapat dilaksanakan 4 kali setahun", "4 kali per tahun", JenisPeriode.Triwulan)]
    [InlineData("Jumlah rapat koordinasi", "Rapat dilaksanakan dua kali setiap triwulan", "2 kali per triwulan", JenisPeriode.Triwulan)]
    [InlineData("Jumlah laporan stunting", "Dibuat tiap bulan", "1 laporan per bulan", JenisPeriode.Bulan)]
    [InlineData("Jumlah laporan stunting", "Disusun sekali dalam setahun", "1 laporan per tahun", JenisPeriode.Tahun)]
    [InlineData("Jumlah laporan persediaan", "Laporan dibuat 4 triwulan", "1 laporan per triwulan", JenisPeriode.Triwulan)]
    [InlineData("Jumlah apel", "Apel dilaksanakan setiap minggu", "1 apel per minggu", JenisPeriode.Bulan)]
    [InlineData("Jumlah peserta senam", "Senam diikuti minimal 40 orang", "≥ 40 orang", JenisPeriode.Triwulan)]
    [InlineData("Jumlah kunjungan", "Kunjungan sebanyak 10-12 desa", "10–12 desa", JenisPeriode.Triwulan)]
    [InlineData("Jumlah penerima", "Disalurkan kepada 1.250 keluarga", "1.250 keluarga", JenisPeriode.Triwulan)]
    public void A_sentence_gives_target_and_period(string nama, string baris, string target, JenisPeriode periode)
    {
        var definisi = Assert.Single(Contoh.Propose(nama, baris)).Definisi;

        Assert.Equal(JenisUkuran.Hitungan, definisi.Jenis);
        Assert.Equal((target, periode), (Assert.Single(definisi.DaftarTarget).Describe(), definisi.Periode));
    }

    [Theory]
    [InlineData("9 desa", 9, "{jumlah desa} desa", null)]
    [InlineData("36 orang kader desa", 9, "4 × {jumlah desa} orang", null)]
    [InlineData("40 orang", 9, "40 orang", null)]
    [InlineData("5 desa", 9, "5 desa", null)]
    [InlineData("21 desa", 9, "21 desa", nameof(KodeTemuanUkuran.DesaAsing))]
    [InlineData("9 desa", null, "9 desa", nameof(KodeTemuanUkuran.DesaBelumDiisi))]
    public void The_number_of_desa_comes_from_the_profile(string banyak, int? desa, string target, string? kode)
    {
        var usulan = Assert.Single(Contoh.ProposeDi(desa, "Jumlah pelaksanaan penyuluhan", "Penyuluhan diberikan kepada " + banyak));

        Assert.Equal(target, Assert.Single(usulan.Definisi.DaftarTarget).Describe());
        Assert.Equal(kode is null ? [] : [kode], Contoh.Kode(usulan));
        Assert.Equal(kode is nameof(KodeTemuanUkuran.DesaAsing), usulan.DaftarTemuan.Any(t => t.Pesan.Contains("{jumlah desa} = 9", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_multiple_of_desa_follows_the_profile()
    {
        var target = Contoh.ProposeDi(9, "Jumlah peserta penyuluhan", "Penyuluhan diikuti 27 orang")[0].Definisi.DaftarTarget[0];

        Assert.Equal(27m, target.Evaluate(9));
        Assert.Equal(33m, target.Evaluate(11));
        Assert.Null(target.Evaluate(null));
    }

    [Theory]
    [InlineData("Jumlah laporan aset", "Laporan terdiri dari: KIB A, KIB B dan KIR", 3)]
    [InlineData("Jumlah dokumen perencanaan", "Dokumen meliputi Renstra; Renja; RKA", 3)]
    [InlineData("Jumlah dokumen anggaran", "RKA, DPA, DPPA (setelah perubahan, bila ditetapkan) dan anggaran kas", 4)]
    public void An_enumeration_of_papers_is_a_checklist(string nama, string baris, int banyak)
    {
        var definisi = Assert.Single(Contoh.Propose(nama, baris)).Definisi;

        Assert.Equal(JenisUkuran.DaftarPeriksa, definisi.Jenis);
        Assert.Equal(banyak, definisi.DaftarButir.Count);
        Assert.Equal((JenisUsulanTarget.JumlahButir, banyak), (definisi.DaftarTarget[0].Jenis, definisi.DaftarTarget[0].Nilai));
    }

    [Theory]
    [InlineData("Jumlah perlengkapan rapat", "Perlengkapan terdiri dari kursi, meja dan proyektor")]
    [InlineData("Jumlah pengajuan TU", "TU adalah Tambahan Uang persediaan")]
    [InlineData("Jumlah KWT", "KWT (Kelompok Wanita Tani)")]
    public void A_gloss_measures_nothing_and_proposes_the_count(string nama, string baris)
    {
        var usulan = Assert.Single(Contoh.Propose(nama, baris));

        Assert.Equal(JenisUkuran.Penjelasan, usulan.Definisi.Jenis);
        Assert.Null(usulan.Definisi.Rumus);
        Assert.Equal(Rumus.Parse(nama), Rumus.Parse(Assert.Single(usulan.DaftarTemuan).UsulanRumus));
    }

    [Theory]
    [InlineData("Dilaksanakan sesuai dengan keperluan")]
    [InlineData("Tergantung anggaran provinsi")]
    [InlineData("Dilaporkan sewaktu-waktu")]
    [InlineData("Dibuat apabila diminta")]
    public void What_leaves_everything_open_is_followed_and_never_judged(string baris)
    {
        var usulan = Assert.Single(Contoh.Propose("Jumlah kunjungan lapangan", baris));

        Assert.Equal(JenisUkuran.Pemantauan, usulan.Definisi.Jenis);
        Assert.Null(usulan.Definisi.Polaritas);
        Assert.Empty(usulan.Definisi.DaftarTarget);
        Assert.Equal("kunjungan lapangan", usulan.Definisi.Rumus);
    }

    [Theory]
    [InlineData("Usul disampaikan 3 bulan sebelum masa jabatan berakhir", "3 bulan sebelum masa jabatan berakhir")]
    [InlineData("Diselesaikan 5 hari kerja setelah berkas lengkap", "5 hari kerja sesudah berkas lengkap")]
    [InlineData("Dikirim paling lambat tanggal 10 bulan berikutnya", "sebelum tanggal 10 bulan berikutnya")]
    [InlineData("Diajukan pada akhir triwulan", "pada akhir triwulan")]
    [InlineData("Dilaksanakan menjelang Idul Fitri", "pada menjelang Idul Fitri")]
    public void A_due_time_is_measured_as_punctuality(string baris, string tenggat)
    {
        var usulan = Assert.Single(Contoh.Propose("Jumlah usul pemberhentian", baris));

        Assert.Equal((JenisUkuran.Tenggat, "%"), (usulan.Definisi.Jenis, usulan.Definisi.Satuan));
        Assert.Equal(tenggat, usulan.Definisi.Tenggat!.Describe());
        Assert.Equal("usul pemberhentian tepat waktu / usul pemberhentian × 100%", usulan.Definisi.Rumus);
        Assert.Equal(baris.Contains("Idul", StringComparison.Ordinal), Contoh.Kode(usulan).Contains(nameof(KodeTemuanUkuran.AcuanBergerak)));
    }

    [Fact]
    public void Two_measures_in_one_sentence_are_two()
    {
        var usulan = Contoh.Propose("Jumlah pelaksanaan pelatihan", "Pelatihan dilaksanakan 3 kali diikuti oleh kader sebanyak 60 orang");

        Assert.Equal(["pelaksanaan pelatihan", "kader"], usulan.Select(u => u.Definisi.Rumus));
        Assert.Equal(["3 kali per tahun", "60 orang"], usulan.Select(u => u.Definisi.DaftarTarget[0].Describe()));
        Assert.All(usulan, u => Assert.Equal([0], u.DaftarBaris));
    }

    [Fact]
    public void Numbers_of_one_kind_are_components_with_a_target_each()
    {
        var definisi = Assert.Single(Contoh.Propose("Jumlah laporan dana", "Meliputi : 2 laporan dana hibah, 4 laporan dana bergulir dan 1 laporan penutup")).Definisi;

        Assert.Equal("laporan dana hibah + laporan dana bergulir + laporan penutup", definisi.Rumus);
        Assert.Equal([2m, 4m, 1m], definisi.DaftarTarget.Select(t => t.Nilai));
        Assert.Equal(definisi.DaftarVariabel.Select(v => v.Nama), definisi.DaftarTarget.Select(t => t.Komponen));
    }

    [Theory]
    [InlineData("Jumlah koperasi", Akumulasi.Terakhir, null)]
    [InlineData("Jumlah koperasi yang dibina", Akumulasi.Jumlah, Polaritas.Naik)]
    [InlineData("Jumlah keluhan masyarakat", Akumulasi.Jumlah, null)]
    [InlineData("Jumlah keluhan masyarakat yang ditindaklanjuti", Akumulasi.Jumlah, Polaritas.Naik)]
    [InlineData("Jumlah kerusakan alat", Akumulasi.Jumlah, null)]
    [InlineData("Jumlah pelanggaran perda", Akumulasi.Jumlah, Polaritas.Turun)]
    public void A_count_says_how_it_accumulates_and_which_way_is_better(string nama, Akumulasi akumulasi, Polaritas? polaritas)
    {
        var definisi = Assert.Single(Contoh.Propose(nama, nama)).Definisi;

        Assert.Equal((akumulasi, polaritas), (definisi.Akumulasi, definisi.Polaritas));
    }

    [Theory]
    [InlineData("Jumlah pelatihan kader", "Jumlah peserta pelatihan kader", nameof(KodeTemuanUkuran.NamaBedaRumus))]
    [InlineData("Jumlah draf usulan", "Jumlah dokumen usulan", nameof(KodeTemuanUkuran.DrafFinal))]
    [InlineData("Jumlah aset yang bersertifikat", "Jumlah seluruh aset", nameof(KodeTemuanUkuran.SeharusnyaRasio))]
    [InlineData("Jumlah ketertiban pasar", "Jumlah kegiatan ketertiban pasar", nameof(KodeTemuanUkuran.KataBendaAbstrak))]
    [InlineData("Jumlah pelatihan kader", "Jumlah kegiatan pelatihan kader", null)]
    [InlineData("Pelatihan kader", "Jumlah pelatihan kader yang dilaksanakan", null)]
    public void A_name_that_counts_something_else_is_told(string nama, string baris, string? kode)
    {
        var temuan = Assert.Single(Contoh.Propose(nama, baris)).DaftarTemuan.Where(t => t.Bobot is BobotTemuan.Peringatan);

        Assert.Equal(kode is null ? [] : [kode], temuan.Select(t => t.Kode));
    }

    [Fact]
    public void An_indicator_without_rows_is_proposed_from_its_name()
    {
        var usulan = Assert.Single(Contoh.Propose("Jumlah rapat"));

        Assert.Empty(usulan.DaftarBaris);
        Assert.Equal("rapat", usulan.Definisi.Rumus);
    }

    [Fact]
    public void Certain_is_only_what_has_no_warning_and_a_direction()
    {
        Assert.Equal(Keyakinan.Yakin, Assert.Single(Contoh.Propose("Jumlah laporan banjir", "Jumlah laporan banjir")).Keyakinan);
        Assert.Equal(Keyakinan.PerluDiperiksa, Assert.Single(Contoh.Propose("Jumlah keluhan", "Jumlah keluhan")).Keyakinan);
        Assert.Equal(Keyakinan.PerluDiperiksa, Assert.Single(Contoh.Propose("Jumlah laporan banjir", "Laporan disampaikan kepada camat")).Keyakinan);
    }
}
