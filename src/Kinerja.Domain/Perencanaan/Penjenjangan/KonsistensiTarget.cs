using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penjenjangan;

/// <summary>A year's target of an indicator; <c>null</c> where it has none yet, which is not 0.</summary>
/// <param name="Satuan">As people write it; <c>null</c> where unknown.</param>
public sealed record TargetIndikator(NilaiTarget? Nilai, string? Satuan = null);

/// <summary>Whether the targets fit the cascade: handed down means equal, shared out means that the parts sum to the whole.</summary>
public static class KonsistensiTarget
{
    public static IReadOnlyList<TemuanPenjenjangan> Check(PohonKinerja pohon, IReadOnlyDictionary<IdentitasId, TargetIndikator> target) =>
        [.. pohon.ListSemua().SelectMany(s => CheckSama(s, target).Concat(CheckDibagi(s, target)).Concat(CheckBobot(s)))];

    private static IEnumerable<TemuanPenjenjangan> CheckSama(SimpulKinerja induk, IReadOnlyDictionary<IdentitasId, TargetIndikator> target)
    {
        foreach (var anak in AnakBerjenis(induk, JenisKaitan.Sama))
        {
            if (FindKosong([induk, anak], target) is { } kosong)
            {
                yield return kosong;
            }
            else if (FindSatuanLain(induk, anak, target) is { } lain)
            {
                yield return lain;
            }
            else if (target[induk.Identitas].Nilai! is var atas && target[anak.Identitas].Nilai! is var bawah && atas != bawah)
            {
                yield return new(
                    KodeTemuanPenjenjangan.TargetBerbeda, anak.Identitas,
                    $"Target “{anak.Nama}” ({anak.Jabatan}) {Describe(bawah)}, padahal diturunkan langsung dari target {induk.Jabatan} sebesar {Describe(atas)}.");
            }
        }
    }

    private static IEnumerable<TemuanPenjenjangan> CheckDibagi(SimpulKinerja induk, IReadOnlyDictionary<IdentitasId, TargetIndikator> target)
    {
        var bagian = AnakBerjenis(induk, JenisKaitan.Dibagi).ToList();
        if (bagian.Count == 0)
        {
            return [];
        }

        List<SimpulKinerja> semua = [induk, .. bagian];
        if (FindKosong(semua, target) is { } kosong)
        {
            return [kosong];
        }

        if (bagian.Select(b => FindSatuanLain(induk, b, target)).OfType<TemuanPenjenjangan>().ToList() is { Count: > 0 } lain)
        {
            return lain;
        }

        if (semua.FirstOrDefault(s => target[s.Identitas].Nilai is not NilaiTarget.Tunggal) is { } bukanAngka)
        {
            return [new(
                KodeTemuanPenjenjangan.TidakDapatDijumlah, bukanAngka.Identitas,
                $"Target “{bukanAngka.Nama}” ({bukanAngka.Jabatan}) {Describe(target[bukanAngka.Identitas].Nilai!)} bukan satu angka, sehingga pembagian target “{induk.Nama}” tidak dapat dijumlahkan.")];
        }

        return CompareJumlah(induk, bagian, s => ((NilaiTarget.Tunggal)target[s.Identitas].Nilai!).Nilai);
    }

    private static IEnumerable<TemuanPenjenjangan> CompareJumlah(SimpulKinerja induk, List<SimpulKinerja> bagian, Func<SimpulKinerja, decimal> nilai)
    {
        decimal jumlah;
        try
        {
            jumlah = bagian.Sum(nilai);
        }
        catch (OverflowException)
        {
            return [new(KodeTemuanPenjenjangan.TidakDapatDijumlah, induk.Identitas, $"Jumlah target di bawah “{induk.Nama}” terlalu besar untuk dihitung.")];
        }

        return jumlah == nilai(induk) ? [] : [new(
            KodeTemuanPenjenjangan.JumlahBerbeda, induk.Identitas,
            $"Target “{induk.Nama}” ({induk.Jabatan}) {Angka(nilai(induk))} dibagi kepada {bagian.Count} indikator yang jumlahnya {Angka(jumlah)} ({string.Join(" + ", bagian.Select(b => Angka(nilai(b))))}).")];
    }

    // Weights are free to be left out; given to all that share or help, they are parts of one whole.
    private static IEnumerable<TemuanPenjenjangan> CheckBobot(SimpulKinerja induk)
    {
        var berbobot = induk.Anak.Where(a => a.Kaitan!.Jenis is JenisKaitan.Kontribusi or JenisKaitan.Dibagi).ToList();
        if (berbobot.Count > 0 && berbobot.All(a => a.Kaitan!.Bobot is not null) && berbobot.Sum(a => a.Kaitan!.Bobot!.Value) is var jumlah && jumlah != 100)
        {
            yield return new(KodeTemuanPenjenjangan.BobotTidakSeratus, induk.Identitas, $"Bobot indikator di bawah “{induk.Nama}” ({induk.Jabatan}) berjumlah {Angka(jumlah)}%, bukan 100%.");
        }
    }

    private static IEnumerable<SimpulKinerja> AnakBerjenis(SimpulKinerja induk, JenisKaitan jenis) => induk.Anak.Where(a => a.Kaitan!.Jenis == jenis);

    private static TemuanPenjenjangan? FindKosong(IEnumerable<SimpulKinerja> simpul, IReadOnlyDictionary<IdentitasId, TargetIndikator> target) =>
        simpul.FirstOrDefault(s => target.GetValueOrDefault(s.Identitas)?.Nilai is null) is { } s
            ? new(KodeTemuanPenjenjangan.TargetBelumAda, s.Identitas, $"Target “{s.Nama}” ({s.Jabatan}) belum ada, sehingga kesesuaiannya belum dapat diperiksa.")
            : null;

    private static TemuanPenjenjangan? FindSatuanLain(SimpulKinerja induk, SimpulKinerja anak, IReadOnlyDictionary<IdentitasId, TargetIndikator> target)
    {
        var (atas, bawah) = (target[induk.Identitas].Satuan?.Trim(), target[anak.Identitas].Satuan?.Trim());
        return atas is null || bawah is null || string.Equals(atas, bawah, StringComparison.OrdinalIgnoreCase)
            ? null
            : new(KodeTemuanPenjenjangan.SatuanBerbeda, anak.Identitas, $"Target “{anak.Nama}” ({anak.Jabatan}) dalam {bawah}, sedangkan target {induk.Jabatan} dalam {atas}.");
    }

    private static string Describe(NilaiTarget nilai) => nilai switch
    {
        NilaiTarget.Tunggal t => Angka(t.Nilai),
        NilaiTarget.Rentang r => $"{Angka(r.Bawah)}–{Angka(r.Atas)}",
        NilaiTarget.Teks t => $"“{t.Isi}”",
        _ => throw new InvalidOperationException("Nilai target tak dikenal."),
    };

    private static string Angka(decimal nilai) => nilai.ToString("#,##0.############################", TeksIndonesia.Budaya);
}
