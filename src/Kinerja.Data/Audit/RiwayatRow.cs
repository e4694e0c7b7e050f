using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Riwayat;

namespace Kinerja.Data.Audit;

/// <summary>Which changes are asked for; <c>null</c> is all of them.</summary>
/// <param name="Objek">The name of a table, as <see cref="CatatanPerubahan.Objek"/> keeps it.</param>
/// <param name="Dari">The first day, in the office's own zone.</param>
/// <param name="Sampai">The last day, itself included.</param>
/// <param name="Halaman">From 1.</param>
public sealed record SaringanRiwayat(string? Objek, string? ObjekId, PenggunaId? Oleh, DateOnly? Dari, DateOnly? Sampai, KeputusanId? Keputusan, int Halaman = 1);

/// <summary>One change as it is read.</summary>
/// <param name="Nama">What the thing is called, where it still is there and has a name.</param>
public sealed record CatatanRow(
    CatatanId Id, DateTimeOffset Pada, string Oleh, string Objek, string ObjekId, string? Nama, KeputusanId? Keputusan, AksiPerubahan Aksi, IReadOnlyList<Perubahan> Perubahan);

/// <summary>A page of changes.</summary>
/// <param name="AdaLagi">Older ones follow.</param>
public sealed record HalamanRiwayat(IReadOnlyList<CatatanRow> Baris, bool AdaLagi);

/// <summary>One act of the chain as it is read.</summary>
public sealed record AktaRow(long Urutan, DateTimeOffset Pada, string Oleh, JenisAkta Jenis, string Uraian, string Sidik);

/// <summary>A person or thing to filter by.</summary>
public sealed record PilihanRiwayat(string Nilai, string Nama);
