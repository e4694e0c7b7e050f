namespace Kinerja.Domain.Pengukuran.Bahasa;

/// <summary>Takes the caption from the front of a formula and the target clause from its end.</summary>
internal static class Klausa
{
    public static string TakeJudul(List<Keping> keping, string teks)
    {
        var posisi = FindLuar(keping, JenisKeping.SamaDengan);
        if (posisi < 0)
        {
            return "";
        }

        var sama = keping[posisi];
        if (keping[..posisi].Exists(k => k.IsTanda))
        {
            throw sama.Fail("Di depan tanda = hanya boleh ada judul tanpa tanda hitung. Hapus bagian di depan =, atau tulis judulnya di dalam [kurung siku].");
        }

        var judul = posisi == 0 ? "" : teks[keping[0].Awal..keping[posisi - 1].Akhir];
        keping.RemoveRange(0, posisi + 1);
        return keping.Find(k => k.Jenis is JenisKeping.SamaDengan) is { } kedua
            ? throw kedua.Fail("Tanda = hanya boleh satu kali, setelah judul. Hapus yang ini.")
            : judul;
    }

    public static BatasTarget? TakeBatas(List<Keping> keping)
    {
        var posisi = FindLuar(keping, JenisKeping.Banding);
        if (posisi < 0)
        {
            return null;
        }

        var tanda = keping[posisi];
        var ekor = keping[(posisi + 1)..];
        if (posisi == 0)
        {
            throw tanda.Fail($"Di depan tanda {tanda.Teks} belum ada yang dihitung. Tulis rumusnya dulu, lalu targetnya.");
        }

        var persen = ekor is [_, { Jenis: JenisKeping.Persen }, ..];
        var satuan = ekor.Skip(persen ? 2 : 1).ToList();
        if (ekor is not [{ Jenis: JenisKeping.Kata } kata, ..] || !satuan.TrueForAll(k => k.Jenis is JenisKeping.Kata) || !Angka.TryRead(kata.Teks.TrimEnd('.', ';'), out var angka))
        {
            throw tanda.Fail($"Setelah tanda {tanda.Teks} harus ada satu angka target, misalnya ≤ 5 atau ≥ 90%.");
        }

        keping.RemoveRange(posisi, keping.Count - posisi);
        return new BatasTarget(ReadPembanding(tanda.Teks), angka.Nilai, persen, string.Join(' ', satuan.Select(k => k.Teks)).TrimEnd('.', ';', ','));
    }

    private static int FindLuar(List<Keping> keping, JenisKeping jenis)
    {
        var dalam = 0;
        for (var i = 0; i < keping.Count; i++)
        {
            dalam += keping[i].Jenis switch { JenisKeping.Buka => 1, JenisKeping.Tutup => -1, _ => 0 };
            if (dalam == 0 && keping[i].Jenis == jenis)
            {
                return i;
            }
        }

        return -1;
    }

    private static Pembanding ReadPembanding(string tanda) => tanda switch
    {
        "≤" => Pembanding.PalingBanyak,
        "≥" => Pembanding.PalingSedikit,
        "<" => Pembanding.KurangDari,
        _ => Pembanding.LebihDari,
    };
}
