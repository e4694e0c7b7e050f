using System.Text.Json.Serialization;

namespace Kinerja.Documents.Typst;

/// <summary>One line to the compiler process.</summary>
/// <param name="Templat">File name within the template folder.</param>
/// <param name="Data">What the template reads as data.json.</param>
/// <param name="Mau">The form of the answer.</param>
/// <param name="Waktu">Seconds since 1970 that the file carries instead of the clock.</param>
internal sealed record PermintaanTypst(string Templat, object Data, HasilTypst Mau, long Waktu)
{
    public string Id { get; } = Guid.NewGuid().ToString("N");

    /// <summary>A picture in base64, which the template finds as the file <c>gambar</c>.</summary>
    public string? Gambar { get; init; }

    /// <summary>The standard that the PDF keeps; <c>null</c>: PDF/A-2a.</summary>
    public string? Standar { get; init; }
}

[JsonConverter(typeof(JsonStringEnumConverter<HasilTypst>))]
internal enum HasilTypst
{
    [JsonStringEnumMemberName("pdf")]
    Pdf,

    /// <summary>The PDF, and where it has left place for a signature.</summary>
    [JsonStringEnumMemberName("sah")]
    Sah,

    [JsonStringEnumMemberName("svg")]
    Svg,

    /// <summary>Where every cell stands.</summary>
    [JsonStringEnumMemberName("letak")]
    Letak,

    /// <summary>The pages with a map of the places on them.</summary>
    [JsonStringEnumMemberName("peta")]
    Peta,
}
