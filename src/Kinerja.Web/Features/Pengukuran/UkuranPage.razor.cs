using Kinerja.Data.Penetapan;
using Kinerja.Web.Features.Penetapan;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>The shell around how the indicators of a decree are measured.</summary>
public sealed partial class UkuranPage(KeputusanService keputusan) : HalamanKeputusan(keputusan);
