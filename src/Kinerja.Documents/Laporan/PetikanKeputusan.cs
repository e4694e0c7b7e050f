using Kinerja.Domain.Perencanaan;

namespace Kinerja.Documents.Laporan;

/// <summary>Which part of a decree is to be handed out.</summary>
public abstract record PetikanKeputusan
{
    private PetikanKeputusan()
    {
    }

    /// <summary>The decree itself with the sections of these posts alone.</summary>
    public sealed record Bagian(IReadOnlyCollection<BagianJabatanId> Daftar) : PetikanKeputusan;

    /// <summary>Pages as they stand in the whole decree, from 1, both ends included.</summary>
    public sealed record Halaman(int Dari, int Sampai) : PetikanKeputusan;
}
