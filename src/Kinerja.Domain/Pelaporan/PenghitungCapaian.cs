using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Pelaporan;

/// <summary>A kabupaten's policy with the number of its version; 0 is the program's own.</summary>
public sealed record KebijakanBerlaku(int Nomor, IsiKebijakan Isi)
{
    public static KebijakanBerlaku Baku { get; } = new(0, IsiKebijakan.Baku);
}

/// <summary>A result with how many of its due periods were filled.</summary>
public sealed record CapaianTerhitung(IsiHasilCapaian Isi, int Terisi, int Wajib);

/// <summary>Puts measure, figures, target and policy together into the result that is stored. The same four always give the same result.</summary>
public static class PenghitungCapaian
{
    /// <summary>The periods for which a measure has a result: its own and all longer ones of the year.</summary>
    public static IReadOnlyList<Periode> ListPeriode(DefinisiUkuran definisi, int tahun) =>
        [.. Enum.GetValues<JenisPeriode>().Where(j => j >= definisi.Periode).SelectMany(j => Periode.Setahun(tahun).Split(j))];

    /// <summary>One figure per variable and period: holders of one post who report apart count together what adds up and share the rest evenly.</summary>
    public static IReadOnlyList<NilaiPeriode> Merge(DefinisiUkuran definisi, IEnumerable<NilaiPeriode> isian)
    {
        var akumulasi = definisi.DaftarVariabel.ToLookup(v => NamaVariabel.Key(v.Nama), v => v.Akumulasi, StringComparer.Ordinal);
        return
        [
            .. isian.GroupBy(n => (Kunci: NamaVariabel.Key(n.Variabel), n.Periode))
                .Select(g => g.Skip(1).Any() ? g.First() with { Nilai = Share([.. g.Select(n => n.Nilai).OfType<decimal>()], akumulasi[g.Key.Kunci].FirstOrDefault()) } : g.First()),
        ];
    }

    /// <param name="versi">The version of the measure that <paramref name="definisi"/> is.</param>
    /// <param name="isian">Its figures; those of other periods are left out.</param>
    public static CapaianTerhitung Compute(DefinisiUkuran definisi, int versi, Periode periode, IEnumerable<NilaiPeriode> isian, TargetBerlaku? target, KebijakanBerlaku kebijakan)
    {
        var daftar = isian as IReadOnlyCollection<NilaiPeriode> ?? [.. isian];
        var hitungan = HitunganPeriode.Compute(definisi, periode, daftar);
        var hasil = daftar.Any(n => n.Nilai is not null && periode.Contains(n.Periode)) || definisi.Rumus is null
            ? hitungan.Hasil : Hasil.Without(SebabTanpaNilai.VariabelKurang, "Realisasi belum diisi.", hitungan.Hasil.Persen);
        var nilai = definisi.DaftarVariabel.Select(v => new NilaiTerpakai(v.Nama, hitungan.Nilai[NamaVariabel.Key(v.Nama)])).ToList();
        var isi = Judge(definisi, hasil, target, kebijakan) with { UkuranVersi = versi, TargetVersi = target?.Versi, KebijakanVersi = kebijakan.Nomor, Nilai = nilai };
        return new CapaianTerhitung(isi, hitungan.Terisi, hitungan.Wajib);
    }

    /// <summary>The same result once more, out of what was stored with it.</summary>
    public static IsiHasilCapaian Repeat(DefinisiUkuran definisi, IsiHasilCapaian semula, KebijakanBerlaku kebijakan)
    {
        if (definisi.Rumus is null || semula.Realisasi is null || Rumus.Read(definisi.Rumus).Rumus is not { } rumus)
        {
            return semula;
        }

        var nilai = new NilaiVariabel(semula.Nilai.Select(n => KeyValuePair.Create(n.Variabel, n.Nilai)));
        var hasil = PemeriksaanHitungan.Evaluate(rumus, nilai, definisi.FindSatuan).Hasil;
        return Judge(definisi, hasil, semula.Target is { } t ? new TargetBerlaku(t, semula.TargetVersi) : null, kebijakan)
            with { UkuranVersi = semula.UkuranVersi, TargetVersi = semula.TargetVersi, KebijakanVersi = kebijakan.Nomor, Nilai = semula.Nilai };
    }

    private static decimal? Share(IReadOnlyList<decimal> nilai, Akumulasi akumulasi)
    {
        try
        {
            return HitunganPeriode.Accumulate(nilai, akumulasi is Akumulasi.Jumlah ? Akumulasi.Jumlah : Akumulasi.RataRata);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static IsiHasilCapaian Judge(DefinisiUkuran definisi, Hasil hasil, TargetBerlaku? target, KebijakanBerlaku kebijakan)
    {
        var capaian = definisi switch
        {
            { Jenis: JenisUkuran.Penjelasan } => Capaian.Without("Baris ini penjelasan; tidak ada yang diukur."),
            { Jenis: JenisUkuran.Pemantauan } => Capaian.Without("Pemantauan: dicatat tanpa target, tidak dinilai."),
            { Polaritas: null } => Capaian.Without("Polaritas belum diputuskan; putuskan di halaman Cara mengukur."),
            _ when hasil.Alasan is { } alasan => Capaian.Without(alasan),
            { Polaritas: { } polaritas } => Capaian.Compute(NilaiTarget.Read(target?.Teks), hasil.Nilai, polaritas, kebijakan.Isi.Kebijakan),
        };
        var predikat = capaian.Nilai is { } angka ? DaftarPredikat.Create(kebijakan.Isi.Predikat).Find(angka) : null;
        return new IsiHasilCapaian(hasil.Nilai, hasil.Persen, target?.Teks, capaian.Nilai, predikat, capaian.Alasan, capaian.Keterangan, 0, null, 0, []);
    }
}
