using Kinerja.Domain.Penetapan.Pengesahan;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>Is told before and after each step of the act: tests end the process there. The program itself watches nothing.</summary>
public sealed class PengamatLangkah
{
    public Action<LangkahPengesahan, bool>? Amati { get; init; }

    /// <summary>The work of a step is done, and nothing of it is written down yet.</summary>
    public void SebelumDicatat(LangkahPengesahan langkah) => Amati?.Invoke(langkah, false);

    public void SesudahDicatat(LangkahPengesahan langkah) => Amati?.Invoke(langkah, true);
}
