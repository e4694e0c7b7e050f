using Kinerja.Domain.Organisasi;

namespace Kinerja.Web.Common;

/// <summary>One field as a person left it, kept in their browser (<c>ketikan.js</c>) until it is answered.</summary>
/// <param name="Item">What it belongs to, in the words of the page.</param>
/// <param name="Bidang">Which field of it.</param>
/// <param name="Dasar">What stood there when they began.</param>
/// <param name="Baru">What they want there.</param>
/// <param name="Nomor">The place in the order of typing.</param>
/// <param name="Mungkin">Their own earlier values whose answer never came.</param>
public sealed record Ketikan(string Item, string Bidang, string? Dasar, string? Baru, long Nomor, IReadOnlyList<string?> Mungkin);

/// <summary>What became of one field.</summary>
/// <param name="Keadaan"><c>tersimpan</c>, <c>konflik</c> or <c>ditolak</c>: the words of the script.</param>
/// <param name="Nilai">As it stands now.</param>
/// <param name="Pesan">Of a conflict who changed it, of a refusal why.</param>
public sealed record JawabanKetikan(long Nomor, string Keadaan, string? Nilai, string? Pesan)
{
    public static JawabanKetikan Tersimpan(long nomor, string? nilai) => new(nomor, "tersimpan", nilai, null);

    public static JawabanKetikan Konflik(long nomor, string? sekarang, string? pesan) => new(nomor, "konflik", sekarang, pesan);

    public static JawabanKetikan Ditolak(long nomor, string sebab) => new(nomor, "ditolak", null, sebab);
}

/// <summary>The answer to one parcel; with <paramref name="Gagal"/> nothing of it was stored and it comes again.</summary>
public sealed record KirimanTerjawab(IReadOnlyList<JawabanKetikan> Jawaban, string? Gagal);

/// <summary>A value that somebody else changed.</summary>
public sealed record KetikanLain(string Item, string Bidang, string? Nilai);

/// <summary>Whose typing it is: nobody else's session sends it, and no other tenant or page.</summary>
/// <param name="Jenis">Which page's fields, such as <c>realisasi</c>.</param>
public sealed record RuangKetikan(PenggunaId Pengguna, string Ruang, string Jenis);
