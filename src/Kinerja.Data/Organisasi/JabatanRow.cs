using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Organisasi;

/// <summary>What is said of a post by hand.</summary>
public sealed record IsiJabatan(string Nama, string? Unit, JabatanId? AtasanId);

/// <summary>A time in which somebody holds a post.</summary>
public sealed record PemangkuRow(PemangkuId Id, PegawaiId PegawaiId, string Nama, StatusPemangku Status, DateOnly Dari, DateOnly? Sampai, bool Kini, bool DataContoh);

/// <summary>A post in its place in the office.</summary>
/// <param name="Tingkat">How many superiors stand above it.</param>
/// <param name="Sampai">The last day of a post that was closed.</param>
/// <param name="DaftarPemangku">All of them, the latest first.</param>
/// <param name="DaftarPeringatan">What looks wrong in them.</param>
public sealed record JabatanRow(
    JabatanId Id, IsiJabatan Isi, string? Atasan, int Tingkat, DateOnly? Sampai, bool Ditutup, IReadOnlyList<PemangkuRow> DaftarPemangku, IReadOnlyList<string> DaftarPeringatan)
{
    /// <summary>Nobody holds it today by full right.</summary>
    public bool IsKosong => !Ditutup && !DaftarPemangku.Any(p => p.Kini && p.Status is StatusPemangku.Definitif);
}

/// <summary>Somebody begins to hold a post.</summary>
public sealed record PemangkuBaru(JabatanId JabatanId, PegawaiId PegawaiId, StatusPemangku Status, DateOnly Dari, DateOnly? Sampai);
