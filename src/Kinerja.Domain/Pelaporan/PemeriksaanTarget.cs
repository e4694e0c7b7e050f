using System.Globalization;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

/// <summary>Whether what was typed can be a target, and whether the targets of a year agree with each other.</summary>
public static class PemeriksaanTarget
{
    /// <summary>The target as it is kept: a date gets the year that it lacks.</summary>
    /// <exception cref="AturanException">It looks like a number or a date and is none: read as a text it would never be computed.</exception>
    public static string Tidy(string? teks, int tahun)
    {
        var isi = string.Join(' ', (teks ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (PembacaTanggal.TryRead(isi, out var hari, tahun))
        {
            return TeksIndonesia.Tanggal(hari);
        }

        return NilaiTarget.Read(isi) switch
        {
            null => "",
            NilaiTarget.Teks when !isi.Any(char.IsLetter) => throw new AturanException($"“{isi}” bukan angka Indonesia. Tulis ribuan dengan titik dan desimal dengan koma, misalnya 1.250 atau 90,5."),
            NilaiTarget.Tunggal { Nilai: < 0 } => throw new AturanException($"Target {isi} negatif. Isi angka mulai dari 0."),
            _ => isi,
        };
    }

    /// <summary>A weight as it was typed: <c>12,5</c> or <c>12,5%</c>; <c>null</c> where nothing was.</summary>
    public static decimal? ReadBobot(string? teks) => string.IsNullOrWhiteSpace(teks) ? null
        : Angka.TryRead(teks, out var angka) ? RequireBobot(angka.Nilai)
        : throw new AturanException($"Bobot “{teks.Trim()}” bukan angka. Isi angka di atas 0 sampai 100, misalnya 12,5.");

    /// <exception cref="AturanException">It is no part of a hundred.</exception>
    public static decimal? RequireBobot(decimal? bobot) => bobot is null or (> 0 and <= 100) ? bobot
        : throw new AturanException($"Bobot {Angka.Write(bobot.Value)} tidak mungkin. Isi angka di atas 0 sampai 100, atau kosongkan bila tanpa bobot.");

    /// <summary>What does not fit together: said, not refused, for an office may have its reasons.</summary>
    public static string? Check(DefinisiUkuran definisi, string setahun, IReadOnlyList<string> bagian)
    {
        if (NilaiTarget.Read(setahun) is not NilaiTarget.Tunggal tahun || bagian.Count == 0)
        {
            return null;
        }

        var angka = bagian.Select(b => NilaiTarget.Read(b) is NilaiTarget.Tunggal t ? t.Nilai : (decimal?)null).OfType<decimal>().ToList();
        if (angka.Count < bagian.Count)
        {
            return null;
        }

        if (!definisi.IsAliran && definisi.Akumulasi is Akumulasi.Jumlah)
        {
            return angka.TrueForAll(a => a < tahun.Nilai) ? $"Semua target bagian tahun di bawah target tahun {Angka.Write(tahun.Nilai)}."
                : angka.TrueForAll(a => a > tahun.Nilai) ? $"Semua target bagian tahun di atas target tahun {Angka.Write(tahun.Nilai)}." : null;
        }

        var jadinya = HitunganPeriode.Accumulate(angka, definisi.Akumulasi)!.Value;
        return jadinya == tahun.Nilai ? null : string.Create(CultureInfo.InvariantCulture, $"{Sebut(definisi.Akumulasi)} {Angka.Write(jadinya)}, sedangkan target tahun {Angka.Write(tahun.Nilai)}.");
    }

    private static string Sebut(Akumulasi akumulasi) => akumulasi switch
    {
        Akumulasi.Jumlah => "Jumlah target bagian tahun",
        Akumulasi.RataRata => "Rata-rata target bagian tahun",
        Akumulasi.Terakhir => "Target bagian tahun yang terakhir",
        Akumulasi.Maksimum => "Target bagian tahun yang tertinggi",
        _ => throw new ArgumentOutOfRangeException(nameof(akumulasi)),
    };
}
