using System.Collections.Immutable;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>What counts as present, and of whom, from a date on. Part of the indicator's meaning: it is disclosed wherever the percentage is shown.</summary>
public sealed class VersiKebijakanPresensi
{
    /// <param name="berlaku">First of a month, because recaps are by month.</param>
    /// <param name="dihitungHadir">The categories that count as present.</param>
    /// <param name="populasi">Whose attendance is measured.</param>
    public VersiKebijakanPresensi(DateOnly berlaku, IEnumerable<KategoriPresensi> dihitungHadir, IEnumerable<StatusKepegawaian> populasi)
    {
        Berlaku = berlaku.Day == 1 ? berlaku : throw new AturanException("Kebijakan presensi berlaku mulai tanggal 1, karena rekapnya per bulan.");
        DihitungHadir = [.. dihitungHadir];
        Populasi = [.. populasi];
        if (!DihitungHadir.Contains(KategoriPresensi.Hadir))
        {
            throw new AturanException("Kategori hadir harus dihitung hadir.");
        }

        if (DihitungHadir.Contains(KategoriPresensi.TanpaKeterangan))
        {
            throw new AturanException("Tanpa keterangan tidak dapat dihitung hadir.");
        }

        if (Populasi.IsEmpty)
        {
            throw new AturanException("Pilih pegawai mana yang diukur: PNS, PPPK, atau keduanya.");
        }
    }

    public DateOnly Berlaku { get; }

    public ImmutableSortedSet<KategoriPresensi> DihitungHadir { get; }

    public ImmutableSortedSet<StatusKepegawaian> Populasi { get; }

    public IEnumerable<KategoriPresensi> DihitungTidakHadir => Enum.GetValues<KategoriPresensi>().Where(k => !DihitungHadir.Contains(k));

    /// <summary>The note under a table or in the PDF.</summary>
    public string Describe() =>
        $"Pegawai yang diukur: {Join(Populasi.Select(s => s.Sebutan()))}. Dihitung hadir: {Join(DihitungHadir.Select(k => k.Sebutan()))}. "
        + $"Dihitung tidak hadir: {Join(DihitungTidakHadir.Select(k => k.Sebutan()))}. Berlaku mulai {TeksIndonesia.Tanggal(Berlaku)}.";

    private static string Join(IEnumerable<string> kata) => string.Join(", ", kata);
}

/// <summary>An office's versions of what counts as present.</summary>
public sealed class KebijakanPresensi
{
    private readonly VersiKebijakanPresensi[] versi;

    public KebijakanPresensi(params IEnumerable<VersiKebijakanPresensi> versi)
    {
        this.versi = [.. versi.OrderBy(v => v.Berlaku)];
        if (this.versi.Length == 0)
        {
            throw new AturanException("Kebijakan presensi belum diisi.");
        }

        if (this.versi.GroupBy(v => v.Berlaku).FirstOrDefault(g => g.Count() > 1) is { } ganda)
        {
            throw new AturanException($"Dua kebijakan presensi berlaku mulai tanggal yang sama, {TeksIndonesia.Tanggal(ganda.Key)}.");
        }
    }

    /// <summary>What most offices do: duty elsewhere and training are work; leave, sickness and permission are absence.</summary>
    public static KebijakanPresensi Baku { get; } = new(new VersiKebijakanPresensi(
        new DateOnly(1945, 1, 1),
        [KategoriPresensi.Hadir, KategoriPresensi.Terlambat, KategoriPresensi.Fleksibel, KategoriPresensi.DinasLuar, KategoriPresensi.Diklat],
        [StatusKepegawaian.Pns, StatusKepegawaian.Pppk]));

    public IReadOnlyList<VersiKebijakanPresensi> DaftarVersi => versi;

    public VersiKebijakanPresensi At(BulanKalender bulan) =>
        Array.FindLast(versi, v => v.Berlaku <= bulan.HariPertama)
        ?? throw new AturanException($"Belum ada kebijakan presensi untuk {bulan}; yang pertama berlaku mulai {TeksIndonesia.Tanggal(versi[0].Berlaku)}.");
}
