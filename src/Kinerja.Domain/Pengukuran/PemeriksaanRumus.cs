namespace Kinerja.Domain.Pengukuran;

/// <summary>The traps that the formulas of real decrees hold, found in the formula itself before any figure is entered.</summary>
public static class PemeriksaanRumus
{
    private const string TandaHitung = "+-–−/:";

    /// <param name="rumus">The formula.</param>
    /// <param name="satuan">The unit of a variable, or <c>null</c> where it is not known; <see cref="Satuan.ProposePasti"/> where nobody has said yet.</param>
    /// <param name="namaIndikator">The indicator's name, where the formula stands under one.</param>
    public static IReadOnlyList<Temuan> Check(Rumus rumus, Func<Simpul.Variabel, Satuan?> satuan, string? namaIndikator = null) =>
    [
        .. PemeriksaanSatuan.Check(rumus, satuan).DaftarTemuan,
        .. CheckKehadiran(rumus, satuan),
        .. CheckTerbalik(rumus),
        .. CheckPersen(rumus, namaIndikator ?? rumus.Judul),
        .. CheckBobot(rumus),
        .. CheckTarget(rumus),
        .. rumus.DaftarVariabel.SelectMany(CheckNama),
    ];

    /// <summary>The units that the names themselves leave no doubt about.</summary>
    public static Satuan? SatuanDariNama(Simpul.Variabel variabel) => Satuan.ProposePasti(variabel.Nama);

    private static IEnumerable<Temuan> CheckKehadiran(Rumus rumus, Func<Simpul.Variabel, Satuan?> satuan)
    {
        if (PolaKehadiran.Find(rumus, satuan) is { } pola && (satuan(pola.TidakMasuk)?.Dimensi ?? Satuan.Hari.Dimensi).Equals(Satuan.Hari.Dimensi))
        {
            yield return new Temuan(KodeTemuan.PegawaiDikaliDuaKali, BobotTemuan.Peringatan,
                $"“{pola.TidakMasuk.Nama}” dikalikan lagi dengan “{pola.Pegawai.Nama}”, jadi yang diisikan harus rata-rata hari per pegawai. Bila rekapnya dalam orang-hari (jumlah seluruh pegawai), pakai rumus usulan.",
                pola.Correct(rumus));
        }
    }

    private static IEnumerable<Temuan> CheckTerbalik(Rumus rumus)
    {
        if (rumus.Isi is Simpul.Bagi { Pembilang: Simpul.Variabel atas, Penyebut: Simpul.Variabel bawah } && UrutanTahap.IsTerbalik(atas, bawah))
        {
            yield return new Temuan(KodeTemuan.RasioTerbalik, BobotTemuan.Peringatan,
                $"Pembilang dan penyebut tampaknya tertukar: “{atas.Nama}” dibagi “{bawah.Nama}”. Makin banyak yang tertunda, makin tinggi hasilnya, bahkan lebih dari 100%.",
                Rumus.From(new Simpul.Bagi(bawah, atas), rumus.Persen));
        }
    }

    private static IEnumerable<Temuan> CheckPersen(Rumus rumus, string nama)
    {
        var kata = nama.TrimStart('-', ' ').Split(' ')[0];
        if (!rumus.Persen && rumus.Isi is Simpul.Kali { Kiri: Simpul.Bagi rasio, Kanan: Simpul.Bilangan { Angka: 100m, Persen: false } })
        {
            yield return new Temuan(KodeTemuan.PersenHilang, BobotTemuan.Peringatan, "Rumus dikalikan 100 tanpa tanda %. Bila maksudnya persentase, tulis × 100%.", Rumus.From(rasio, true));
        }
        else if (!rumus.Persen && rumus.Isi is Simpul.Bagi && IsPersen(kata))
        {
            yield return new Temuan(KodeTemuan.PersenHilang, BobotTemuan.Peringatan,
                "Namanya persentase, tetapi rumusnya tidak dikalikan 100%: hasilnya 0,83 dan bukan 83%.", Rumus.From(rumus.Isi, true));
        }
        else if (rumus.Persen && NamaVariabel.IsHiasan(kata))
        {
            yield return new Temuan(KodeTemuan.NamaBukanPersen, BobotTemuan.Peringatan, $"Nama “{nama.Trim()}” menyebut jumlah, tetapi rumusnya menghasilkan persentase. Ubah namanya menjadi Persentase … atau hitung jumlahnya.");
        }

        if (PenelusurSimpul.Walk(rumus.Isi).Any(PersenTerluar.IsSeratus))
        {
            yield return new Temuan(KodeTemuan.PersenDiDalam, BobotTemuan.Catatan, "× 100% di dalam rumus dihitung sebagai × 1. Hanya × 100% di tingkat terluar yang menjadikan hasilnya persentase.");
        }
    }

    private static bool IsPersen(string kata) =>
        kata.Equals("persentase", StringComparison.OrdinalIgnoreCase) || kata.Equals("prosentase", StringComparison.OrdinalIgnoreCase) || kata.Equals("tingkat", StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<Temuan> CheckBobot(Rumus rumus)
    {
        var bobot = Terms(rumus.Isi).Select(ReadBobot).ToList();
        if (bobot.Count > 1 && bobot.TrueForAll(b => b is >= 0 and <= 1000) && bobot.Sum() is { } jumlah && jumlah != 100m)
        {
            yield return new Temuan(KodeTemuan.BobotTidakSeratus, BobotTemuan.Peringatan, $"Bobotnya berjumlah {Angka.Write(jumlah)}%, bukan 100%.");
        }
    }

    private static Stack<Simpul> Terms(Simpul simpul)
    {
        var suku = new Stack<Simpul>();
        while (simpul is Simpul.Tambah t)
        {
            suku.Push(t.Kanan);
            simpul = t.Kiri;
        }

        suku.Push(simpul);
        return suku;
    }

    private static decimal? ReadBobot(Simpul suku) => suku switch
    {
        Simpul.Kali { Kanan: Simpul.Bilangan { Persen: true } b } => b.Angka,
        Simpul.Kali { Kiri: Simpul.Bilangan { Persen: true } b } => b.Angka,
        _ => null,
    };

    private static IEnumerable<Temuan> CheckTarget(Rumus rumus)
    {
        if (rumus.Batas is { } batas)
        {
            yield return new Temuan(KodeTemuan.TargetDiDalam, BobotTemuan.Catatan,
                $"“{batas.Describe()}” adalah target, bukan bagian hitungan. Catat sebagai target{(batas.Pembanding is Pembanding.PalingBanyak or Pembanding.KurangDari ? " dengan polaritas turun (makin kecil makin baik)" : "")}.",
                Rumus.From(rumus.Isi, rumus.Persen));
        }
    }

    private static IEnumerable<Temuan> CheckNama(Simpul.Variabel v)
    {
        if (char.IsAsciiDigit(v.Nama[0]))
        {
            yield return new Temuan(KodeTemuan.NamaDiawaliAngka, BobotTemuan.Catatan, $"“{v.Nama}” dibaca sebagai nama. Bila maksudnya bilangan, tulis angkanya saja.");
        }

        if (v.Nama.Split(' ').FirstOrDefault(k => k.Length > 1 && (TandaHitung.Contains(k[0], StringComparison.Ordinal) || TandaHitung.Contains(k[^1], StringComparison.Ordinal))) is { } kata)
        {
            yield return new Temuan(KodeTemuan.TandaMenempel, BobotTemuan.Catatan, $"Tanda pada “{kata}” dibaca sebagai bagian dari nama. Bila maksudnya tanda hitung, beri spasi di kiri dan kanannya.");
        }
    }
}
