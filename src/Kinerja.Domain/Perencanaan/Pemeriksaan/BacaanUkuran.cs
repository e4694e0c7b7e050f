using System.Globalization;
using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>
/// The measures read out of the indicators of one naskah. Reading them is the dearest part of the rules, and a keystroke changes one: what the state before has read of the same words is taken from it.
/// It keeps that one state and no older.
/// </summary>
internal sealed class BacaanUkuran(BacaanUkuran? sebelum)
{
    private readonly Dictionary<string, IReadOnlyList<UsulanUkuran>> _lama = sebelum?._baru ?? [];
    private readonly Dictionary<string, IReadOnlyList<UsulanUkuran>> _baru = new(StringComparer.Ordinal);

    /// <summary>How many were read anew.</summary>
    public int Terbaca { get; private set; }

    public IReadOnlyList<UsulanUkuran> Propose(IndikatorJson indikator, KonteksUsulan konteks)
    {
        var kunci = Key(indikator, konteks);
        if (!_baru.TryGetValue(kunci, out var usulan))
        {
            if (!_lama.TryGetValue(kunci, out usulan))
            {
                usulan = PengusulUkuran.Propose(indikator, konteks);
                Terbaca++;
            }

            _baru.Add(kunci, usulan);
        }

        return usulan;
    }

    // All that a proposal depends on. No text holds a control character (PemeriksaanNaskah), so that the parts cannot run together.
    private static string Key(IndikatorJson indikator, KonteksUsulan konteks) => string.Join(
        '\u001f',
        [
            konteks.JumlahDesa?.ToString(CultureInfo.InvariantCulture), konteks.Tahun.ToString(CultureInfo.InvariantCulture), string.Join(',', konteks.DaftarDesaAsing), indikator.Teks,
            .. (indikator.Rincian?.Butir ?? []).Select(b => b.Teks), "\u001e",
            .. indikator.Formulasi.SelectMany(f => new[] { f.Teks, f.Catatan, f.SumberData.Catatan }),
        ]);
}
