using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Pelaporan.Luring;

/// <summary>The sheet of a post and year as it goes out to be filled without the program.</summary>
/// <param name="Tanda">What the file is known by when it comes back.</param>
public sealed record FormulirRealisasi(TandaFormulir Tanda, string Kecamatan, string Jabatan, IReadOnlyList<UkuranFormulir> DaftarUkuran);

/// <summary>One measure of the form.</summary>
/// <param name="Target">The office's targets, as they stand.</param>
/// <param name="DaftarBaris">Its lines, each with a cell for every period of its own.</param>
public sealed record UkuranFormulir(string Sasaran, string Indikator, DefinisiUkuran Definisi, string Target, IReadOnlyList<BarisFormulir> DaftarBaris);

/// <summary>What a line of the form takes.</summary>
public enum JenisBarisFormulir
{
    Angka,

    /// <summary>A thing of a checklist: <c>ada</c> or <c>belum</c>.</summary>
    Butir,

    /// <summary>The date that a deadline counts from.</summary>
    TanggalAcuan,

    TanggalSelesai,
    Uraian,
}

/// <param name="Kunci">Its name in the file; a row that was moved is found by it.</param>
public sealed record BarisFormulir(string Kunci, string Nama, string Satuan, JenisBarisFormulir Jenis, IReadOnlyList<SelFormulir> DaftarSel);

/// <param name="Periode">It stands in the column of the period's last month.</param>
/// <param name="Isi">As it stands now; <c>null</c>: unknown.</param>
/// <param name="Terbuka">It can be filled.</param>
public sealed record SelFormulir(Periode Periode, string? Isi, bool Terbuka);

/// <summary>What a form carries unseen: whose it is, of what, and what stood in it when it went out.</summary>
/// <param name="Kecamatan">Its code.</param>
/// <param name="Keputusan">The decree that the year was measured by.</param>
public sealed record TandaFormulir(
    int Format, string Kecamatan, JabatanId Jabatan, int Tahun, KeputusanId Keputusan, DateTimeOffset DibuatPada, IReadOnlyList<TandaUkuran> DaftarUkuran)
{
    public const int FormatKini = 1;
}

/// <param name="Versi">Of the measure's definition.</param>
/// <param name="Periode">Of what length its periods are.</param>
public sealed record TandaUkuran(UkuranId Id, int Versi, JenisPeriode Periode, IReadOnlyList<TandaBidang> DaftarBidang);

/// <summary>A field of a measure with what stood in it.</summary>
/// <param name="Bidang">See <see cref="IsianRealisasi"/>.</param>
/// <param name="Dasar">For each period, in order; <c>null</c>: nothing.</param>
public sealed record TandaBidang(string Bidang, IReadOnlyList<string?> Dasar);
