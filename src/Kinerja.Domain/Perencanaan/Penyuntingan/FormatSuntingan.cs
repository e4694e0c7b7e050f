using System.Text.Json;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Reads and writes edits, in the conventions of <see cref="FormatNaskah"/>.</summary>
public static class FormatSuntingan
{
    public static string Write(Suntingan suntingan) => JsonSerializer.Serialize(suntingan, FormatNaskah.Opsi);

    /// <exception cref="AturanException">Not an edit. What it would do is judged where it is applied.</exception>
    public static Suntingan Read(string json)
    {
        if (json.Length > FormatNaskah.UkuranMaksimum)
        {
            throw new AturanException("Perubahan yang dikirim terlalu besar.");
        }

        try
        {
            return JsonSerializer.Deserialize<Suntingan>(json, FormatNaskah.Opsi) ?? throw new AturanException("Perubahan yang dikirim kosong.");
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            throw new AturanException("Perubahan yang dikirim tidak terbaca: bukan bentuk yang dikenal program ini.", e);
        }
    }
}
