using Bunit;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
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

    [Fact]
    public void Script_waits_for_its_element_where_the_data_came_between_a_drawing_and_what_follows_it()
    {
        var gambar = Render<PemasangTerlambat>();

        // Of the first drawing, which had no element yet, and of the second.
        Assert.Equal([false, true], gambar.Instance.Terpasang);
        // As it was: the data alone decided, and the first script got no element.
        Assert.Equal([true, true], gambar.Instance.Berdata);
        Assert.NotNull(gambar.Instance.Akar.Id);
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

        private ElementReference akar;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "div");
            builder.AddElementReferenceCapture(1, e => akar = e);
            builder.CloseElement();
        }

        protected override async Task OnAfterRenderAsync(bool firstRender)
        {
            if (TryAttach(akar))
            {
                Kali++;
                await Skrip.Task;
            }
        }
    }

    private sealed class PemasangTerlambat : KinerjaComponent
    {
        private bool data;

        public List<bool> Terpasang { get; } = [];

        public List<bool> Berdata { get; } = [];

        public ElementReference Akar { get; private set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            if (data)
            {
                builder.OpenElement(0, "div");
                builder.AddElementReferenceCapture(1, e => Akar = e);
                builder.CloseElement();
            }
        }

        protected override void OnAfterRender(bool firstRender)
        {
            data = true;
            Berdata.Add(data);
            Terpasang.Add(TryAttach(Akar));
            if (firstRender)
            {
                StateHasChanged();
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
