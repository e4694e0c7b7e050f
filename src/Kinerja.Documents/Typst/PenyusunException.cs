namespace Kinerja.Documents.Typst;

/// <summary>A document could not be set. The message is an Indonesian sentence for the person who asked; the cause is in the log.</summary>
public sealed class PenyusunException : Exception
{
    public PenyusunException(string message)
        : base(message)
    {
    }

    public PenyusunException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public PenyusunException()
        : base("Naskah tidak dapat dicetak.")
    {
    }
}
