namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The rules about sasaran, indikator, formula and sumber data.</summary>
internal static class AturanIndikator
{
    public static IReadOnlyList<AturanNaskah> Semua { get; } =
    [
        new JudulIndikator(), new RumusMengulangNama(), new JumlahAtauPersen(), new BendaAbstrak(), new RasioTerbalik(), new SatuanTakCocok(), new YangDiukurLain(), new TargetDalamRumus(), new TargetTakTerukur(),
        new KonstantaSumber(), new TanpaSatuanArah(), new BeberapaRumus(), new SumberOrang(), new SumberKeliru(), new TargetBertentangan(), new JumlahDesaAsing(), new IndikatorKembar(), new UnsurTanpaIndikator(),
        new TugasTanpaIndikator(), new IndikatorBidangLain(), new DiLuarKendali(), new TumpangTindih(), new SasaranTerbelah(), new TandaDalamNama(), new ProsesBukanHasil(),
    ];
}
