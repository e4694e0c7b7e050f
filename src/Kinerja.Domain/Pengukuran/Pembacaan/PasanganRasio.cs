namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Two rows that count the same thing at two stages ("yang terealisasi", "yang direncanakan") are one ratio that the printer broke.</summary>
internal static class PasanganRasio
{
    private const int KataSamaMinimum = 2;

    public static (BarisUkuran Pembilang, BarisUkuran Penyebut)? Find(List<BarisUkuran> daftar)
    {
        foreach (var a in daftar.Where(b => b.IsHitungan))
        {
            foreach (var b in daftar.Where(b => b.IsHitungan && b.Nomor != a.Nomor && IsSepasang(a.Variabel, b.Variabel)))
            {
                return (a, b);
            }
        }

        return null;
    }

    public static Rancangan Read(BarisUkuran pembilang, BarisUkuran penyebut)
    {
        var (atas, bawah) = (pembilang.Variabel, penyebut.Variabel);
        var rumus = Rumus.From(new Simpul.Bagi(new Simpul.Variabel(atas, atas, 0), new Simpul.Variabel(bawah, bawah, 1)), true);
        var hasil = new Rancangan(pembilang, JenisUkuran.Rasio, "Dua baris menghitung hal yang sama pada dua tahap, jadi dibaca sebagai satu persentase.")
        {
            Rumus = rumus.Describe(),
            Satuan = "%",
            Polaritas = Polaritas.Naik,
        };
        hasil.DaftarBaris.Clear();
        hasil.DaftarBaris.AddRange(new[] { pembilang.Nomor, penyebut.Nomor }.Order());
        var satuan = KosaSatuan.Find(atas).Satuan;
        hasil.DaftarVariabel.AddRange([new VariabelUkuran(atas, satuan, Akumulasi.Jumlah), new VariabelUkuran(bawah, satuan, Akumulasi.Jumlah)]);
        hasil.Warn(KodeTemuanUkuran.RasioTerpisah, $"Rasio ini tercetak sebagai dua hitungan tanpa tanda bagi. Usulan: satu rumus, dan nama indikator “{pembilang.Nama}” diawali Persentase.", hasil.Rumus);
        return hasil;
    }

    // The numerator is the later stage; what is left when the words of stage are taken away must agree.
    private static bool IsSepasang(string atas, string bawah)
    {
        var (a, b) = (Kata.Split(atas), Kata.Split(bawah));
        var sama = a.Zip(b).TakeWhile(p => p.First == p.Second).Count();
        return sama >= KataSamaMinimum && Math.Max(a.Length, b.Length) - sama <= KataSamaMinimum
            && UrutanTahap.IsTerbalik(new Simpul.Variabel(bawah, bawah, 0), new Simpul.Variabel(atas, atas, 1));
    }
}
