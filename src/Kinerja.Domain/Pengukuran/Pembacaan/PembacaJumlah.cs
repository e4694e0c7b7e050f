namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Sentences with numbers: one target, several of one unit (components), or several units (several measures).</summary>
internal static class PembacaJumlah
{
    // A number of these fits whatever the unit of the name: villages reached, meetings held.
    private static readonly string[] SatuanWilayah = ["tim", "organisasi", "BUMDes", "koperasi", "UKM", "PKL", "SPPT", "data"];

    private const int KomponenMaksimum = 8;

    public static IEnumerable<Rancangan> Read(BarisUkuran baris, string nama, IReadOnlyList<BacaanJumlah> daftar, BacaanFrekuensi? frekuensi)
    {
        var hasil = daftar.GroupBy(j => j.Satuan).Select(g => g.Count() > 1 ? ReadKomponen(baris, [.. g]) : ReadSatu(baris, nama, g.Single(), daftar, frekuensi)).ToList();
        if (frekuensi is { Satuan: "kali" } && !hasil.Exists(r => r.DaftarTarget.Exists(t => t.Jenis is JenisUsulanTarget.Frekuensi)))
        {
            hasil.Insert(0, ReadKali(baris, nama, frekuensi));
        }

        return hasil;
    }

    private static Rancangan ReadKali(BarisUkuran baris, string nama, BacaanFrekuensi frekuensi)
    {
        var hasil = new Rancangan(baris, JenisUkuran.Hitungan, $"Baris ini menyebut frekuensi: {frekuensi.Teks}.").Count(nama, "kali");
        hasil.Polaritas = Pemilahan.FindPolaritas(baris.Nama, nama);
        hasil.Periode = frekuensi.Periode;
        hasil.DaftarTarget.Add(frekuensi.ToTarget("kali"));
        return hasil;
    }

    private static Rancangan ReadSatu(BarisUkuran baris, string nama, BacaanJumlah jumlah, IReadOnlyList<BacaanJumlah> semua, BacaanFrekuensi? frekuensi)
    {
        var temu = KosaSatuan.Find(nama);
        // Of several measures only the one that counts what the name counts bears its name.
        var sendiri = semua.Count == 1 && frekuensi is not { Satuan: "kali" };
        var bernama = sendiri || KosaSatuan.Group(temu.Satuan) == KosaSatuan.Group(jumlah.Satuan);
        var variabel = bernama ? nama : Kata.NamaVariabel(jumlah.Nama);
        var satuan = bernama && KosaSatuan.IsNaskah(temu.Satuan) && jumlah.Satuan == "desa" ? temu.Satuan : jumlah.Satuan;
        var hasil = new Rancangan(baris, JenisUkuran.Hitungan, $"Baris ini menyebut banyaknya: {jumlah.Teks}.").Count(variabel, satuan);
        hasil.Polaritas = Pemilahan.FindPolaritas(bernama ? baris.Nama : "", variabel);
        hasil.DaftarTarget.Add(TargetDesa.Read(hasil, baris, jumlah, satuan, null));
        hasil.Periode = FindPeriode(baris, variabel);
        if (bernama && !IsCocok(temu, jumlah.Satuan))
        {
            hasil.Warn(KodeTemuanUkuran.SatuanTargetBeda, $"Nama indikator menghitung {temu.Satuan}, tetapi barisnya menyebut {jumlah.Teks}. Samakan namanya atau targetnya.");
        }

        return hasil;
    }

    private static Rancangan ReadKomponen(BarisUkuran baris, IReadOnlyList<BacaanJumlah> daftar)
    {
        var nama = daftar.Take(KomponenMaksimum).Select(j => Kata.NamaVariabel(j.Nama)).ToList();
        var hasil = new Rancangan(baris, JenisUkuran.Hitungan, $"Baris ini menyebut {daftar.Count} bagian yang dijumlahkan.").CountSemua(nama, daftar[0].Satuan);
        hasil.Polaritas = Pemilahan.FindPolaritas(baris.Nama, baris.NamaVariabel);
        hasil.DaftarTarget.AddRange(daftar.Take(KomponenMaksimum).Select((j, i) => TargetDesa.Read(hasil, baris, j, j.Satuan, nama[i])));
        hasil.Periode = FindPeriode(baris, nama[0]);
        return hasil;
    }

    // A number without a rhythm is the year's; it is looked at every quarter (PermenPANRB 53/2014, Lampiran II E).
    private static JenisPeriode FindPeriode(BarisUkuran baris, string variabel) =>
        Pemilahan.FindPeriode(baris.Nama, baris.Teks, variabel, null, false) is JenisPeriode.Tahun ? JenisPeriode.Tahun : JenisPeriode.Triwulan;

    private static bool IsCocok(KosaSatuan.Temu temu, string satuan) =>
        KosaSatuan.Group(temu.Satuan) == KosaSatuan.Group(satuan) || temu.Satuan == KosaSatuan.Kegiatan
        || (satuan is "desa" or "kelurahan" && (SatuanWilayah.Contains(temu.Satuan) || KosaSatuan.IsNaskah(temu.Satuan) || !temu.Pasti));
}
