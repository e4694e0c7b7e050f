using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Xunit;

namespace Kinerja.Data.Tests.Pelaporan;

public sealed class TargetServiceTests(BasisDataContoh basisData) : IClassFixture<BasisDataContoh>
{
    [Fact]
    public async Task Decree_proposes_the_number_of_desa_and_all_that_is_sure_is_accepted_at_once()
    {
        await using var ruang = await SangkapuraAsync("operator.sangkapura");
        var target = ruang.Get<TargetService>();
        await ruang.ApproveSureAsync(2019);
        var sebelum = await target.ListAsync(2019, CancellationToken.None);
        var desa = sebelum.DaftarJabatan.SelectMany(j => j.DaftarUkuran).SelectMany(u => u.DaftarSel).First(s => s.Usulan?.Asal == "17 = {jumlah desa} desa");
        Assert.Equal(("17", true), (desa.Usulan!.Teks, desa.Usulan.Yakin));
        var yakin = TargetService.ListYakin(sebelum);

        Assert.Equal(yakin.Count, await target.AcceptSureAsync(2019, ruang.Orang, CancellationToken.None));

        Assert.InRange(yakin.Count, 10, 100);
        Assert.Empty(TargetService.ListYakin(await target.ListAsync(2019, CancellationToken.None)));
        Assert.Equal(0, await target.AcceptSureAsync(2019, ruang.Orang, CancellationToken.None));
    }

    [Fact]
    public async Task Revision_needs_a_reason_and_the_version_that_was_seen_and_keeps_the_old_one()
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, "sekcam.ampelgading", "35.07.06");
        var target = ruang.Get<TargetService>();
        await ruang.ApproveSureAsync(2022);
        var ukuran = (await target.ListAsync(2022, CancellationToken.None)).DaftarJabatan[0].DaftarUkuran[0];
        IsianTarget Isi(int versi, string teks) => new(ukuran.Id, Periode.Setahun(2022), "", versi, teks);
        Task<int> SetAsync(int versi, string teks, string? alasan = null) => target.SetAsync([Isi(versi, teks)], alasan, ruang.Orang, CancellationToken.None);

        Assert.Equal(1, await SetAsync(0, "24"));
        Assert.Equal(0, await SetAsync(1, " 24 "));
        Assert.Contains("alasan", (await Assert.ThrowsAsync<AturanException>(() => SetAsync(1, "30"))).Message, StringComparison.Ordinal);
        Assert.Contains("bukan angka", (await Assert.ThrowsAsync<AturanException>(() => SetAsync(1, "1.5", "x"))).Message, StringComparison.Ordinal);
        Assert.Equal(1, await SetAsync(1, "30", AlasanRevisi.Join(AlasanRevisi.Daftar[1], "P-APBD")));
        Assert.Contains("diubah orang lain", (await Assert.ThrowsAsync<AturanException>(() => SetAsync(1, "36", "lagi"))).Message, StringComparison.Ordinal);

        var sel = (await target.ListAsync(2022, CancellationToken.None)).DaftarJabatan[0].DaftarUkuran[0].DaftarSel[0];
        var riwayat = await target.ListRiwayatAsync(sel.Id!.Value, CancellationToken.None);
        Assert.Equal([(2, "30"), (1, "24")], riwayat.Select(r => (r.Nomor, r.Teks)));
        Assert.Equal("Sekretaris Kecamatan Ampelgading", riwayat[0].Oleh);
        Assert.EndsWith(": P-APBD", riwayat[0].Alasan, StringComparison.Ordinal);
        await using var db = await ruang.OpenAsync();
        Assert.Equal("30", (await db.HasilCapaian.SingleAsync(h => h.UkuranId == ukuran.Id && h.JenisPeriode == JenisPeriode.Tahun)).Isi.Target);
        var galat = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlAsync($"update \"VersiTarget\" set \"Teks\" = '1' where \"TargetId\" = {sel.Id.Value.Value}"));
        Assert.Equal("23001", galat.SqlState);
    }

    [Fact]
    public async Task Weight_is_versioned_with_the_years_target_and_stays_when_only_the_target_changes()
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, "operator.kromengan", "35.07.31");
        var target = ruang.Get<TargetService>();
        await ruang.ApproveSureAsync(2019);
        var ukuran = (await target.ListAsync(2019, CancellationToken.None)).DaftarJabatan.SelectMany(j => j.DaftarUkuran).First(u => u.DaftarSel.Any(s => s.Periode.Jenis is JenisPeriode.Triwulan));
        Task<int> SetAsync(int versi, string teks, decimal? bobot, string? alasan, Periode? periode = null) => target.SetAsync(
            [new(ukuran.Id, periode ?? Periode.Setahun(2019), "", versi, teks, bobot is null ? null : new IsianBobot(bobot))], alasan, ruang.Orang, CancellationToken.None);

        Assert.Equal(1, await SetAsync(0, "", 12.5m, null));
        Assert.Equal(0, await SetAsync(1, "", 12.5m, null));
        Assert.Contains("alasan", (await Assert.ThrowsAsync<AturanException>(() => SetAsync(1, "", 10, null))).Message, StringComparison.Ordinal);
        Assert.Equal(1, await SetAsync(1, "24", null, "pagu"));
        Assert.Contains("Bobot melekat", (await Assert.ThrowsAsync<AturanException>(() => SetAsync(0, "6", 5, null, Periode.Triwulan(2019, 1)))).Message, StringComparison.Ordinal);
        Assert.Contains("tidak mungkin", (await Assert.ThrowsAsync<AturanException>(() => SetAsync(2, "24", 0, "x"))).Message, StringComparison.Ordinal);

        var sel = (await target.ListAsync(2019, CancellationToken.None)).DaftarJabatan.SelectMany(j => j.DaftarUkuran).Single(u => u.Id == ukuran.Id).DaftarSel[0];
        Assert.Equal(("24", 12.5m, 2), (sel.Teks, sel.Bobot, sel.Versi));
        Assert.Equal([(2, 12.5m), (1, (decimal?)12.5m)], (await target.ListRiwayatAsync(sel.Id!.Value, CancellationToken.None)).Select(r => (r.Nomor, r.Bobot)));
        await using var db = await ruang.OpenAsync();
        var galat = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlAsync(
            $"insert into \"VersiTarget\" (\"KecamatanId\", \"TargetId\", \"Nomor\", \"Teks\", \"DisahkanOleh\", \"DisahkanPada\", \"Alasan\", \"Bobot\") select \"KecamatanId\", \"TargetId\", 9, \"Teks\", \"DisahkanOleh\", \"DisahkanPada\", \"Alasan\", 0 from \"VersiTarget\" where \"TargetId\" = {sel.Id.Value.Value} limit 1"));
        Assert.Equal("23514", galat.SqlState);
    }

    [Fact]
    public async Task Several_are_set_together_or_none()
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, "admin.bululawang", "35.07.14");
        var target = ruang.Get<TargetService>();
        await ruang.ApproveSureAsync(2017);
        var daftar = (await target.ListAsync(2017, CancellationToken.None)).DaftarJabatan.SelectMany(j => j.DaftarUkuran).Take(3).ToList();
        IsianTarget[] isi = [.. daftar.Select((u, i) => new IsianTarget(u.Id, Periode.Setahun(2017), "", 0, i == 2 ? "1.5" : "12"))];

        await Assert.ThrowsAsync<AturanException>(() => target.SetAsync(isi, null, ruang.Orang, CancellationToken.None));
        await using var db = await ruang.OpenAsync();
        Assert.Equal(0, await db.Target.CountAsync());

        Assert.Equal(3, await target.SetAsync([.. isi.Select(i => i with { Teks = "12" })], null, ruang.Orang, CancellationToken.None));
        Assert.Equal(3, await db.HasilCapaian.CountAsync(h => h.Isi != null && h.Tahun == 2017 && daftar.Select(d => d.Id).Contains(h.UkuranId)));
    }

    [Theory]
    [InlineData("pelapor.kromengan")]
    [InlineData("camat.kromengan")]
    [InlineData("organisasi.malang")]
    public async Task Who_only_reads_sets_nothing(string orang)
    {
        await using var ruang = await RuangUji.EnterAsync(basisData, orang, "35.07.31");
        var target = ruang.Get<TargetService>();
        Assert.False(target.CanSet);
        Assert.Contains("Hanya operator", (await Assert.ThrowsAsync<AturanException>(() => target.AcceptSureAsync(2019, ruang.Orang, CancellationToken.None))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Measure_of_another_kecamatan_gets_no_target_here()
    {
        await using var b = await SangkapuraAsync("operator.sangkapura");
        await b.ApproveSureAsync(2019);
        var asing = (await b.Get<TargetService>().ListAsync(2019, CancellationToken.None)).DaftarJabatan[0].DaftarUkuran[0].Id;
        await using var a = await RuangUji.EnterAsync(basisData, "operator.ampelgading", "35.07.06");

        await Assert.ThrowsAsync<AturanException>(() => a.Get<TargetService>().SetAsync([new(asing, Periode.Setahun(2022), "", 0, "1")], null, a.Orang, CancellationToken.None));
    }

    private Task<RuangUji> SangkapuraAsync(string orang) => RuangUji.EnterAsync(basisData, orang, "35.25.17");
}
