using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Organisasi;

public sealed class PembacaPegawaiTests
{
    private const string Nip = "198703122011011007";

    private static readonly PegawaiDikenal Budi = new(PegawaiId.New(), IsiPegawai.Of("Budi Santosa, S.Sos.", Nip, "Penata (III/c)"));

    [Fact]
    public void Header_in_any_order_with_its_synonyms_gives_whole_employees()
    {
        var baca = PembacaPegawai.Read("DAFTAR PEGAWAI\nNo\tGol.\tNama Lengkap\tN I P\tPangkat\tJenis Pegawai\tT.M.T.\tNama Jabatan\tTMT Jabatan\n(1)\t(2)\t(3)\n1\tIII/c\tBudi Santosa\t19870312 201101 1 007\tPenata\tP3K\t1 Maret 2019\tPlt. Kasi Umum\t2020-02-01");

        var p = Assert.Single(baca.DaftarPegawai);
        Assert.Equal((Nip, "Penata (III/c)", StatusKepegawaian.Pppk, new DateOnly(2019, 3, 1)), (p.Nip, p.Pangkat, p.Status, p.Tmt));
        Assert.Equal(("Kasi Umum", StatusPemangku.Plt, new DateOnly(2020, 2, 1)), (p.Jabatan, p.StatusPemangku, p.TmtJabatan));
        Assert.Equal(["No"], baca.KolomDiabaikan);
        Assert.DoesNotContain(baca.DaftarBaris, b => b.Gagal);
    }

    [Theory]
    [InlineData("1,98703E+17", "rusak")]
    [InlineData("1.98703E+17", "rusak")]
    [InlineData("198703122011011000", "membulatkannya")]
    [InlineData("12345", "18 angka")]
    public void Nip_that_a_spreadsheet_has_broken_is_refused_with_the_reason(string nip, string sebab)
    {
        var baca = PembacaPegawai.Read($"Nama\tNIP\nBudi\t{nip}");

        Assert.Empty(baca.DaftarPegawai);
        Assert.Contains(sebab, Assert.Single(baca.DaftarBaris, b => b.Gagal).Pesan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nama\tStatus\nBudi\tbupati", "Status “bupati”")]
    [InlineData("Nama\tTMT\nBudi\t3/13/2019", "TMT “3/13/2019”")]
    [InlineData("Nama\tNama Pegawai\tNIP\nBudi\tBudi\t", "dua kolom")]
    [InlineData("Budi\t198703122011011007", "Baris judul tidak ditemukan")]
    [InlineData("Nama\tNIP\nBudi\t198703122011011007\nBudi S\t198703122011011007", "sudah ada di baris 2")]
    public void What_cannot_be_read_is_listed_with_a_sentence(string teks, string sebab) =>
        Assert.Contains(PembacaPegawai.Read(teks).DaftarBaris, b => b.Gagal && b.Pesan.Contains(sebab, StringComparison.Ordinal));

    [Fact]
    public void Known_employee_is_found_by_nip_or_name_and_an_empty_cell_changes_nothing()
    {
        Assert.Equal(TindakanPegawai.Tetap, Plan($"Nama\tNIP\tPangkat\n{Budi.Isi.Nama}\t{Nip}\t").Tindakan);
        var ubah = Plan("Nama\tTMT\nBudi Santosa\t1-2-2020");
        Assert.Equal((TindakanPegawai.Ubah, Budi.Id, Nip), (ubah.Tindakan, ubah.Id, ubah.Menjadi.Nip));
        Assert.Equal(TindakanPegawai.Tambah, Plan("Nama\tNIP\nBudi Santosa\t199901012022011001").Tindakan);
        Assert.Equal(TindakanPegawai.Ditolak, RencanaPegawai.Plan(PembacaPegawai.Read("Nama\tStatus\nBudi Santosa\tPNS"), [Budi, new(PegawaiId.New(), IsiPegawai.Of("Budi Santosa"))])[0].Tindakan);
    }

    [Theory]
    [InlineData("1 Maret 2019", 2019, 3, 1)]
    [InlineData("01-03-2019", 2019, 3, 1)]
    [InlineData("1/3/2019", 2019, 3, 1)]
    [InlineData("2019-03-01", 2019, 3, 1)]
    [InlineData("17-Agt-2020", 2020, 8, 17)]
    [InlineData("5 Nopember 2018", 2018, 11, 5)]
    public void Date_is_read_as_offices_write_it(string teks, int tahun, int bulan, int hari)
    {
        Assert.True(PembacaTanggal.TryRead(teks, out var tanggal));
        Assert.Equal(new DateOnly(tahun, bulan, hari), tanggal);
    }

    [Theory]
    [InlineData("1/3/19")]
    [InlineData("31-02-2020")]
    [InlineData("43525")]
    [InlineData("3 Mart 2019")]
    [InlineData("")]
    public void Date_that_is_none_or_could_be_two_is_refused(string teks) => Assert.False(PembacaTanggal.TryRead(teks, out _));

    private static RencanaBaris Plan(string teks) => Assert.Single(RencanaPegawai.Plan(PembacaPegawai.Read(teks), [Budi]));
}
