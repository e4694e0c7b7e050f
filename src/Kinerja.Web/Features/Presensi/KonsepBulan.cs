using Kinerja.Data.Presensi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Presensi;

/// <summary>A month's recaps while they are typed, checked at each change.</summary>
public sealed class KonsepBulan
{
    public KonsepBulan(PresensiBulan semula)
    {
        Semula = semula;
        Kolom = [.. semula.Kolom];
        Daftar = [.. semula.Daftar.Select(d => new KonsepBaris(d))];
    }

    public PresensiBulan Semula { get; }

    /// <summary>The categories that are shown, and kept when a line is saved.</summary>
    public SortedSet<KategoriPresensi> Kolom { get; }

    public IReadOnlyList<KonsepBaris> Daftar { get; }

    public bool Berubah => Perubahan.Any() || JumlahGalat > 0;

    public int JumlahGalat => Daftar.Sum(b => Kolom.Count(b.IsGalat));

    private IEnumerable<PerubahanRekap> Perubahan => Daftar.Select(b => b.FindPerubahan(Kolom, Semula.Bulan)).OfType<PerubahanRekap>();

    /// <exception cref="AturanException">A cell holds something that is no number of days.</exception>
    public IReadOnlyList<PerubahanRekap> RequirePerubahan() =>
        JumlahGalat == 0 ? [.. Perubahan] : throw new AturanException($"Ada {JumlahGalat} sel yang bukan jumlah hari. Isi bilangan bulat, misalnya 2; kosongkan bila belum diketahui.");

    public (HasilPresensi? Hasil, string? Alasan) Compute() => Semula.Compute(Daftar.Select(b => b.ToRekap(Kolom, Semula.Bulan)).OfType<RekapPresensi>());

    /// <summary>Working days on which this employee is expected; <c>null</c> without a calendar.</summary>
    public int? CountHariWajib(KonsepBaris baris) => Semula.Kalender is { } k ? baris.Semula.Pegawai.CountHariWajib(k, Semula.Bulan.Rentang) : null;

    public bool IsDiukur(KonsepBaris baris) => Semula.Kebijakan.At(Semula.Bulan).Populasi.Contains(baris.Semula.Pegawai.Status);

    /// <summary>What the check says of a line; without the name, which stands in front of it.</summary>
    public IReadOnlyList<(BobotTemuan Bobot, string Pesan)> Check(KonsepBaris baris) =>
        Semula.Kalender is { } kalender && baris.ToRekap(Kolom, Semula.Bulan) is { } rekap
            ? [.. PemeriksaanRekap.Check(rekap, baris.Semula.Pegawai, kalender).Select(t => (t.Bobot, t.Pesan[(t.Pesan.IndexOf(": ", StringComparison.Ordinal) + 2)..]))]
            : [];

    /// <summary>Takes over what was read from a pasted table; nothing is saved yet.</summary>
    public int Take(BacaanRekap bacaan)
    {
        var perId = bacaan.DaftarRekap.ToDictionary(r => r.PegawaiId);
        Kolom.UnionWith(bacaan.DaftarRekap.SelectMany(r => r.Hari.Keys));
        foreach (var b in Daftar.Where(b => perId.ContainsKey(b.Semula.Pegawai.Id)))
        {
            b.Take(perId[b.Semula.Pegawai.Id]);
        }

        return perId.Count;
    }
}
