using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

/// <summary>
/// The stored result of one measure in one period, with the versions of everything that made it, so that the same number can be made again. Pages that compare many read it and compute nothing.
/// </summary>
public sealed class HasilCapaian : ITampakBagiKabupaten
{
    public HasilCapaian(KecamatanId kecamatanId, UkuranId ukuranId, JabatanId jabatanId, Periode periode)
    {
        KecamatanId = kecamatanId;
        UkuranId = ukuranId;
        JabatanId = jabatanId;
        Tahun = periode.Tahun;
        JenisPeriode = periode.Jenis;
        NomorPeriode = periode.Nomor;
    }

    private HasilCapaian()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public UkuranId UkuranId { get; private set; }

    public JabatanId JabatanId { get; private set; }

    public int Tahun { get; private set; }

    public JenisPeriode JenisPeriode { get; private set; }

    public int NomorPeriode { get; private set; }

    public IsiHasilCapaian Isi { get; private set; } = null!;

    /// <summary>The same as in <see cref="Isi"/>, where a query can see it.</summary>
    public decimal? Capaian { get; private set; }

    public string? Predikat { get; private set; }

    public int Terisi { get; private set; }

    public int Wajib { get; private set; }

    /// <summary>At least one of its figures was made up for the examples.</summary>
    public bool DataContoh { get; private set; }

    public DateTimeOffset DihitungPada { get; private set; }

    public Periode Periode => new(Tahun, JenisPeriode, NomorPeriode);

    /// <summary>Another post reports it now: the year's decree was replaced by one in which the indicator stands elsewhere.</summary>
    public void MoveTo(JabatanId jabatanId) => JabatanId = jabatanId;

    public void Set(IsiHasilCapaian isi, int terisi, int wajib, bool dataContoh, DateTimeOffset pada)
    {
        Isi = isi;
        Capaian = isi.Capaian;
        Predikat = isi.Predikat;
        Terisi = terisi;
        Wajib = wajib;
        DataContoh = dataContoh;
        DihitungPada = pada;
    }
}

/// <summary>A result and its origin.</summary>
/// <param name="Realisasi">The computed value, unrounded; <c>null</c>: none, and <paramref name="Alasan"/> says why.</param>
/// <param name="Persen">The value is in percent points.</param>
/// <param name="Target">As typed; <c>null</c>: none was set.</param>
/// <param name="Capaian">In percent points, rounded as the policy says.</param>
/// <param name="Predikat">Its name in the kabupaten's bands.</param>
/// <param name="Alasan">Why there is no realisasi or no capaian.</param>
/// <param name="Keterangan">Something that explains the number, such as a cap.</param>
/// <param name="UkuranVersi">The version of the measure.</param>
/// <param name="TargetVersi">The version of the target; <c>null</c> without one.</param>
/// <param name="KebijakanVersi">The version of the kabupaten's policy; 0: the program's own.</param>
/// <param name="Nilai">The accumulated figures that were put into the formula.</param>
public sealed record IsiHasilCapaian(
    decimal? Realisasi, bool Persen, string? Target, decimal? Capaian, string? Predikat, string? Alasan, string? Keterangan,
    int UkuranVersi, int? TargetVersi, int KebijakanVersi, IReadOnlyList<NilaiTerpakai> Nilai)
{
    public bool Equals(IsiHasilCapaian? other) =>
        other is not null && (Realisasi, Persen, Target, Capaian, Predikat, Alasan, Keterangan) == (other.Realisasi, other.Persen, other.Target, other.Capaian, other.Predikat, other.Alasan, other.Keterangan)
        && (UkuranVersi, TargetVersi, KebijakanVersi) == (other.UkuranVersi, other.TargetVersi, other.KebijakanVersi) && Nilai.SequenceEqual(other.Nilai);

    public override int GetHashCode() => HashCode.Combine(Realisasi, Target, Capaian, UkuranVersi, TargetVersi, KebijakanVersi);
}

/// <summary>A figure as it went into the formula; <c>null</c> is unknown.</summary>
public sealed record NilaiTerpakai(string Variabel, decimal? Nilai);
