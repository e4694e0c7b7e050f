using Kinerja.Domain.Presensi;

namespace Kinerja.Web.Features.Presensi;

/// <summary>A cell of attendance as the browser keeps it until it is saved.</summary>
/// <param name="Item">The line; see <see cref="KonsepBulan.Item"/>.</param>
/// <param name="Bidang">The category.</param>
/// <param name="Dasar">What was stored when it was typed.</param>
/// <param name="Baru">What was typed.</param>
public sealed record SelTertahan(string Item, string Bidang, string Dasar, string Baru);

/// <summary>A kept cell for which somebody else stored another figure meanwhile.</summary>
public sealed record SelBentrok(KonsepBaris Baris, KategoriPresensi Kategori, string Isi);
