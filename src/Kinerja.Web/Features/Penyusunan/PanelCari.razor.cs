using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>Finds words in the whole decree and replaces them, one by one or all; every place is seen before it is changed.</summary>
public sealed partial class PanelCari : ComponentBase
{
    private const int Sebanyak = 60;

    private string kata = "";
    private string pengganti = "";
    private bool kapital;
    private bool utuh;

    [CascadingParameter]
    public required KonteksPenyunting Konteks { get; set; }

    /// <summary>A place is to be shown.</summary>
    [Parameter, EditorRequired]
    public EventCallback<AlamatNaskah> OnOpen { get; set; }

    [Parameter, EditorRequired]
    public EventCallback OnClose { get; set; }

    private IReadOnlyList<KataDitemukan> Hasil { get; set; } = [];

    private string? Pesan { get; set; }

    private PencariNaskah? Pencari => PencariNaskah.Create(kata, new PilihanCari(kapital, false, utuh));

    // The decree changed under the list: it is found anew.
    protected override void OnParametersSet() => Hasil = Pencari?.Find(Konteks.Meja.Naskah) ?? [];

    private static string Cocok(KataDitemukan h) => h.Cuplikan.Substring(h.LetakCuplikan, Math.Min(h.Panjang, h.Cuplikan.Length - h.LetakCuplikan));

    private void Find()
    {
        Pesan = null;
        Hasil = Pencari?.Find(Konteks.Meja.Naskah) ?? [];
    }

    private Task FindAsync()
    {
        Find();
        return Hasil is [var h, ..] ? OnOpen.InvokeAsync(h.Alamat) : Task.CompletedTask;
    }

    private Task ReplaceAsync(KataDitemukan tempat) => DoAsync(() => Pencari?.Replace(Konteks.Meja.Naskah, tempat, pengganti), 1);

    private Task ReplaceAllAsync() => DoAsync(() => Pencari?.ReplaceAll(Konteks.Meja.Naskah, pengganti), Hasil.Count);

    private async Task DoAsync(Func<Suntingan?> buat, int jumlah)
    {
        try
        {
            if (buat() is { } suntingan)
            {
                await Konteks.Do(new LangkahSunting(suntingan, null));
                Find();
                Pesan = $"{jumlah.ToAngka()} tempat diganti. Ctrl+Z mengembalikannya.";
            }
        }
        catch (AturanException e)
        {
            Pesan = e.Message;
        }
    }
}
