namespace Kinerja.Data.Berkas;

/// <summary>A file that has arrived whole and is not kept yet. Unless it is, nothing of it stays.</summary>
public sealed class BerkasSementara : IDisposable
{
    internal BerkasSementara(string jalur, string sha256, long ukuranByte)
    {
        Jalur = jalur;
        Sha256 = sha256;
        UkuranByte = ukuranByte;
    }

    /// <summary>Of its content, lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    public long UkuranByte { get; }

    internal string Jalur { get; }

    /// <summary>To look at its content before it is kept.</summary>
    public Stream Open() => new FileStream(Jalur, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);

    public void Dispose() => File.Delete(Jalur);
}
