using System.Text;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Tests.Impor;
using Xunit;

namespace Kinerja.Web.Tests.ImporTabel;

/// <summary>Which column is what: by titles, by what stands below, and as it was said last time.</summary>
public sealed class PetaTests
{
    private static string[] Propose(JenisTabel jenis, TabelBerkas tabel, IsiPeta? ingatan = null) => [.. PengusulPeta.Propose(jenis, tabel, ingatan).Select(u => u.Kunci ?? "-")];

    [Theory]
    [InlineData("No;N I P;Nama Lengkap;Pangkat/Gol.;T.M.T. Jabatan\n1;198703122011011007;Ani;Pengatur (II/c);1 Mei 2019", "-,nip,nama,pangkat,tmtjabatan")]
    [InlineData("DAFTAR PEGAWAI\n\nNIP,Nama\n198703122011011007,Ani Lestari", "nip,nama")]
    [InlineData("198703122011011007\tANI LESTARI, S.Sos.\tPengatur (II/c)\tPNS\tKepala Seksi Pemerintahan", "nip,nama,pangkat,status,jabatan")]
    [InlineData("Kode;Pejabat;Ruang\n198703122011011007;ANI LESTARI;3", "nip,nama,-")]
    public void Columns_of_employees_are_proposed_by_title_and_where_there_is_none_by_content(string csv, string harapan) =>
        Assert.Equal(harapan, string.Join(',', Propose(JenisTabel.Pegawai, RuangTabel.Read(JenisTabel.Pegawai, csv))));

    [Fact]
    public void Titles_in_two_storeys_are_one_head_and_kinds_of_leave_may_be_several()
    {
        var tabel = RuangTabel.Read(JenisTabel.Presensi, "Rekap Maret 2022;;;;;\nNama;Kehadiran;Ketidakhadiran;;;\n;;S;Cuti Tahunan;Cuti Besar;TL\nAni;20;1;0;0;2");

        Assert.Equal(["Nama", "Kehadiran", "S", "Cuti Tahunan", "Cuti Besar", "TL"], tabel.Kepala);
        Assert.Equal(["nama", "hari:hadir", "hari:sakit", "hari:cuti", "hari:cuti", "-"], Propose(JenisTabel.Presensi, tabel));
        Assert.Equal(4, Assert.Single(tabel.Baris).Nomor);
    }

    [Fact]
    public void What_was_said_last_time_goes_before_titles_and_content()
    {
        var tabel = RuangTabel.Read(JenisTabel.Pegawai, "NIP;Nama\n198703122011011007;Ani");
        Assert.Equal(["-", "nama"], Propose(JenisTabel.Pegawai, tabel, new IsiPeta([null, "nama"])));
        Assert.Equal(["-", "-"], Propose(JenisTabel.Pegawai, tabel, new IsiPeta([null, "tidak ada lagi"])));
        // Of another width it is another table.
        Assert.Equal(["nip", "nama"], Propose(JenisTabel.Pegawai, tabel, new IsiPeta([null])));
    }

    [Fact]
    public void Mapping_that_lacks_something_or_says_it_twice_is_told()
    {
        Assert.Contains("Nama pegawai", Assert.Single(PengusulPeta.Check(JenisTabel.Pegawai, new IsiPeta(["nip"]))), StringComparison.Ordinal);
        Assert.Contains("lebih dari satu", Assert.Single(PengusulPeta.Check(JenisTabel.Pegawai, new IsiPeta(["nama", "nip", "nip"]))), StringComparison.Ordinal);
        Assert.Empty(PengusulPeta.Check(JenisTabel.Presensi, new IsiPeta(["nama", "hari:cuti", "hari:cuti"])));
    }

    [Fact]
    public void Sheet_that_fits_is_found_and_hidden_ones_are_not_looked_at()
    {
        static string Baris(int nomor, params string[] sel) => $"<row r=\"{nomor}\">{string.Concat(sel.Select((s, i) => $"<c r=\"{(char)('A' + i)}{nomor}\" t=\"inlineStr\"><is><t>{s}</t></is></c>"))}</row>";
        var buku = BerkasXlsx.Create(("Sampul", Baris(1, "Laporan")), ("-Nama", Baris(1, "NIP", "Nama", "Pangkat")), ("Isi", Baris(3, "NIP", "Nama") + Baris(4, "198703122011011007", "'=Ani")));

        var tabel = RuangTabel.Read(JenisTabel.Pegawai, buku);

        Assert.Equal(("Isi", 4, "=Ani"), (tabel.Lembar, tabel.Baris[0].Nomor, tabel.Baris[0].At(1)));
    }

    [Fact]
    public void File_that_is_no_table_or_lies_outside_a_sheet_is_refused_with_its_place()
    {
        static string Refusal(byte[] isi) => Assert.Throws<AturanException>(() => BerkasDaftar.Read(isi)).Message;

        Assert.Contains("XFD1048576", Refusal(BerkasXlsx.Create(("L", "<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>"))), StringComparison.Ordinal);
        Assert.Contains("XFD1048576", Refusal(BerkasXlsx.Create(("L", "<row r=\"1048577\"><c><v>1</v></c></row>"))), StringComparison.Ordinal);
        Assert.Contains("32.767", Refusal(BerkasXlsx.Create(("L", $"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('x', 32_768)}</t></is></c></row>"))), StringComparison.Ordinal);
        Assert.Equal(32_767, BerkasDaftar.Read(BerkasXlsx.Create(("L", $"<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{new string('x', 32_767)}</t></is></c></row>")))[0].Baris[0].At(0).Length);
        Assert.Contains("20.000", Refusal(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("a;b\n", 20_001)))), StringComparison.Ordinal);
        Assert.Contains("kosong", Refusal([]), StringComparison.Ordinal);
        Assert.Contains("petik belum ditutup", Refusal("Nama;NIP\n\"Ani;1"u8.ToArray()), StringComparison.Ordinal);
    }
}
