using System.Text.Json.Serialization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Riwayat;

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct CatatanId(Guid Value) : IPengenal<CatatanId>
{
    public static CatatanId New() => Pengenal.New<CatatanId>();

    public static CatatanId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

public enum AksiPerubahan
{
    Tambah,
    Ubah,
    Hapus,
}

/// <summary>One change of one thing: who, when, from what to what. Written once.</summary>
public sealed class CatatanPerubahan : IMilikKecamatan
{
    /// <param name="oleh"><c>null</c>: the program itself, or the command line.</param>
    /// <param name="objek">What kind of thing: the name of its table.</param>
    /// <param name="objekId">Which one: its key within the kecamatan.</param>
    /// <param name="keputusanId">The decree that it is part of.</param>
    public CatatanPerubahan(
        KecamatanId kecamatanId, PenggunaId? oleh, DateTimeOffset pada, string objek, string objekId, KeputusanId? keputusanId, AksiPerubahan aksi, DaftarPerubahan perubahan)
    {
        KecamatanId = kecamatanId;
        Id = CatatanId.New();
        Oleh = oleh;
        Pada = pada;
        Objek = objek;
        ObjekId = objekId;
        KeputusanId = keputusanId;
        Aksi = aksi;
        Perubahan = perubahan;
    }

    private CatatanPerubahan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public CatatanId Id { get; private set; }

    public PenggunaId? Oleh { get; private set; }

    public DateTimeOffset Pada { get; private set; }

    public string Objek { get; private set; } = null!;

    public string ObjekId { get; private set; } = null!;

    public KeputusanId? KeputusanId { get; private set; }

    public AksiPerubahan Aksi { get; private set; }

    public DaftarPerubahan Perubahan { get; private set; } = null!;
}

/// <summary>One field before and after; <c>null</c> is nothing.</summary>
public sealed record Perubahan(string Bidang, string? Lama, string? Baru);

/// <summary>The fields that a change touched.</summary>
public sealed record DaftarPerubahan(IReadOnlyList<Perubahan> Isi)
{
    public bool Equals(DaftarPerubahan? other) => other is not null && Isi.SequenceEqual(other.Isi);

    public override int GetHashCode() => Isi.Count;
}
