using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Pelaporan.Luring;

/// <summary>A field that a form asks for, in the order of its rows.</summary>
/// <param name="Bidang">See <see cref="IsianRealisasi"/>.</param>
public sealed record BidangFormulir(string Bidang, string Nama, string Satuan, JenisBarisFormulir Jenis)
{
    /// <summary>The dates of a deadline measure before the figures that follow from them; last what is said about the period.</summary>
    public static IReadOnlyList<BidangFormulir> List(DefinisiUkuran definisi) =>
    [
        .. BarisTenggat.Find(definisi) is null ? Array.Empty<BidangFormulir>() : [new BidangFormulir(IsianRealisasi.Peristiwa, "Tanggal", "tanggal", JenisBarisFormulir.TanggalAcuan)],
        .. BarisIsian.List(definisi).Select(b => new BidangFormulir(b.Bidang, b.Nama, b.Satuan, b.Jenis is JenisIsian.Butir ? JenisBarisFormulir.Butir : JenisBarisFormulir.Angka)),
        new BidangFormulir(IsianRealisasi.Kendala, "Kendala", "teks", JenisBarisFormulir.Uraian),
        new BidangFormulir(IsianRealisasi.TindakLanjut, "Tindak lanjut", "teks", JenisBarisFormulir.Uraian),
    ];
}
