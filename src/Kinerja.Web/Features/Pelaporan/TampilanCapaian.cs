using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>How results read on the screen.</summary>
public static class TampilanCapaian
{
    private const int TingkatTertinggi = 5;

    /// <summary>The value as the measure rounds it; the stored one keeps all its digits.</summary>
    public static string Realisasi(IsiHasilCapaian isi, DefinisiUkuran definisi) =>
        isi.Realisasi is { } nilai ? isi.Persen ? Angka.Write(nilai, definisi.Desimal) + "%" : Bulat(nilai, definisi.Desimal) : "–";

    public static string Target(IsiHasilCapaian isi) => isi.Target is not { } teks ? "–" : isi.Persen && NilaiTarget.Read(teks) is NilaiTarget.Tunggal && !teks.EndsWith('%') ? teks + "%" : teks;

    public static string Capaian(IsiHasilCapaian isi) => isi.Capaian is { } nilai ? Angka.Write(nilai) + "%" : "–";

    /// <summary>From 1, the lowest band, to 5: what colours it. The name always stands beside it.</summary>
    public static int Tingkat(IReadOnlyList<PitaPredikat> pita, string predikat)
    {
        var letak = pita.Select((p, i) => p.Nama == predikat ? i : 0).Max();
        return pita.Count < 2 ? TingkatTertinggi : 1 + (int)Math.Round((TingkatTertinggi - 1m) * letak / (pita.Count - 1), MidpointRounding.AwayFromZero);
    }

    /// <summary>Why there is no number for a period that nothing was stored for.</summary>
    public static string TanpaHasil(CapaianRow baris, Periode periode) =>
        baris.Definisi.Periode > periode.Jenis ? $"Diukur per {baris.Definisi.Periode.ToString().ToLowerInvariant()}; tidak dinilai pada {periode}." : "Realisasi belum diisi.";

    // 12 reports are not 12,00 reports; 12,5 on average are 12,50.
    private static string Bulat(decimal nilai, int desimal) => decimal.IsInteger(nilai) ? Angka.Write(nilai) : Angka.Write(nilai, desimal);
}
