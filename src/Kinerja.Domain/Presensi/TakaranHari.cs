using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Presensi;

/// <summary>What a number of days stands for.</summary>
internal enum Takaran
{
    /// <summary>Days of one employee on average.</summary>
    RataRata,

    /// <summary>Days of all employees together: person-days.</summary>
    Jumlah,

    /// <summary>The formula does not say.</summary>
    TidakJelas,
}

/// <summary>Finds out from the formula whether it takes days per employee or person-days: what is added to days is days, what is taken from person-days is person-days.</summary>
internal static class TakaranHari
{
    private static readonly string[] KataTidakHadir = ["tidakmasuk", "tidakhadir", "ketidakhadiran", "absen", "mangkir", "alpa"];

    // "Absensi" is the record of who came and does not say which of the two it counts.
    public static bool IsTidakHadir(string kunci) =>
        Array.Exists(KataTidakHadir, k => kunci.Contains(k, StringComparison.Ordinal)) && !kunci.Contains("absensi", StringComparison.Ordinal);

    public static Takaran Find(Rumus rumus, Simpul.Variabel variabel, HasilPresensi hasil)
    {
        if (variabel.Equals(rumus.Isi))
        {
            return Takaran.Jumlah;
        }

        var petunjuk = PenelusurSimpul.Walk(rumus.Isi).Select(s => Read(s, variabel, hasil)).OfType<Takaran>().Distinct().ToList();
        return petunjuk is [var satu] ? satu : Takaran.TidakJelas;
    }

    /// <summary>What this place of the formula says; <c>null</c> where the variable does not stand there.</summary>
    private static Takaran? Read(Simpul simpul, Simpul.Variabel variabel, HasilPresensi hasil)
    {
        Simpul? Beside(Simpul kiri, Simpul kanan) => variabel.Equals(kiri) ? kanan : variabel.Equals(kanan) ? kiri : null;

        return simpul switch
        {
            Simpul.Tambah t => Beside(t.Kiri, t.Kanan) is { } lain ? ReadJumlah(lain, hasil) : null,
            Simpul.Kurang k => Beside(k.Kiri, k.Kanan) is { } lain ? ReadJumlah(lain, hasil) : null,
            Simpul.Kali k => Beside(k.Kiri, k.Kanan) is { } lain ? (IsOrang(lain) ? Takaran.RataRata : Takaran.TidakJelas) : null,
            // A total over a head count is an average: the total is what is asked for.
            Simpul.Bagi b => variabel.Equals(b.Pembilang) ? (IsOrang(b.Penyebut) ? Takaran.Jumlah : ReadJumlah(b.Penyebut, hasil)) : variabel.Equals(b.Penyebut) ? Takaran.TidakJelas : null,
            _ => null,
        };
    }

    private static Takaran ReadJumlah(Simpul lain, HasilPresensi hasil)
    {
        if (lain is Simpul.Bilangan { Persen: false } b)
        {
            // "(240 − hari tidak masuk) / 240": a year's working days of one person.
            return b.Angka == hasil.HariKerja || KonstantaHariKerja.Semua.Any(k => k.Hari == b.Angka) ? Takaran.RataRata : Takaran.TidakJelas;
        }

        var dimensi = FindDimensi(lain);
        return Satuan.Hari.Dimensi.Equals(dimensi) ? Takaran.RataRata : Satuan.OrangHari.Dimensi.Equals(dimensi) ? Takaran.Jumlah : Takaran.TidakJelas;
    }

    private static bool IsOrang(Simpul simpul) => Satuan.Orang.Dimensi.Equals(FindDimensi(simpul));

    private static Dimensi? FindDimensi(Simpul simpul) => PemeriksaanSatuan.Check(Rumus.From(simpul, persen: false), PemeriksaanRumus.SatuanDariNama).Hasil;
}
