using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Rows that say "Jumlah …": a count of what they name.</summary>
internal static partial class PembacaHitungan
{
    // More than this is a table of its own; and a formula has a length.
    private const int KomponenMaksimum = 8;

    /// <summary>Speaks of two kinds of report, which cannot be added: one comes at set times, the other when something happens.</summary>
    public static bool IsDuaLaporan(string nama) => PolaDuaLaporan().IsMatch(nama);

    public static IEnumerable<Rancangan> Read(BarisUkuran baris)
    {
        var dua = PolaDuaLaporan().Match(baris.Variabel);
        if (dua.Success)
        {
            return [ReadSatu(baris, Kata.NamaVariabel(dua.Groups[1].Value)), ReadSatu(baris, Kata.NamaVariabel(dua.Groups[2].Value))];
        }

        return [ReadSatu(baris, baris.Variabel)];
    }

    private static Rancangan ReadSatu(BarisUkuran baris, string variabel)
    {
        var temu = KosaSatuan.Find(variabel);
        var hasil = new Rancangan(baris, JenisUkuran.Hitungan, "Baris ini menghitung banyaknya " + (temu.Inti.Length > 0 ? temu.Inti : "kejadian") + ".");
        var komponen = FindKomponen(baris, variabel);
        _ = komponen.Count > 1 ? hasil.CountSemua(komponen, temu.Satuan) : hasil.Count(variabel, temu.Satuan);
        hasil.Polaritas = Pemilahan.FindPolaritas("", variabel);
        if (komponen.Count > 1 && baris.Indikator.Rincian is null && BacaanButir.FindDalamKurung(variabel).Count == 0)
        {
            hasil.Note(KodeTemuanUkuran.KomponenDariNama, $"Bagian {string.Join(", ", komponen)} diambil dari kurung pada nama indikator dan dicatat sendiri-sendiri.");
        }

        if (!temu.Pasti)
        {
            hasil.Warn(KodeTemuanUkuran.SatuanBelumPasti, $"Satuan “{temu.Satuan}” diambil dari kata pertamanya; periksa.");
        }

        AddTarget(hasil, baris);
        PemeriksaanNama.CheckHitungan(hasil, baris, variabel);
        return hasil;
    }

    // The components printed under the name, or in brackets behind name or row, are kept apart and added.
    private static IReadOnlyList<string> FindKomponen(BarisUkuran baris, string variabel)
    {
        if (baris.Indikator.Rincian is { Butir.Count: > 1 } rincian)
        {
            return [.. rincian.Butir.Take(KomponenMaksimum).Select(b => Kata.NamaVariabel(b.Teks))];
        }

        var dalamBaris = BacaanButir.FindDalamKurung(variabel);
        return dalamBaris.Count > 1 || baris.Beberapa ? dalamBaris : BacaanButir.FindDalamKurung(baris.Nama);
    }

    private static void AddTarget(Rancangan hasil, BarisUkuran baris)
    {
        if (BacaanFrekuensi.Find(baris.Teks) is { } frekuensi && !Kata.HasAny(baris.Teks, "1 tahun", "satu tahun"))
        {
            hasil.DaftarTarget.Add(frekuensi.ToTarget(hasil.Satuan));
            hasil.Periode = frekuensi.Periode;
        }

        foreach (var jumlah in BacaanJumlah.ReadAll(baris.Teks).Take(1))
        {
            hasil.DaftarTarget.Add(TargetDesa.Read(hasil, baris, jumlah, jumlah.Satuan, null));
        }
    }

    [GeneratedRegex(@"\A((?:draft? +|dokumen +)?(?:laporan|pelaporan)\b.+?),? +dan +((?:draft? +)?(?:laporan|pelaporan)\b.+)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaDuaLaporan();
}
