using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Penetapan;

/// <summary>One legal basis under Mengingat: the words as printed and, once known, the regulation they cite.</summary>
public sealed record DasarHukum(ButirId Id, string Teks, PeraturanId? PeraturanId = null);

/// <summary>Mengingat as printed.</summary>
public sealed record DaftarDasarHukum(GayaDaftar Gaya, IReadOnlyList<DasarHukum> Butir)
{
    public bool Equals(DaftarDasarHukum? other) => other is not null && Gaya == other.Gaya && Butir.SequenceEqual(other.Butir);

    public override int GetHashCode() => HashCode.Combine(Gaya, Butir.Count, Butir.Count > 0 ? Butir[0] : null);
}
