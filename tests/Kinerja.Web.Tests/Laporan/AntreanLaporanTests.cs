using Kinerja.Data.Berkas;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Laporan;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Kinerja.Web.Tests.Laporan;

/// <summary>Reports in the making: bounded, cancelled without a trace, kept an hour, and nobody else's.</summary>
public sealed class AntreanLaporanTests : IDisposable
{
    private static readonly TimeSpan Batas = TimeSpan.FromSeconds(20);

    private readonly string _folder = Directory.CreateTempSubdirectory("kinerja-antrean-").FullName;
    private readonly Jam _jam = new();
    private readonly ServiceProvider _layanan = new ServiceCollection().BuildServiceProvider();
    private readonly AntreanLaporan _antrean;
    private readonly PemilikPekerjaan _pemilik = new(PenggunaId.New(), KecamatanId.New(), "35.07.06");

    public AntreanLaporanTests() => _antrean = new AntreanLaporan(
        _layanan.GetRequiredService<IServiceScopeFactory>(), new GudangBerkas(Options.Create(new OpsiBerkas { Folder = _folder }), _jam), _jam, NullLogger<AntreanLaporan>.Instance);

    public void Dispose()
    {
        _antrean.Dispose();
        _layanan.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Finished_report_waits_for_its_owner_and_is_gone_once_it_has_arrived()
    {
        var id = Enqueue([1, 2, 3]);
        Assert.Equal(3, (await WaitAsync(id, StatusPekerjaan.Selesai)).UkuranByte);

        var (isi, berkas) = _antrean.Open(_pemilik, id)!.Value;
        await using (isi)
        {
            Assert.Equal(("laporan.pdf", 1), (berkas.Nama, isi.ReadByte()));
        }

        _antrean.MarkDownloaded(_pemilik, id);
        Assert.Null(_antrean.Open(_pemilik, id));
        Assert.Equal(StatusPekerjaan.Diunduh, Find(id).Status);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task File_larger_than_any_upload_is_written_as_it_comes_and_one_that_fails_leaves_nothing()
    {
        const int Banyak = GudangBerkas.MegabyteMaksimum + 5;
        var bagian = new byte[1024 * 1024];
        var id = _antrean.Enqueue(_pemilik, "Data", (_, _, _) => Task.FromResult(new BerkasLaporan("data.zip", "application/zip", [])
        {
            Tulis = async tujuan =>
            {
                for (var i = 0; i < Banyak; i++)
                {
                    await tujuan.WriteAsync(bagian);
                }
            },
        }));
        Assert.Equal(Banyak * 1024L * 1024, (await WaitAsync(id, StatusPekerjaan.Selesai)).UkuranByte);
        _antrean.MarkDownloaded(_pemilik, id);
        var gagal = _antrean.Enqueue(_pemilik, "Data", (_, _, _) => Task.FromResult(new BerkasLaporan("data.zip", "application/zip", []) { Tulis = _ => throw new AturanException("Penuh.") }));
        Assert.Equal("Penuh.", (await WaitAsync(gagal, StatusPekerjaan.Gagal)).Pesan);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Nobody_else_finds_it_nor_the_same_person_in_another_kecamatan()
    {
        var id = Enqueue([1]);
        await WaitAsync(id, StatusPekerjaan.Selesai);

        foreach (var lain in new[] { _pemilik with { Orang = PenggunaId.New() }, _pemilik with { Kecamatan = KecamatanId.New() } })
        {
            Assert.Empty(_antrean.List(lain));
            Assert.Null(_antrean.Open(lain, id));
            _antrean.Cancel(lain, id);
            _antrean.MarkDownloaded(lain, id);
        }

        Assert.Equal(StatusPekerjaan.Selesai, Find(id).Status);
    }

    [Fact]
    public async Task Cancelled_while_it_is_made_it_stops_and_leaves_nothing()
    {
        var (mulai, berhenti) = (new TaskCompletionSource(), new TaskCompletionSource());
        var id = _antrean.Enqueue(_pemilik, "Petikan", async (_, kabar, ct) =>
        {
            kabar.Report(new(3, 17, "Kasi Pemerintahan"));
            mulai.SetResult();
            try
            {
                await Task.Delay(Timeout.Infinite, ct);
            }
            finally
            {
                berhenti.SetResult();
            }

            return Berkas([1]);
        });
        await mulai.Task.WaitAsync(Batas);
        Assert.Equal((StatusPekerjaan.Berjalan, new KemajuanLaporan(3, 17, "Kasi Pemerintahan")), (Find(id).Status, Find(id).Kemajuan));

        _antrean.Cancel(_pemilik, id);

        await berhenti.Task.WaitAsync(Batas);
        Assert.Equal(StatusPekerjaan.Dibatalkan, Find(id).Status);
        Assert.Null(_antrean.Open(_pemilik, id));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Cancelled_at_the_last_moment_its_file_is_removed_all_the_same()
    {
        var lepas = new TaskCompletionSource();
        var id = _antrean.Enqueue(_pemilik, "Laporan", async (_, kabar, _) =>
        {
            kabar.Report(new(0, 1, "x"));
            await lepas.Task.WaitAsync(Batas, CancellationToken.None);
            return Berkas([1]); // it does not look whether it is still wanted
        });
        await WaitAsync(id, StatusPekerjaan.Berjalan);
        _antrean.Cancel(_pemilik, id);
        lepas.SetResult();

        // Another one that ends after it shows that the first is through.
        await WaitAsync(Enqueue([1, 2]), StatusPekerjaan.Selesai);
        await WaitAsync(() => Files().Length == 1);
        Assert.Equal(StatusPekerjaan.Dibatalkan, Find(id).Status);
    }

    [Fact]
    public async Task After_an_hour_it_is_forgotten_with_its_file_and_not_a_minute_before()
    {
        var id = Enqueue([1]);
        await WaitAsync(id, StatusPekerjaan.Selesai);

        _jam.Kini += AntreanLaporan.Umur - TimeSpan.FromMinutes(1);
        Assert.Single(_antrean.List(_pemilik));
        _jam.Kini += TimeSpan.FromMinutes(1);
        Assert.Empty(_antrean.List(_pemilik));
        Assert.Null(_antrean.Open(_pemilik, id));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Broken_rule_is_told_in_its_own_words_and_a_bug_in_ours()
    {
        var aturan = _antrean.Enqueue(_pemilik, "a", (_, _, _) => throw new AturanException("Belum ada keputusan."));
        var galat = _antrean.Enqueue(_pemilik, "b", (_, _, _) => throw new InvalidOperationException("rahasia"));

        Assert.Equal("Belum ada keputusan.", (await WaitAsync(aturan, StatusPekerjaan.Gagal)).Pesan);
        Assert.DoesNotContain("rahasia", (await WaitAsync(galat, StatusPekerjaan.Gagal)).Pesan!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_person_has_only_so_many_at_once_and_others_are_not_held_by_it()
    {
        var tunggu = new TaskCompletionSource();
        var hidup = Enumerable.Range(0, AntreanLaporan.HidupPerOrang).Select(_ => _antrean.Enqueue(_pemilik, "x", async (_, _, ct) =>
        {
            await tunggu.Task.WaitAsync(ct);
            return Berkas([1]);
        })).ToList();

        Assert.Contains("batalkan", Assert.Throws<AturanException>(() => Enqueue([1])).Message, StringComparison.Ordinal);
        _antrean.Enqueue(_pemilik with { Orang = PenggunaId.New() }, "y", (_, _, _) => Task.FromResult(Berkas([1])));
        _antrean.Cancel(_pemilik, hidup[0]);
        Enqueue([1]);
        tunggu.SetResult();
        foreach (var id in hidup.Skip(1))
        {
            await WaitAsync(id, StatusPekerjaan.Selesai);
        }
    }

    [Fact]
    public async Task Old_ones_make_room_with_their_files()
    {
        for (var i = 0; i < AntreanLaporan.SimpananPerOrang + 5; i++)
        {
            await WaitAsync(Enqueue([1, (byte)i]), StatusPekerjaan.Selesai);
        }

        Assert.InRange(_antrean.List(_pemilik).Count, 1, AntreanLaporan.SimpananPerOrang);
        Assert.Equal(_antrean.List(_pemilik).Count, Files().Length);
    }

    private Guid Enqueue(byte[] isi) => _antrean.Enqueue(_pemilik, "Laporan", (_, _, _) => Task.FromResult(Berkas(isi)));

    private static BerkasLaporan Berkas(byte[] isi) => new("laporan.pdf", "application/pdf", isi);

    private PekerjaanRow Find(Guid id) => _antrean.List(_pemilik).Single(p => p.Id == id);

    private string[] Files() => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    private async Task<PekerjaanRow> WaitAsync(Guid id, StatusPekerjaan status)
    {
        await WaitAsync(() => Find(id).Status == status);
        return Find(id);
    }

    private static async Task WaitAsync(Func<bool> syarat)
    {
        using var batas = new CancellationTokenSource(Batas);
        while (!syarat())
        {
            await Task.Delay(10, batas.Token);
        }
    }

    // Stands still; the sweep of its own accord is the timer's, which this clock never rings.
    private sealed class Jam : TimeProvider
    {
        public DateTimeOffset Kini { get; set; } = new(2026, 2, 3, 3, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Kini;
    }
}
