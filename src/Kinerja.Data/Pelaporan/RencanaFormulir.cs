using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>What a cell of a form that came back would do.</summary>
public enum TindakanFormulir
{
    /// <summary>Nothing stood there.</summary>
    Baru,
    Ubah,

    /// <summary>It stands there already.</summary>
    Sama,

    /// <summary>Somebody changed it since the form went out.</summary>
    Bentrok,
    Ditolak,
}

/// <summary>A cell of a form that somebody filled, held against what stands now.</summary>
/// <param name="Alamat">Where it stands in the file.</param>
/// <param name="Indikator">Empty where the cell belongs to no row of the form, as are the next two.</param>
/// <param name="Sekarang">What stands now; <c>null</c>: nothing.</param>
/// <param name="Baru">What the form says; <c>null</c>: nothing.</param>
/// <param name="Pesan">Why it is refused, or who was first.</param>
public sealed record BarisRencanaFormulir(string Alamat, string Indikator, string Baris, string Periode, TindakanFormulir Tindakan, string? Sekarang, string? Baru, string? Pesan)
{
    /// <summary><c>null</c>: it cannot be stored at all.</summary>
    public IsianFormulir? Isian { get; init; }
}

/// <summary>What a form that came back would do, before anything is done.</summary>
/// <param name="JumlahTetap">Cells that nobody touched.</param>
/// <param name="JumlahHilang">Rows of the form that are not in the file.</param>
public sealed record RencanaFormulir(IReadOnlyList<BarisRencanaFormulir> Daftar, int JumlahTetap, int JumlahHilang)
{
    public int JumlahDitolak => Count(TindakanFormulir.Ditolak);

    public int JumlahBentrok => Count(TindakanFormulir.Bentrok);

    /// <summary>Cells that change something.</summary>
    public int JumlahBerlaku => Count(TindakanFormulir.Baru) + Count(TindakanFormulir.Ubah);

    public int Count(TindakanFormulir tindakan) => Daftar.Count(d => d.Tindakan == tindakan);
}

/// <summary>Which of two figures a person keeps where somebody else was first.</summary>
/// <param name="Sekarang">What stood there when they chose.</param>
/// <param name="PakaiFormulir">The form's; else what stands stays.</param>
public sealed record PilihanBentrok(UkuranId Ukuran, Periode Periode, string Bidang, string? Sekarang, bool PakaiFormulir);
