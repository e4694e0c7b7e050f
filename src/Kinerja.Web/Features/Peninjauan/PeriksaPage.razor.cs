using Kinerja.Data.Penetapan;
using Kinerja.Web.Features.Penetapan;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>The shell around what the rules found in a decree.</summary>
public sealed partial class PeriksaPage(KeputusanService keputusan) : HalamanKeputusan(keputusan)
{
    [SupplyParameterFromQuery(Name = "temuan")]
    private string? Temuan { get; set; }
}
