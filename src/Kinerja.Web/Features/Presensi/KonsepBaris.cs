using System.Globalization;
using Kinerja.Data.Presensi;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Presensi;

/// <summary>One employee's line while it is typed: the text of each cell, what it means, and what is wrong with it.</summary>
public sealed class KonsepBaris
{
    private readonly Dictionary<KategoriPresensi, string> teks = [];
    private bool disentuh;

    public KonsepBaris(PresensiRow semula)
    {
        Semula = semula;
        Fill(semula.Rekap);
    }

    public PresensiRow Semula { get; }

    public string this[KategoriPresensi kategori] => teks.GetValueOrDefault(kategori, "");

    public bool IsKosong => teks.Values.All(string.IsNullOrWhiteSpace);

    public void Set(KategoriPresensi kategori, string? isi)
    {
        var bersih = isi?.Trim() ?? "";
        disentuh |= bersih != this[kategori];
        teks[kategori] = bersih;
    }

    /// <summary>Takes over a recap that was read from a pasted table.</summary>
    public void Take(RekapPresensi rekap)
    {
        Fill(rekap);
        disentuh = true;
    }

    /// <summary>Zero, on purpose, in every empty cell.</summary>
    public void FillNihil(IEnumerable<KategoriPresensi> kolom)
    {
        foreach (var k in kolom.Where(k => this[k].Length == 0))
        {
            Set(k, "0");
        }
    }

    public bool IsGalat(KategoriPresensi kategori) => !TryRead(this[kategori], out _);

    /// <summary>What is typed, as a recap; <c>null</c> where nothing is, or a cell is not a number.</summary>
    public RekapPresensi? ToRekap(IReadOnlyCollection<KategoriPresensi> kolom, BulanKalender bulan)
    {
        if (!disentuh)
        {
            return Semula.Rekap;
        }

        return IsKosong || kolom.Any(IsGalat) ? null
            : new RekapPresensi(Semula.Pegawai.Id, bulan, kolom.Select(k => KeyValuePair.Create(k, TryRead(this[k], out var hari) ? hari : null)));
    }

    /// <summary>What has to be saved; <c>null</c>: nothing was changed.</summary>
    public PerubahanRekap? FindPerubahan(IReadOnlyCollection<KategoriPresensi> kolom, BulanKalender bulan)
    {
        var kini = ToRekap(kolom, bulan);
        return !disentuh || Equal(kini, Semula.Rekap) ? null : new PerubahanRekap(Semula.Pegawai.Id, Semula.Versi, kini?.Hari);
    }

    private static bool Equal(RekapPresensi? satu, RekapPresensi? dua) => satu is null || dua is null ? satu is null && dua is null : satu.Hari.SequenceEqual(dua.Hari);

    private static bool TryRead(string isi, out int? hari)
    {
        hari = null;
        if (isi.Length == 0 || isi is "-" or "–")
        {
            return true;
        }

        if (isi.Equals("nihil", StringComparison.OrdinalIgnoreCase))
        {
            hari = 0;
            return true;
        }

        var terbaca = int.TryParse(isi, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var angka) && Math.Abs(angka) <= RekapPresensi.HariMaksimum;
        hari = terbaca ? angka : null;
        return terbaca;
    }

    private void Fill(RekapPresensi? rekap)
    {
        teks.Clear();
        if (rekap is not null)
        {
            foreach (var (kategori, hari) in rekap.Hari)
            {
                teks[kategori] = hari?.ToString(CultureInfo.InvariantCulture) ?? "";
            }
        }
    }
}
