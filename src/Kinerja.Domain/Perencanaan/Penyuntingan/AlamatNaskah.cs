namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>A place in a decree that outlives every other edit: its owner's id and the name of a field, a list or an optional part of it.</summary>
/// <param name="Id">The row or item that owns it; <c>null</c> for the decree itself.</param>
/// <param name="Bidang">One of <see cref="NamaBidang"/>.</param>
public sealed record AlamatNaskah(Guid? Id, string Bidang);
