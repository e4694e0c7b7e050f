using System.Globalization;

namespace Kinerja.Domain.Pelaporan.Luring;

/// <summary>The name of a row of the form: the measure and the field by their places in <see cref="TandaFormulir"/>, and which half of an event: <c>3.2</c>, <c>3.4a</c>.</summary>
public readonly record struct KunciFormulir(int Ukuran, int Bidang, BagianPeristiwa Bagian)
{
    private const string Awalan = "k";

    public static bool TryRead(string? teks, out KunciFormulir kunci)
    {
        kunci = default;
        var isi = (teks ?? "").Trim();
        if (!isi.StartsWith(Awalan, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var bagian = isi[^1] switch { 'a' => BagianPeristiwa.Acuan, 's' => BagianPeristiwa.Selesai, _ => BagianPeristiwa.Bukan };
        var angka = isi[1..].TrimEnd('a', 's').Split('.');
        if (angka.Length != 2 || !TryReadTempat(angka[0], out var ukuran) || !TryReadTempat(angka[1], out var bidang))
        {
            return false;
        }

        kunci = new KunciFormulir(ukuran, bidang, bagian);
        return true;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Awalan}{Ukuran}.{Bidang}{Bagian switch { BagianPeristiwa.Acuan => "a", BagianPeristiwa.Selesai => "s", _ => "" }}");

    private static bool TryReadTempat(string teks, out int nilai) => int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out nilai) && nilai < 10_000;
}

/// <summary>Which half of an event a row of the form holds.</summary>
public enum BagianPeristiwa
{
    Bukan,
    Acuan,
    Selesai,
}
