using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Ikhtisar;

/// <summary>A result down to what it rests on: figures, evidence, people, versions.</summary>
public sealed record JejakCapaian
{
    public required UkuranId Ukuran { get; init; }

    public required JabatanId JabatanId { get; init; }

    public required string Jabatan { get; init; }

    /// <summary>As printed in that year's decree, as is <see cref="Indikator"/>.</summary>
    public required string Sasaran { get; init; }

    public required string Indikator { get; init; }

    /// <summary>The periods of the year that have a result, the longest first.</summary>
    public required IReadOnlyList<Periode> DaftarPeriode { get; init; }

    /// <summary><c>null</c>: there is no result for this period.</summary>
    public required CapaianDetail? Detail { get; init; }

    /// <summary>How it is measured now, whether or not there is a result.</summary>
    public required DefinisiUkuran Definisi { get; init; }

    public required IReadOnlyList<JejakAngka> DaftarAngka { get; init; }

    /// <summary>Every version of the measure, newest first.</summary>
    public required IReadOnlyList<VersiJejak> DaftarVersiUkuran { get; init; }

    /// <summary>Every version of every target of the year that covers the period, newest first.</summary>
    public required IReadOnlyList<VersiJejak> DaftarVersiTarget { get; init; }

    /// <summary>The person may see the evidence of this post.</summary>
    public required bool CanReadBukti { get; init; }
}

/// <summary>The figures of one period with who brought them and what proves them.</summary>
public sealed record JejakAngka(IsiPeriode Isi, string? DiajukanOleh, DateTimeOffset? DiajukanPada, IReadOnlyList<BuktiRow> DaftarBukti);

/// <summary>A version of something that makes a result.</summary>
/// <param name="Sebutan">Of what it is a version.</param>
/// <param name="Uraian">What it says.</param>
/// <param name="Dipakai">The result that is looked at was made with it.</param>
public sealed record VersiJejak(string Sebutan, int Nomor, string Uraian, string Oleh, DateTimeOffset Pada, string? Alasan, bool Dipakai);
