using System.Globalization;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Ikhtisar;

/// <summary>Where the points of a small line chart lie. A point without a number is left out and the line breaks there: a gap is not 0.</summary>
public sealed class GarisTren
{
    public const int Lebar = 640;
    public const int Tinggi = 230;
    private const int Kiri = 48;
    private const int Kanan = 20;
    private const int Atas = 22;
    private const int Bawah = 34;

    private static readonly decimal[] Bagian = [0m, 0.25m, 0.5m, 0.75m, 1m];

    private readonly decimal _batas;
    private readonly int _jumlah;

    public GarisTren(IReadOnlyCollection<decimal?> nilai, int jumlah)
    {
        var puncak = nilai.Max() ?? 0;
        _jumlah = jumlah;
        // Room for 100 at least, so that a weak year does not look like a full one.
        _batas = puncak <= 100 ? 100 : decimal.Ceiling(puncak / 50m) * 50m;
    }

    /// <summary>The lines behind: a height and what it stands for.</summary>
    public IReadOnlyList<(string Y, string Teks)> DaftarKisi => [.. Bagian.Select(b => (Tulis(Y(_batas * b)), Angka.Write(decimal.Round(_batas * b))))];

    public static string AwalKisi => Tulis(Kiri);

    public static string AkhirKisi => Tulis(Lebar - Kanan);

    public string X(int i) => Tulis(_jumlah < 2 ? Kiri : Kiri + ((Lebar - Kiri - Kanan) * (0.06m + (0.88m * i / (_jumlah - 1)))));

    /// <summary>Below 0 and above the frame a point stays on its edge; its number stands beside it.</summary>
    public string TulisY(decimal nilai) => Tulis(Y(nilai));

    public string LabelY(decimal nilai) => Tulis(Y(nilai) - 9);

    /// <summary>The stretches between known neighbours, as points of polylines.</summary>
    public IReadOnlyList<string> DaftarRuas(IReadOnlyList<decimal?> nilai)
    {
        var hasil = new List<string>();
        var ruas = new List<string>();
        foreach (var (i, n) in nilai.Append(null).Index())
        {
            if (n is { } ada)
            {
                ruas.Add($"{X(i)},{TulisY(ada)}");
                continue;
            }

            if (ruas.Count > 1)
            {
                hasil.Add(string.Join(' ', ruas));
            }

            ruas.Clear();
        }

        return hasil;
    }

    private decimal Y(decimal nilai) => Atas + ((Tinggi - Atas - Bawah) * (1 - (Math.Clamp(nilai, 0, _batas) / _batas)));

    private static string Tulis(decimal angka) => angka.ToString("0.##", CultureInfo.InvariantCulture);
}
