namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>What became of a run of text.</summary>
public enum JenisPotongan
{
    Sama,
    Hapus,
    Tambah,
}

/// <summary>A run of text that is the same in both, or stands in one only.</summary>
public sealed record PotonganKata(JenisPotongan Jenis, string Teks);
