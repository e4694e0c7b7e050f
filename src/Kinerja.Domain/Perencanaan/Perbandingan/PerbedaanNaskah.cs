namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>What happened to one place of a decree.</summary>
public enum JenisPerbedaan
{
    Ditambah,
    Dihapus,
    Diubah,

    /// <summary>The same thing at another place: in another order, or under something else.</summary>
    Dipindah,
}

/// <summary>A place in one of the two decrees.</summary>
/// <param name="Jalur">In the exchange format, such as <c>lampiran[0].bagian[3].sasaran[1].teks</c>.</param>
/// <param name="Uraian">As a person would say it: <c>Kasi Pemerintahan › Sasaran 2 › Indikator 1</c>.</param>
/// <param name="Id">Of the row or list item, where it has one.</param>
public sealed record TempatBeda(string Jalur, string Uraian, Guid? Id);

/// <summary>One difference.</summary>
/// <param name="Jenis">What happened.</param>
/// <param name="Lama">Where it stood; <c>null</c> where it is new.</param>
/// <param name="Baru">Where it stands; <c>null</c> where it is gone.</param>
/// <param name="Kata">Word by word. What was added or removed with everything under it has a line for each text; what only moved is all the same.</param>
public sealed record Perbedaan(JenisPerbedaan Jenis, TempatBeda? Lama, TempatBeda? Baru, IReadOnlyList<PotonganKata> Kata)
{
    /// <summary>Where a reader of the new decree looks for it.</summary>
    public TempatBeda Tempat => Baru ?? Lama!;

    public string? TeksLama => Lama is null ? null : Join(JenisPotongan.Tambah);

    public string? TeksBaru => Baru is null ? null : Join(JenisPotongan.Hapus);

    private string Join(JenisPotongan tanpa) => string.Concat(Kata.Where(k => k.Jenis != tanpa).Select(k => k.Teks));
}

/// <summary>The differences of one part of the paper, in the order in which it is read.</summary>
public sealed record KelompokPerbedaan(string Judul, IReadOnlyList<Perbedaan> Daftar);

/// <summary>What distinguishes two decrees, part by part.</summary>
public sealed record PerbedaanNaskah(IReadOnlyList<KelompokPerbedaan> Kelompok)
{
    public IEnumerable<Perbedaan> Daftar => Kelompok.SelectMany(k => k.Daftar);

    public int Jumlah => Kelompok.Sum(k => k.Daftar.Count);

    /// <summary>In a sentence: <c>2 diubah, 1 dipindah.</c></summary>
    public string Ringkasan
    {
        get
        {
            var bagian = Enum.GetValues<JenisPerbedaan>().Select(j => (Banyak: Count(j), Kata: SebutanPerbedaan.Sebut(j))).Where(b => b.Banyak > 0).ToList();
            return bagian.Count == 0 ? "Tidak ada perbedaan." : string.Join(", ", bagian.Select(b => $"{b.Banyak} {b.Kata}")) + ".";
        }
    }

    public int Count(JenisPerbedaan jenis) => Daftar.Count(p => p.Jenis == jenis);
}

/// <summary>The kinds of difference as a person reads them.</summary>
public static class SebutanPerbedaan
{
    public static string Sebut(JenisPerbedaan jenis) => jenis switch
    {
        JenisPerbedaan.Ditambah => "ditambah",
        JenisPerbedaan.Dihapus => "dihapus",
        JenisPerbedaan.Diubah => "diubah",
        JenisPerbedaan.Dipindah => "dipindah",
        _ => throw new InvalidOperationException($"Jenis perbedaan {jenis} tak dikenal."),
    };
}
