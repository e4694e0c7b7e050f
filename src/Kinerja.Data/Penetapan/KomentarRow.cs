using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Data.Penetapan;

/// <summary>A remark with its answers, as a reader sees it.</summary>
/// <param name="Alamat">The place it is about; <c>null</c>: the decree as a whole.</param>
/// <param name="Tempat">The place in words; <c>null</c> where it is gone from the decree.</param>
/// <param name="Kutipan">The words it is about, as they were.</param>
/// <param name="SelesaiOleh">Who closed it; <c>null</c>: it is open.</param>
public sealed record KomentarRow(
    KomentarId Id, AlamatNaskah? Alamat, string? Tempat, string? Kutipan, string Teks, string Oleh, DateTimeOffset Pada, string? SelesaiOleh, IReadOnlyList<JawabanRow> Jawaban)
{
    public bool IsTerbuka => SelesaiOleh is null;
}

/// <summary>An answer.</summary>
public sealed record JawabanRow(KomentarId Id, string Teks, string Oleh, DateTimeOffset Pada);
