namespace Kinerja.Documents.Signing;

/// <summary>A value of a PDF file (ISO 32000-1, 7.3). Names and numbers are kept as they are spelt, so that what is written back is what was read.</summary>
internal abstract record NilaiPdf
{
    private NilaiPdf()
    {
    }

    /// <param name="Ejaan">Without its slash, escapes as they stand.</param>
    public sealed record Nama(string Ejaan) : NilaiPdf;

    public sealed record Angka(string Ejaan) : NilaiPdf;

    /// <summary><c>true</c>, <c>false</c>, <c>null</c>.</summary>
    public sealed record Kata(string Ejaan) : NilaiPdf;

    /// <param name="Isi">Decoded where it stood in hexadecimal; else with its escapes.</param>
    /// <param name="Dari">Where its bracket opens in the file.</param>
    /// <param name="Sampai">Behind its closing bracket.</param>
    /// <param name="Ejaan">As it stood in the file, brackets and all.</param>
    public sealed record Teks(byte[] Isi, int Dari, int Sampai, string? Ejaan = null) : NilaiPdf;

    public sealed record Acuan(int Nomor, int Generasi) : NilaiPdf;

    public sealed record Daftar(IReadOnlyList<NilaiPdf> Isi) : NilaiPdf;

    public sealed record Kamus(IReadOnlyList<KeyValuePair<string, NilaiPdf>> Isi) : NilaiPdf
    {
        public NilaiPdf? Get(string nama) => Isi.LastOrDefault(i => i.Key == nama).Value;

        /// <summary>The same with one entry more, or another value for it.</summary>
        public Kamus With(string nama, NilaiPdf nilai) => new([.. Isi.Where(i => i.Key != nama), new(nama, nilai)]);
    }
}

/// <summary>The file is no PDF, is damaged, or is built in a way that these readers do not follow. The message is a reason for a log, not for a person.</summary>
internal sealed class PdfRusakException(string message) : Exception(message);
