using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>The targets of a year.</summary>
/// <param name="DaftarTahun">The years that can be chosen, newest first.</param>
/// <param name="JumlahDesa"><c>null</c>: the profile does not say, and what is a multiple of it cannot be proposed.</param>
public sealed record TargetTahun(int Tahun, IReadOnlyList<int> DaftarTahun, int? JumlahDesa, IReadOnlyList<TargetJabatan> DaftarJabatan);

public sealed record TargetJabatan(JabatanId Id, string Nama, IReadOnlyList<TargetUkuran> DaftarUkuran);

/// <param name="DaftarSel">The year's own target first, then those of its components, then the parts of the year.</param>
/// <param name="Peringatan">What does not fit together.</param>
public sealed record TargetUkuran(UkuranId Id, string Sasaran, string Indikator, DefinisiUkuran Definisi, IReadOnlyList<SelTarget> DaftarSel, string? Peringatan);

/// <summary>One target that can be set.</summary>
/// <param name="Komponen">Empty: of the whole measure.</param>
/// <param name="Id"><c>null</c>: it was never set.</param>
/// <param name="Versi">0 where it was never set.</param>
/// <param name="Teks">As typed; empty: none.</param>
/// <param name="Usulan">What it could be.</param>
public sealed record SelTarget(Periode Periode, string Komponen, TargetId? Id, int Versi, string Teks, UsulanSel? Usulan)
{
    /// <summary>In percent points; <c>null</c>: none. Only the year's target of the whole measure has one.</summary>
    public decimal? Bobot { get; init; }
}

/// <param name="Teks">As it would be kept; <c>null</c>: it cannot be said, and <paramref name="Asal"/> says why.</param>
/// <param name="Asal">Where it comes from: <c>17 = {jumlah desa} desa</c>, <c>target 2021</c>.</param>
/// <param name="Yakin">The decree itself says so.</param>
public sealed record UsulanSel(string? Teks, string Asal, bool Yakin);

/// <summary>A target as a person typed it.</summary>
/// <param name="Versi">The version that they had before them; 0: none.</param>
/// <param name="Bobot"><c>null</c>: the weight stays what it is.</param>
public sealed record IsianTarget(UkuranId UkuranId, Periode Periode, string Komponen, int Versi, string Teks, IsianBobot? Bobot = null);

/// <summary>A weight as a person set it.</summary>
/// <param name="Nilai">In percent points; <c>null</c>: none any more.</param>
public sealed record IsianBobot(decimal? Nilai);

/// <summary>One version of a target.</summary>
public sealed record RiwayatTarget(int Nomor, string Teks, DateTimeOffset Pada, string Oleh, string? Alasan, decimal? Bobot = null);
