using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>The open remarks on a decree beside its text, in the order of the text; those about the whole come first.</summary>
public sealed partial class KomentarBacaan(KomentarService komentar, RuangKerja ruang, NavigationManager navigasi) : KinerjaComponent
{
    [Parameter, EditorRequired]
    public required string Kode { get; set; }

    [Parameter, EditorRequired]
    public required KeputusanDetail Detail { get; set; }

    private IReadOnlyList<KomentarRow> Daftar { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        var urutan = DaftarTempat.Of(Detail.Naskah).SelectMany(t => t.Isi).Select(t => t.Alamat).Index().ToDictionary(t => t.Item, t => t.Index);
        Daftar = [.. (await komentar.ListAsync(Detail.Id, Detail.Naskah, Batal)).Where(k => k.IsTerbuka).OrderBy(k => k.Alamat is { } a ? urutan.GetValueOrDefault(a, int.MaxValue) : -1)];
    }
}
