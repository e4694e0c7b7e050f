namespace Kinerja.Domain.Umum;

/// <summary>An identifier with a type of its own, so that a <c>SasaranId</c> can never stand where an <c>IndikatorId</c> belongs.</summary>
/// <typeparam name="TSelf">The identifier itself.</typeparam>
public interface IPengenal<TSelf>
    where TSelf : struct, IPengenal<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

/// <summary>Mints identifiers: UUIDv7 (RFC 9562 §5.7), so that rows written together lie together in every index.</summary>
public static class Pengenal
{
    public static T New<T>()
        where T : struct, IPengenal<T> => T.From(Guid.CreateVersion7());
}
