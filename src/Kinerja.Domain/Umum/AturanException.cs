namespace Kinerja.Domain.Umum;

/// <summary>A rule of the domain refused. The message is an Indonesian sentence that is shown to the person as it stands.</summary>
public sealed class AturanException : Exception
{
    public AturanException(string message)
        : base(message)
    {
    }

    public AturanException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public AturanException()
        : base("Aturan tidak dipenuhi.")
    {
    }
}
