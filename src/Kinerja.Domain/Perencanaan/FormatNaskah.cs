using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan;

/// <summary>Reads and writes <see cref="NaskahJson"/>: the only place that knows its JSON conventions.</summary>
public static class FormatNaskah
{
    /// <summary>Larger than any decree by two orders of magnitude (Sangkapura, the largest, takes 90 KB).</summary>
    public const int UkuranMaksimum = 8 * 1024 * 1024;

    /// <summary>The conventions of the format, which the database's JSON columns share.</summary>
    public static JsonSerializerOptions Opsi { get; } = CreateOpsi(indented: false);

    private static readonly JsonSerializerOptions OpsiTulis = CreateOpsi(indented: true);

    public static string Write(NaskahJson naskah) => JsonSerializer.Serialize(naskah, OpsiTulis) + "\n";

    /// <summary>Reads and checks one naskah.</summary>
    /// <exception cref="AturanException">Not JSON, not this format, or not whole; the sentence names the path of every place, such as <c>lampiran[0].bagian[3].sasaran[1].teks</c>.</exception>
    public static NaskahJson Read(string json)
    {
        if (json.Length > UkuranMaksimum)
        {
            throw new AturanException($"Berkas naskah terlalu besar: paling banyak {UkuranMaksimum / 1024 / 1024} MB.");
        }

        NaskahJson naskah;
        try
        {
            naskah = JsonSerializer.Deserialize<NaskahJson>(json, Opsi) ?? throw new AturanException("Berkas naskah kosong.");
        }
        catch (JsonException e)
        {
            throw new AturanException($"Berkas naskah tidak terbaca di {DescribeJalur(e)}: {DescribeSebab(e)}", e);
        }

        var kesalahan = PemeriksaanNaskah.Check(naskah);
        return kesalahan.Count == 0
            ? naskah
            : throw new AturanException("Berkas naskah belum lengkap. " + string.Join(" ", kesalahan.Take(20)) + (kesalahan.Count > 20 ? $" … dan {kesalahan.Count - 20} lagi." : ""));
    }

    private static string DescribeJalur(JsonException e)
    {
        var jalur = e.Path is { Length: > 1 } p ? p.TrimStart('$').TrimStart('.') : "awal berkas";
        return e.LineNumber is { } baris ? $"{jalur} (baris {baris + 1})" : jalur;
    }

    // The serializer speaks English; a clerk gets the reason in words of the trade.
    private static string DescribeSebab(JsonException e) => e.Message switch
    {
        var m when m.Contains("could not be mapped", StringComparison.Ordinal) => "ada nama yang tidak dikenal format ini.",
        var m when m.Contains("missing required properties", StringComparison.Ordinal) => "ada isian wajib yang tidak ditulis: " + m[(m.LastIndexOf(':') + 1)..].Trim(' ', '.') + ".",
        var m when m.Contains("non-nullable", StringComparison.Ordinal) || m.Contains("doesn't allow null", StringComparison.Ordinal) => "nilainya tidak boleh null.",
        var m when m.Contains("could not be converted", StringComparison.Ordinal) => "nilainya tidak sesuai.",
        var m when m.Contains("Duplicate property", StringComparison.Ordinal) => "ada nama yang ditulis dua kali.",
        _ => "bukan JSON yang sah.",
    };

    // The parameters of a positional record are optional to the serializer: a list without its items would be read as null. Only an id may be left out.
    private static void RequireIsi(JsonTypeInfo jenis)
    {
        foreach (var isian in jenis.Properties)
        {
            if (isian.AssociatedParameter is { IsNullable: false, HasDefaultValue: false } && !PengenalJsonConverter.IsPengenal(isian.PropertyType))
            {
                isian.IsRequired = true;
            }
        }
    }

    private static JsonSerializerOptions CreateOpsi(bool indented)
    {
        var opsi = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = indented,
            IndentSize = 2,
            NewLine = "\n",
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            NumberHandling = JsonNumberHandling.Strict,
            RespectNullableAnnotations = true,
            // The first of two lists of one name would be lost without a word.
            AllowDuplicateProperties = false,
            // A jsonb column orders names by their length: the name that tells which kind an edit is need not come first.
            AllowOutOfOrderMetadataProperties = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { RequireIsi } },
            PropertyNameCaseInsensitive = false,
            MaxDepth = 32,
            // The text is Indonesian with Σ, × and ❖: kept readable. It is never put into HTML as it stands.
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
        opsi.Converters.Add(new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false));
        opsi.MakeReadOnly();
        return opsi;
    }
}
