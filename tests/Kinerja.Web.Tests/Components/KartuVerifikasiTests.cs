using Bunit;
using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pelaporan;
using Xunit;

namespace Kinerja.Web.Tests.Components;

public sealed class KartuVerifikasiTests : BunitContext
{
    private static readonly Periode Maret = Periode.Bulan(2022, 3);

    private static readonly DefinisiUkuran Definisi = new()
    {
        Jenis = JenisUkuran.Rasio,
        Rumus = "(surat selesai / surat masuk) × 100%",
        DaftarVariabel = [new("surat selesai", "surat", Akumulasi.Jumlah), new("surat masuk", "surat", Akumulasi.Jumlah)],
        Satuan = "%",
        Periode = JenisPeriode.Bulan,
        Akumulasi = Akumulasi.Jumlah,
    };

    [Fact]
    public void Figures_stand_in_the_formula_and_the_result_beside_it()
    {
        var kartu = Kartu(Ukuran(9, 12));
        Assert.Equal("(9) / (12)", kartu.Find(".hitungan math").GetAttribute("aria-label"));
        Assert.Equal("75,00%", kartu.Find(".hitungan-hasil").TextContent);
        Assert.Equal(["9 surat", "12 surat"], kartu.FindAll(".verifikasi-nilai dd").Select(d => d.TextContent.Trim()));
    }

    [Fact]
    public void Nihil_is_not_unknown()
    {
        var kartu = Kartu(Ukuran(0, null));
        Assert.Equal(["nihil", "belum diisi"], kartu.FindAll(".verifikasi-nilai dd").Select(d => d.TextContent.Trim()));
    }

    [Theory]
    [InlineData(StatusRealisasi.Diajukan, true, true)]
    [InlineData(StatusRealisasi.Diajukan, false, false)]
    [InlineData(StatusRealisasi.Draf, true, false)]
    [InlineData(StatusRealisasi.Diverifikasi, true, false)]
    public void Only_what_waits_can_be_decided_and_only_by_who_may(StatusRealisasi status, bool boleh, bool tombol) =>
        Assert.Equal(tombol, Kartu(Ukuran(9, 12, status), boleh).FindAll("[data-verifikasi]").Count == 1);

    [Fact]
    public void Note_that_was_refused_stays_as_typed_with_the_reason()
    {
        var kartu = Kartu(Ukuran(9, 12), kembali: (_, _) => throw new AturanException("Catatan pengembalian wajib diisi."));
        kartu.Find("[data-kembali]").Click();
        kartu.Find("textarea").Input("lampirkan");
        kartu.Find("form").Submit();
        Assert.Contains("wajib diisi", kartu.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Equal("lampirkan", kartu.Find("textarea").GetAttribute("value"));
    }

    [Fact]
    public void Remarks_errata_and_lateness_are_told()
    {
        var ukuran = Ukuran(9, 12, StatusRealisasi.Diverifikasi) with { Terlambat = true, DaftarCatatan = [new(BobotTemuan.Peringatan, "Belum ada bukti.")] };
        ukuran = ukuran with { Isi = ukuran.Isi with { DaftarKoreksi = [new(NamaVariabel.Key("surat masuk"), 11, 12, "salah baca", "Sekcam", DateTimeOffset.UnixEpoch)] } };
        var kartu = Kartu(ukuran);
        Assert.Contains("terlambat", kartu.Find(".verifikasi-asal").TextContent, StringComparison.Ordinal);
        Assert.Equal("Belum ada bukti.", kartu.Find(".catatan-peringatan").TextContent);
        Assert.Contains("surat masuk: 11 → 12. salah baca", kartu.Find(".verifikasi-koreksi li").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Key_of_figures_is_read_as_it_was_written()
    {
        var kunci = new KunciRealisasi(UkuranId.New(), Periode.Triwulan(2022, 2));
        Assert.Equal([kunci, kunci with { Periode = Maret }], TeksKunci.Parse(TeksKunci.Write([kunci, kunci with { Periode = Maret }])));
        Assert.Throws<InvalidDataException>(() => TeksKunci.Parse("x 2022 Bulan 3"));
    }

    [Theory]
    [InlineData(10, "1 KB")]
    [InlineData(350_000, "341 KB")]
    [InlineData(1_258_291, "1,2 MB")]
    public void Size_is_read_as_people_say_it(long ukuranByte, string teks) => Assert.Equal(teks, ukuranByte.ToUkuran());

    private static VerifikasiUkuran Ukuran(decimal? selesai, decimal? masuk, StatusRealisasi status = StatusRealisasi.Diajukan)
    {
        var nilai = DaftarNilai.Kosong.With(NamaVariabel.Key("surat selesai"), selesai).With(NamaVariabel.Key("surat masuk"), masuk);
        var id = UkuranId.New();
        return new VerifikasiUkuran(
            id, JabatanId.New(), "Penyelesaian surat", Definisi, BarisIsian.List(Definisi), new IsiPeriode(id, Maret, RealisasiId.New(), nilai, status), Terlambat: false,
            HitunganPeriode.Compute(Definisi, Maret, nilai.Isi.Select(n => new NilaiPeriode(n.Variabel, Maret, n.Nilai))), Setahun: null)
        {
            DiajukanOleh = "Pelapor",
            DiajukanPada = DateTimeOffset.UnixEpoch,
        };
    }

    private IRenderedComponent<KartuVerifikasi> Kartu(VerifikasiUkuran ukuran, bool boleh = true, Func<RealisasiId, string, Task>? kembali = null)
    {
        JSInterop.Mode = JSRuntimeMode.Loose;
        return Render<KartuVerifikasi>(p => p
            .Add(k => k.Kode, "35.07.06").Add(k => k.Ukuran, ukuran).Add(k => k.Zona, ZonaWaktu.Wib).Add(k => k.Terkunci, false).Add(k => k.CanVerify, boleh).Add(k => k.CanCorrect, boleh)
            .Add(k => k.OnVerify, _ => Task.CompletedTask).Add(k => k.OnReturn, kembali ?? ((_, _) => Task.CompletedTask)).Add(k => k.OnCorrect, (_, _) => Task.CompletedTask));
    }
}
