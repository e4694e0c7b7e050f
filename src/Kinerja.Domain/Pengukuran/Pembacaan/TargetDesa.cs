namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>A number in the row as a multiple of the number of desa, where it is one: the factor is kept, because the product goes wrong when the text is copied to another kecamatan.</summary>
internal static class TargetDesa
{
    // Below this many desa too many numbers are multiples by chance.
    private const int DesaMinimum = 5;
    private const int FaktorMaksimum = 10;

    public static UsulanTarget Read(Rancangan hasil, BarisUkuran baris, BacaanJumlah jumlah, string satuan, string? komponen)
    {
        var target = jumlah.ToTarget(satuan, komponen);
        if (target.Jenis is not JenisUsulanTarget.Angka || KosaSatuan.Group(jumlah.Satuan) is not ("desa" or "orang"))
        {
            return target;
        }

        var desa = jumlah.Satuan is "desa" or "kelurahan";
        if (baris.Konteks.JumlahDesa is not { } banyak)
        {
            if (desa)
            {
                hasil.Note(KodeTemuanUkuran.DesaBelumDiisi, "Jumlah desa belum ada di profil kecamatan; setelah diisi, target ini dapat mengikutinya.");
            }

            return target;
        }

        if (FindFaktor(jumlah.Nilai, banyak, desa ? 1 : FaktorMaksimum) is { } faktor && (desa || faktor > 1 || IsPerDesa(jumlah)))
        {
            // A number of people may be a multiple by chance.
            hasil.PerluDiperiksa |= !desa && !IsPerDesa(jumlah);
            return target with { Jenis = JenisUsulanTarget.KelipatanDesa, Nilai = faktor };
        }

        CheckAsing(hasil, baris, jumlah, banyak, desa);
        return target;
    }

    private static void CheckAsing(Rancangan hasil, BarisUkuran baris, BacaanJumlah jumlah, int banyak, bool desa)
    {
        var faktor = desa ? (jumlah.Nilai > banyak ? 1 : null) : baris.Konteks.DaftarDesaAsing.Select(a => FindFaktor(jumlah.Nilai, a, FaktorMaksimum)).FirstOrDefault(f => f is not null);
        if (faktor is { } f)
        {
            var usulan = (f == 1 ? "" : Angka.Write(f) + " × ") + "{jumlah desa} = " + Angka.Write(f * banyak);
            hasil.Warn(KodeTemuanUkuran.DesaAsing,
                $"“{jumlah.Teks}” tidak cocok dengan {banyak} desa di profil kecamatan; tampaknya tersalin dari kecamatan lain. Usulan target: {usulan} {jumlah.Satuan}.");
        }
    }

    private static decimal? FindFaktor(decimal nilai, int desa, int maksimum) =>
        desa >= DesaMinimum && nilai % desa == 0 && nilai / desa is >= 1 and var faktor && faktor <= maksimum ? faktor : desa == nilai ? 1 : null;

    private static bool IsPerDesa(BacaanJumlah jumlah) => Kata.HasAny(jumlah.Nama, "desa", "kelurahan", "linmas", "kades");
}
