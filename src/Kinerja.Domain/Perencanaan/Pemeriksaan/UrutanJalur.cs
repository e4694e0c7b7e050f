using System.Globalization;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Paths in the order of the paper, which is neither that of the alphabet nor that of the file.</summary>
internal sealed class UrutanJalur : IComparer<string>
{
    private static readonly Dictionary<string, int> Urutan = new[]
    {
        "kecamatan", "kopSurat", "batangTubuh", "labelBagian", "lampiran",
        "judul", "nomor", "tentang", "pejabat", "menimbang", "mengingat", "memperhatikan", "memutuskan", "menetapkan", "diktum", "kepala", "bagian", "penutup", "tembusan",
        "tempat", "tanggalTercetak", "tanggal", "jabatan", "label", "nama", "pangkat", "nip", "tugas", "fungsi", "judulKolom", "baris", "gaya",
        "teks", "butir", "rincian", "sasaran", "indikator", "formulasi", "daftar", "catatan", "sumberData",
    }.Index().ToDictionary(p => p.Item, p => p.Index, StringComparer.Ordinal);

    // A path is compared many times in one sorting, and taken apart once.
    private readonly Dictionary<string, (int Nama, int Nomor)[]> _ruas = new(StringComparer.Ordinal);

    /// <summary>A comparer for one sorting.</summary>
    public static UrutanJalur Pembanding => new();

    public int Compare(string? x, string? y)
    {
        var (a, b) = (Split(x), Split(y));
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            if (a[i].CompareTo(b[i]) is var beda and not 0)
            {
                return beda;
            }
        }

        return a.Length.CompareTo(b.Length);
    }

    private (int Nama, int Nomor)[] Split(string? jalur)
    {
        if (string.IsNullOrEmpty(jalur))
        {
            return [];
        }

        if (!_ruas.TryGetValue(jalur, out var ruas))
        {
            _ruas.Add(jalur, ruas = [.. jalur.Split('.').Select(Weigh)]);
        }

        return ruas;
    }

    private static (int Nama, int Nomor) Weigh(string ruas)
    {
        var kurung = ruas.IndexOf('[', StringComparison.Ordinal);
        var nama = kurung < 0 ? ruas : ruas[..kurung];
        var nomor = kurung < 0 ? -1 : int.Parse(ruas.AsSpan(kurung + 1, ruas.Length - kurung - 2), CultureInfo.InvariantCulture);
        return (Urutan.GetValueOrDefault(nama, int.MaxValue), nomor);
    }
}
