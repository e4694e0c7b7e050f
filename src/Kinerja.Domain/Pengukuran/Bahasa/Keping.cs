namespace Kinerja.Domain.Pengukuran.Bahasa;

internal enum JenisKeping
{
    Kata,
    Nama,
    Sigma,
    Persen,
    Operator,
    Banding,
    SamaDengan,
    Buka,
    Tutup,
}

/// <summary>
/// A piece of the text between spaces and signs, with its place in the text as given. <c>Teks</c> is the word; for an operator one of <c>+ − × /</c>; for a comparison one of <c>≤ ≥ &lt; &gt;</c>;
/// for a bracket the bracket. <c>Rapat</c>: no space stood before it.
/// </summary>
internal sealed record Keping(JenisKeping Jenis, string Teks, int Awal, int Panjang, bool Rapat)
{
    public bool IsAkhirNilai => Jenis is JenisKeping.Kata or JenisKeping.Nama or JenisKeping.Persen or JenisKeping.Tutup;

    public bool IsAwalNilai => Jenis is JenisKeping.Kata or JenisKeping.Nama or JenisKeping.Sigma or JenisKeping.Buka;

    public bool IsTanda => Jenis is JenisKeping.Operator or JenisKeping.Banding or JenisKeping.SamaDengan;

    public int Akhir => Awal + Panjang;

    public GagalBacaException Fail(string pesan) => new(Awal, Panjang, pesan);
}
