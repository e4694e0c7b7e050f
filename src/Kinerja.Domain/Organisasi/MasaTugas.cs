using System.Text.Json.Serialization;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>A stay at the office.</summary>
/// <param name="Dari">First day here (TMT masuk); <c>null</c>: since before anything measured.</param>
/// <param name="Sampai">Last day here; <c>null</c> while it lasts. TMT pensiun and TMT mutasi name the first day elsewhere: see <see cref="FromTmt"/>.</param>
public sealed record MasaTugas(DateOnly? Dari, DateOnly? Sampai)
{
    public DateOnly? Sampai { get; } = Sampai < Dari ? throw new AturanException("Hari terakhir bertugas tidak boleh sebelum hari pertamanya.") : Sampai;

    internal RentangTanggal Rentang => new(Dari ?? DateOnly.MinValue, Sampai ?? DateOnly.MaxValue);

    /// <param name="masuk">First day here.</param>
    /// <param name="keluar">First day no longer here, as a decree of pension or transfer names it.</param>
    public static MasaTugas FromTmt(DateOnly? masuk, DateOnly? keluar) => new(masuk, keluar?.AddDays(-1));
}

/// <summary>The stays of one employee, in the order of time; a person who left and came back has two. Empty: since before anything measured, and still.</summary>
public sealed record DaftarMasaTugas
{
    [JsonConstructor]
    public DaftarMasaTugas(IReadOnlyList<MasaTugas> masa)
    {
        Masa = [.. masa.OrderBy(m => m.Rentang.Dari)];
        if (Masa.Zip(Masa.Skip(1)).Any(p => p.First.Rentang.Sampai >= p.Second.Rentang.Dari))
        {
            throw new AturanException("Masa tugas bertumpuk; satu hari akan terhitung dua kali.");
        }
    }

    public static DaftarMasaTugas Kosong { get; } = new([]);

    [JsonInclude]
    public IReadOnlyList<MasaTugas> Masa { get; private init; }

    public bool Equals(DaftarMasaTugas? other) => other is not null && Masa.SequenceEqual(other.Masa);

    public override int GetHashCode() => Masa.Count == 0 ? 0 : HashCode.Combine(Masa.Count, Masa[0]);
}
