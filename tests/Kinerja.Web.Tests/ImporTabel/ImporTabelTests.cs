using Kinerja.Data.Organisasi;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Pemetaan;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Presensi;
using Kinerja.Web.Tests.Luring;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Kinerja.Web.Tests.ImporTabel;

/// <summary>The four kinds of tables: shown, taken in whole, and the second time nothing.</summary>
public sealed class ImporTabelTests(KantorLuring kantor) : IClassFixture<KantorLuring>
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    private Task<RuangTabel> EnterAsync(string nama = "operator.ampelgading", string kode = "35.07.06") => RuangTabel.EnterAsync(kantor, nama, kode);

    [Fact]
    public async Task Columns_are_remembered_for_the_office_and_the_kind_and_proposed_for_the_same_titles()
    {
        await using var ruang = await EnterAsync();
        var tabel = RuangTabel.Read(JenisTabel.Pegawai, "Kode;Pejabat;Gol\n198703122011011007;Tirta Wangsa;II/c");
        Assert.Equal([("nip", AsalUsulan.Isi), ("nama", AsalUsulan.Isi), ("golongan", AsalUsulan.Judul)], (await ruang.ProposeAsync(JenisTabel.Pegawai, tabel)).Kolom.Select(k => (k.Kunci!, k.Asal)));

        Assert.Equal(1, await ruang.ImportAsync(JenisTabel.Pegawai, tabel, peta: new IsiPeta(["nip", "nama", "pangkat"])));

        var lagi = RuangTabel.Read(JenisTabel.Pegawai, "KODE;Pejabat ;Gol.\n198703122011011008;Tirta Lain;II/d");
        var usulan = await ruang.ProposeAsync(JenisTabel.Pegawai, lagi);
        Assert.NotNull(usulan.DiingatPada);
        Assert.Equal(["nip", "nama", "pangkat"], usulan.Kolom.Select(k => k.Kunci));
        Assert.Null((await ruang.ProposeAsync(JenisTabel.Presensi, lagi)).DiingatPada);
        Assert.Null((await ruang.Layanan.ProposeAsync(JenisTabel.Pegawai, lagi, false, Ct)).DiingatPada);
        await using var tetangga = await EnterAsync("operator.bululawang", "35.07.14");
        Assert.Null((await tetangga.ProposeAsync(JenisTabel.Pegawai, lagi)).DiingatPada);
    }

    [Fact]
    public async Task Employees_come_in_once_and_a_bad_row_keeps_all_out()
    {
        await using var ruang = await EnterAsync();
        var baik = RuangTabel.Read(JenisTabel.Pegawai, "No;Nama;NIP;TMT\n1;Sri Wahyuni;198801012012012001;44621\n2;Budi Hartono;198802022012011002;1 Maret 2020\n;Jumlah;2;");

        Assert.Equal([TindakanBaris.Tambah, TindakanBaris.Tambah, TindakanBaris.Lewati], (await ruang.PreviewAsync(JenisTabel.Pegawai, baik)).Daftar.Select(b => b.Tindakan));
        Assert.Equal(2, await ruang.ImportAsync(JenisTabel.Pegawai, baik));
        Assert.Equal((0, 2), (await ruang.PreviewAsync(JenisTabel.Pegawai, baik)) is var r ? (r.JumlahBerlaku, r.Count(TindakanBaris.Tetap)) : default);
        var sri = (await ruang.Ruang.Get<PegawaiService>().ListAsync(Ct)).Single(p => p.Isi.Nip == "198801012012012001");
        Assert.Equal(new DateOnly(2022, 3, 1), sri.Isi.MasaTugas.Masa[0].Dari);

        var buruk = RuangTabel.Read(JenisTabel.Pegawai, "Nama;NIP\nDewi Anggraini;198803032012012003\nRusak Sekali;1,98703E+17");
        var tolak = Assert.Single((await ruang.PreviewAsync(JenisTabel.Pegawai, buruk)).Daftar, b => b.Tindakan is TindakanBaris.Ditolak);
        Assert.Equal(3, tolak.Nomor);
        await RuangTabel.RefusesAsync("belum ada yang disimpan", () => ruang.ImportAsync(JenisTabel.Pegawai, buruk));
        Assert.DoesNotContain(await ruang.Ruang.Get<PegawaiService>().ListAsync(Ct), p => p.Isi.Nama == "Dewi Anggraini");
    }

    [Fact]
    public async Task Posts_come_in_with_superiors_also_from_further_down_and_nobody_leads_themselves()
    {
        await using var ruang = await EnterAsync();
        var tabel = RuangTabel.Read(JenisTabel.Jabatan, "Jabatan;Unit;Atasan\nStaf Uji;Seksi Uji;Kepala Seksi Uji\nKepala Seksi Uji;Seksi Uji;Camat");
        var rencana = await ruang.PreviewAsync(JenisTabel.Jabatan, tabel);
        Assert.True(rencana.JumlahBerlaku == 2, string.Join('\n', rencana.Daftar));

        Assert.Equal(2, await ruang.ImportAsync(JenisTabel.Jabatan, tabel));

        var staf = (await ruang.Ruang.Get<JabatanService>().ListAsync(Ct)).Single(j => j.Isi.Nama == "Staf Uji");
        Assert.Equal(("Kepala Seksi Uji", "Seksi Uji"), (staf.Atasan, staf.Isi.Unit));
        Assert.Equal(2, (await ruang.PreviewAsync(JenisTabel.Jabatan, tabel)).Count(TindakanBaris.Tetap));
        var lingkar = await ruang.PreviewAsync(JenisTabel.Jabatan, RuangTabel.Read(JenisTabel.Jabatan, "Jabatan;Atasan\nKepala Seksi Uji;Staf Uji\nTanpa Induk;Entah Siapa\nStaf Uji;\nstaf uji;Camat"));
        Assert.Equal([TindakanBaris.Ditolak, TindakanBaris.Ditolak, TindakanBaris.Tetap, TindakanBaris.Ditolak], lingkar.Daftar.Select(b => b.Tindakan));
        Assert.Contains("sudah ada di baris 4", lingkar.Daftar[3].Pesan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recaps_of_many_months_come_in_and_an_open_cell_erases_nothing()
    {
        await using var ruang = await EnterAsync();
        await ruang.ImportAsync(JenisTabel.Pegawai, RuangTabel.Read(JenisTabel.Pegawai, "Nama;NIP\nRekap Seorang;198804042012011004"));
        var tabel = RuangTabel.Read(JenisTabel.Presensi, "NIP;Bulan;Tahun;Hadir;Sakit\n198804042012011004;Januari;2019;15;1\n198804042012011004;2;2019;14;");

        Assert.Equal(2, await ruang.ImportAsync(JenisTabel.Presensi, tabel));
        Assert.Equal(2, (await ruang.PreviewAsync(JenisTabel.Presensi, tabel)).Count(TindakanBaris.Tetap));
        // The same month alone, one figure corrected and the other left open.
        var satu = RuangTabel.Read(JenisTabel.Presensi, "Nama;Masuk;S\nRekap Seorang;16;-");
        Assert.Equal("hadir 15 → 16", Assert.Single((await ruang.PreviewAsync(JenisTabel.Presensi, satu, new PilihanImpor(Bulan: new(2019, 1)))).Daftar).Ubahan);
        await ruang.ImportAsync(JenisTabel.Presensi, satu, new PilihanImpor(Bulan: new(2019, 1)));
        await using var db = await ruang.Ruang.OpenAsync();
        var hari = (await db.CatatanPresensi.SingleAsync(c => c.Tahun == 2019 && c.Bulan == 1)).ToRekap().Hari;
        Assert.Equal((16, 1), (hari[KategoriPresensi.Hadir], hari[KategoriPresensi.Sakit]));

        var salah = await ruang.PreviewAsync(JenisTabel.Presensi, RuangTabel.Read(JenisTabel.Presensi, "Nama;Bulan;Hadir\nRekap Seorang;Foo 2019;1\nRekap Seorang;Maret 2019;40\nSiapa Ini;Maret 2019;4"));
        Assert.All(salah.Daftar, b => Assert.Equal(TindakanBaris.Ditolak, b.Tindakan));
    }

    [Fact]
    public async Task Targets_come_in_by_quarters_and_changing_them_wants_a_reason()
    {
        await using var ruang = await EnterAsync();
        var layanan = ruang.Ruang.Get<TargetService>();
        // An indicator of its own name whose quarters can be set.
        var (jabatan, ukuran) = (await layanan.ListAsync(2022, Ct)).DaftarJabatan.SelectMany(j => j.DaftarUkuran.Select(u => (j, u)))
            .First(p => p.u.DaftarSel.Count(s => s.Periode.Jenis is Kinerja.Domain.Pengukuran.JenisPeriode.Triwulan) == 4 && p.u.DaftarSel.All(s => s.Komponen.Length == 0));
        var nama = $"\"{ukuran.Indikator.Replace("\"", "\"\"", StringComparison.Ordinal)}\";\"{jabatan.Nama}\";{ukuran.Definisi.Satuan}";
        var tabel = RuangTabel.Read(JenisTabel.Target, $"Indikator;Jabatan;Satuan;Target;TW I;TW II;Bobot\n{nama};80;20;;12,5");
        var pilihan = new PilihanImpor(Tahun: 2022);

        var rencana = await ruang.PreviewAsync(JenisTabel.Target, tabel, pilihan);
        Assert.True(rencana.JumlahBerlaku == 1, string.Join('\n', rencana.Daftar));
        Assert.Equal(1, await ruang.ImportAsync(JenisTabel.Target, tabel, pilihan));
        var kini = (await layanan.ListAsync(2022, Ct)).DaftarJabatan.SelectMany(j => j.DaftarUkuran).Single(u => u.Id == ukuran.Id);
        Assert.Equal(("80", 12.5m, "20"), (kini.DaftarSel[0].Teks, kini.DaftarSel[0].Bobot, kini.DaftarSel.First(s => s.Periode.ToString().StartsWith("Triwulan I ", StringComparison.Ordinal)).Teks));
        Assert.Equal(0, (await ruang.PreviewAsync(JenisTabel.Target, tabel, pilihan)).JumlahBerlaku);

        var ubah = RuangTabel.Read(JenisTabel.Target, $"Indikator;Jabatan;Satuan;Target;Periode\n{nama};90;Setahun\nEntah;;;1;\n");
        Assert.Equal([TindakanBaris.Ubah, TindakanBaris.Ditolak], (await ruang.PreviewAsync(JenisTabel.Target, ubah, pilihan)).Daftar.Select(b => b.Tindakan));
        ubah = ubah with { Baris = [ubah.Baris[0]] };
        await RuangTabel.RefusesAsync("Tulis alasannya", () => ruang.ImportAsync(JenisTabel.Target, ubah, pilihan));
        Assert.Equal(1, await ruang.ImportAsync(JenisTabel.Target, ubah, pilihan with { Alasan = "Anggaran berubah" }));
    }

    [Fact]
    public async Task What_changed_since_it_was_shown_is_not_done_and_who_may_not_is_refused()
    {
        await using var ruang = await EnterAsync();
        var tabel = RuangTabel.Read(JenisTabel.Pegawai, "Nama;NIP;Pangkat\nBerubah Nanti;198805052012011005;II/c");
        var peta = new IsiPeta(["nama", "nip", "pangkat"]);
        var dilihat = await ruang.PreviewAsync(JenisTabel.Pegawai, tabel, peta: peta);
        await ruang.ImportAsync(JenisTabel.Pegawai, tabel, peta: peta);

        await RuangTabel.RefusesAsync("diubah orang lain", () => ruang.Layanan.ImportAsync(JenisTabel.Pegawai, tabel, peta, new PilihanImpor(), dilihat, ruang.Ruang.Orang, Ct));
        await using var pelapor = await EnterAsync("pelapor.ampelgading");
        await RuangTabel.RefusesAsync("Hanya operator", () => pelapor.ProposeAsync(JenisTabel.Pegawai, tabel));
        await RuangTabel.RefusesAsync("Hanya operator", () => pelapor.PreviewAsync(JenisTabel.Pegawai, tabel, peta: peta));
    }
}
