namespace Kinerja.Domain.Pengukuran;

/// <summary>What the units of a formula give.</summary>
/// <param name="Hasil">What the result counts; <c>null</c> where a unit is unknown or the units contradict each other.</param>
/// <param name="DaftarTemuan">The contradictions.</param>
public sealed record HasilSatuan(Dimensi? Hasil, IReadOnlyList<Temuan> DaftarTemuan);

/// <summary>Adds up the units of a formula as arithmetic does: days less persons is nothing, persons times days is person-days, a ratio of equal units is a share.</summary>
public sealed class PemeriksaanSatuan
{
    private readonly Func<Simpul.Variabel, Satuan?> satuan;
    private readonly List<Temuan> temuan = [];

    private PemeriksaanSatuan(Func<Simpul.Variabel, Satuan?> satuan) => this.satuan = satuan;

    /// <param name="rumus">The formula.</param>
    /// <param name="satuan">The unit of a variable, or <c>null</c> where it is not known.</param>
    public static HasilSatuan Check(Rumus rumus, Func<Simpul.Variabel, Satuan?> satuan)
    {
        var pemeriksaan = new PemeriksaanSatuan(satuan);
        var hasil = pemeriksaan.Infer(rumus.Isi).Dimensi;
        if (rumus.Persen && hasil is not null && !hasil.Equals(Dimensi.Tunggal))
        {
            pemeriksaan.temuan.Add(new Temuan(KodeTemuan.PersenBerbedaSatuan, BobotTemuan.Peringatan,
                $"Persentase membandingkan dua hal yang satuannya sama, tetapi di sini hasilnya bersatuan {hasil.Describe()}. Periksa pembilang dan penyebutnya."));
        }

        return new HasilSatuan(hasil, pemeriksaan.temuan);
    }

    private Taksiran Infer(Simpul simpul) => simpul switch
    {
        Simpul.Bilangan => new Taksiran(Dimensi.Tunggal, true),
        Simpul.Variabel v => new Taksiran(satuan(v)?.Dimensi, false),
        Simpul.Negatif n => Infer(n.Isi),
        Simpul.Tambah t => InferJumlah(t.Kiri, t.Kanan, "ditambah"),
        Simpul.Kurang k => InferJumlah(k.Kiri, k.Kanan, "dikurangi"),
        Simpul.Kali k => Combine(Infer(k.Kiri), Infer(k.Kanan), (a, b) => a.Times(b)),
        Simpul.Bagi b => Combine(Infer(b.Pembilang), Infer(b.Penyebut), (a, c) => a.Per(c)),
        _ => throw new InvalidOperationException("Simpul tak dikenal."),
    };

    private static Taksiran Combine(Taksiran kiri, Taksiran kanan, Func<Dimensi, Dimensi, Dimensi> gabung) =>
        new(kiri.Dimensi is { } a && kanan.Dimensi is { } b ? gabung(a, b) : null, kiri.Konstan && kanan.Konstan);

    private Taksiran InferJumlah(Simpul kiri, Simpul kanan, string kata)
    {
        var (a, b) = (Infer(kiri), Infer(kanan));
        if (a.Konstan || b.Konstan)
        {
            return a.Konstan ? b : a;   // "hari kerja − 12": a bare number takes the unit of the other side
        }

        if (a.Dimensi is null || b.Dimensi is null)
        {
            return new Taksiran(a.Dimensi ?? b.Dimensi, false);
        }

        if (a.Dimensi.Equals(b.Dimensi))
        {
            return a;
        }

        temuan.Add(new Temuan(KodeTemuan.SatuanBerbeda, BobotTemuan.Tolak,
            $"“{Describe(kiri)}” ({a.Dimensi.Describe()}) tidak dapat {kata} “{Describe(kanan)}” ({b.Dimensi.Describe()}) karena satuannya berbeda. {Advise(a.Dimensi, b.Dimensi, kata)}"));
        return new Taksiran(null, false);
    }

    private static string Advise(Dimensi kiri, Dimensi kanan, string kata) =>
        kata == "dikurangi" && kiri.Equals(Satuan.Hari.Dimensi) && kanan.Equals(Satuan.Orang.Dimensi)
            ? "Ganti dengan hari tidak masuk kerja (hari, rata-rata per pegawai), bukan banyaknya pegawai yang tidak hadir."
            : kata == "dikurangi" && kiri.Equals(Satuan.Hari.Dimensi) && kanan.Equals(Satuan.OrangHari.Dimensi)
                ? "Isikan rata-rata per pegawai (hari), atau kalikan hari kerja dengan jumlah pegawai dahulu."
                : "Samakan satuannya atau periksa nama variabelnya.";

    private static string Describe(Simpul simpul) => UraianRumus.Describe(simpul, false, null);

    private readonly record struct Taksiran(Dimensi? Dimensi, bool Konstan);
}
