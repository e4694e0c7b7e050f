using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Pengukuran.Pembacaan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Pengukuran;

/// <summary>The indicators of one section with their measures, approved or proposed.</summary>
/// <param name="Nama">Name of the jabatan as printed; the section's heading where it has none.</param>
public sealed record UkuranBagian(BagianJabatanId Id, string Nama, IReadOnlyList<UkuranIndikator> DaftarIndikator);

/// <param name="Teks">The indicator as printed.</param>
/// <param name="DaftarFormulasi">Its rows as printed, in order.</param>
/// <param name="DaftarUkuran">What a person has approved; empty until then.</param>
/// <param name="DaftarUsulan">What the program proposes while nothing is approved; empty afterwards.</param>
public sealed record UkuranIndikator(
    IndikatorId Id, IdentitasId IdentitasId, string Sasaran, string Teks, IReadOnlyList<FormulasiJson> DaftarFormulasi,
    IReadOnlyList<UkuranSah> DaftarUkuran, IReadOnlyList<UsulanUkuran> DaftarUsulan);

/// <summary>An approved measure as it stands now.</summary>
public sealed record UkuranSah(UkuranId Id, int Versi, DefinisiUkuran Definisi, DateTimeOffset DisahkanPada, string DisahkanOleh, string? Alasan)
{
    /// <summary>What the checks say of it: approval does not silence them.</summary>
    public IReadOnlyList<TemuanUkuran> DaftarTemuan { get; init; } = [];
}
