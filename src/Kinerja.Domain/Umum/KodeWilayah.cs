using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Kinerja.Domain.Umum;

/// <summary>
/// The code of an administrative area: <c>35.07</c> for a kabupaten, <c>35.07.06</c> for a kecamatan.
/// Source: Permendagri 72/2019 (Kode dan Data Wilayah Administrasi Pemerintahan), now Kepmendagri 100.1.1-6117/2022.
/// </summary>
public sealed partial record KodeWilayah
{
    private KodeWilayah(string value) => Value = value;

    public string Value { get; }

    public bool IsKecamatan => Value.Length == 8;

    /// <summary>The kabupaten that a kecamatan lies in; a kabupaten's own code is returned unchanged.</summary>
    public KodeWilayah Kabupaten => IsKecamatan ? new KodeWilayah(Value[..5]) : this;

    public static KodeWilayah Parse(string teks) =>
        TryParse(teks, out var kode)
            ? kode
            : throw new AturanException($"“{teks}” bukan kode wilayah. Tulis seperti 35.07 untuk kabupaten atau 35.07.06 untuk kecamatan.");

    public static KodeWilayah ParseKecamatan(string teks) =>
        TryParse(teks, out var kode) && kode.IsKecamatan
            ? kode
            : throw new AturanException($"“{teks}” bukan kode kecamatan. Tulis seperti 35.07.06.");

    public static bool TryParse(string? teks, [NotNullWhen(true)] out KodeWilayah? kode)
    {
        kode = teks is not null && Pola().IsMatch(teks) ? new KodeWilayah(teks) : null;
        return kode is not null;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"\A[0-9]{2}\.[0-9]{2}(\.[0-9]{2})?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pola();
}
