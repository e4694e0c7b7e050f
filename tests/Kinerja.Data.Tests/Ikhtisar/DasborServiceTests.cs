using System.Globalization;
using Kinerja.Data.Ikhtisar;
using Kinerja.Data.Tenancy;
using Kinerja.Data.Tests.Tenancy;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Perencanaan;
using Kinerja.Testing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Data.Tests.Ikhtisar;

public sealed class DasborServiceTests(BasisDataBerisi basisData) : IClassFixture<BasisDataBerisi>
{
    [Theory]
    [InlineData("35.07.06", 2022)]
    [InlineData("35.07.14", 2017)]
    [InlineData("35.07.31", 2019)]
    [InlineData("35.25.17", 2019)]
    public async Task Every_number_is_what_the_tables_say(string kode, int tahun)
    {
        await using var scope = await basisData.EnterAsync(kode);
        var d = await ReadAsync(scope, new SaringanDasbor(tahun));
        await using var sql = await Sql.OpenAsync(basisData.Aplikasi, scope.ServiceProvider.GetRequiredService<RuangKerja>().RequireKecamatan().Id.Value);
        var orakel = new OrakelDasbor(sql, tahun);

        Assert.True(d.Angka.Dinilai > 5);
        Assert.Equal(await orakel.BiasaAsync(), $"{d.Angka.Biasa.Dihitung}|{d.Angka.Biasa.Semua}|{Tulis(d.Angka.Biasa.Nilai)}");
        Assert.Equal(await orakel.SebaranAsync(), WriteSebaran(d.Sebaran));
        Assert.Equal(await orakel.KelengkapanAsync(), $"{d.Angka.Kelengkapan.Terisi}|{d.Angka.Kelengkapan.Wajib}");
        Assert.Equal(await orakel.PetaAsync(), WritePeta(d.Peta));
        Assert.Equal(await orakel.TrenAsync(), string.Join(';', d.Tren.Select(t => $"{t.Periode.Nomor}:{t.Biasa.Dihitung}:{Tulis(t.Biasa.Nilai)}")));
        Assert.Equal(await orakel.TertinggiAsync(), string.Join(';', d.Peringkat.Tertinggi.Select(u => Tulis(u.Capaian))));
        Assert.Equal(await orakel.TerendahAsync(), string.Join(';', d.Peringkat.Terendah.Select(u => Tulis(u.Capaian))));
        Assert.Equal(await orakel.TindakanAsync(d.HariIni), WriteTindakan(d.DaftarTindakan));
        Assert.Equal(await orakel.TanpaTargetAsync(), string.Join(';', d.DaftarTindakan.Where(t => t.Isi.Jenis is JenisTindakan.TanpaTarget).Select(t => $"{t.Isi.Jabatan}:{t.DaftarIndikator.Count}").Order(StringComparer.Ordinal)));
        Assert.Equal(await orakel.SangatTinggiAsync(), WriteJanggal(d, JenisKejanggalan.SangatTinggi));
        Assert.Equal(await orakel.DisalinAsync(), WriteJanggal(d, JenisKejanggalan.Disalin));
        Assert.Equal(await orakel.SelaluTargetAsync(), WriteJanggal(d, JenisKejanggalan.SamaDenganTarget));
        Assert.True(d.DataContoh);
        Assert.NotEmpty(d.DaftarTindakan);
        Assert.Contains(d.Tren, t => t.Biasa.Nilai is not null);
    }

    // Without these the comparisons above would compare nothing with nothing.
    [Fact]
    public async Task Examples_have_hints_of_each_kind_that_is_compared()
    {
        var jenis = new HashSet<JenisKejanggalan>();
        foreach (var (kode, tahun) in new[] { ("35.07.06", 2022), ("35.07.14", 2017), ("35.07.31", 2019), ("35.25.17", 2019) })
        {
            await using var scope = await basisData.EnterAsync(kode);
            jenis.UnionWith((await ReadAsync(scope, new SaringanDasbor(tahun))).DaftarKejanggalan.Select(k => k.Isi.Jenis));
        }

        Assert.Superset(new HashSet<JenisKejanggalan> { JenisKejanggalan.SangatTinggi, JenisKejanggalan.Disalin, JenisKejanggalan.SamaDenganTarget }, jenis);
    }

    [Fact]
    public async Task Weighted_mean_goes_by_the_weights_where_there_are_any_and_by_posts_where_there_are_none()
    {
        await using var ampelgading = await basisData.EnterAsync("35.07.06");
        await using var sangkapura = await basisData.EnterAsync("35.25.17");
        var berbobot = (await ReadAsync(ampelgading, new SaringanDasbor())).Angka.Berbobot;
        var perJabatan = (await ReadAsync(sangkapura, new SaringanDasbor())).Angka.Berbobot;
        await using var sql = await OpenSqlAsync(ampelgading);
        await using var lain = await OpenSqlAsync(sangkapura);

        Assert.Equal((AturanRata.Berbobot, AturanRata.PerJabatan), (berbobot.Aturan, perJabatan.Aturan));
        Assert.Equal(await new OrakelDasbor(sql, 2022).BerbobotAsync(), $"{berbobot.Dihitung}|{Tulis(berbobot.Nilai)}");
        Assert.Equal(await new OrakelDasbor(lain, 2019).PerJabatanAsync(), $"{perJabatan.Dihitung}|{perJabatan.JumlahJabatan}|{Tulis(perJabatan.Nilai)}");
        Assert.True(berbobot.Dihitung < berbobot.Semua);
    }

    [Fact]
    public async Task Filters_pick_the_measures_and_a_predicate_makes_no_mean_of_its_own()
    {
        await using var scope = await basisData.EnterAsync("35.07.06");
        var semua = await ReadAsync(scope, new SaringanDasbor(2022));
        var jabatan = semua.Peta[0].Jabatan.Id;
        var satu = await ReadAsync(scope, new SaringanDasbor(2022, Triwulan: 2, Jabatan: jabatan));

        Assert.All(satu.DaftarUkuran, u => Assert.Equal(jabatan, u.JabatanId));
        Assert.Equal([4, 5, 6], Assert.Single(satu.Peta).DaftarSel.Select(s => s.Bulan));
        Assert.Equal(semua.Peta[0].DaftarSel.Skip(3).Take(3).Select(s => (s.Terisi, s.Rata.Nilai)), satu.Peta[0].DaftarSel.Select(s => (s.Terisi, s.Rata.Nilai)));
        await using var sql = await OpenSqlAsync(scope);
        Assert.Equal(
            await sql.ScalarAsync<string>("""select round(avg("Capaian"), 6)::text from "HasilCapaian" where "Tahun" = 2022 and "JenisPeriode" = 'Triwulan' and "NomorPeriode" = 2 and "JabatanId" = $1""", jabatan.Value),
            Tulis(satu.Angka.Biasa.Nilai));
        var tinggi = await ReadAsync(scope, new SaringanDasbor(2022, Predikat: "Tinggi"));
        Assert.Equal(semua.Angka.Biasa, tinggi.Angka.Biasa);
        Assert.Equal(semua.Sebaran.Daftar.Single(s => s.Nama == "Tinggi").Jumlah, tinggi.DaftarUkuran.Count);
        Assert.Equal(semua.Sebaran.TanpaCapaian, (await ReadAsync(scope, new SaringanDasbor(2022, Predikat: SaringanDasbor.TanpaCapaian))).DaftarUkuran.Count);
        Assert.All((await ReadAsync(scope, new SaringanDasbor(2022, Jenis: JenisIndikator.Iku))).DaftarUkuran, u => Assert.Equal(JenisIndikator.Iku, u.Jenis));
    }

    [Fact]
    public async Task Year_without_a_decree_has_nothing_and_invents_nothing()
    {
        await using var scope = await basisData.EnterAsync("35.07.06");

        var kosong = await ReadAsync(scope, new SaringanDasbor(2005));

        Assert.Null(kosong.Keputusan);
        Assert.Empty(kosong.DaftarJabatan);
        Assert.Empty(kosong.DaftarTindakan);
        Assert.Null(kosong.Angka.Biasa.Nilai);
        Assert.Equal(Kelengkapan.Kosong, kosong.Angka.Kelengkapan);
        Assert.NotEmpty(kosong.DaftarTahun);
    }

    private static Task<DasborDetail> ReadAsync(AsyncServiceScope scope, SaringanDasbor saringan) => scope.ServiceProvider.GetRequiredService<DasborService>().ReadAsync(saringan, CancellationToken.None);

    private Task<Sql> OpenSqlAsync(AsyncServiceScope scope) => Sql.OpenAsync(basisData.Aplikasi, scope.ServiceProvider.GetRequiredService<RuangKerja>().RequireKecamatan().Id.Value);

    private static string Tulis(decimal? nilai) => nilai is { } n ? Math.Round(n, 6, MidpointRounding.AwayFromZero).ToString("0.000000", CultureInfo.InvariantCulture) : "-";

    private static string WriteSebaran(SebaranPredikat sebaran) => string.Join(';', sebaran.Daftar.Where(s => s.Jumlah > 0).Select(s => (s.Nama, s.Jumlah))
        .Concat(sebaran.TanpaCapaian > 0 ? [("-", sebaran.TanpaCapaian)] : []).OrderBy(s => s.Item1, StringComparer.Ordinal).Select(s => $"{s.Item1}={s.Item2}"));

    private static string WritePeta(IEnumerable<BarisPeta> peta) => string.Join(';', peta.OrderBy(b => b.Jabatan.Id.ToString(), StringComparer.Ordinal)
        .SelectMany(b => b.DaftarSel.Where(s => s.Wajib > 0).Select(s => $"{b.Jabatan.Id}:{s.Bulan}:{s.Wajib}:{s.Terisi}:{Tulis(s.Rata.Nilai)}")));

    // The days that something waits for the sekcam are counted from when it came, which is another question.
    private static string WriteTindakan(IEnumerable<TindakanDasbor> daftar) => string.Join(';', daftar.Where(t => t.Isi.Periode is not null)
        .OrderBy(t => t.Isi.Jenis.ToString(), StringComparer.Ordinal).ThenBy(t => t.Isi.Jabatan?.ToString(), StringComparer.Ordinal).ThenBy(t => t.Isi.Periode!.Nomor)
        .Select(t => $"{t.Isi.Jenis}:{t.Isi.Jabatan?.ToString() ?? "-"}:{t.Isi.Periode!.Nomor}:{t.DaftarIndikator.Count}:{(t.Isi.Jenis is JenisTindakan.MenungguVerifikasi ? "-" : t.Isi.HariTerlambat!.Value)}"));

    private static string WriteJanggal(DasborDetail d, JenisKejanggalan jenis) =>
        string.Join(';', d.DaftarKejanggalan.Where(k => k.Isi.Jenis == jenis).Select(k => k.Ukuran.Id.ToString()).Order(StringComparer.Ordinal));
}
