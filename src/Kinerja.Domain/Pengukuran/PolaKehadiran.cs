namespace Kinerja.Domain.Pengukuran;

/// <summary>
/// The attendance of the decrees: <c>Σ Pegawai × (Σ Hari kerja efektif − Σ hari tidak masuk kerja)</c>. It multiplies the absence by the number of employees, so that it is right only for the average absence per employee;
/// the recap that an office keeps gives the total in person-days.
/// </summary>
internal sealed record PolaKehadiran(Simpul Hasil, Simpul.Variabel Pegawai, Simpul.Variabel HariKerja, Simpul.Variabel TidakMasuk)
{
    private static readonly string[] KataTidakMasuk = ["tidakmasuk", "tidakhadir", "absen", "mangkir", "alpa", "cuti", "sakit", "izin", "tanpaketerangan", "ketidakhadiran"];

    /// <summary>The name says absence. "Hari tidak masuk kerja" may be the days of one employee or the person-days of all: the name does not tell.</summary>
    public static bool IsTidakMasuk(string kunci) => Array.Exists(KataTidakMasuk, k => kunci.Contains(k, StringComparison.Ordinal));

    public static PolaKehadiran? Find(Rumus rumus, Func<Simpul.Variabel, Satuan?> satuan) =>
        PenelusurSimpul.Walk(rumus.Isi).OfType<Simpul.Kali>().Select(k => Match(k, satuan)).FirstOrDefault(p => p is not null);

    /// <summary>The same with the absence in person-days: <c>(Pegawai × Hari kerja − tidak masuk)</c>.</summary>
    public Rumus Correct(Rumus rumus) =>
        Rumus.From(PenelusurSimpul.Replace(rumus.Isi, Hasil, new Simpul.Kurang(new Simpul.Kali(Pegawai, HariKerja), TidakMasuk)), rumus.Persen);

    private static PolaKehadiran? Match(Simpul.Kali kali, Func<Simpul.Variabel, Satuan?> satuan)
    {
        var (pegawai, kurang) = (kali.Kiri, kali.Kanan) switch
        {
            (Simpul.Variabel v, Simpul.Kurang k) => (v, k),
            (Simpul.Kurang k, Simpul.Variabel v) => (v, k),
            _ => (null, null),
        };
        return kurang is { Kiri: Simpul.Variabel hari, Kanan: Simpul.Variabel tidakMasuk }
            && Satuan.Orang.Dimensi.Equals(satuan(pegawai!)?.Dimensi) && Satuan.Hari.Dimensi.Equals(satuan(hari)?.Dimensi)
            && IsTidakMasuk(tidakMasuk.Kunci)
                ? new PolaKehadiran(kali, pegawai!, hari, tidakMasuk)
                : null;
    }
}
