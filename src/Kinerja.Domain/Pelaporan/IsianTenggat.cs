using System.Globalization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

/// <summary>The two lines of a deadline measure that can be counted from dates.</summary>
/// <param name="Tepat">Those in time.</param>
/// <param name="Semua">All that were due.</param>
public sealed record BarisTenggat(BarisIsian Tepat, BarisIsian Semua)
{
    private const string Tambahan = " tepat waktu";

    /// <summary><c>null</c> where the measure is another.</summary>
    public static BarisTenggat? Find(DefinisiUkuran definisi)
    {
        var daftar = definisi.Tenggat is null ? [] : BarisIsian.List(definisi);
        return daftar.FirstOrDefault(b => b.Nama.EndsWith(Tambahan, StringComparison.OrdinalIgnoreCase)) is { } tepat
            && daftar.FirstOrDefault(b => b.Nama.Equals(tepat.Nama[..^Tambahan.Length], StringComparison.OrdinalIgnoreCase)) is { } semua ? new BarisTenggat(tepat, semua) : null;
    }
}

/// <summary>
/// The dates of a deadline measure as one field, and the figures that follow from them. As text it has a line for each event: date of reference, date done, and what it is about, parted by tabs.
/// </summary>
public static class IsianTenggat
{
    public const int PeristiwaMaksimum = 200;

    public const int PanjangUntuk = 200;

    private const string Format = "yyyy-MM-dd";

    // A year of two digits, or one that is still being typed, is a slip.
    private static readonly DateOnly Terawal = new(1950, 1, 1);
    private static readonly DateOnly Terakhir = new(2099, 12, 31);

    /// <summary><c>null</c> where there are none.</summary>
    public static string? Write(IReadOnlyList<PeristiwaTercatat>? daftar) =>
        daftar is { Count: > 0 } ? string.Join('\n', daftar.Select(p => $"{Write(p.Acuan)}\t{(p.Selesai is { } selesai ? Write(selesai) : "")}\t{p.Untuk}")) : null;

    /// <exception cref="AturanException">A line is no event; the sentence says why.</exception>
    public static IReadOnlyList<PeristiwaTercatat> Read(string? teks)
    {
        var baris = (teks ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return baris.Length <= PeristiwaMaksimum ? [.. baris.Select(ReadBaris)]
            : throw new AturanException($"Paling banyak {PeristiwaMaksimum} peristiwa untuk satu periode.");
    }

    /// <summary>A date that can be meant: not one whose year is still being typed.</summary>
    public static bool IsMasukAkal(DateOnly tanggal) => tanggal >= Terawal && tanggal <= Terakhir;

    /// <summary>Keeps the dates and counts anew.</summary>
    /// <param name="hariIni">What is not done and whose last day is still to come counts nowhere.</param>
    public static void Set(Realisasi realisasi, DefinisiUkuran definisi, string? teks, DateOnly hariIni, Func<DateOnly, bool> isHariKerja, PenggunaId oleh, DateTimeOffset pada)
    {
        var daftar = Read(teks);
        var hitungan = Count(definisi, daftar, hariIni, isHariKerja);
        realisasi.SetPeristiwa(daftar, oleh, pada);
        Keep(realisasi, hitungan, oleh, pada);
    }

    /// <summary>Counts anew what is kept: a last day may have gone since it was entered.</summary>
    public static void Recount(Realisasi realisasi, DefinisiUkuran definisi, DateOnly hariIni, Func<DateOnly, bool> isHariKerja, PenggunaId oleh, DateTimeOffset pada)
    {
        if (realisasi.Nilai.Peristiwa is { } daftar && BarisTenggat.Find(definisi) is not null && Count(definisi, daftar, hariIni, isHariKerja) is var hitungan && !IsSama(realisasi.Nilai, hitungan))
        {
            Keep(realisasi, hitungan, oleh, pada);
        }
    }

    /// <summary>The figure of this line follows from dates; it changes with them only.</summary>
    public static bool IsDariTanggal(DefinisiUkuran definisi, DaftarNilai nilai, BarisIsian baris) =>
        nilai.Peristiwa is not null && BarisTenggat.Find(definisi) is { } tenggat && (tenggat.Tepat.Kunci == baris.Kunci || tenggat.Semua.Kunci == baris.Kunci);

    /// <summary>The years whose working days must be known to count: a span may reach into the year before or after.</summary>
    public static IReadOnlyList<int> ListTahun(DefinisiUkuran definisi, IEnumerable<DateOnly> daftarAcuan) =>
        definisi.Tenggat?.Satuan is SatuanTenggat.HariKerja ? [.. daftarAcuan.SelectMany(d => new[] { d.Year - 1, d.Year, d.Year + 1 }).Distinct().Order()] : [];

    internal static void RequireBukanDariTanggal(Realisasi realisasi, DefinisiUkuran definisi, BarisIsian baris)
    {
        if (IsDariTanggal(definisi, realisasi.Nilai, baris))
        {
            throw new AturanException($"“{baris.Nama}” dihitung dari daftar tanggal. Ubah tanggalnya di rincian periode, atau hapus daftar itu bila angkanya hendak diisi sendiri.");
        }
    }

    private static (BarisTenggat Baris, HasilTenggat Hasil) Count(DefinisiUkuran definisi, IReadOnlyList<PeristiwaTercatat> daftar, DateOnly hariIni, Func<DateOnly, bool> isHariKerja) =>
        BarisTenggat.Find(definisi) is { } baris ? (baris, HasilTenggat.Compute(definisi.Tenggat!, [.. daftar.Select(p => p.ToPeristiwa())], hariIni, isHariKerja))
            : throw new AturanException("Cara mengukur indikator ini telah berubah dan tidak lagi dihitung dari tanggal. Muat ulang halaman.");

    // As long as nothing was due, nothing was measured: unknown, not nihil.
    private static void Keep(Realisasi realisasi, (BarisTenggat Baris, HasilTenggat Hasil) hitungan, PenggunaId oleh, DateTimeOffset pada)
    {
        var (baris, hasil) = hitungan;
        var ada = hasil.Jumlah > 0;
        realisasi.SetNilai(baris.Tepat.Kunci, ada ? hasil.Tepat : null, oleh, pada, AsalNilai.Tanggal);
        realisasi.SetNilai(baris.Semua.Kunci, ada ? hasil.Jumlah : null, oleh, pada, AsalNilai.Tanggal);
    }

    private static bool IsSama(DaftarNilai nilai, (BarisTenggat Baris, HasilTenggat Hasil) hitungan) =>
        hitungan.Hasil.Jumlah > 0 && nilai[hitungan.Baris.Tepat.Kunci] == hitungan.Hasil.Tepat && nilai[hitungan.Baris.Semua.Kunci] == hitungan.Hasil.Jumlah;

    private static PeristiwaTercatat ReadBaris(string baris)
    {
        var bagian = baris.TrimEnd('\r').Split('\t', 3);
        var untuk = bagian.Length > 2 ? bagian[2].Trim() : "";
        return untuk.Length <= PanjangUntuk
            ? new PeristiwaTercatat(untuk, ReadTanggal(bagian[0]) ?? throw new AturanException("Peristiwa tanpa tanggal acuan tidak dapat dihitung. Isi tanggalnya."), bagian.Length > 1 ? ReadTanggal(bagian[1]) : null)
            : throw new AturanException($"Keterangan peristiwa paling panjang {PanjangUntuk} huruf.");
    }

    private static DateOnly? ReadTanggal(string teks)
    {
        if (string.IsNullOrWhiteSpace(teks))
        {
            return null;
        }

        return DateOnly.TryParseExact(teks.Trim(), Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var tanggal) && IsMasukAkal(tanggal) ? tanggal
            : throw new AturanException($"“{teks.Trim()}” bukan tanggal yang masuk akal. Isi tanggal antara {TeksIndonesia.Tanggal(Terawal)} dan {TeksIndonesia.Tanggal(Terakhir)}.");
    }

    private static string Write(DateOnly tanggal) => tanggal.ToString(Format, CultureInfo.InvariantCulture);
}
