using Kinerja.Data.Penetapan;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>The shell around the table of a decree's indicators.</summary>
public sealed partial class TabelKeputusanPage(KeputusanService keputusan) : HalamanKeputusan(keputusan);
