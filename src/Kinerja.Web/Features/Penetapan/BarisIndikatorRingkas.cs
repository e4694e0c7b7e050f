using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>One formulasi of a decree in a flat table, with everything that it stands under.</summary>
/// <param name="Nomor">Its place in the paper, which the table returns to when nothing sorts it.</param>
public sealed record BarisIndikatorRingkas(int Nomor, string Jabatan, string Sasaran, string Indikator, string Formulasi, string SumberData)
{
    public static IReadOnlyList<BarisIndikatorRingkas> Of(NaskahJson naskah) =>
    [
        .. naskah.Lampiran.SelectMany(l => l.Bagian)
            .SelectMany(b => b.Sasaran, (b, s) => (Jabatan: b.Jabatan ?? $"Kecamatan {naskah.Kecamatan.Nama}", Sasaran: s))
            .SelectMany(x => x.Sasaran.Indikator, (x, i) => (x.Jabatan, x.Sasaran, Indikator: i))
            .SelectMany(x => x.Indikator.Formulasi, (x, f) => (x.Jabatan, x.Sasaran, x.Indikator, Formulasi: f))
            .Select((x, n) => new BarisIndikatorRingkas(
                n + 1, x.Jabatan.ToSatuBaris(), x.Sasaran.Teks.ToSatuBaris(), x.Indikator.Teks.ToSatuBaris(), NotasiCetak.ToLinear(x.Formulasi.Teks).ToSatuBaris(),
                string.Join("; ", x.Formulasi.SumberData.Daftar.Butir.Select(b => b.Teks.ToSatuBaris())))),
    ];

    public bool IsCocok(PencarianNaskah pencarian) =>
        new[] { Jabatan, Sasaran, Indikator, Formulasi, SumberData }.Any(t => pencarian.Count(t) > 0);
}
