using System.Text.RegularExpressions;
using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K12: kind, number, year or region of a legal basis is wrong or left out.</summary>
internal sealed partial class AturanSebutanPeraturan : AturanNaskah
{
    public override string Kode => "K12";

    public override string Nama => "Jenis, nomor, atau tahun peraturan salah";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Register peraturan; UU 12/2011 Lampiran II";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        foreach (var dasar in konteks.Mengingat)
        {
            foreach (var temuan in dasar.Kutipan.Where(k => !k.DalamJudul && k.Jenis.IsPeraturan()).SelectMany(k => CheckSatu(dasar.Teks, k, konteks)))
            {
                yield return temuan;
            }
        }
    }

    private IEnumerable<TemuanNaskah> CheckSatu(TeksNaskah teks, KutipanPeraturan k, KonteksPeriksa konteks)
    {
        var sebut = teks.Teks[k.Awal..k.Akhir];
        if (CheckJenis(teks, k, konteks) is { } jenis)
        {
            yield return jenis;
        }
        else if (k.Judul is { } judul && konteks.Register.Find(k, konteks.Profil.Kode) is null && konteks.Register.FindJudul(judul, konteks.Profil.Kode, konteks.Tanggal) is { } p)
        {
            yield return At(teks, $"{sebut} bukan peraturan tentang itu; judul ini milik {p.Sebutan}.", sebut, konteks.Register.IsBerlaku(p, konteks.Tanggal) ? Replace(teks, k, p.Sebutan) : null);
        }

        if (!k.AdaKataNomor)
        {
            yield return At(teks, $"Kata “Nomor” hilang pada “{sebut}”.", sebut, InsertNomor(teks, k));
        }

        if (WilayahKutipan.Check(k, konteks.Profil) is { } wilayah)
        {
            yield return At(teks, $"“{sebut}” belum menyebut daerahnya: {wilayah}.", sebut, Replace(teks, k, k.TeksJenis.Length + (k.Pembentuk.Length > 0 ? k.Pembentuk.Length + 1 : 0), wilayah));
        }

        if (k.Tahun is null)
        {
            yield return At(teks, $"Tahun {sebut} belum disebut.", sebut);
        }
    }

    // Some matters belong to one kind of act, whatever its number.
    private TemuanNaskah? CheckJenis(TeksNaskah teks, KutipanPeraturan k, KonteksPeriksa konteks)
    {
        var (pola, jenis, dasar) = Kewenangan.FirstOrDefault(m => k.Judul is not null && m.Pola.IsMatch(k.Judul));
        if (pola is null || k.Jenis == jenis || !(k.Jenis.IsDaerah() || k.Jenis is JenisPeraturan.PeraturanGubernur or JenisPeraturan.PeraturanDaerahProvinsi) || Perubahan().IsMatch(k.Judul!))
        {
            return null;
        }

        var p = konteks.Register.FindJudul(k.Judul!, konteks.Profil.Kode, konteks.Tanggal);
        var milik = p is null ? "" : $" Menurut register: {p.Sebutan} tentang {p.Judul}.";
        return At(teks, $"Hal ini ditetapkan dengan {jenis.Sebutan()}, bukan {BentukHuruf.SatuBaris(k.TeksJenis)}.{milik}", teks.Teks[k.Awal..k.Akhir], Rewrite(teks, k, p, konteks)) with { Dasar = dasar };
    }

    // Title and all: the printed title may be cut off, as its kind is wrong.
    private static string? Rewrite(TeksNaskah teks, KutipanPeraturan k, Peraturan? p, KonteksPeriksa konteks)
    {
        if (p is null || !konteks.Register.IsBerlaku(p, konteks.Tanggal))
        {
            return null;
        }

        var baru = new SuntinganTeks(teks.Teks);
        baru.Replace(k.Awal, k.AkhirJudul, $"{p.Sebutan} tentang {p.Judul}");
        return baru.Apply();
    }

    private static string Replace(TeksNaskah teks, KutipanPeraturan k, string baru) => Replace(teks, k, k.Akhir - k.Awal, baru);

    private static string Replace(TeksNaskah teks, KutipanPeraturan k, int panjang, string baru)
    {
        var hasil = new SuntinganTeks(teks.Teks);
        hasil.Replace(k.Awal, k.Awal + panjang, baru);
        return hasil.Apply();
    }

    private static string InsertNomor(TeksNaskah teks, KutipanPeraturan k)
    {
        var hasil = new SuntinganTeks(teks.Teks);
        hasil.Insert(teks.Teks.IndexOf(k.Nomor, k.Awal + k.TeksJenis.Length, StringComparison.Ordinal), "Nomor ");
        return hasil.Apply();
    }

    private static readonly IReadOnlyList<(Regex Pola, JenisPeraturan Jenis, string Dasar)> Kewenangan =
    [
        (Rpjmd(), JenisPeraturan.PeraturanDaerah, "UU 23/2014 Ps 264: RPJMD ditetapkan dengan peraturan daerah"),
        (Sotk(), JenisPeraturan.PeraturanDaerah, "UU 23/2014 Ps 212: perangkat daerah dibentuk dengan peraturan daerah"),
        (Tupoksi(), JenisPeraturan.PeraturanKepalaDaerah, "PP 18/2016 Ps 4: kedudukan, susunan organisasi, tugas dan fungsi ditetapkan dengan peraturan kepala daerah"),
    ];

    [GeneratedRegex(@"\A(?:Rencana\s+Pembangunan\s+Jangka\s+Menengah|RPJMD)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Rpjmd();

    [GeneratedRegex(@"\APembentukan\s+dan\s+Susunan\s+Perangkat\s+Daerah", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Sotk();

    [GeneratedRegex(@"\AKedudukan,?\s+Susunan\s+Organisasi", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Tupoksi();

    [GeneratedRegex(@"\A(?:Perubahan|Pencabutan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Perubahan();
}
