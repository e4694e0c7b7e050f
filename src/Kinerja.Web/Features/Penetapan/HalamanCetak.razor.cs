using Kinerja.Data.Penetapan;
using Kinerja.Documents.Typst;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>The printed pages as images. Streamed after the page itself, which need not wait for the compiler.</summary>
public sealed partial class HalamanCetak(CetakanKeputusan cetakan, NavigationManager navigasi) : KinerjaComponent
{
    [Parameter, EditorRequired]
    public required string Kode { get; set; }

    [Parameter, EditorRequired]
    public required KeputusanDetail Detail { get; set; }

    private int? Jumlah { get; set; }

    private string? Galat { get; set; }

    private int Lebar => Detail.Tata.Kertas == Kertas.F4 ? 215 : 210;

    private int Tinggi => Detail.Tata.Kertas == Kertas.F4 ? 330 : 297;

    // What was signed is shown as it lies, not set anew.
    private bool Terarsip => Detail.Naskah is { Status: StatusKeputusan.Ditetapkan, AsalNaskah: AsalNaskah.Disusun };

    private string Arsip => $"/k/{Kode}/keputusan/{Detail.Id}/arsip?lihat=1";

    private string Nisbah => FormattableString.Invariant($"aspect-ratio: {Lebar} / {Tinggi}");

    protected override async Task OnInitializedAsync()
    {
        if (Terarsip)
        {
            return;
        }

        try
        {
            Jumlah = (await cetakan.GetHalamanAsync(Detail, Batal)).Count;
        }
        catch (PenyusunException e)
        {
            Galat = e.Message;
        }
    }

    private string Alamat(int nomor) => FormattableString.Invariant($"/k/{Kode}/keputusan/{Detail.Id}/halaman/{nomor}.svg");
}
