using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>What is due with a month, for whoever verifies it.</summary>
/// <param name="Tenggat">The last day for handing it over.</param>
/// <param name="CanLock">The month has ended and is not closed yet, and the person may close it.</param>
public sealed record VerifikasiDetail(Periode Bulan, DateOnly Tenggat, bool Terkunci, bool CanVerify, bool CanCorrect, bool CanLock, IReadOnlyList<VerifikasiJabatan> DaftarJabatan)
{
    public IEnumerable<VerifikasiUkuran> DaftarUkuran => DaftarJabatan.SelectMany(j => j.DaftarUkuran);
}

public sealed record VerifikasiJabatan(JabatanId Id, string Nama, IReadOnlyList<VerifikasiUkuran> DaftarUkuran);

/// <summary>One measure in the period that ends with the month.</summary>
/// <param name="Indikator">As printed.</param>
/// <param name="Isi">What was entered.</param>
/// <param name="Terlambat">Handed over after the last day, or that day has gone and it is not handed over; <c>null</c>: the year lies too far back to call anything late (<see cref="KetepatanIsian"/>).</param>
/// <param name="Hitungan">Computed with the figures of the period alone.</param>
/// <param name="Setahun">Accumulated from January; <c>null</c> where that is the same.</param>
public sealed record VerifikasiUkuran(
    UkuranId Id, JabatanId JabatanId, string Indikator, DefinisiUkuran Definisi, IReadOnlyList<BarisIsian> DaftarBaris, IsiPeriode Isi, bool? Terlambat, HasilPeriode Hitungan, HasilPeriode? Setahun)
{
    public string? DiajukanOleh { get; init; }

    public DateTimeOffset? DiajukanPada { get; init; }

    /// <summary>The year's, as typed; <c>null</c>: none.</summary>
    public string? Target { get; init; }

    /// <summary>The stored result of the year so far; <c>null</c>: none.</summary>
    public decimal? Capaian { get; init; }

    public string? Predikat { get; init; }

    public IReadOnlyList<CatatanRealisasi> DaftarCatatan { get; init; } = [];

    public IReadOnlyList<BuktiRow> DaftarBukti { get; init; } = [];

    /// <summary>The person may add evidence to these figures.</summary>
    public bool CanAddBukti { get; init; }

    /// <summary>The figures are still a draft: what is given can be taken back.</summary>
    public bool Terbuka { get; init; }

    public KunciRealisasi Kunci => new(Id, Isi.Periode);
}
