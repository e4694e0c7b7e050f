using System.Text.RegularExpressions;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Xunit;

namespace Kinerja.Web.Tests.Pengesahan;

/// <summary>
/// A clerk before a copied decree: takes every correction that the checker offers, and types what it asks for where it cannot be sure of the words. Through the same service as the editor, until nothing blocks any more.
/// </summary>
internal static partial class JuruKetik
{
    private const int LangkahMaksimum = 60;
    private static readonly CancellationToken Ct = CancellationToken.None;

    /// <returns>How many findings stood in the way, and how many of them were mended by the checker's own correction.</returns>
    public static async Task<(int Semua, int Perbaikan)> MendAsync(RuangSah ruang, KeputusanId id)
    {
        var (semua, perbaikan) = (0, 0);
        for (var langkah = 0; langkah < LangkahMaksimum; langkah++)
        {
            var galat = (await ruang.Get<PemeriksaanKeputusanService>().CheckAsync(id, Ct)).Select(t => t.Temuan).Where(t => t is { Tingkat: TingkatAturan.Galat, SaatMenetapkan: false }).ToList();
            if (galat.Count == 0)
            {
                return (semua, perbaikan);
            }

            var naskah = (await ruang.Get<KeputusanService>().ReadAsync(id, Ct))!.Naskah;
            var temuan = galat.Find(t => t.Perbaikan is not null) ?? galat[0];
            var hasil = await ruang.Get<SuntinganService>().ApplyAsync(id, Mend(naskah, temuan), Ct);
            Assert.True(hasil.Hasil is HasilSuntingan.Berhasil { Berubah.Count: > 0 }, $"{temuan.Aturan} {temuan.Tempat.Jalur}: {hasil.Hasil}");
            semua++;
            perbaikan += temuan.Perbaikan is null ? 0 : 1;
        }

        throw new InvalidOperationException("Temuan tidak habis.");
    }

    private static Suntingan Mend(NaskahJson naskah, TemuanNaskah temuan)
    {
        if (temuan.Perbaikan is { } p)
        {
            return new Suntingan.Ubah(PencariAlamat.Find(naskah, p.Jalur)!, p.Lama, p.Baru);
        }

        return temuan.Aturan switch
        {
            // A basis that is out of force, cited twice, or not of the kind that it has to be; a heading over a table that is not there.
            "K08" or "K09" or "K12" or "K25" => new Suntingan.Hapus([PencariAlamat.Find(naskah, temuan.Tempat.Jalur)!.Id!.Value]),
            // Left from another kecamatan: the figure of this one, which the checker names.
            "I16" => Type(naskah, temuan.Tempat.Jalur, teks => teks.Replace(Angka().Match(temuan.Pesan).Value, Usulan().Match(temuan.Pesan).Groups[1].Value, StringComparison.Ordinal)),
            // Persons who are absent are not days.
            "I06" when temuan.Pesan.Contains("tidak hadir", StringComparison.Ordinal) => Type(naskah, temuan.Tempat.Jalur, teks => teks.Replace("Σ Pegawai yang tidak hadir", "Σ hari tidak masuk kerja", StringComparison.Ordinal)),
            "I06" => Type(naskah, Nama(temuan), teks => teks.Replace("Jumlah", "Jumlah orang-hari", StringComparison.Ordinal)),
            "I03" when temuan.Pesan.Contains("tidak dikalikan 100%", StringComparison.Ordinal) => Type(naskah, temuan.Tempat.Jalur, teks => teks.TrimEnd('.') + " dikali 100%"),
            "I03" when temuan.Pesan.Contains("Persentase …", StringComparison.Ordinal) => Type(naskah, Nama(temuan), teks => teks.Replace("Jumlah", "Persentase", StringComparison.Ordinal)),
            "I03" => Type(naskah, temuan.Tempat.Jalur, teks => teks.Replace("Prosentase", "Jumlah", StringComparison.Ordinal)),
            _ => throw new InvalidOperationException($"{temuan.Aturan} {temuan.Tempat.Jalur}: {temuan.Pesan}"),
        };
    }

    private static Suntingan.Ubah Type(NaskahJson naskah, string jalur, Func<string, string> ketik)
    {
        var alamat = PencariAlamat.Find(naskah, jalur)!;
        var indikator = naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).ToList();
        var teks = indikator.SingleOrDefault(i => i.Id?.Value == alamat.Id)?.Teks ?? indikator.SelectMany(i => i.Formulasi).Single(f => f.Id?.Value == alamat.Id).Teks;
        return new Suntingan.Ubah(alamat, teks, ketik(teks));
    }

    // The name of the indicator whose formula the finding is about.
    private static string Nama(TemuanNaskah temuan) => temuan.Tempat.Jalur.Split(".formulasi")[0] + ".teks";

    [GeneratedRegex(@"(?<=“)\d+ \p{L}+(?=”)", RegexOptions.CultureInvariant)]
    private static partial Regex Angka();

    [GeneratedRegex(@"= (\d+ \p{L}+)\.$", RegexOptions.CultureInvariant)]
    private static partial Regex Usulan();
}
