using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>One decree, read as a document. Rendered on the server without a circuit, so that it stays readable on a broken line.</summary>
public sealed partial class KeputusanPage(KeputusanService keputusan) : KinerjaComponent
{
    [Parameter]
    public string Kode { get; set; } = "";

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "cari")]
    private string? Cari { get; set; }

    [SupplyParameterFromQuery(Name = "tampil")]
    private string? Tampil { get; set; }

    [CascadingParameter]
    private HttpContext? Permintaan { get; set; }

    private KeputusanDetail? Detail { get; set; }

    private PencarianNaskah? Pencarian { get; set; }

    private DaftarIsi Isi { get; set; } = new([]);

    private TampilanNaskah Tampilan => Tampil switch
    {
        "dokumen" => TampilanNaskah.Dokumen,
        "halaman" => TampilanNaskah.Halaman,
        _ => TampilanNaskah.Sanding,
    };

    private string Judul => (Detail?.Naskah).ToJudul();

    protected override async Task OnInitializedAsync()
    {
        Detail = await keputusan.ReadAsync(KeputusanId.From(Id), Batal);
        if (Detail is null)
        {
            // The page of that status is shown instead. Not NavigationManager.NotFound(): after an await the 9.0 script shows nothing for it.
            Permintaan?.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        Pencarian = PencarianNaskah.Create(Cari);
        Isi = DaftarIsi.Of(Detail.Naskah, Pencarian);
    }
}
