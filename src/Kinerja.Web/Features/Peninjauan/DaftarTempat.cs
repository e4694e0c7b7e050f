using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>A place that a remark can be about.</summary>
public sealed record PilihanTempat(AlamatNaskah Alamat, string Uraian);

/// <summary>The places of a decree in the order of the paper, part by part: for those who choose from a list instead of pointing at the page.</summary>
public static class DaftarTempat
{
    private const int Panjang = 70;

    public static IReadOnlyList<(string Kelompok, IReadOnlyList<PilihanTempat> Isi)> Of(NaskahJson naskah) =>
    [
        .. naskah.BatangTubuh is { } tubuh ? [("Batang tubuh", ListTubuh(tubuh))] : Array.Empty<(string, IReadOnlyList<PilihanTempat>)>(),
        .. naskah.Lampiran.SelectMany(l => l.Bagian).Where(b => b.Id is not null).Select(b => ((b.Jabatan ?? b.Judul).ToSatuBaris(), ListBagian(b))),
    ];

    private static List<PilihanTempat> ListTubuh(BatangTubuhJson tubuh) =>
    [
        Bidang(NamaBidang.Judul, "Judul"), Bidang(NamaBidang.Nomor, "Nomor"), Bidang(NamaBidang.Tentang, "Tentang"), Bidang(NamaBidang.Pejabat, "Baris jabatan"),
        .. tubuh.Menimbang.Butir.Select((b, i) => Baris(b.Id.Value, $"Menimbang butir {i + 1}", b.Teks)),
        .. tubuh.Mengingat.Butir.Select((b, i) => Baris(b.Id.Value, $"Mengingat butir {i + 1}", b.Teks)),
        .. (tubuh.Memperhatikan?.Butir ?? []).Select((b, i) => Baris(b.Id.Value, $"Memperhatikan butir {i + 1}", b.Teks)),
        .. tubuh.Diktum.Select(d => Baris(d.Id.Value, $"Diktum {d.Label}", d.Teks)),
        Bidang(NamaBidang.Penutup, "Tanda tangan"),
        .. (tubuh.Tembusan?.Butir ?? []).Select((b, i) => Baris(b.Id.Value, $"Tembusan butir {i + 1}", b.Teks)),
    ];

    private static List<PilihanTempat> ListBagian(BagianJabatanJson bagian) =>
    [
        Baris(bagian.Id!.Value.Value, "Jabatan", bagian.Jabatan ?? bagian.Judul),
        .. (bagian.Tugas?.Butir ?? []).Select((b, i) => Baris(b.Id.Value, $"Tugas {i + 1}", b.Teks)),
        .. (bagian.Fungsi?.Butir ?? []).Select((b, i) => Baris(b.Id.Value, $"Fungsi {i + 1}", b.Teks)),
        .. bagian.Sasaran.SelectMany((s, i) => ListSasaran(s, i + 1)),
    ];

    private static IEnumerable<PilihanTempat> ListSasaran(SasaranJson sasaran, int nomor)
    {
        yield return Baris(sasaran.Id!.Value.Value, $"Sasaran {nomor}", sasaran.Teks);
        foreach (var (j, indikator) in sasaran.Indikator.Index())
        {
            yield return Baris(indikator.Id!.Value.Value, $"Indikator {nomor}.{j + 1}", indikator.Teks);
            foreach (var (n, formulasi) in indikator.Formulasi.Index())
            {
                yield return Baris(formulasi.Id!.Value.Value, indikator.Formulasi.Count > 1 ? $"Formulasi {nomor}.{j + 1}.{n + 1}" : $"Formulasi {nomor}.{j + 1}", NotasiCetak.ToLinear(formulasi.Teks));
            }
        }
    }

    private static PilihanTempat Bidang(string bidang, string uraian) => new(new AlamatNaskah(null, bidang), uraian);

    private static PilihanTempat Baris(Guid id, string sebutan, string teks) =>
        new(new AlamatNaskah(id, ""), $"{sebutan}: {teks.ToSatuBaris() switch { { Length: > Panjang } t => t[..Panjang].TrimEnd() + "…", var t => t }}");
}
