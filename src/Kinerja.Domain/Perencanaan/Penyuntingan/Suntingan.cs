using System.Text.Json.Serialization;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>
/// One edit of a decree, as the browser sends it and the queue keeps it. Everything is addressed by ids, so that an edit means the same after any other one;
/// applied twice it does nothing twice.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "jenis")]
[JsonDerivedType(typeof(Ubah), "ubah")]
[JsonDerivedType(typeof(Pasang), "pasang")]
[JsonDerivedType(typeof(Sisip), "sisip")]
[JsonDerivedType(typeof(Hapus), "hapus")]
[JsonDerivedType(typeof(Pindah), "pindah")]
[JsonDerivedType(typeof(Kelompok), "kelompok")]
public abstract record Suntingan
{
    private Suntingan()
    {
    }

    /// <summary>Nothing at all: the inverse of an edit that changed nothing.</summary>
    public static Suntingan Kosong { get; } = new Kelompok([]);

    /// <summary>Sets one field: a text, the marks of a list, a date (<c>2023-01-02</c>), the name of a choice. A conflict where it is neither what the writer saw nor what is wanted.</summary>
    /// <param name="Alamat">The field.</param>
    /// <param name="Dasar">What the writer saw before typing.</param>
    /// <param name="Baru">What it is to be; to a field that may be left out, empty is the same as <c>null</c>.</param>
    public sealed record Ubah(AlamatNaskah Alamat, string? Dasar, string? Baru) : Suntingan;

    /// <summary>Puts in, replaces or takes away (<paramref name="Baru"/> is <c>null</c>) an optional part: Memperhatikan, Tembusan, Rincian, a heading, a signature. A conflict as with <see cref="Ubah"/>.</summary>
    public sealed record Pasang(AlamatNaskah Alamat, IsiNaskah? Dasar, IsiNaskah? Baru) : Suntingan;

    /// <summary>Adds items with the ids that their maker gave them. One that is there already is left as it is.</summary>
    /// <param name="Ke">The list.</param>
    /// <param name="Setelah">The item before them; <c>null</c>: they come first. Where it is gone meanwhile they come last.</param>
    public sealed record Sisip(AlamatNaskah Ke, Guid? Setelah, IReadOnlyList<IsiNaskah> Item) : Suntingan;

    /// <summary>Takes items away with all they hold. What is gone already stays gone.</summary>
    public sealed record Hapus(IReadOnlyList<Guid> Id) : Suntingan;

    /// <summary>Brings items, in the order given, to a place in their own or another list of their kind.</summary>
    /// <param name="Setelah">As in <see cref="Sisip"/>.</param>
    public sealed record Pindah(IReadOnlyList<Guid> Id, AlamatNaskah Ke, Guid? Setelah) : Suntingan;

    /// <summary>Several edits as one step (a paste, a multiple selection, replace all): all of them or none.</summary>
    public sealed record Kelompok(IReadOnlyList<Suntingan> Isi) : Suntingan;
}
