using Microsoft.Playwright;

namespace Kinerja.Browser.Tests;

/// <summary>The pictures of docs/panduan. The tests walk and check the pages always; they write pictures only where <c>KINERJA_GAMBAR</c> names a folder for them.</summary>
internal static class GambarPanduan
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("KINERJA_GAMBAR");

    public static async Task ShootAsync(IPage page, string nama)
    {
        if (Folder is not null)
        {
            await page.EvaluateAsync("document.fonts.ready");
            await page.ScreenshotAsync(new() { Path = Path.Combine(Folder, nama + ".png"), Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide });
        }
    }
}
