namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The rules about jabatan, tugas and fungsi.</summary>
internal static class AturanJabatan
{
    public static IReadOnlyList<AturanNaskah> Semua { get; } =
    [
        new JudulKosong(), new TanpaCamat(), new UnitBukanJabatan(), new StatusDalamNama(), new PenyebutanTakSeragam(), new JabatanKembar(), new AtasanTakCocok(), new BidangLain(), new TeksTerpotong(),
        new DuaTugasSatuButir(), new ButirKembar(), new BukanTugas(), new TugasLain(), new AkhirButir(), new PemberiTugasUnit(), new IstilahKeliru(), new Ejaan(),
    ];
}
