using System.Globalization;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Xunit;
using static Kinerja.Domain.Presensi.KategoriPresensi;

namespace Kinerja.Domain.Tests.Presensi;

public sealed class PembacaRekapTests
{
    private const string NipAni = "198001012005012001";
    private const string NipBudi = "198502022010011002";

    private static readonly BulanKalender Agustus = new(2022, 8);

    private static readonly PegawaiTerjadwal[] Pegawai =
        [Contoh.Pegawai("Dra. ANI Lestari, M.Si", NipAni), Contoh.Pegawai("Budi Santoso, S.Sos", NipBudi), Contoh.Pegawai("Dr. H. Cipto"), Contoh.Pegawai("Siti Aminah, SE"), Contoh.Pegawai("Siti Aminah")];

    [Theory]
    [InlineData("NIP\tNama\tHadir\tSakit\tIzin\n" + NipBudi + "\tBudi Santoso\t19\t2\t1")]
    [InlineData("Izin\tSAKIT\tHadir (H)\tNama Pegawai\n1\t2\t19\tBUDI SANTOSO, S.Sos.\r\n")]
    [InlineData("No.\tNIP\tS\tI\tH\n1\t19850202 201001 1 002\t2\t1\t19,0")]
    [InlineData("\"NIP\"\t\"Hari\nHadir\"\tS\tIjin\n'198502022010011002\t19\t2 hari\t1")]
    [InlineData("REKAP ABSENSI\nNo\tNama\tKetidakhadiran\t\t\n\t\tHadir\tS\tI\n(1)\t(2)\t(3)\t(4)\t(5)\n1\tBudi Santoso\t19\t2\t1\n\tJumlah\t19\t2\t1")]
    public void Line_is_read_whatever_the_order_of_columns(string teks)
    {
        var baca = PembacaRekap.Read(teks, Agustus, Pegawai);
        var rekap = Assert.Single(baca.DaftarRekap);

        Assert.DoesNotContain(baca.DaftarBaris, b => b.Gagal);
        Assert.Equal(Pegawai[1].Id, rekap.PegawaiId);
        Assert.Equal([new(Hadir, 19), new(Sakit, 2), new(Izin, 1)], rekap.Hari.ToArray());
    }

    [Fact]
    public void Titles_and_sums_are_passed_over_and_listed()
    {
        var baca = PembacaRekap.Read("REKAP ABSENSI\n\nNama\tSakit\tJabatan\nBudi Santoso\t2\tKasi\nJumlah\t2\t", Agustus, Pegawai);

        Assert.Equal([(1, "Baris di atas judul kolom."), (5, "Baris jumlah, bukan pegawai.")], baca.DaftarBaris.Select(b => (b.Nomor, b.Pesan)));
        Assert.Equal(["Jabatan"], baca.KolomDiabaikan);
    }

    [Theory]
    [InlineData(NipAni + "\tAni Lestari\t2", 0)]
    [InlineData("\tDRA ANI LESTARI\t2", 0)]
    [InlineData("1,98E+17\tAni Lestari\t2", 0)]   // the spreadsheet ruined the number, the name is enough
    [InlineData("\tdr cipto\t2", 2)]
    [InlineData(NipAni + "\t\t2", 0)]
    [InlineData(NipAni + "\tAni L.\t2", 0)]   // a name nobody has does not contradict
    public void Employee_is_found_by_nip_then_by_name(string baris, int indeks) =>
        Assert.Equal(Pegawai[indeks].Id, Assert.Single(PembacaRekap.Read("NIP\tNama\tSakit\n" + baris, Agustus, Pegawai).DaftarRekap).PegawaiId);

    [Theory]
    [InlineData("199901012020011001\tAni Lestari\t2", "NIP 199901012020011001 tidak ada dalam daftar pegawai.")]
    [InlineData(NipAni + "\tBudi Santoso\t2", "NIP 198001012005012001 adalah NIP Dra. ANI Lestari, M.Si, bukan Budi Santoso.")]
    [InlineData("1,98E+17\tSiapa\t2", "rusak oleh lembar kerja")]
    [InlineData("\tSiti Aminah\t2", "Ada 2 pegawai bernama “Siti Aminah”; tulis NIP-nya.")]
    [InlineData("\tDedi\t2", "“Dedi” tidak ada dalam daftar pegawai.")]
    [InlineData("\t\t2", "NIP dan nama kosong.")]
    [InlineData("12345\t\t2", "NIP “12345” bukan 18 angka.")]
    [InlineData("\tBudi Santoso\t2.5", "Sakit: “2.5” bukan jumlah hari. Isi bilangan bulat, misalnya 2.")]
    [InlineData("\tBudi Santoso\t1,5", "bukan jumlah hari")]
    [InlineData("\tBudi Santoso\t10%", "bukan jumlah hari")]
    [InlineData("\tBudi Santoso\t1.500", "bukan jumlah hari")]
    [InlineData("\tBudi Santoso\tdua", "bukan jumlah hari")]
    public void Line_that_cannot_be_read_is_kept_with_its_reason(string baris, string pesan)
    {
        var baca = PembacaRekap.Read("NIP\tNama\tSakit\n" + baris + "\n\tBudi Santoso\t1", Agustus, Pegawai);
        var gagal = Assert.Single(baca.DaftarBaris);

        Assert.Equal((2, baris, true), (gagal.Nomor, gagal.Teks, gagal.Gagal));
        Assert.Contains(pesan, gagal.Pesan, StringComparison.Ordinal);
        Assert.Single(baca.DaftarRekap);
    }

    [Fact]
    public void Second_line_of_one_employee_is_kept_apart()
    {
        var baca = PembacaRekap.Read("Nama\tSakit\nBudi Santoso\t1\nBudi Santoso\t2", Agustus, Pegawai);

        Assert.Equal(1, Assert.Single(baca.DaftarRekap)[Sakit]);
        Assert.Equal("Budi Santoso, S.Sos sudah ada di baris 2.", Assert.Single(baca.DaftarBaris).Pesan);
    }

    [Theory]
    [InlineData("", false, null)]
    [InlineData("-", false, null)]
    [InlineData("nihil", false, 0)]
    [InlineData("0", false, 0)]
    [InlineData("", true, 0)]
    [InlineData("-", true, 0)]
    [InlineData("-2", false, -2)]   // entered, and refused by the check
    public void Empty_cell_is_unknown_unless_a_person_says_it_is_none(string sel, bool kosongBerartiNihil, int? hari)
    {
        var rekap = Assert.Single(PembacaRekap.Read($"Nama\tSakit\tIzin\nBudi Santoso\t{sel}\t1", Agustus, Pegawai, kosongBerartiNihil).DaftarRekap);

        Assert.True(rekap.Hari.ContainsKey(Sakit));
        Assert.Equal(hari, rekap[Sakit]);
    }

    [Fact]
    public void Kinds_of_leave_add_up()
    {
        Assert.Equal(5, Assert.Single(PembacaRekap.Read("Nama\tCuti Tahunan\tCuti Besar\nBudi Santoso\t2\t3", Agustus, Pegawai).DaftarRekap)[Cuti]);
        Assert.Null(Assert.Single(PembacaRekap.Read("Nama\tCuti Tahunan\tCuti Besar\nBudi Santoso\t2\t", Agustus, Pegawai).DaftarRekap)[Cuti]);
    }

    [Theory]
    [InlineData("Nama\tTL\tSakit", "Kolom “TL” dapat berarti terlambat atau tugas luar.")]
    [InlineData("Nama\tSakit\tS", "Ada dua kolom untuk sakit.")]
    [InlineData("Nama\tCuti\tCuti", "Ada dua kolom untuk cuti.")]
    [InlineData("Nama\tNama Pegawai\tSakit", "Kolom NIP atau Nama ada dua.")]
    [InlineData("Nama\tJabatan", "Baris judul tidak ditemukan")]
    [InlineData("Sakit\tIzin", "Baris judul tidak ditemukan")]
    public void Header_that_cannot_be_used_leaves_every_line(string judul, string pesan)
    {
        var baca = PembacaRekap.Read(judul + "\nBudi Santoso\t1\t2\n\nAni Lestari\t1\t2", Agustus, Pegawai);

        Assert.Empty(baca.DaftarRekap);
        Assert.Equal([1, 2, 4], baca.DaftarBaris.Select(b => b.Nomor));
        Assert.All(baca.DaftarBaris, b => Assert.True(b.Gagal && b.Pesan.Contains(pesan, StringComparison.Ordinal)));
    }

    [Fact]
    public void Stray_quote_does_not_lose_the_block()
    {
        var baca = PembacaRekap.Read("Nama\tSakit\n\"Budi\" Santoso\t1\nAni Lestari\t2", Agustus, Pegawai);

        Assert.Equal(Pegawai[0].Id, Assert.Single(baca.DaftarRekap).PegawaiId);
        Assert.Single(baca.DaftarBaris);
    }

    [Fact]
    public void Nothing_pasted_is_nothing_read()
    {
        var baca = PembacaRekap.Read(" \r\n\t\t\r\n", Agustus, Pegawai);

        Assert.Empty(baca.DaftarRekap);
        Assert.Empty(baca.DaftarBaris);
        Assert.Throws<AturanException>(() => PembacaRekap.Read(new string('x', PembacaRekap.PanjangMaksimum + 1), Agustus, Pegawai));
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-US")]
    [InlineData("tr-TR")]
    public void Server_culture_does_not_matter(string budaya)
    {
        var semula = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(budaya);
        try
        {
            Assert.Equal(2, Assert.Single(PembacaRekap.Read("NAMA\tIZIN\nSITI AMINAH\t1\nANI LESTARI\t2,0", Agustus, Pegawai).DaftarRekap)[Izin]);
        }
        finally
        {
            CultureInfo.CurrentCulture = semula;
        }
    }

    // Every line that is not empty comes back as a recap or with a reason; only the header, one or two lines, does not.
    [Fact]
    public void Nothing_is_lost_of_any_block()
    {
        var acak = new Random(20220817);
        string[] keping = ["Nama", "NIP", "Sakit", "TL", "Hadir", "\t", "\t", "\t", "\n", "\n", "\r\n", "Budi Santoso", "Ani Lestari", NipAni, "1", "2,5", "-", "Jumlah", " ", "(1)", "Cuti"];
        var terbaca = 0;
        for (var i = 0; i < 5000; i++)
        {
            var awal = acak.Next(2) == 0 ? "Nama\tSakit\n" : "";
            var teks = awal + string.Concat(Enumerable.Range(0, acak.Next(30)).Select(_ => keping[acak.Next(keping.Length)]));
            var baca = PembacaRekap.Read(teks, Agustus, Pegawai);
            var isi = teks.Split('\n').Count(b => b.Any(c => !char.IsWhiteSpace(c)));

            Assert.InRange(isi - baca.DaftarRekap.Count - baca.DaftarBaris.Count, awal.Length > 0 ? 1 : 0, 2);
            Assert.True(baca.DaftarRekap.Count == 0 || isi > baca.DaftarRekap.Count + baca.DaftarBaris.Count);
            terbaca += baca.DaftarRekap.Count;
        }

        Assert.True(terbaca > 100, $"Too tame: only {terbaca} recaps.");
    }

    [Fact]
    public void No_block_with_quotes_makes_it_throw()
    {
        var acak = new Random(5);
        string[] keping = ["Nama", "Sakit", "\t", "\n", "\"", "\"\"", "Budi Santoso", "1", "\r", "\0", "\uFEFF", "Σ", "\uD800", "("];
        for (var i = 0; i < 3000; i++)
        {
            Assert.NotNull(PembacaRekap.Read(string.Concat(Enumerable.Range(0, acak.Next(30)).Select(_ => keping[acak.Next(keping.Length)])), Agustus, Pegawai));
        }
    }
}
