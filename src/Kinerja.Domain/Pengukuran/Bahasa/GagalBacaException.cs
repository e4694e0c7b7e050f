namespace Kinerja.Domain.Pengukuran.Bahasa;

/// <summary>Leaves the reader at the first thing it cannot read. Never leaves <see cref="Rumus.Read"/>.</summary>
internal sealed class GagalBacaException(int awal, int panjang, string pesan) : Exception(pesan)
{
    public KesalahanRumus Kesalahan { get; } = new(awal, panjang, pesan);
}
