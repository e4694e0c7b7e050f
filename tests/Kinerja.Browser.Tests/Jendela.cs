using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests;

/// <summary>One browser window that keeps account of what a reader never sees: console errors, requests to other hosts, websockets.</summary>
public sealed class Jendela : IAsyncDisposable
{
    private readonly IBrowserContext _konteks;
    private readonly List<string> _galat = [];
    private readonly List<string> _asing = [];
    private readonly List<string> _soket = [];

    public Jendela(IBrowserContext konteks, IPage page, string alamat)
    {
        _konteks = konteks;
        Page = page;
        page.Console += (_, pesan) =>
        {
            if (pesan.Type == "error")
            {
                _galat.Add($"{page.Url}: {pesan.Text}");
            }
        };
        page.PageError += (_, galat) => _galat.Add($"{page.Url}: {galat}");
        page.WebSocket += (_, soket) => _soket.Add(soket.Url);
        page.Request += (_, permintaan) =>
        {
            if (!permintaan.Url.StartsWith(alamat, StringComparison.Ordinal) && !permintaan.Url.StartsWith("data:", StringComparison.Ordinal)
                && !permintaan.Url.StartsWith($"blob:{alamat}", StringComparison.Ordinal)
                // The browser's own viewer of PDFs is made of pages of the browser.
                && !permintaan.Url.StartsWith("chrome", StringComparison.Ordinal))
            {
                _asing.Add(permintaan.Url);
            }
        };
    }

    public IPage Page { get; }

    public IReadOnlyList<string> Soket => _soket;

    public async Task SignInAsync(string nama, string sandi)
    {
        await Page.GetByLabel("Nama pengguna atau NIP").FillAsync(nama);
        await Page.GetByLabel("Kata sandi").FillAsync(sandi);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Masuk", Exact = true }).ClickAsync();
    }

    /// <summary>From the list to the first decree on it.</summary>
    public async Task ReadKeputusanAsync()
    {
        await Page.Locator(".kartu h3 a").First.ClickAsync();
        await Page.Locator(".naskah").WaitForAsync();
    }

    public async Task AssertNoHorizontalScrollAsync() =>
        Assert.True(await Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth") <= 0, $"{Page.Url} scrolls sideways.");

    public async Task AssertAccessibleAsync()
    {
        var hasil = await Page.RunAxe();
        var temuan = hasil.Violations.Where(v => v.Impact is "serious" or "critical")
            .Select(v => $"{v.Id} ({v.Impact}): {string.Join(" | ", v.Nodes.Select(n => n.Html))}").ToList();
        Assert.True(temuan.Count == 0, $"{Page.Url}:{Environment.NewLine}{string.Join(Environment.NewLine, temuan)}");
    }

    public void AssertQuiet()
    {
        Assert.Empty(_galat);
        Assert.Empty(_asing);
    }

    public async ValueTask DisposeAsync() => await _konteks.DisposeAsync().AsTask().WaitAsync(Batas.Alat);
}
