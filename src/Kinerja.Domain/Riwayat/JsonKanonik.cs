using System.Globalization;
using System.Text;
using System.Text.Json;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Riwayat;

/// <summary>
/// One spelling for one JSON value, so that a content gives the same fingerprint after a database has reordered its names, respaced it and rewritten its escapes:
/// names in ordinal order, no space, shortest escapes (as RFC 8785), and numbers as plain decimals (where RFC 8785 would go through a double).
/// </summary>
public static class JsonKanonik
{
    private const int KedalamanMaksimum = 64;
    private const int PanjangAngkaMaksimum = 40;

    /// <exception cref="AturanException">Not JSON, a name twice in one object, or a character or number that no database stores unchanged.</exception>
    public static string Write(string json)
    {
        try
        {
            using var dokumen = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = KedalamanMaksimum });
            return Write(dokumen.RootElement);
        }
        catch (JsonException e)
        {
            throw new AturanException("Isi catatan bukan JSON yang sah.", e);
        }
    }

    /// <inheritdoc cref="Write(string)"/>
    public static string Write(JsonElement nilai)
    {
        var hasil = new StringBuilder();
        Write(hasil, nilai);
        return hasil.ToString();
    }

    internal static void WriteTeks(StringBuilder hasil, string teks)
    {
        hasil.Append('"');
        foreach (var (i, c) in teks.Index())
        {
            _ = c switch
            {
                '"' => hasil.Append("\\\""),
                '\\' => hasil.Append("\\\\"),
                '\b' => hasil.Append("\\b"),
                '\t' => hasil.Append("\\t"),
                '\n' => hasil.Append("\\n"),
                '\f' => hasil.Append("\\f"),
                '\r' => hasil.Append("\\r"),
                '\0' => throw new AturanException("Isi catatan mengandung huruf kendali yang tidak dapat disimpan."),
                < ' ' => hasil.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ when IsPincang(teks, i) => throw new AturanException("Isi catatan mengandung huruf yang tidak utuh."),
                _ => hasil.Append(c),
            };
        }

        hasil.Append('"');
    }

    private static void Write(StringBuilder hasil, JsonElement nilai)
    {
        switch (nilai.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObjek(hasil, nilai);
                break;
            case JsonValueKind.Array:
                hasil.Append('[');
                foreach (var (i, isi) in nilai.EnumerateArray().Index())
                {
                    Write(i > 0 ? hasil.Append(',') : hasil, isi);
                }

                hasil.Append(']');
                break;
            case JsonValueKind.String:
                WriteTeks(hasil, ReadTeks(() => nilai.GetString()!));
                break;
            case JsonValueKind.Number:
                hasil.Append(FormatAngka(nilai.GetRawText()));
                break;
            case JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null:
                hasil.Append(nilai.GetRawText());
                break;
            default:
                throw new AturanException("Isi catatan kosong.");
        }
    }

    private static void WriteObjek(StringBuilder hasil, JsonElement objek)
    {
        hasil.Append('{');
        var daftar = objek.EnumerateObject().Select(p => (Nama: ReadTeks(() => p.Name), p.Value)).OrderBy(p => p.Nama, StringComparer.Ordinal).ToList();
        foreach (var (i, (nama, isi)) in daftar.Index())
        {
            if (i > 0 && daftar[i - 1].Nama == nama)
            {
                throw new AturanException($"Isi catatan menulis “{nama}” dua kali.");
            }

            WriteTeks(i > 0 ? hasil.Append(',') : hasil, nama);
            Write(hasil.Append(':'), isi);
        }

        hasil.Append('}');
    }

    // 1, 1.0 and 1e0 are one number; -0 is 0. What a decimal would have to round is refused.
    private static string FormatAngka(string mentah)
    {
        if (mentah.Length > PanjangAngkaMaksimum || !decimal.TryParse(mentah, NumberStyles.Float, CultureInfo.InvariantCulture, out var nilai)
            || Split(mentah) is not { } asli || asli != Split(nilai.ToString(CultureInfo.InvariantCulture)))
        {
            throw new AturanException($"Isi catatan mengandung angka di luar jangkauan: {mentah[..Math.Min(mentah.Length, PanjangAngkaMaksimum)]}.");
        }

        var teks = nilai.ToString(CultureInfo.InvariantCulture);
        teks = teks.Contains('.', StringComparison.Ordinal) ? teks.TrimEnd('0').TrimEnd('.') : teks;
        return teks is "-0" ? "0" : teks;
    }

    // The digits that count, and the power of ten that they stand at.
    private static (string Digit, int Pangkat)? Split(string angka)
    {
        var e = angka.IndexOfAny(['e', 'E']);
        var pangkat = 0;
        if (e >= 0 && !int.TryParse(angka[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out pangkat))
        {
            return null;
        }

        var bagian = (e < 0 ? angka : angka[..e]).TrimStart('-').Split('.');
        var digit = string.Concat(bagian).TrimStart('0');
        var bersih = digit.TrimEnd('0');
        return bersih.Length == 0 ? ("", 0) : (bersih, pangkat - (bagian.Length > 1 ? bagian[1].Length : 0) + digit.Length - bersih.Length);
    }

    private static bool IsPincang(string teks, int i) =>
        (char.IsHighSurrogate(teks[i]) && (i + 1 == teks.Length || !char.IsLowSurrogate(teks[i + 1]))) || (char.IsLowSurrogate(teks[i]) && (i == 0 || !char.IsHighSurrogate(teks[i - 1])));

    // The reader refuses half a surrogate pair with an exception of its own.
    private static string ReadTeks(Func<string> baca)
    {
        try
        {
            return baca();
        }
        catch (InvalidOperationException e)
        {
            throw new AturanException("Isi catatan mengandung huruf yang tidak utuh.", e);
        }
    }
}
