using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Contoh;

/// <summary>Plausible targets and figures for one measure of the examples.</summary>
internal sealed class AngkaContoh(DefinisiUkuran definisi, string benih)
{
    private const int PegawaiKantor = 24;

    private readonly Rumus? rumus = definisi.Rumus is { } teks ? Rumus.Read(teks).Rumus : null;

    private int JumlahPeriode => definisi.Periode.JumlahSetahun();

    /// <summary>The target of the year, where the decree names none.</summary>
    public string Target(int tahun)
    {
        var acak = new AcakContoh(benih + "target");
        return definisi switch
        {
            _ when BarisIsian.IsTerhitungDariButir(definisi) => Angka.Write(definisi.DaftarButir.Count),
            _ when definisi.Satuan != "%" && rumus?.DaftarVariabel.Count > 1 && Expect(tahun, acak) is { } harapan => harapan,
            { Polaritas: Polaritas.Turun } => Angka.Write(acak.Next(2, 5)),
            { Satuan: "%" } => Angka.Write(acak.Next(18, 20) * 5),
            { Satuan: "nilai" } => Angka.Write(acak.Next(80, 85)),
            { IsAliran: true } => Angka.Write(acak.Next(1, 4) * JumlahPeriode),
            _ => Angka.Write(acak.Next(4, 20)),
        };
    }

    /// <summary>The figures of one period, by the keys of the variables.</summary>
    /// <param name="target">Of the year; <c>null</c>: none.</param>
    public IReadOnlyList<NilaiIsian> List(Periode periode, IReadOnlyList<TargetTercatat> target)
    {
        if (rumus is null)
        {
            return [];
        }

        var acak = new AcakContoh($"{benih}{periode.Jenis}{periode.Nomor}");
        if (BarisIsian.IsTerhitungDariButir(definisi))
        {
            return ListButir(acak);
        }

        var nilai = rumus.DaftarVariabel.Select(v => new NilaiIsian(v.Kunci, Value(v, periode, target, acak))).ToList();
        return rumus.Isi is Simpul.Bagi { Pembilang: Simpul.Variabel pembilang, Penyebut: Simpul.Variabel penyebut } && pembilang.Kunci != penyebut.Kunci
            ? [.. nilai.Select(n => n.Variabel == pembilang.Kunci ? n with { Nilai = Share(nilai.Single(p => p.Variabel == penyebut.Kunci).Nilai, acak) } : n)]
            : nilai;
    }

    /// <summary>The dates of a deadline measure: most in time. A deadline of working days has none here: they would need a calendar.</summary>
    public IReadOnlyList<PeristiwaTercatat> ListPeristiwa(Periode periode)
    {
        if (BarisTenggat.Find(definisi) is null || definisi.Tenggat is not { Satuan: not SatuanTenggat.HariKerja } aturan)
        {
            return [];
        }

        var acak = new AcakContoh($"{benih}{periode.Jenis}{periode.Nomor}tanggal");
        return
        [
            .. Enumerable.Range(1, acak.Next(3, 6)).Select(n =>
            {
                var acuan = new DateOnly(periode.Tahun, acak.Next(periode.BulanAwal, periode.BulanAkhir), 1);
                var batas = aturan.FindBatas(acuan, _ => true);
                return new PeristiwaTercatat($"Contoh {n}", acuan, batas.AddDays(acak.Chance(85) ? -acak.Next(0, 20) : acak.Next(1, 15)));
            }),
        ];
    }

    // What several figures make together in a year, give or take a little: no rule of thumb would come near.
    private string? Expect(int tahun, AcakContoh acak)
    {
        var setahun = Periode.Setahun(tahun);
        var angka = setahun.Split(definisi.Periode).SelectMany(p => List(p, []).Select(n => new NilaiPeriode(n.Variabel, p, n.Nilai)));
        return HitunganPeriode.Compute(definisi, setahun, angka).Hasil.Nilai is { } nilai and > 0
            ? Angka.Write(Math.Round(nilai * acak.Next(95, 110) / 100, nilai < 10 ? 2 : 0, MidpointRounding.AwayFromZero)) : null;
    }

    // Every item is looked at; most are there. The count follows from them.
    private List<NilaiIsian> ListButir(AcakContoh acak)
    {
        var butir = BarisIsian.List(definisi).Select(b => new NilaiIsian(b.Kunci, acak.Chance(92) ? 1 : 0)).ToList();
        return [.. butir, new NilaiIsian(NamaVariabel.Key(definisi.DaftarVariabel[0].Nama), butir.Count(b => b.Nilai == 1))];
    }

    // Most of it, often all.
    private static decimal Share(decimal seluruh, AcakContoh acak) => acak.Chance(60) ? seluruh : Math.Max(0, seluruh - Math.Max(1, Math.Floor(seluruh * acak.Next(2, 12) / 100m)));

    private decimal Value(Simpul.Variabel variabel, Periode periode, IReadOnlyList<TargetTercatat> target, AcakContoh acak)
    {
        var ukuran = definisi.DaftarVariabel.FirstOrDefault(v => NamaVariabel.Key(v.Nama) == variabel.Kunci);
        return (ukuran?.Satuan, ukuran?.Akumulasi) switch
        {
            _ when variabel.Kunci.Contains("tidakmasuk", StringComparison.Ordinal) => acak.Next(0, 2),
            ("hari", _) => acak.Next(19, 22),
            ("orang", Akumulasi.RataRata) => PegawaiKantor,
            ("nilai", _) => acak.Next(78, 92),
            _ when definisi.Polaritas is Polaritas.Turun => acak.Next(0, 1),
            _ when Find(target, variabel, ukuran) is { } setahun => definisi.IsAliran ? Part(setahun, periode, acak) : Math.Max(0, setahun - (acak.Chance(25) ? 1 : 0)),
            _ when definisi.Jenis is JenisUkuran.Pemantauan => acak.Next(0, 6),
            _ => acak.Next(4, 20),
        };
    }

    private decimal? Find(IReadOnlyList<TargetTercatat> target, Simpul.Variabel variabel, VariabelUkuran? ukuran)
    {
        if (definisi.Satuan == "%" || rumus!.DaftarVariabel.Count > 1)
        {
            return target.FirstOrDefault(t => t.Komponen.Length > 0 && NamaVariabel.Key(t.Komponen) == NamaVariabel.Key(ukuran?.Nama ?? variabel.Nama)) is { } bagian
                && NilaiTarget.Read(bagian.Teks) is NilaiTarget.Tunggal b ? b.Nilai : null;
        }

        return target.FirstOrDefault(t => t.Komponen.Length == 0 && t.Periode.Jenis is JenisPeriode.Tahun) is { } utuh && NilaiTarget.Read(utuh.Teks) is NilaiTarget.Tunggal u ? u.Nilai : null;
    }

    // The year's target spread over its periods without a remainder, with a little more or less here and there.
    private decimal Part(decimal setahun, Periode periode, AcakContoh acak)
    {
        var sampai = Math.Floor(setahun * periode.Nomor / JumlahPeriode);
        var sebelum = Math.Floor(setahun * (periode.Nomor - 1) / JumlahPeriode);
        return Math.Max(0, sampai - sebelum + (acak.Chance(12) ? acak.Next(-1, 1) : 0));
    }
}
