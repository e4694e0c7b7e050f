using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>Who holds a post and when, as far as a check needs it.</summary>
public sealed record MasaPemangku(PegawaiId PegawaiId, string Nama, StatusPemangku Status, DateOnly Dari, DateOnly? Sampai)
{
    internal RentangTanggal Rentang => new(Dari, Sampai ?? DateOnly.MaxValue);
}

/// <summary>What looks wrong in the holders of a post. It warns and refuses nothing: a handover may overlap by a day, and several may hold one post of staff.</summary>
public static class PemeriksaanPemangku
{
    // "Seksi …" and "Sub Bagian …": papers that name the unit mean its head (domain: unit instead of jabatan).
    private static readonly string[] AwalTunggal = ["camat", "sekretaris", "sekcam", "kepala", "kasi", "kasubag", "kasubbag", "seksi", "sub bagian", "subbag", "subbagian", "bendahara"];

    /// <summary>A post that only one person can hold by right: heads and treasurers. Posts of staff have as many holders as there are.</summary>
    public static bool IsTunggal(string namaJabatan) => WithoutPlt(namaJabatan) is var nama && Array.Exists(AwalTunggal, a => StartsWithKata(nama, a));

    /// <summary>Sentences, in the order of time.</summary>
    public static IReadOnlyList<string> Check(string namaJabatan, IReadOnlyList<MasaPemangku> pemangku)
    {
        var urut = pemangku.OrderBy(p => p.Dari).ToList();
        return [.. urut.SelectMany((p, i) => urut.Skip(i + 1).Select(q => Check(namaJabatan, p, q))).OfType<string>()];
    }

    private static string? Check(string namaJabatan, MasaPemangku p, MasaPemangku q)
    {
        if (p.Rentang.Intersect(q.Rentang) is not { } bersama)
        {
            return null;
        }

        var sejak = $"sejak {TeksIndonesia.Tanggal(bersama.Dari)}";
        return (p.Status, q.Status) switch
        {
            _ when p.PegawaiId == q.PegawaiId => $"{p.Nama} tercatat dua kali memangku jabatan ini {sejak}.",
            (StatusPemangku.Definitif, StatusPemangku.Definitif) when IsTunggal(namaJabatan) => $"{p.Nama} dan {q.Nama} sama-sama definitif {sejak}, padahal jabatan ini dipangku satu orang.",
            (StatusPemangku.Plt, StatusPemangku.Definitif) or (StatusPemangku.Definitif, StatusPemangku.Plt) =>
                $"Ada Plt. bersama pejabat definitif {sejak}. Plt. ditunjuk bila jabatan kosong; bila pejabatnya hanya berhalangan, pakai Plh.",
            _ => null,
        };
    }

    private static string WithoutPlt(string nama)
    {
        var teks = string.Join(' ', nama.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return teks.StartsWith("plt. ", StringComparison.Ordinal) || teks.StartsWith("plh. ", StringComparison.Ordinal) ? teks[5..] : teks;
    }

    private static bool StartsWithKata(string nama, string awal) =>
        nama.StartsWith(awal, StringComparison.Ordinal) && (nama.Length == awal.Length || !char.IsLetter(nama[awal.Length]));
}
