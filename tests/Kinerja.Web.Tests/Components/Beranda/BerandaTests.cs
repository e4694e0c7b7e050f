using Bunit;
using Kinerja.Data.Beranda;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Features.Beranda;
using Xunit;

namespace Kinerja.Web.Tests.Components.Beranda;

public sealed class BerandaTests : BunitContext
{
    private const string Kode = "35.07.06";

    private static NaskahRow Naskah(StatusKeputusan status, int tahun = 2026, int komentar = 0) => new(
        KeputusanId.New(), tahun, "INDIKATOR KINERJA\nINDIVIDU", status is StatusKeputusan.MenungguTandaTangan ? "188.4/1/2026" : null, status, AsalNaskah.Disusun, JenisNaskah.Keputusan, null,
        new DateTimeOffset(2026, 1, 5, 0, 0, 0, TimeSpan.Zero), komentar);

    private static AngkaTahun Angka(int terisi = 47, int wajib = 51, DateOnly? tenggat = null, int lewat = 0) => new(
        2026, new DateOnly(2026, 11, 21), new RataCapaian(1234.565m, AturanRata.Biasa, 20, 26, 5), "Sangat Tinggi", DaftarPredikat.Umum.Pita, 2, new Kelengkapan(terisi, wajib), 30, 40, "Tinggi", 3,
        tenggat is null ? null : Periode.Bulan(2026, 11), tenggat, lewat, false);

    private static AngkaTahun Kosong => Angka(0, 0) with { Rata = new RataCapaian(null, AturanRata.Biasa, 0, 0, 0), Predikat = null, Diverifikasi = 0, Diajukan = 0, DiBawahBaik = 0 };

    private IRenderedComponent<BerandaCamat> Camat(AngkaTahun angka, params NaskahRow[] berjalan) => Render<BerandaCamat>(p => p
        .Add(b => b.Kode, Kode).Add(b => b.Keputusan, new KeadaanKeputusan(2026, berjalan.FirstOrDefault(), null, berjalan)).Add(b => b.Angka, angka));

    [Theory]
    [InlineData("id-ID")]
    [InlineData("en-US")]
    public void Five_figures_stand_in_indonesian_with_what_they_are_made_of(string budaya)
    {
        using var _ = new Budaya(budaya);
        var kotak = Camat(Angka(tenggat: new DateOnly(2026, 12, 10), lewat: 4)).FindAll(".angka-kotak").Select(k => Rapat(k.TextContent)).ToList();

        Assert.Equal(
            [
                "Rata-rata capaian 1.234,57% Sangat Tinggi rata-rata biasa atas 20 dari 26 ukuran", "Terisi 47 dari 51 92% dari yang sudah jatuh tempo, sudah diajukan", "Diverifikasi 30 dari 40 realisasi yang diajukan",
                "Perlu perhatian 3 indikator di bawah predikat Tinggi", "Tenggat 19 hari 10 Desember 2026, angka November; 4 isian lewat tenggat",
            ],
            kotak);
    }

    [Fact]
    public void Unknown_is_a_dash_and_never_a_zero()
    {
        var kotak = Camat(Kosong).FindAll(".angka-kotak strong").Select(k => k.TextContent).ToList();

        Assert.Equal(["–", "–", "–", "–", "tidak ada"], kotak);
        Assert.Contains("belum ada yang diukur", Camat(Kosong with { Tahun = 0 }).Find(".beranda-angka").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Camat_sees_first_what_waits_for_their_own_act_and_nothing_that_waits_for_others()
    {
        var setuju = Naskah(StatusKeputusan.Disetujui);
        var tanda = Naskah(StatusKeputusan.MenungguTandaTangan, 2025);
        var giliran = Camat(Angka(), tanda, setuju, Naskah(StatusKeputusan.Diajukan, 2027), Naskah(StatusKeputusan.Draf, 2028)).Find("section");

        Assert.Equal(
            [$"/k/{Kode}/keputusan/{tanda.Id}/tinjau", $"/k/{Kode}/keputusan/{setuju.Id}/tinjau"], giliran.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Contains("menunggu penetapan", giliran.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tidak ada keputusan yang menunggu", Camat(Angka(), Naskah(StatusKeputusan.Diajukan)).Find("section").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Operator_is_led_to_the_draft_and_to_begin_one_where_there_is_none()
    {
        var draf = Naskah(StatusKeputusan.Draf, komentar: 2);
        var ada = Operator(new KeadaanKeputusan(2026, draf, null, [draf]));
        Assert.Contains($"/k/{Kode}/keputusan/{draf.Id}/sunting", ada.Markup, StringComparison.Ordinal);
        Assert.Contains("2 komentar terbuka", ada.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("keputusan/baru", ada.Markup, StringComparison.Ordinal);

        var kosong = Operator(new KeadaanKeputusan(2026, null, Naskah(StatusKeputusan.Ditetapkan, 2025), []));
        Assert.Contains($"/k/{Kode}/keputusan/baru", kosong.Markup, StringComparison.Ordinal);
        Assert.Contains("keputusan tahun 2025", kosong.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("/pengguna", kosong.Markup, StringComparison.Ordinal);
        Assert.Contains("/pengguna", Operator(new KeadaanKeputusan(2026, null, null, []), admin: true).Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Pelapor_sees_each_measure_with_its_state_and_a_link_to_its_cell()
    {
        var belum = Kewajiban("Surat\nmasuk", KeadaanKewajiban.BelumDiisi);
        var kembali = Kewajiban("Absensi", KeadaanKewajiban.Dikembalikan, 10, "Lampirkan rekapnya.");
        var isi = Pelapor([belum, Kewajiban("Rapat", KeadaanKewajiban.Diajukan)], [Kewajiban("Surat", KeadaanKewajiban.Sebagian, 9), Kewajiban("Rapat", KeadaanKewajiban.BelumDiisi, 9)], [kembali]);

        var baris = isi.FindAll("section[aria-labelledby=bulan-ini] li").Select(l => Rapat(l.TextContent)).ToList();
        Assert.Equal(["Surat masuk belum diisi", "Rapat diajukan"], baris);
        Assert.Equal(
            $"/k/{Kode}/realisasi?tahun=2026&jabatan={belum.JabatanId}&bulan=11&sel={Uri.EscapeDataString($"{belum.Ukuran}/2026-Bulan-11")}",
            isi.Find("section[aria-labelledby=bulan-ini] li a").GetAttribute("href"));
        Assert.Contains("1 dari 2 sudah diajukan. Tenggat 10 Desember 2026, 19 hari lagi.", isi.Markup, StringComparison.Ordinal);
        Assert.Contains("Lampirkan rekapnya.", isi.Find(".beranda-giliran").TextContent, StringComparison.Ordinal);
        Assert.Equal("September 2026, Kasi 2 ukuran, tenggat 10 Oktober 2026", Rapat(Assert.Single(isi.FindAll(".beranda-genting li")).TextContent));
    }

    [Fact]
    public void Pelapor_without_posts_is_told_whom_to_ask()
    {
        var isi = Render<BerandaPelapor>(p => p.Add(b => b.Kode, Kode).Add(b => b.Isi, Detail([], [], []) with { DaftarJabatan = [] }));
        Assert.Contains("Minta administrator kecamatan", isi.Find("[role=status]").TextContent, StringComparison.Ordinal);
    }

    private static readonly JabatanId Kasi = JabatanId.New();

    private static KewajibanRow Kewajiban(string indikator, KeadaanKewajiban keadaan, int bulan = 11, string? catatan = null) => new(
        UkuranId.New(), Kasi, "Kasi", indikator, Periode.Bulan(2026, bulan), new DateOnly(2026, bulan + 1, 10), keadaan, 1, 2, catatan);

    private static KewajibanDetail Detail(KewajibanRow[] bulanIni, KewajibanRow[] lewat, KewajibanRow[] kembali) => new(
        2026, [2026], new DateOnly(2026, 11, 21), Periode.Bulan(2026, 11), new DateOnly(2026, 12, 10), ["Kasi"], bulanIni, lewat, kembali);

    private IRenderedComponent<BerandaPelapor> Pelapor(KewajibanRow[] bulanIni, KewajibanRow[] lewat, KewajibanRow[] kembali) =>
        Render<BerandaPelapor>(p => p.Add(b => b.Kode, Kode).Add(b => b.Isi, Detail(bulanIni, lewat, kembali)));

    private IRenderedComponent<BerandaOperator> Operator(KeadaanKeputusan keadaan, bool admin = false) => Render<BerandaOperator>(p => p
        .Add(b => b.Kode, Kode).Add(b => b.Keputusan, keadaan).Add(b => b.Angka, Angka()).Add(b => b.Kabar, []).Add(b => b.IsAdmin, admin));

    private static string Rapat(string teks) => string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
