namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>The rules about the decree itself.</summary>
internal static class AturanKeputusan
{
    public static IReadOnlyList<AturanNaskah> Semua { get; } =
    [
        new AturanNamaKecamatan(), new AturanNamaKabupaten(), new AturanNomorLengkap(), new AturanPolaNomor(), new AturanNomorLampiran(), new AturanTanggalLengkap(), new AturanAcuanDiktum(),
        new AturanDasarGanda(), new AturanDasarBerlaku(), new AturanJudulPeraturan(), new AturanLembaran(), new AturanSebutanPeraturan(), new AturanDasarSusunan(), new AturanKeputusanDikutip(),
        new AturanTandaBaca(), new AturanObjekMenetapkan(), new AturanMenimbang(), new AturanKlausulLampiran(), new AturanKlausulPenutup(), new AturanIstilahLama(), new AturanTahunJudul(),
        new AturanKepalaLampiran(), new AturanSesudahPenutup(), new AturanPenandatangan(), new AturanTanpaKeputusan(), new AturanKop(), new AturanTembusan(), new AturanPencabutan(),
    ];
}
