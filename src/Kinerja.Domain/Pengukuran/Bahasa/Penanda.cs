namespace Kinerja.Domain.Pengukuran.Bahasa;

/// <summary>
/// Decides which words are operators and which brackets belong to a name. A decree writes <c>KTP/KK</c>, <c>e-KTP</c> and <c>Laporan Kinerja ( LKjIP )</c> as names:
/// an operator stands between spaces or at a bracket that holds a calculation.
/// </summary>
internal static class Penanda
{
    private static readonly HashSet<string> SebelumKataKerja = new(StringComparer.OrdinalIgnoreCase)
    {
        "yang", "telah", "sudah", "akan", "belum", "tidak", "dapat", "harus", "untuk", "sedang", "perlu",
    };

    public static List<Keping> Mark(List<Keping> keping)
    {
        MarkOperator(keping);
        var pasangan = MatchKurung(keping);
        return Split(JoinNama(keping, pasangan));
    }

    private static void MarkOperator(List<Keping> keping)
    {
        for (var i = 0; i < keping.Count; i++)
        {
            if (keping[i].Jenis is JenisKeping.Kata && ReadTanda(keping[i].Teks) is { } tanda)
            {
                keping[i] = keping[i] with { Jenis = JenisKeping.Operator, Teks = tanda };
            }
        }

        for (var i = 0; i < keping.Count; i++)
        {
            MarkKata(keping, i);
        }
    }

    private static void MarkKata(List<Keping> keping, int i)
    {
        var k = keping[i];
        if (k.Jenis is not JenisKeping.Kata)
        {
            return;
        }

        var sebelum = i > 0 ? keping[i - 1] : null;
        var sesudah = i + 1 < keping.Count ? keping[i + 1] : null;
        if (k.Teks is "x" or "X")
        {
            // Between two values it multiplies; elsewhere it is a name ("kelas X / Y", "x / y").
            if (sebelum is { IsAkhirNilai: true } && sesudah is { IsAwalNilai: true } && ReadKata(sesudah.Teks) is null)
            {
                keping[i] = k with { Jenis = JenisKeping.Operator, Teks = "×" };
            }

            return;
        }

        if (ReadKata(k.Teks) is not { } tanda || (sebelum is { Jenis: JenisKeping.Kata } && SebelumKataKerja.Contains(sebelum.Teks)))
        {
            return;
        }

        keping[i] = k with { Jenis = JenisKeping.Operator, Teks = tanda };
        if (sesudah is { Jenis: JenisKeping.Kata } && sesudah.Teks.Equals("dengan", StringComparison.OrdinalIgnoreCase))
        {
            keping.RemoveAt(i + 1);   // "dibagi dengan" is one operator
        }
    }

    private static string? ReadTanda(string kata) => kata switch
    {
        "+" => "+",
        "-" or "–" or "−" => "−",
        "/" or ":" => "/",
        _ => null,
    };

    private static string? ReadKata(string kata) => kata.ToLowerInvariant() switch
    {
        "ditambah" => "+",
        "dikurangi" => "−",
        "dikali" or "dikalikan" => "×",
        "dibagi" => "/",
        _ => null,
    };

    private static int[] MatchKurung(List<Keping> keping)
    {
        var pasangan = new int[keping.Count];
        var terbuka = new Stack<int>();
        for (var i = 0; i < keping.Count; i++)
        {
            if (keping[i].Jenis is JenisKeping.Buka)
            {
                terbuka.Push(i);
                if (terbuka.Count > Rumus.KedalamanMaksimum)
                {
                    throw keping[i].Fail($"Kurung bersarang terlalu dalam; paling banyak {Rumus.KedalamanMaksimum} tingkat.");
                }
            }
            else if (keping[i].Jenis is JenisKeping.Tutup)
            {
                if (!terbuka.TryPop(out var buka))
                {
                    throw keping[i].Fail($"Kurung tutup ini tidak punya pasangan. Hapus {keping[i].Teks}, atau tambahkan kurung buka di depannya.");
                }

                if (keping[buka].Teks[0] == '(' != (keping[i].Teks[0] == ')'))
                {
                    throw keping[i].Fail("Kurung buka dan kurung tutup ini tidak sejenis. Periksa pasangannya.");
                }

                pasangan[buka] = i;
            }
        }

        return terbuka.TryPop(out var sisa)
            ? throw keping[sisa].Fail("Kurung buka ini belum ditutup. Tambahkan kurung tutup di akhir bagiannya.")
            : pasangan;
    }

    /// <summary>A bracket after a word with no operator inside becomes a word of the name.</summary>
    private static List<Keping> JoinNama(List<Keping> keping, int[] pasangan)
    {
        var hasil = new List<Keping>(keping.Count);
        for (var i = 0; i < keping.Count; i++)
        {
            if (keping[i] is not { Jenis: JenisKeping.Buka, Teks: "(" } buka || !IsNama(hasil, keping, i, pasangan[i]))
            {
                hasil.Add(keping[i]);
                continue;
            }

            var akhir = pasangan[i];
            var teks = string.Concat(keping[(i + 1)..(akhir + 1)].Select(k => (k.Rapat ? "" : " ") + k.Teks));
            hasil.Add(new Keping(JenisKeping.Kata, "(" + teks, buka.Awal, keping[akhir].Akhir - buka.Awal, buka.Rapat));
            i = akhir;
        }

        return hasil;
    }

    private static bool IsNama(List<Keping> sebelum, List<Keping> keping, int buka, int tutup)
    {
        var setelahNama = sebelum is [.., { Jenis: JenisKeping.Kata } akhir]
            && (!NamaVariabel.IsHiasan(akhir.Teks) || sebelum is [.., { Jenis: JenisKeping.Kata }, _]);
        return setelahNama && keping[(buka + 1)..tutup].TrueForAll(k => k.Jenis is JenisKeping.Kata or JenisKeping.Persen
            || (k.Jenis is JenisKeping.Buka or JenisKeping.Tutup && k.Teks is "(" or ")"));
    }

    /// <summary>At a bracket that holds a calculation an operator needs no space: <c>(a + b)/c</c>.</summary>
    private static List<Keping> Split(List<Keping> keping)
    {
        var hasil = new List<Keping>(keping.Count);
        for (var i = 0; i < keping.Count; i++)
        {
            var k = keping[i];
            if (k.Jenis is JenisKeping.Kata && k.Teks.Length > 1 && k.Rapat && hasil is [.., { Jenis: JenisKeping.Tutup or JenisKeping.Nama }] && ReadTanda(k.Teks[..1]) is { } depan)
            {
                hasil.Add(new Keping(JenisKeping.Operator, depan, k.Awal, 1, true));
                k = k with { Teks = k.Teks[1..], Awal = k.Awal + 1, Panjang = k.Panjang - 1 };
            }

            var dibukaRapat = i + 1 < keping.Count && keping[i + 1] is { Rapat: true, Jenis: JenisKeping.Buka or JenisKeping.Nama };
            if (k.Jenis is JenisKeping.Kata && k.Teks.Length > 1 && dibukaRapat && ReadTanda(k.Teks[^1..]) is { } belakang)
            {
                hasil.Add(k with { Teks = k.Teks[..^1], Panjang = k.Panjang - 1 });
                k = new Keping(JenisKeping.Operator, belakang, k.Akhir - 1, 1, true);
            }

            hasil.Add(k);
        }

        return hasil;
    }
}
