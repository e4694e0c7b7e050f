using System.Globalization;
using System.IO.Compression;
using Kinerja.Browser.Tests;
using Kinerja.Browser.Tests.Penyusunan;
using Microsoft.Playwright;

namespace Kinerja.Benchmarks;

/// <summary>
/// Typing into the longest example (Sangkapura: 112 rows, 21 pages), in a real browser: from the key to “Tersimpan.”, from the key to the new picture of the page on the screen, and what travels for one edit.
/// </summary>
internal static class KetikHalaman
{
    private const int Ketikan = 40;
    private const int Pemanasan = 3;

    // From the last key on. A page counts as seen when its picture is decoded and a frame was painted with it.
    private const string Pengukur = """
        () => {
          window.ukur = {};
          document.addEventListener('keydown', () => { window.ukur = { tekan: performance.now() }; }, true);
          const keadaan = document.querySelector('[data-ketikan-keadaan]');
          new MutationObserver(() => { if (keadaan.textContent === 'Tersimpan.') window.ukur.simpan ??= performance.now(); }).observe(keadaan, { childList: true, characterData: true, subtree: true });
          new MutationObserver((daftar) => {
            window.ukur.halaman = (window.ukur.halaman ?? 0) + daftar.length;
            for (const { target } of daftar) {
              const tampil = () => target.decode().then(() => requestAnimationFrame(() => requestAnimationFrame(() => { window.ukur.tampil ??= performance.now(); })));
              target.complete ? tampil() : target.addEventListener('load', tampil, { once: true });
            }
          }).observe(document.querySelector('.hidup-daftar'), { attributes: true, attributeFilter: ['src'], subtree: true });
        }
        """;

    public static async Task PrintAsync()
    {
        await using var peramban = new Peramban();
        await peramban.InitializeAsync();
        await using var jendela = await peramban.MasukAsync("operator.sangkapura");
        var lalu = new LaluLintas(jendela.Page);
        await DrafUji.CopyAsync(jendela, "2040", "35.25.17");
        var bagian = await OpenTerbesarAsync(jendela.Page, lalu);
        await jendela.Page.EvaluateAsync(Pengukur);
        var daftar = new List<Ukuran>();
        for (var i = 0; i < Pemanasan + Ketikan; i++)
        {
            var ukuran = await MeasureAsync(jendela.Page, lalu, "abcdefghij"[i % 10].ToString());
            daftar.AddRange(i < Pemanasan ? [] : [ukuran]);
        }

        Console.WriteLine($"{bagian}, {Ketikan} huruf, satu per simpan:");
        Write("huruf → tersimpan (ms)", daftar.Select(u => u.Simpan));
        Write("huruf → halaman tampil (ms)", daftar.Select(u => u.Tampil));
        Write("halaman berganti gambar", daftar.Select(u => u.Halaman));
        Write("kirim ke peramban (bita)", daftar.Select(u => (double)u.Terima));
        Write("  dimampatkan (bita)", daftar.Select(u => (double)u.TerimaMampat));
        Write("kirim ke server (bita)", daftar.Select(u => (double)u.Kirim));
        Console.WriteLine("(0,9 detik di antaranya adalah jeda mengetik sebelum disimpan)");
    }

    // The section with the most indicators, and the cursor in the middle one of them.
    private static async Task<string> OpenTerbesarAsync(IPage page, LaluLintas lalu)
    {
        await page.Locator(".hidup-daftar img").First.WaitForAsync(new() { Timeout = 60_000 });
        var letak = await page.EvaluateAsync<int>("""
            () => [...document.querySelectorAll('.sunting-indeks li button')]
              .map((b, i) => [i, b.textContent.includes('susunan') || !b.closest('section').textContent.startsWith('Lampiran') ? 0 : Number(b.querySelector('small')?.textContent ?? 0)])
              .sort((a, b) => b[1] - a[1])[0][0]
            """);
        var tombol = page.Locator(".sunting-indeks li button").Nth(letak);
        lalu.Clear();
        await tombol.ClickAsync();
        await page.Locator(".teks-indikator").First.WaitForAsync();
        await page.WaitForTimeoutAsync(2000);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"membuka bagian: {lalu.Terima:N0} bita, dimampatkan {lalu.TerimaMampat:N0}"));
        var isian = page.Locator("textarea.teks-indikator");
        await isian.Nth(await isian.CountAsync() / 2).FocusAsync();
        await page.Keyboard.PressAsync("End");
        await page.WaitForTimeoutAsync(2000);
        return (await tombol.InnerTextAsync()).ReplaceLineEndings(" ");
    }

    private static async Task<Ukuran> MeasureAsync(IPage page, LaluLintas lalu, string huruf)
    {
        lalu.Clear();
        await page.Keyboard.TypeAsync(huruf);
        await page.WaitForFunctionAsync("() => window.ukur.tampil", null, new() { Timeout = 60_000 });
        await page.WaitForTimeoutAsync(800);
        var (simpan, tampil, halaman) = (await ReadAsync(page, "ukur.simpan - ukur.tekan"), await ReadAsync(page, "ukur.tampil - ukur.tekan"), await ReadAsync(page, "ukur.halaman"));
        return new Ukuran(simpan, tampil, halaman, lalu.Terima, lalu.TerimaMampat, lalu.Kirim);
    }

    private static Task<double> ReadAsync(IPage page, string ungkapan) => page.EvaluateAsync<double>(ungkapan);

    private static void Write(string nama, IEnumerable<double> nilai)
    {
        var urut = nilai.Order().ToList();
        double Persentil(double p) => urut[Math.Min(urut.Count - 1, (int)Math.Ceiling(p * urut.Count) - 1)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nama,-30} p50 {Persentil(0.5),9:F0}   p95 {Persentil(0.95),9:F0}"));
    }

    private sealed record Ukuran(double Simpan, double Tampil, double Halaman, int Terima, int TerimaMampat, int Kirim);

    /// <summary>What the websocket carried since the last look; compressed as the server compresses a message.</summary>
    private sealed class LaluLintas
    {
        public LaluLintas(IPage page) => page.WebSocket += (_, soket) =>
        {
            soket.FrameReceived += (_, isi) => (Terima, TerimaMampat) = (Terima + (isi.Binary?.Length ?? 0), TerimaMampat + Compress(isi.Binary ?? []));
            soket.FrameSent += (_, isi) => Kirim += isi.Binary?.Length ?? 0;
        };

        public int Terima { get; private set; }

        public int TerimaMampat { get; private set; }

        public int Kirim { get; private set; }

        public void Clear() => (Terima, TerimaMampat, Kirim) = (0, 0, 0);

        private static int Compress(byte[] isi)
        {
            using var hasil = new MemoryStream();
            using (var deflate = new DeflateStream(hasil, CompressionLevel.Fastest, leaveOpen: true))
            {
                deflate.Write(isi);
            }

            return (int)hasil.Length;
        }
    }
}
