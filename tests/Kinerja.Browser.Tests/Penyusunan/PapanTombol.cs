using Microsoft.Playwright;
using Xunit;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>A person without a mouse: from one control to the next, each of which has to say what it is.</summary>
internal sealed class PapanTombol(IPage page)
{
    private const int Terjauh = 140;

    // As a screen reader names it, near enough: label, aria-label, its text.
    private const string Nama = """
        () => {
          const el = document.activeElement;
          const dari = (el.getAttribute('aria-labelledby') ?? '').split(' ').map(id => document.getElementById(id)?.textContent ?? '').join(' ');
          const nama = [el.getAttribute('aria-label'), dari, [...(el.labels ?? [])].map(l => l.textContent).join(' '), el.textContent, el.getAttribute('title')].find(n => n && n.trim());
          return nama ? '' : el.outerHTML.slice(0, 200);
        }
        """;

    /// <summary>Presses Tab until it stands on what is meant.</summary>
    public async Task ToAsync(ILocator tujuan, bool mundur = false)
    {
        await tujuan.WaitForAsync();
        for (var kali = 0; kali < Terjauh; kali++)
        {
            await page.Keyboard.PressAsync(mundur ? "Shift+Tab" : "Tab");
            var tanpaNama = await page.EvaluateAsync<string>(Nama);
            Assert.True(tanpaNama.Length == 0, $"A control without a name: {tanpaNama}");
            if (await tujuan.EvaluateAsync<bool>("el => el === document.activeElement"))
            {
                return;
            }
        }

        Assert.Fail($"{tujuan} is not reached with {Terjauh} presses of Tab.");
    }

    public async Task PressAsync(ILocator tujuan, bool mundur = false)
    {
        await ToAsync(tujuan, mundur);
        await page.Keyboard.PressAsync("Enter");
    }

    public Task TypeAsync(string teks) => page.Keyboard.TypeAsync(teks);

    public Task PressAsync(string tombol) => page.Keyboard.PressAsync(tombol);
}
