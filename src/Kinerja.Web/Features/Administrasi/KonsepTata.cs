using System.Globalization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The look of papers while it is typed: texts, of which not all can be read yet.</summary>
public sealed class KonsepTata
{
    private readonly TataNaskah dasar;

    public KonsepTata(TataNaskah? tata, DateOnly berlakuDari)
    {
        dasar = tata ?? TataNaskah.F4;
        Kertas = dasar.Kertas;
        Huruf = dasar.Huruf;
        NomorHalaman = dasar.NomorHalaman;
        (Pangkat, Nip) = (dasar.Pangkat, dasar.Nip);
        UkuranHuruf = dasar.UkuranHuruf.ToString("0.##", TeksIndonesia.Budaya);
        UkuranHurufTabel = dasar.UkuranHurufTabel.ToString("0.##", TeksIndonesia.Budaya);
        (Atas, Kanan, Bawah, Kiri) = (Teks(dasar.Margin.Atas), Teks(dasar.Margin.Kanan), Teks(dasar.Margin.Bawah), Teks(dasar.Margin.Kiri));
        PolaNomor = dasar.PolaNomor ?? "";
        Lambang = dasar.Lambang;
        Kop = [.. dasar.KopSurat?.Baris.Select(b => new BarisKonsep { Peran = b.Peran, Teks = b.Teks }) ?? []];
        BerlakuDari = berlakuDari;
    }

    public DateOnly? BerlakuDari { get; set; }

    public Kertas Kertas { get; set; }

    public JenisHuruf Huruf { get; set; }

    public LetakNomorHalaman NomorHalaman { get; set; }

    public bool Pangkat { get; set; }

    public bool Nip { get; set; }

    public string UkuranHuruf { get; set; }

    public string UkuranHurufTabel { get; set; }

    public string Atas { get; set; }

    public string Kanan { get; set; }

    public string Bawah { get; set; }

    public string Kiri { get; set; }

    public string PolaNomor { get; set; }

    public string? Lambang { get; set; }

    public List<BarisKonsep> Kop { get; }

    public DateOnly ReadTanggal() =>
        BerlakuDari is { Year: >= 2000 and <= 2100 } tanggal ? tanggal : throw new AturanException("Tanggal mulai berlaku belum diisi dengan benar.");

    public TataNaskah Build() => dasar with
    {
        Kertas = Kertas,
        Huruf = Huruf,
        NomorHalaman = NomorHalaman,
        Pangkat = Pangkat,
        Nip = Nip,
        UkuranHuruf = BacaAngka.ReadPecahan(UkuranHuruf, "Ukuran huruf naskah"),
        UkuranHurufTabel = BacaAngka.ReadPecahan(UkuranHurufTabel, "Ukuran huruf tabel"),
        Margin = new Margin(BacaAngka.Read(Atas, "Margin atas"), BacaAngka.Read(Kanan, "Margin kanan"), BacaAngka.Read(Bawah, "Margin bawah"), BacaAngka.Read(Kiri, "Margin kiri")),
        PolaNomor = PolaNomor,
        Lambang = Lambang,
        KopSurat = new KopSurat([.. Kop.Select(b => new BarisKop(b.Peran, b.Teks))]),
    };

    /// <summary>The letterhead that every kecamatan has, to begin with.</summary>
    public void FillKop(string kabupaten, string kecamatan)
    {
        Kop.Add(new BarisKonsep { Peran = PeranBarisKop.Pemerintah, Teks = $"PEMERINTAH KABUPATEN {kabupaten.ToUpperInvariant()}" });
        Kop.Add(new BarisKonsep { Peran = PeranBarisKop.Perangkat, Teks = $"KECAMATAN {kecamatan.ToUpperInvariant()}" });
        Kop.Add(new BarisKonsep { Peran = PeranBarisKop.Alamat, Teks = "" });
        Kop.Add(new BarisKonsep { Peran = PeranBarisKop.KodePos, Teks = kecamatan.ToUpperInvariant() });
    }

    private static string Teks(int angka) => angka.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A line of the letterhead while it is typed.</summary>
public sealed class BarisKonsep
{
    public PeranBarisKop Peran { get; set; }

    public string Teks { get; set; } = "";
}
