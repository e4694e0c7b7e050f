using Bunit;
using Kinerja.Web.Common;
using Xunit;

namespace Kinerja.Web.Tests.Components;

/// <summary>A page that is drawn again while its scripts are on their way attaches them once: twice attached, every key was obeyed twice, and the two answered each other for ever.</summary>
public sealed class PemasanganSkripTests : BunitContext
{
    [Fact]
    public async Task Script_is_attached_once_where_the_component_is_drawn_again_before_it_came()
    {
        Assert.Equal(1, await CountAsync<Pemasang>(p => p.Kali, p => p.Skrip));
        // As it was: what waits for the script does not know yet that it is under way.
        Assert.Equal(3, await CountAsync<PemasangLama>(p => p.Kali, p => p.Skrip));
    }

    private async Task<int> CountAsync<T>(Func<T, int> kali, Func<T, TaskCompletionSource<object>> skrip)
        where T : KinerjaComponent
    {
        var gambar = Render<T>();
        gambar.Render();
        gambar.Render();
        await gambar.InvokeAsync(() => skrip(gambar.Instance).SetResult(new object()));
        gambar.Render();
        return kali(gambar.Instance);
    }

    private sealed class Pemasang : KinerjaComponent
    {
        public TaskCompletionSource<object> Skrip { get; } = new();

        public int Kali { get; private set; }

        protected override async Task OnAfterRenderAsync(bool firstRender)
        {
            if (TryAttach())
            {
                Kali++;
                await Skrip.Task;
            }
        }
    }

    private sealed class PemasangLama : KinerjaComponent
    {
        private object? skrip;

        public TaskCompletionSource<object> Skrip { get; } = new();

        public int Kali { get; private set; }

        protected override async Task OnAfterRenderAsync(bool firstRender)
        {
            if (skrip is null)
            {
                Kali++;
                skrip = await Skrip.Task;
            }
        }
    }
}
