using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>How far a figure that somebody owes has come.</summary>
public enum KeadaanKewajiban
{
    BelumDiisi,
    Sebagian,

    /// <summary>Complete, and not handed over yet.</summary>
    SiapDiajukan,
    Dikembalikan,
    Diajukan,
    Diverifikasi,

    /// <summary>Its month was closed before it was handed over.</summary>
    Terkunci,
}

/// <summary>What a person owes in a year.</summary>
/// <param name="Tahun">0: no decree is measured yet.</param>
/// <param name="DaftarTahun">The years that can be chosen, newest first.</param>
/// <param name="Bulan">The month whose last day comes next; December once all have gone.</param>
/// <param name="Tenggat">The last day for it.</param>
/// <param name="DaftarJabatan">The posts that the person reports for, in the order of the decree.</param>
/// <param name="BulanIni">What is due with that month, whatever has become of it.</param>
/// <param name="Lewat">Of the months before, what was not handed over and not given back.</param>
/// <param name="Dikembalikan">What was given back, the latest period first.</param>
public sealed record KewajibanDetail(
    int Tahun, IReadOnlyList<int> DaftarTahun, DateOnly HariIni, Periode Bulan, DateOnly Tenggat, IReadOnlyList<string> DaftarJabatan,
    IReadOnlyList<KewajibanRow> BulanIni, IReadOnlyList<KewajibanRow> Lewat, IReadOnlyList<KewajibanRow> Dikembalikan)
{
    public bool IsLewat => HariIni > Tenggat;
}

/// <summary>The figures of one measure in one period.</summary>
/// <param name="Jabatan">As printed in that year's decree, as is <paramref name="Indikator"/>.</param>
/// <param name="Terisi">How many of its <paramref name="Baris"/> lines have a figure.</param>
/// <param name="Catatan">Why it was given back.</param>
public sealed record KewajibanRow(
    UkuranId Ukuran, JabatanId JabatanId, string Jabatan, string Indikator, Periode Periode, DateOnly Tenggat, KeadaanKewajiban Keadaan, int Terisi, int Baris, string? Catatan)
{
    /// <summary>Handed over: it is somebody else's turn.</summary>
    public bool IsSelesai => Keadaan is KeadaanKewajiban.Diajukan or KeadaanKewajiban.Diverifikasi;
}
