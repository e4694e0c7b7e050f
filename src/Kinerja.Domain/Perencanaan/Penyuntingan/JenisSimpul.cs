namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>A kind of piece that has an id: the decree itself, a row, an item.</summary>
/// <param name="Sebutan">What people call it.</param>
/// <param name="Tipe">What holds it.</param>
/// <param name="Ruas">Its outline.</param>
/// <param name="Id">Its id; <see cref="Guid.Empty"/> where it has none yet.</param>
/// <param name="SetId">The same piece under another id.</param>
/// <param name="Nama">What one of them is known by, where that is more than its number.</param>
/// <param name="Wrap">The piece as an edit carries it.</param>
internal sealed record JenisSimpul(string Sebutan, Type Tipe, Ruas Ruas, Func<object, Guid> Id, Func<object, Guid, object> SetId, Func<object, string?> Nama, Func<object, IsiNaskah> Wrap)
{
    public static JenisSimpul Create<T>(string sebutan, Ruas<T> ruas, Func<T, Guid> id, Func<T, Guid, T> setId, Func<T, string?>? nama = null)
        where T : class =>
        new(sebutan, typeof(T), ruas, o => id((T)o), (o, v) => setId((T)o, v), o => nama?.Invoke((T)o), o => new Isi<T>((T)o));
}
