using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Ikhtisar;

/// <summary>A year of a kecamatan at a glance, made of stored results.</summary>
public sealed record DasborDetail
{
    public required int Tahun { get; init; }

    /// <summary>The years that can be chosen, newest first; empty: there is no decree.</summary>
    public required IReadOnlyList<int> DaftarTahun { get; init; }

    /// <summary>The year or the quarter that the figures are of.</summary>
    public required Periode Periode { get; init; }

    /// <summary>Where the kecamatan lies.</summary>
    public required DateOnly HariIni { get; init; }

    /// <summary>The bands in force, from the lowest to the highest.</summary>
    public required IReadOnlyList<PitaPredikat> Pita { get; init; }

    /// <summary>Every post of the year that is measured, to choose from.</summary>
    public required IReadOnlyList<JabatanDasbor> DaftarJabatan { get; init; }

    /// <summary>By which the year is measured; <c>null</c>: it has none.</summary>
    public required KeputusanDasbor? Keputusan { get; init; }

    public required AngkaDasbor Angka { get; init; }

    public required SebaranPredikat Sebaran { get; init; }

    public required IReadOnlyList<BarisPeta> Peta { get; init; }

    public required IReadOnlyList<TitikTren> Tren { get; init; }

    /// <summary>Newest year first; empty: nothing was measured before.</summary>
    public required IReadOnlyList<RingkasanBanding> Banding { get; init; }

    public required IReadOnlyList<UkuranBanding> DaftarBanding { get; init; }

    public required PeringkatCapaian<UkuranDasbor> Peringkat { get; init; }

    /// <summary>All that the filters let through, in the decree's order.</summary>
    public required IReadOnlyList<UkuranDasbor> DaftarUkuran { get; init; }

    public required IReadOnlyList<TindakanDasbor> DaftarTindakan { get; init; }

    public required IReadOnlyList<KejanggalanDasbor> DaftarKejanggalan { get; init; }

    /// <summary>At least one figure was made up for the examples.</summary>
    public required bool DataContoh { get; init; }
}

/// <param name="TanpaUkuran">Its indicators that nobody has said how to measure.</param>
public sealed record KeputusanDasbor(KeputusanId Id, int TanpaUkuran);

public sealed record JabatanDasbor(JabatanId Id, string Nama);

/// <param name="Dinilai">Measures that can reach or miss something.</param>
/// <param name="Dipantau">Measures that are followed without being judged.</param>
public sealed record AngkaDasbor(RataCapaian Biasa, RataCapaian Berbobot, Kelengkapan Kelengkapan, int Dinilai, int Dipantau);

/// <summary>A measure with its result of the period that is looked at.</summary>
/// <param name="Indikator">As printed.</param>
/// <param name="Bobot">In percent points; <c>null</c>: none was set.</param>
/// <param name="Hasil"><c>null</c>: there is none.</param>
public sealed record UkuranDasbor(UkuranId Id, JabatanId JabatanId, string Jabatan, string Indikator, JenisIndikator Jenis, DefinisiUkuran Definisi, decimal? Bobot, HasilRow? Hasil)
{
    public bool Dinilai => Definisi.IsDinilai;

    public decimal? Capaian => Hasil?.Isi.Capaian;
}

/// <summary>A post in the map of the year.</summary>
/// <param name="DaftarSel">The months, in order; of a quarter its three.</param>
public sealed record BarisPeta(JabatanDasbor Jabatan, IReadOnlyList<SelPeta> DaftarSel, Kelengkapan Kelengkapan, RataCapaian Rata, string? Predikat);

/// <summary>A quarter of the year.</summary>
public sealed record TitikTren(Periode Periode, RataCapaian Biasa, RataCapaian Berbobot);

/// <summary>A measure beside its own earlier years.</summary>
public sealed record UkuranBanding(UkuranDasbor Ukuran, decimal? Kini, IReadOnlyList<BandingTahun> DaftarTahun);

/// <param name="DaftarJabatan">Whose figures they are.</param>
/// <param name="DaftarIndikator">Which, as printed.</param>
public sealed record TindakanDasbor(Tindakan Isi, IReadOnlyList<string> DaftarJabatan, IReadOnlyList<string> DaftarIndikator);

public sealed record KejanggalanDasbor(UkuranDasbor Ukuran, Kejanggalan Isi);
