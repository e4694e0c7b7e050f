using Kinerja.Domain.Penetapan;

namespace Kinerja.Data.Penetapan;

/// <summary>Another decree of the office that has to do with this one.</summary>
public sealed record TautanKeputusan(KeputusanId Id, int Tahun, string? Nomor, StatusKeputusan Status);

/// <summary>Where a decree stands in its life, and what other decrees do to it. That it is in force, changed or ended is computed from the others each time and stored nowhere.</summary>
/// <param name="NomorUsulan">The office's pattern with a blank where the entry of the decree book goes.</param>
/// <param name="WajibFasilitasi">The kabupaten looks at it before it is enacted.</param>
/// <param name="DisalinDari">The decree it was copied from.</param>
/// <param name="DapatDitautkan">Enacted decrees that this draft may change or end; none once it is no draft.</param>
public sealed record DaurDetail(
    KeputusanId Id, int Tahun, StatusKeputusan Status, AsalNaskah Asal, JenisNaskah Jenis, string? Nomor, DateOnly? Tanggal, bool Dihapus, DateTimeOffset? DifasilitasiPada, bool WajibFasilitasi, string NomorUsulan,
    TautanKeputusan? DisalinDari, TautanKeputusan? Mengubah, TautanKeputusan? Mencabut, IReadOnlyList<TautanKeputusan> DiubahOleh, IReadOnlyList<TautanKeputusan> DicabutOleh, IReadOnlyList<TautanKeputusan> DapatDitautkan)
{
    /// <summary>Signed, and no later decree has ended it. One that only has its number is not in force yet.</summary>
    public bool IsBerlaku => Status is StatusKeputusan.Ditetapkan && DicabutOleh.Count == 0;
}
