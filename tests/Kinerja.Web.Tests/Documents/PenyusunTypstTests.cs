using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text.Json;
using Kinerja.Documents;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>The compiler process: what it is held to, and what a person is told when it cannot work.</summary>
[Collection(PencetakCollection.Nama)]
public sealed class PenyusunTypstTests : IDisposable
{
    // Nested, since the compiler itself refuses a single endless loop.
    private const string TanpaAkhir = "#for a in range(100000) { for b in range(100000) { let c = a * b } }";
    private const string Rakus = "#let a = range(60000000)\n#let b = a.map(x => (x, x))\n#a.len() #b.len()";

    private readonly string _folder = Directory.CreateTempSubdirectory("kinerja-templat-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Process_killed_while_idle_is_replaced_unnoticed()
    {
        using var penyusun = Create("Halo");
        await RunAsync(penyusun);
        var pertama = Assert.Single(penyusun.DaftarProses);

        await KillAsync(pertama);
        await RunAsync(penyusun);

        Assert.NotEqual(pertama, Assert.Single(penyusun.DaftarProses));
    }

    [Fact]
    public async Task Process_killed_at_work_is_tried_once_more_and_then_told()
    {
        using var penyusun = Create(TanpaAkhir, p => p.ProsesMaksimum = 1);
        var kerja = RunAsync(penyusun);

        var pertama = await WaitForProcessAsync(penyusun, bukan: 0);
        await KillAsync(pertama);
        var kedua = await WaitForProcessAsync(penyusun, bukan: pertama);
        Assert.False(kerja.IsCompleted);
        await KillAsync(kedua);

        var galat = await Assert.ThrowsAsync<PenyusunException>(() => kerja);
        Assert.Contains("berhenti dua kali", galat.Message, StringComparison.Ordinal);
        Write("Halo");
        await RunAsync(penyusun);
    }

    [Fact]
    public async Task Document_that_takes_too_long_is_ended_and_the_next_one_works()
    {
        using var penyusun = Create(TanpaAkhir, p => p.BatasWaktu = TimeSpan.FromSeconds(2));

        var galat = await Assert.ThrowsAsync<PenyusunException>(() => RunAsync(penyusun));

        Assert.Contains("tidak selesai dicetak dalam 2 detik", galat.Message, StringComparison.Ordinal);
        Assert.Empty(penyusun.DaftarProses);
        Write("Halo");
        await RunAsync(penyusun);
    }

    [Fact]
    public async Task Document_that_takes_too_much_memory_is_ended_and_the_next_one_works()
    {
        using var penyusun = Create(Rakus, p => p.BatasMemori = 400L * 1024 * 1024);

        var galat = await Assert.ThrowsAsync<PenyusunException>(() => RunAsync(penyusun));

        Assert.Contains("memori", galat.Message, StringComparison.Ordinal);
        Assert.Empty(penyusun.DaftarProses);
        Write("Halo");
        await RunAsync(penyusun);
    }

    [Fact]
    public async Task Process_grown_too_large_is_replaced_after_its_job()
    {
        using var penyusun = Create("Halo", p => p.BatasMemoriMenganggur = 1);

        await RunAsync(penyusun);

        Assert.Empty(penyusun.DaftarProses);
    }

    [Fact]
    public async Task Many_jobs_at_once_never_have_more_processes_than_allowed()
    {
        using var penyusun = Create("#for a in range(300) { for b in range(1000) { let c = a * b } } Halo", p => p.ProsesMaksimum = 2);

        var kerja = Enumerable.Range(0, 8).Select(_ => RunAsync(penyusun)).ToList();
        var terbanyak = 0;
        while (!kerja.TrueForAll(k => k.IsCompleted))
        {
            terbanyak = Math.Max(terbanyak, penyusun.DaftarProses.Count);
            await Task.Delay(5);
        }

        await Task.WhenAll(kerja);
        Assert.Equal(2, terbanyak);
        Assert.Equal(2, penyusun.DaftarProses.Count);
    }

    [Fact]
    public async Task Job_given_up_in_the_queue_costs_nothing()
    {
        using var penyusun = Create(TanpaAkhir, p => p.ProsesMaksimum = 1);
        using var batal = new CancellationTokenSource();
        var pertama = RunAsync(penyusun, batal.Token);
        using var batalAntre = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => RunAsync(penyusun, batalAntre.Token));
        await batal.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pertama);
        Assert.Empty(penyusun.DaftarProses);
    }

    [Fact]
    public async Task Disposal_ends_the_processes()
    {
        var penyusun = Create("Halo");
        await RunAsync(penyusun);
        using var anak = Process.GetProcessById(Assert.Single(penyusun.DaftarProses));

        penyusun.Dispose();

        await anak.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(10)).Token);
        await Assert.ThrowsAsync<ObjectDisposedException>(() => RunAsync(penyusun));
    }

    [Fact]
    public async Task Child_whose_input_ends_ends_by_itself()
    {
        var letak = LetakTypst.Find();
        var mulai = new ProcessStartInfo("node", [letak.Skrip, letak.Modul, letak.Templat, letak.Fon]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var anak = Process.Start(mulai)!;
        Assert.Contains("\"siap\":true", await anak.StandardOutput.ReadLineAsync(), StringComparison.Ordinal);

        anak.StandardInput.Close();

        await anak.WaitForExitAsync(new CancellationTokenSource(TimeSpan.FromSeconds(10)).Token);
        Assert.Equal(0, anak.ExitCode);
    }

    [Theory]
    [InlineData("{\"siap\":true,\"versi\":\"18.19.0\"}", "Node.js 18.19.0 pada komputer server terlalu lama")]
    [InlineData("", "tidak dapat dijalankan dengan Node.js ini")]
    [UnsupportedOSPlatform("windows")]
    public async Task Node_too_old_is_told_in_a_sentence(string salam, string kalimat)
    {
        var tiruan = Path.Combine(_folder, "node");
        await File.WriteAllTextAsync(tiruan, $"#!/bin/sh\nprintf '%s\\n' '{salam}' | grep .\n");
        File.SetUnixFileMode(tiruan, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var penyusun = Create("Halo", p => p.Node = tiruan);

        var galat = await Assert.ThrowsAsync<PenyusunException>(() => RunAsync(penyusun));

        Assert.Contains(kalimat, galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Node_missing_is_told_in_a_sentence_by_the_printer()
    {
        using var pencetak = new Pencetak(p => p.Node = "/tidak/ada/node");

        var galat = await Assert.ThrowsAsync<PenyusunException>(() => pencetak.Keputusan.PrintAsync(ContohCetak.Naskah(), TataNaskah.F4, CancellationToken.None));

        Assert.StartsWith("Node.js tidak ditemukan.", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Package_missing_is_told_in_a_sentence()
    {
        using var penyusun = Create("Halo", letak: l => l with { Modul = _folder });

        var galat = await Assert.ThrowsAsync<PenyusunException>(() => RunAsync(penyusun));

        Assert.StartsWith("Paket pencetak naskah belum terpasang.", galat.Message, StringComparison.Ordinal);
    }

    // Each of these is what the standard or the fence refuses; with the plain text above the same call succeeds.
    [Theory]
    [InlineData("#set text(font: \"TeX Gyre Bonum\", fallback: false)\n\u6F22")]
    [InlineData("#read(\"../rahasia.txt\")")]
    [InlineData("#read(\"/etc/passwd\")")]
    public async Task Missing_glyph_and_file_outside_are_refused(string templat)
    {
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(_folder)!, "rahasia.txt"), "rahasia");
        using var penyusun = Create(templat);

        var galat = await Assert.ThrowsAsync<PenyusunException>(() => RunAsync(penyusun));

        Assert.Contains("tidak dapat disusun", galat.Message, StringComparison.Ordinal);
        Assert.Single(penyusun.DaftarProses);
    }

    private PenyusunTypst Create(string templat, Action<PengaturanTypst>? atur = null, Func<LetakTypst, LetakTypst>? letak = null)
    {
        Write(templat);
        var pengaturan = new PengaturanTypst();
        atur?.Invoke(pengaturan);
        var dasar = LetakTypst.Find() with { Templat = _folder };
        return new PenyusunTypst(Options.Create(pengaturan), new Lazy<LetakTypst>(() => letak?.Invoke(dasar) ?? dasar), NullLogger<PenyusunTypst>.Instance);
    }

    private void Write(string templat) => File.WriteAllText(Path.Combine(_folder, "uji.typ"), "#set document(title: \"Uji\")\n" + templat);

    private static Task<JsonElement> RunAsync(PenyusunTypst penyusun, CancellationToken ct = default) =>
        penyusun.RunAsync(new PermintaanTypst("uji.typ", new { }, HasilTypst.Pdf, 0), ct);

    private static async Task<int> WaitForProcessAsync(PenyusunTypst penyusun, int bukan)
    {
        using var batas = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var id = penyusun.DaftarProses.FirstOrDefault(p => p != bukan);
            if (id != 0)
            {
                return id;
            }

            await Task.Delay(10, batas.Token);
        }
    }

    private static async Task KillAsync(int id)
    {
        using var proses = Process.GetProcessById(id);
        proses.Kill();
        await proses.WaitForExitAsync();
    }
}
