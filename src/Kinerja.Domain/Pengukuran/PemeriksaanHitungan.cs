namespace Kinerja.Domain.Pengukuran;

/// <summary>A result and what the checks said about it.</summary>
public sealed record HasilTerperiksa(Hasil Hasil, IReadOnlyList<Temuan> DaftarTemuan);

/// <summary>Computes a formula and looks at the figures too. A figure that contradicts the formula is refused with an explanation; a strange one is computed and told.</summary>
public static class PemeriksaanHitungan
{
    public static HasilTerperiksa Evaluate(Rumus rumus, NilaiVariabel nilai, Func<Simpul.Variabel, Satuan?> satuan, string? namaIndikator = null)
    {
        var temuan = PemeriksaanRumus.Check(rumus, satuan, namaIndikator).ToList();
        temuan.AddRange(CheckKehadiran(rumus, nilai, satuan));
        if (temuan.Find(t => t.Bobot is BobotTemuan.Tolak) is { } tolak)
        {
            return new HasilTerperiksa(Hasil.Without(SebabTanpaNilai.DitolakPemeriksaan, tolak.Pesan, rumus.Persen), temuan);
        }

        var hasil = rumus.Evaluate(nilai);
        temuan.AddRange(CheckHasil(hasil));
        return new HasilTerperiksa(hasil, temuan);
    }

    private static IEnumerable<Temuan> CheckKehadiran(Rumus rumus, NilaiVariabel nilai, Func<Simpul.Variabel, Satuan?> satuan)
    {
        if (PolaKehadiran.Find(rumus, satuan) is not { } pola
            || nilai[pola.Pegawai.Kunci] is not { } pegawai || nilai[pola.HariKerja.Kunci] is not { } hari || nilai[pola.TidakMasuk.Kunci] is not { } tidakMasuk
            || (tidakMasuk >= 0 && tidakMasuk <= hari))
        {
            yield break;
        }

        var pesan = tidakMasuk < 0
            ? $"“{pola.TidakMasuk.Nama}” bernilai {Angka.Write(tidakMasuk)}; hari tidak masuk tidak mungkin negatif, dan kehadiran akan lebih dari 100%."
            : $"“{pola.TidakMasuk.Nama}” diisi {Angka.Write(tidakMasuk)}, melebihi “{pola.HariKerja.Nama}” {Angka.Write(hari)}, sehingga hasilnya negatif. "
                + "Rumus ini mengalikannya dengan jumlah pegawai, jadi isikan rata-rata hari per pegawai." + DescribeRataRata(rumus, pola, nilai, pegawai, hari, tidakMasuk);
        yield return new Temuan(KodeTemuan.TidakMasukMelebihiHariKerja, BobotTemuan.Tolak, pesan, tidakMasuk < 0 ? null : pola.Correct(rumus));
    }

    private static string DescribeRataRata(Rumus rumus, PolaKehadiran pola, NilaiVariabel nilai, decimal pegawai, decimal hari, decimal tidakMasuk)
    {
        if (pegawai < 1 || tidakMasuk / pegawai > hari)
        {
            return "";
        }

        var rata = tidakMasuk / pegawai;
        var hasil = rumus.Evaluate(nilai.With(pola.TidakMasuk.Nama, rata));
        return $" Bila {Angka.Write(tidakMasuk)} adalah jumlah orang-hari seluruh pegawai, rata-ratanya {Angka.Write(tidakMasuk)} ÷ {Angka.Write(pegawai)} = {WriteRingkas(rata)} hari"
            + (hasil.Nilai is { } n ? $" dan hasilnya {WriteRingkas(n)}{(hasil.Persen ? "%" : "")}." : ".");
    }

    private static IEnumerable<Temuan> CheckHasil(Hasil hasil)
    {
        if (hasil is { Persen: true, Nilai: > 100m and var lebih })
        {
            yield return new Temuan(KodeTemuan.LebihDariSeratus, BobotTemuan.Peringatan, $"Hasilnya {WriteRingkas(lebih)}%, lebih dari 100%. Periksa angka yang diisikan, atau apakah pembilang dan penyebut tertukar.");
        }

        if (hasil.Nilai is < 0 and var negatif)
        {
            yield return new Temuan(KodeTemuan.Negatif, BobotTemuan.Peringatan, $"Hasilnya negatif ({WriteRingkas(negatif)}). Periksa angka yang diisikan.");
        }
    }

    // For a sentence two places do; the value itself stays unrounded.
    private static string WriteRingkas(decimal nilai) => Angka.Write(Math.Round(nilai, 2, MidpointRounding.AwayFromZero));
}
