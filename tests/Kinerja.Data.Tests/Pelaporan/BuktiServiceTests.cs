using Kinerja.Data.Berkas;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tests.Berkas;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;
using static Kinerja.Data.Tests.Pelaporan.RuangRealisasi;

namespace Kinerja.Data.Tests.Pelaporan;

public sealed class BuktiServiceTests(KantorBukti kantor) : IClassFixture<KantorBukti>
{
    [Fact]
    public async Task File_stands_for_figures_that_nobody_has_begun_and_is_read_back()
    {
        await using var ruang = await EnterAsync(kantor.Kantor);
        var kunci = await KunciAsync(ruang, 1);
        var isi = ContohBerkas.Pdf("satu");

        var bukti = await AddAsync(ruang, isi, "Laporan Januari.PDF", kunci);

        Assert.Equal(("Laporan Januari.pdf", JenisBukti.Pdf, (long?)isi.Length, "Operator Ampelgading"), (bukti.Nama, bukti.Jenis, bukti.UkuranByte, bukti.DiunggahOleh));
        Assert.Equal([kunci], bukti.DaftarUntuk);
        Assert.Equal([bukti.Id], (await ruang.Get<PembacaBukti>().ListAsync([kunci], CancellationToken.None)).Select(b => b.Id));
        var dibuka = await ruang.Get<BuktiService>().OpenAsync(bukti.Id, CancellationToken.None);
        await using var aliran = dibuka!.Isi!;
        using var kembali = new MemoryStream();
        await aliran.CopyToAsync(kembali);
        Assert.Equal(isi, kembali.ToArray());
    }

    [Fact]
    public async Task Same_file_sent_twice_is_one_piece_of_evidence_and_under_another_name_one_file_on_the_disk()
    {
        await using var ruang = await EnterAsync(kantor.Kantor);
        var kunci = await KunciAsync(ruang, 2);
        var isi = ContohBerkas.Pdf("dua kali");
        var a = await AddAsync(ruang, isi, "a.pdf", kunci);
        var lagi = await AddAsync(ruang, isi, "a.pdf", kunci);
        var lain = await AddAsync(ruang, isi, "b.pdf", kunci);
        Assert.Equal(a.Id, lagi.Id);
        Assert.NotEqual(a.Id, lain.Id);
        await using var db = await ruang.OpenAsync();
        var sha = await db.Bukti.Where(b => b.Id == a.Id || b.Id == lain.Id).Select(b => b.Sha256).Distinct().SingleAsync();
        Assert.Single(Directory.GetFiles(kantor.Folder, sha!, SearchOption.AllDirectories));
    }

    [Fact]
    public async Task One_file_stands_for_many_figures_and_is_taken_from_one_without_leaving_the_others()
    {
        await using var ruang = await EnterAsync(kantor.Kantor);
        KunciRealisasi[] kunci = [await KunciAsync(ruang, 3), await KunciAsync(ruang, 4)];
        var bukti = await AddAsync(ruang, ContohBerkas.Jpg(), "rapat.jpg", kunci);
        Assert.Equal(kunci, bukti.DaftarUntuk);
        var layanan = ruang.Get<BuktiService>();
        await layanan.DetachAsync(bukti.Id, kunci[0], CancellationToken.None);
        await layanan.DetachAsync(bukti.Id, kunci[0], CancellationToken.None);
        Assert.NotNull(await OpenAsync(ruang, bukti.Id));
        await layanan.DetachAsync(bukti.Id, kunci[1], CancellationToken.None);
        Assert.Null(await OpenAsync(ruang, bukti.Id));
    }

    [Fact]
    public async Task Evidence_that_is_there_is_given_for_more_and_a_link_is_evidence_too()
    {
        await using var ruang = await EnterAsync(kantor.Kantor);
        KunciRealisasi[] kunci = [await KunciAsync(ruang, 5), await KunciAsync(ruang, 6)];
        var tautan = await ruang.Get<BuktiService>().AddTautanAsync("", "https://contoh.invalid/laporan", [kunci[0]], CancellationToken.None);
        Assert.Equal((JenisBukti.Tautan, "contoh.invalid", (long?)null), (tautan.Jenis, tautan.Nama, tautan.UkuranByte));
        Assert.Equal(kunci, (await ruang.Get<BuktiService>().AttachAsync(tautan.Id, kunci, CancellationToken.None)).DaftarUntuk);
        await RefusesAsync("https://", () => ruang.Get<BuktiService>().AddTautanAsync("x", "javascript:alert(1)", kunci, CancellationToken.None));
        await RefusesAsync("https://", () => ruang.Get<BuktiService>().AddTautanAsync("x", "bukan alamat", kunci, CancellationToken.None));
    }

    [Fact]
    public async Task Forged_type_leaves_neither_row_nor_file()
    {
        await using var ruang = await EnterAsync(kantor.Kantor);
        var sebelum = Files().Length;
        await RefusesAsync("bukan PDF", async () => await AddAsync(ruang, "MZ program"u8.ToArray(), "laporan.pdf", await KunciAsync(ruang, 7)));
        Assert.Equal(sebelum, Files().Length);
    }

    [Fact]
    public async Task What_submitted_figures_rest_on_stays_and_only_operator_and_sekcam_may_add()
    {
        await using var ruang = await EnterAsync(kantor.Kantor);
        await using var sekcam = await EnterAsync(kantor.Kantor, "sekcam.ampelgading");
        var (lembar, ukuran) = await ruang.FindAsync(IsBulanan);
        var periode = Periode.Bulan(Tahun, 8);
        var kunci = new KunciRealisasi(ukuran.Id, periode);
        var bukti = await AddAsync(ruang, ContohBerkas.Pdf("tetap"), "tetap.pdf", kunci);
        await RefusesAsync("Hanya operator dan pelapor", () => AddAsync(sekcam, ContohBerkas.Pdf("sekcam"), "s.pdf", kunci));
        await ruang.FillAsync(ukuran, periode, "3");
        await ruang.Realisasi.SubmitAsync(lembar.Id, periode, ruang.Orang, CancellationToken.None);

        await RefusesAsync("tidak dapat dilepas", () => ruang.Get<BuktiService>().DetachAsync(bukti.Id, kunci, CancellationToken.None));
        await BindAsync(kantor, "pelapor.ampelgading", lembar.Id);
        await using var pelapor = await EnterAsync(kantor.Kantor, "pelapor.ampelgading");
        await RefusesAsync("sudah diajukan", () => AddAsync(pelapor, ContohBerkas.Pdf("susulan"), "s.pdf", kunci));
        Assert.NotNull(await AddAsync(sekcam, ContohBerkas.Pdf("susulan"), "susulan.pdf", kunci));
        Assert.Equal(2, (await ruang.Get<PembacaBukti>().ListAsync([kunci], CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Pelapor_gives_and_sees_evidence_of_their_own_posts_only()
    {
        await using var ruang = await EnterAsync(kantor.Kantor);
        var (milik, ukuran) = await ruang.FindAsync(IsBulanan);
        var (asing, lain) = await ruang.FindAsync(u => u.Definisi.Periode is JenisPeriode.Bulan && !milik.DaftarUkuran.Any(m => m.Id == u.Id));
        await BindAsync(kantor, "pelapor.ampelgading", milik.Id);
        var (kunci, kunciLain) = (new KunciRealisasi(ukuran.Id, Periode.Bulan(Tahun, 9)), new KunciRealisasi(lain.Id, Periode.Bulan(Tahun, 9)));
        var rahasia = await AddAsync(ruang, ContohBerkas.Pdf("rahasia"), "rahasia.pdf", kunciLain);
        await using var pelapor = await EnterAsync(kantor.Kantor, "pelapor.ampelgading");
        var layanan = pelapor.Get<BuktiService>();

        var sendiri = await AddAsync(pelapor, ContohBerkas.Pdf("sendiri"), "sendiri.pdf", kunci);
        Assert.NotNull(await OpenAsync(pelapor, sendiri.Id));
        await RefusesAsync("bukan jabatan yang Anda laporkan", () => AddAsync(pelapor, ContohBerkas.Pdf("x"), "x.pdf", kunciLain));
        await RefusesAsync("bukan jabatan yang Anda laporkan", () => layanan.DetachAsync(rahasia.Id, kunciLain, CancellationToken.None));
        await RefusesAsync("tidak ditemukan", () => layanan.AttachAsync(rahasia.Id, [kunci], CancellationToken.None));
        Assert.Null(await OpenAsync(pelapor, rahasia.Id));
        Assert.Empty(await pelapor.Get<PembacaBukti>().ListAsync([kunciLain], CancellationToken.None));
        Assert.Empty(await pelapor.Get<PembacaBukti>().ListJabatanAsync(asing.Id, Tahun, CancellationToken.None));
        Assert.Empty(await pelapor.Get<PembacaBukti>().ListTempatAsync(asing.Id, Tahun, CancellationToken.None));
        Assert.NotEmpty(await pelapor.Get<PembacaBukti>().ListTempatAsync(milik.Id, Tahun, CancellationToken.None));
    }

    [Fact]
    public async Task Evidence_of_another_kecamatan_is_not_there()
    {
        await using var ruang = await EnterAsync(kantor.Kantor);
        var kunci = await KunciAsync(ruang, 10);
        var bukti = await AddAsync(ruang, ContohBerkas.Png(), "a.png", kunci);
        await using var lain = await EnterAsync(kantor.Kantor, "operator.sangkapura", "35.25.17");
        Assert.Null(await OpenAsync(lain, bukti.Id));
        Assert.Empty(await lain.Get<PembacaBukti>().ListAsync([kunci], CancellationToken.None));
        await RefusesAsync("Tidak ada angka", () => lain.Get<BuktiService>().AttachAsync(bukti.Id, [kunci], CancellationToken.None));
    }

    [Theory]
    [InlineData("camat.ampelgading")]
    [InlineData("inspektorat.malang")]
    public async Task Who_only_reads_sees_evidence_and_gives_none(string orang)
    {
        await using var ruang = await EnterAsync(kantor.Kantor);
        var kunci = await KunciAsync(ruang, 11);
        var bukti = await AddAsync(ruang, ContohBerkas.Docx(), "a.docx", kunci);
        await using var pembaca = await EnterAsync(kantor.Kantor, orang);
        Assert.NotNull(await OpenAsync(pembaca, bukti.Id));
        await RefusesAsync("Hanya operator dan pelapor", () => AddAsync(pembaca, ContohBerkas.Pdf("x"), "x.pdf", kunci));
    }

    [Fact]
    public async Task Sweep_takes_files_without_a_row_after_a_day_and_tells_of_rows_without_a_file()
    {
        var jam = new JamMaju();
        await using var layanan = BasisDataUji.CreateLayanan(kantor.Aplikasi, l => l.AddSingleton<TimeProvider>(jam).Configure<OpsiBerkas>(o => o.Folder = Path.Combine(kantor.Folder, "sapu")));
        await using var ruang = await EnterAsync(layanan, "operator.bululawang", "35.07.14");
        var kecamatan = ruang.Get<Kinerja.Data.Tenancy.RuangKerja>().RequireKecamatan().Id;
        var gudang = ruang.Get<GudangBerkas>();
        var dipakai = await KeepAsync(gudang, kecamatan, [1, 1]);
        var yatim = await KeepAsync(gudang, kecamatan, [2, 2]);
        await using (var db = await ruang.OpenAsync())
        {
            db.Bukti.Add(new Bukti(kecamatan, new BerkasBukti("ada.pdf", JenisBukti.Pdf, dipakai, 2), ruang.Orang, jam.GetUtcNow()));
            db.Bukti.Add(new Bukti(kecamatan, new BerkasBukti("hilang.pdf", JenisBukti.Pdf, new string('a', 64), 2), ruang.Orang, jam.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        var hasil = await ruang.Get<PenyapuBerkas>().SweepAsync(CancellationToken.None);
        Assert.Equal((0, 0), (hasil.Dihapus, hasil.Sementara));
        Assert.Equal([new string('a', 64)], hasil.Hilang);

        jam.Advance(TimeSpan.FromHours(25));
        var asing = Directory.CreateDirectory(Path.Combine(kantor.Folder, "sapu", Guid.NewGuid().ToString(), "aa")).FullName;
        await File.WriteAllTextAsync(Path.Combine(asing, new string('b', 64)), "another database's");
        File.SetLastWriteTimeUtc(Path.Combine(asing, new string('b', 64)), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        using var jadwal = new JadwalSapuBerkas(layanan.GetRequiredService<IServiceScopeFactory>(), gudang, jam, NullLogger<JadwalSapuBerkas>.Instance);
        await jadwal.SweepAllAsync(CancellationToken.None);
        await using (var ada = gudang.Open(kecamatan, dipakai))
        {
            Assert.NotNull(ada);
        }

        Assert.Null(gudang.Open(kecamatan, yatim));
        Assert.Single(Directory.GetFiles(asing));
    }

    private static bool IsBulanan(LembarUkuran u) => u.Definisi is { Periode: JenisPeriode.Bulan, Jenis: JenisUkuran.Rasio } && u.DaftarBaris.Count > 1;

    // Each test has figures of its own.
    private static async Task<KunciRealisasi> KunciAsync(RuangRealisasi ruang, int bulan) => new((await ruang.FindAsync(IsBulanan)).Ukuran.Id, Periode.Bulan(Tahun, bulan));

    private static async Task<BuktiRow> AddAsync(RuangRealisasi ruang, byte[] isi, string nama, params KunciRealisasi[] untuk)
    {
        var kecamatan = ruang.Get<Kinerja.Data.Tenancy.RuangKerja>().RequireKecamatan().Id;
        using var berkas = await ruang.Get<GudangBerkas>().ReceiveAsync(kecamatan, new MemoryStream(isi), CancellationToken.None);
        return await ruang.Get<BuktiService>().AddBerkasAsync(berkas, nama, untuk, CancellationToken.None);
    }

    private static async Task<string> KeepAsync(GudangBerkas gudang, KecamatanId kecamatan, byte[] isi)
    {
        using var berkas = await gudang.ReceiveAsync(kecamatan, new MemoryStream(isi), CancellationToken.None);
        gudang.Keep(kecamatan, berkas);
        return berkas.Sha256;
    }

    private static async Task<string?> OpenAsync(RuangRealisasi ruang, BuktiId id)
    {
        var berkas = await ruang.Get<BuktiService>().OpenAsync(id, CancellationToken.None);
        await (berkas?.Isi?.DisposeAsync() ?? ValueTask.CompletedTask);
        return berkas?.Nama;
    }

    private static async Task RefusesAsync(string sebab, Func<Task> perbuatan) =>
        Assert.Contains(sebab, (await Assert.ThrowsAsync<AturanException>(perbuatan)).Message, StringComparison.Ordinal);

    private string[] Files() => Directory.GetFiles(kantor.Folder, "*", SearchOption.AllDirectories);
}
