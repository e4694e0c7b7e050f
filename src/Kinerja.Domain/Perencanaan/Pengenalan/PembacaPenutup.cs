using System.Text.RegularExpressions;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Reads a signature block: place and date in two lines or one or none, the office, the name, and what may stand under it.</summary>
internal static partial class PembacaPenutup
{
    public static bool IsTempatTanggal(string baris) => SatuBaris().IsMatch(baris.Trim());

    /// <summary>Where a signature begins among these lines; -1: nowhere.</summary>
    public static int FindAwal(IReadOnlyList<BarisSumber> baris)
    {
        var awal = baris.Index().Where(b => b.Item.Sel is null && (PenandaBaris.IsPenutup(b.Item.Teks) || IsTempatTanggal(b.Item.Teks))).Select(b => b.Index).DefaultIfEmpty(-1).First();
        return awal >= 0 ? awal : baris.Index().Where(b => b.Item.Sel is null && PenandaBaris.IsPejabat(b.Item.Teks) && FindNama(baris, b.Index) is not null).Select(b => b.Index).DefaultIfEmpty(-1).First();
    }

    /// <summary>The block, and the first line behind it; <c>null</c>: there is no office or no name.</summary>
    public static (PenutupTerbaca Penutup, int Akhir)? Read(IReadOnlyList<BarisSumber> baris, int awal, PembersihTeks pembersih)
    {
        TeksTerbaca? tempat = null, tanggal = null;
        var bentuk = BentukTempatTanggal.Tanpa;
        var i = awal;
        for (; i < baris.Count && !(baris[i].Sel is null && PenandaBaris.IsPejabat(baris[i].Teks)); i++)
        {
            if (DuaBaris().Match(baris[i].Teks.Trim()) is { Success: true } dua)
            {
                bentuk = BentukTempatTanggal.DuaBaris;
                var teks = new TeksTerbaca(dua.Groups["isi"].Value.Trim(), baris[i].Nomor, baris[i].Nomor);
                (tempat, tanggal) = dua.Groups["tempat"].Success ? (teks, tanggal) : (tempat, teks);
            }
            else if (SatuBaris().Match(baris[i].Teks.Trim()) is { Success: true } satu)
            {
                bentuk = BentukTempatTanggal.SatuBaris;
                tempat = new TeksTerbaca(satu.Groups["tempat"].Value.Trim(), baris[i].Nomor, baris[i].Nomor);
                tanggal = new TeksTerbaca(satu.Groups["tanggal"].Value.Trim(), baris[i].Nomor, baris[i].Nomor);
            }
            else if (!baris[i].IsKosong)
            {
                return null;
            }
        }

        return i < baris.Count && FindNama(baris, i) is { } nama ? Finish(baris, i, nama, (bentuk, tempat, tanggal)) : null;
    }

    private static (PenutupTerbaca, int) Finish(IReadOnlyList<BarisSumber> baris, int jabatan, int nama, (BentukTempatTanggal Bentuk, TeksTerbaca? Tempat, TeksTerbaca? Tanggal) atas)
    {
        var isiJabatan = new TeksTerbaca(string.Join('\n', baris.Skip(jabatan).Take(nama - jabatan).Where(b => !b.IsKosong).Select(b => b.Teks.Trim())), baris[jabatan].Nomor, baris[nama - 1].Nomor);
        TeksTerbaca? pangkat = null, nip = null;
        var akhir = nama + 1;
        for (var k = nama + 1; k < baris.Count && nip is null && k <= nama + 6; k++)
        {
            if (baris[k].IsKosong)
            {
                continue;
            }

            if (Nip().Match(baris[k].Teks) is { Success: true } m)
            {
                nip = new TeksTerbaca(string.Concat(m.Groups["angka"].Value.Where(char.IsDigit)), baris[k].Nomor, baris[k].Nomor);
                nip.Doubt(nip.Teks.Length == 18 ? null : "NIP semestinya 18 angka.");
                akhir = k + 1;
            }
            else if (pangkat is null && Pangkat().IsMatch(baris[k].Teks.Trim()))
            {
                pangkat = new TeksTerbaca(baris[k].Teks.Trim(), baris[k].Nomor, baris[k].Nomor);
                akhir = k + 1;
            }
            else
            {
                break;
            }
        }

        var isiNama = new TeksTerbaca(baris[nama].Teks.Trim().Trim('(', ')', ' '), baris[nama].Nomor, baris[nama].Nomor);
        return (new PenutupTerbaca(atas.Bentuk, atas.Tempat, atas.Tanggal, isiJabatan, isiNama, pangkat, nip), akhir);
    }

    // The name is the last line before rank or NIP that is not the office: it stands after a gap, or at once where the paper's gap was lost.
    private static int? FindNama(IReadOnlyList<BarisSumber> baris, int jabatan)
    {
        for (var i = jabatan + 1; i < baris.Count && i <= jabatan + 12; i++)
        {
            if (baris[i].IsKosong)
            {
                continue;
            }

            if (baris[i].Sel is not null || baris[i].Teks.Trim().Length > 80 || PenandaBaris.ReadLabel(baris[i].Teks) is not null || PenandaBaris.IsJudulBagian(baris[i].Teks) || baris[i].Teks.Contains(':', StringComparison.Ordinal)
                || baris[i].Teks.TrimStart().StartsWith("Menimbang", StringComparison.OrdinalIgnoreCase) || baris[i].Teks.TrimEnd().EndsWith(';'))
            {
                return null;
            }

            if (!Wilayah().IsMatch(baris[i].Teks.Trim()) && !TandaTangan().IsMatch(baris[i].Teks.Trim()))
            {
                return i;
            }
        }

        return null;
    }

    [GeneratedRegex(@"\A(?:(?<tempat>(?:ditetapkan|dikeluarkan)\s+di)|pada\s+tanggal)\s*:?\s*(?<isi>.*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DuaBaris();

    [GeneratedRegex(@"\A(?<tempat>\p{Lu}[\p{L} ]{2,40}),\s*(?<tanggal>(?:[0-9.…_]{1,8}\s+)?(?:Januari|Februari|Pebruari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Nopember|Desember)\s+[0-9]{4})\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SatuBaris();

    [GeneratedRegex(@"\ANIP\s*[.:]*\s*(?<angka>[0-9][0-9 .]{8,30})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nip();

    [GeneratedRegex(@"\A(?:Pembina|Penata|Pengatur|Juru)\b.{0,40}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pangkat();

    [GeneratedRegex(@"\A(?:KABUPATEN|KOTA|KECAMATAN|PROVINSI)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Wilayah();

    [GeneratedRegex(@"\A(?:ttd\.?|\(?\s*ttd\s*\)?|cap(?:/|\s+dan\s+)ttd)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex TandaTangan();
}
