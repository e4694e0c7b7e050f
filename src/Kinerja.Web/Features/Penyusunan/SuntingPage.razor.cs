using Kinerja.Data.Penetapan;
using Kinerja.Web.Features.Penetapan;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>The shell around the editor of a draft.</summary>
public sealed partial class SuntingPage(KeputusanService keputusan) : HalamanKeputusan(keputusan);
