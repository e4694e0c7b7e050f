namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>What became of an edit.</summary>
public abstract record HasilSuntingan
{
    private HasilSuntingan()
    {
    }

    /// <summary>It stands.</summary>
    /// <param name="Naskah">The decree after it; what was not touched is the very same object as before.</param>
    /// <param name="Balik">The edit that takes it back, exactly.</param>
    /// <param name="Berubah">Fields, lists and parts that are different now; none where the decree was so already.</param>
    public sealed record Berhasil(NaskahJson Naskah, Suntingan Balik, IReadOnlyList<AlamatNaskah> Berubah) : HasilSuntingan;

    /// <summary>Somebody else changed the field meanwhile. Nothing was changed; a person chooses between the two.</summary>
    public sealed record Konflik(AlamatNaskah Alamat, string? Dasar, string? Sekarang, string? Baru) : HasilSuntingan;

    /// <summary>It cannot be done, for the reason that the sentence gives. Nothing was changed.</summary>
    public sealed record Ditolak(string Kalimat) : HasilSuntingan;
}
