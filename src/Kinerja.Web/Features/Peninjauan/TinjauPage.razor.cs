using Kinerja.Data.Penetapan;
using Kinerja.Web.Features.Penetapan;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>The review of a decree: its text, its remarks, and the acts that move it on.</summary>
public sealed partial class TinjauPage(KeputusanService keputusan) : HalamanKeputusan(keputusan)
{
    [SupplyParameterFromQuery(Name = "tindak")]
    private string? Tindak { get; set; }

    private TindakDaur? Awal => Enum.TryParse<TindakDaur>(Tindak, ignoreCase: true, out var tindak) && Enum.IsDefined(tindak) ? tindak : null;
}
