using Kinerja.Data.Penetapan;
using Kinerja.Web.Features.Penetapan;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>The shell around the cascade of a decree.</summary>
public sealed partial class PohonPage(KeputusanService keputusan) : HalamanKeputusan(keputusan);
