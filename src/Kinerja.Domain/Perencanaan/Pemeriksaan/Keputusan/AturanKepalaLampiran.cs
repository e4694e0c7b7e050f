using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K22: an annex without its head, or without the signature that closes it.</summary>
internal sealed class AturanKepalaLampiran : AturanNaskah
{
    // Permendagri 1/2023 prints the date where the older models repeat the title.
    private static readonly string[] Wajib = ["LAMPIRAN", "KEPUTUSAN", "NOMOR", "TENTANG|TANGGAL"];

    public override string Kode => "K22";

    public override string Nama => "Kepala dan penutup lampiran";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Permendagri 1/2023: lampiran berkepala (nomor dan judul keputusan) dan ditandatangani pejabat yang sama pada akhirnya";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.JenisNaskah is JenisNaskah.LampiranTanpaKeputusan)
        {
            yield break;
        }

        foreach (var (i, lampiran) in konteks.Naskah.Lampiran.Index())
        {
            var tempat = new TempatNaskah($"lampiran[{i}].kepala", $"Kepala lampiran {i + 1}");
            // What follows a closing signature without a head is content in the wrong place (K23), not an annex.
            if (lampiran.Kepala is { Count: 0 } && !AturanSesudahPenutup.IsSesudahPenutup(konteks.Naskah, i))
            {
                yield return At(tempat, "Lampiran ini tidak berkepala: tulis LAMPIRAN, KEPUTUSAN CAMAT …, NOMOR, dan TENTANG.");
            }
            else if (lampiran.Kepala is { Count: > 0 } kepala)
            {
                foreach (var kurang in Wajib.Where(w => !w.Split('|').Any(k => kepala.Any(b => b is not null && b.Contains(k, StringComparison.OrdinalIgnoreCase)))))
                {
                    yield return At(tempat, $"Kepala lampiran tidak memuat baris {kurang.Split('|')[0]}.") with { Tingkat = TingkatAturan.Peringatan };
                }
            }

            if (lampiran.Penutup is null)
            {
                yield return At(new TempatNaskah($"lampiran[{i}].penutup", $"Penutup lampiran {i + 1}"), "Lampiran ini belum ditutup dengan tanda tangan pejabat yang menetapkan.") with { Tingkat = TingkatAturan.Peringatan };
            }
            else if (lampiran.Penutup.Bentuk is not BentukTempatTanggal.Tanpa)
            {
                yield return At(new TempatNaskah($"lampiran[{i}].penutup", $"Penutup lampiran {i + 1}"), "Tempat dan tanggal penetapan tidak diulang pada penutup lampiran; cukup jabatan, tanda tangan, dan nama.") with { Tingkat = TingkatAturan.Info };
            }
        }
    }
}
