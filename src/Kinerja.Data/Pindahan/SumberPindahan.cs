using Kinerja.Domain.Penetapan.Pengesahan;

namespace Kinerja.Data.Pindahan;

/// <summary>A ZIP whose files were all proven to be those that its manifest names.</summary>
public abstract class SumberPindahan
{
    public abstract ManifesPindahan Manifes { get; }

    /// <summary>A file of it, to be read once from its beginning.</summary>
    public abstract Stream Open(string jalur);

    /// <summary>Whether an archived decree is signed as its row says; <c>null</c>, or why not.</summary>
    public abstract string? CheckTanda(string jalur, ArsipKeputusan arsip);
}

/// <summary>What came in.</summary>
/// <param name="Baris">Rows by table.</param>
/// <param name="Catatan">What is otherwise here than where it came from.</param>
/// <param name="Admin">Who can let the others in: nobody has a password yet.</param>
public sealed record HasilPindahan(KecamatanPindahan Kecamatan, IReadOnlyDictionary<string, long> Baris, int Berkas, int TandaTangan, long Akta, IReadOnlyList<string> Catatan, IReadOnlyList<AdminPindahan> Admin);

/// <summary>An administrator of the kecamatan that came in.</summary>
/// <param name="Tautan">By which they set their password, once: path and query. <c>null</c>: they have one here.</param>
public sealed record AdminPindahan(string NamaPengguna, string? Tautan);
