namespace Kinerja.Documents.Keputusan;

/// <summary>The emblem of a kabupaten as a picture.</summary>
/// <param name="Isi">A PNG or JPG, looked at when it was stored.</param>
public sealed record GambarLambang(ReadOnlyMemory<byte> Isi)
{
    internal string Format => Isi.Span is [0xFF, 0xD8, ..] ? "jpg" : "png";
}
