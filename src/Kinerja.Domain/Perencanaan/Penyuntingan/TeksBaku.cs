using System.Text.Json;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Standard texts of a decree, and the decree that they make. Mengingat has none: its items come from the register of laws.</summary>
public sealed class TeksBaku
{
    private static readonly string[] LabelDiktum =
    [
        "KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH",
        "KESEBELAS", "KEDUA BELAS", "KETIGA BELAS", "KEEMPAT BELAS", "KELIMA BELAS", "KEENAM BELAS", "KETUJUH BELAS", "KEDELAPAN BELAS", "KESEMBILAN BELAS", "KEDUA PULUH",
    ];

    public TeksBaku(IReadOnlyList<KlausulBaku> klausul)
    {
        if (klausul.GroupBy(k => k.Kunci).FirstOrDefault(g => g.Count() > 1) is { } ganda)
        {
            throw new AturanException($"Teks baku “{ganda.Key}” tertulis dua kali.");
        }

        Klausul = klausul;
    }

    /// <summary>What ships with the program.</summary>
    public static TeksBaku Bawaan { get; } = ReadBawaan();

    public IReadOnlyList<KlausulBaku> Klausul { get; }

    /// <summary>The texts that may go to a place, filled in: those of a new decree first.</summary>
    public IReadOnlyList<KlausulBaku> Read(TempatKlausul tempat, KonteksTeks konteks) =>
        [.. Klausul.Where(k => k.Tempat == tempat).OrderBy(k => k.Pilihan).Select(k => k with { Teks = konteks.Fill(k.Teks), Butir = k.Butir?.Select(konteks.Fill).ToList() })];

    /// <summary>A letterhead of the two names; address and post code are the office's to add.</summary>
    public KopSurat CreateKop(KonteksTeks konteks) =>
        new([new BarisKop(PeranBarisKop.Pemerintah, One(TempatKlausul.KopPemerintah, konteks)), new BarisKop(PeranBarisKop.Perangkat, One(TempatKlausul.KopPerangkat, konteks))]);

    /// <summary>The body of a decree that has none yet. Number, date and name of who signs are left to be filled in.</summary>
    public BatangTubuhJson CreateBatangTubuh(KonteksTeks konteks) => new()
    {
        Judul = One(TempatKlausul.Judul, konteks),
        Tentang = One(TempatKlausul.Tentang, konteks),
        Pejabat = One(TempatKlausul.Pejabat, konteks),
        Menimbang = new DaftarButir(GayaDaftar.Huruf, CreateButir([.. Many(TempatKlausul.Menimbang, konteks).Select(k => k.Teks)])),
        Mengingat = new DaftarDasarHukum(GayaDaftar.Angka, []),
        Memutuskan = One(TempatKlausul.Memutuskan, konteks),
        Menetapkan = One(TempatKlausul.Menetapkan, konteks),
        Diktum = [.. Many(TempatKlausul.Diktum, konteks).Select((k, i) => new Diktum(DiktumId.New(), Label(i), k.Teks, k.Butir is null ? null : new DaftarButir(GayaDaftar.Huruf, CreateButir(k.Butir))))],
        Penutup = new Penandatanganan { Bentuk = BentukTempatTanggal.DuaBaris, Tempat = konteks.Kecamatan, Jabatan = One(TempatKlausul.PenutupJabatan, konteks), Nama = "" },
    };

    /// <summary>As many labels of rulings as are known.</summary>
    public static int LabelMaksimum => LabelDiktum.Length;

    /// <summary>The label of the ruling at this place, from 0: KESATU, KEDUA; empty past <see cref="LabelMaksimum"/>.</summary>
    public static string Label(int letak) => letak < LabelDiktum.Length ? LabelDiktum[letak] : "";

    /// <summary>The column titles of a new table.</summary>
    public JudulKolom CreateJudulKolom(KonteksTeks konteks) =>
        new(One(TempatKlausul.KolomSasaran, konteks), One(TempatKlausul.KolomIndikator, konteks), One(TempatKlausul.KolomFormulasi, konteks), One(TempatKlausul.KolomSumberData, konteks));

    /// <summary>An empty section for a jabatan.</summary>
    public BagianJabatanJson CreateBagian(string jabatan, KonteksTeks konteks) => new()
    {
        Id = BagianJabatanId.New(),
        Jenis = JenisIndikator.Iki,
        Judul = One(TempatKlausul.JudulBagian, konteks),
        Jabatan = jabatan,
        Tugas = new DaftarButir(GayaDaftar.Huruf, []),
        Fungsi = new DaftarButir(GayaDaftar.Huruf, []),
        JudulKolom = CreateJudulKolom(konteks),
        Sasaran = [],
    };

    private static TeksBaku ReadBawaan()
    {
        using var aliran = typeof(TeksBaku).Assembly.GetManifestResourceStream("Baku/klausul.json")!;
        return new TeksBaku(JsonSerializer.Deserialize<KlausulBaku[]>(aliran, FormatNaskah.Opsi)!);
    }

    private static List<Butir> CreateButir(IReadOnlyList<string> teks) => [.. teks.Select(t => new Butir(ButirId.New(), t))];

    private IEnumerable<KlausulBaku> Many(TempatKlausul tempat, KonteksTeks konteks) => Read(tempat, konteks).Where(k => !k.Pilihan);

    private string One(TempatKlausul tempat, KonteksTeks konteks) => Many(tempat, konteks).FirstOrDefault()?.Teks ?? "";
}
