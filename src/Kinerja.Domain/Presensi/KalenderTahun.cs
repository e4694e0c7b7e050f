using System.Text.Json.Serialization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>
/// The work calendar of an office for one year, once the office has looked at it. Where there is none, the shipped holidays and the five-day week hold (<see cref="Bawaan"/>); a year that neither knows
/// has no working days that could be counted.
/// </summary>
public sealed class KalenderTahun : IMilikKecamatan
{
    public KalenderTahun(KecamatanId kecamatanId, IsiKalender isi)
    {
        KecamatanId = kecamatanId;
        Tahun = isi.Libur.Tahun;
        Update(isi);
    }

    private KalenderTahun()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public int Tahun { get; private set; }

    public IsiKalender Isi { get; private set; } = null!;

    public void Update(IsiKalender isi) =>
        Isi = isi.Libur.Tahun == Tahun ? isi : throw new AturanException($"Hari libur tahun {isi.Libur.Tahun} tidak dapat disimpan pada kalender {Tahun}.");

    /// <summary>What holds for a year that the office has not looked at; <c>null</c> where no holidays of that year ship.</summary>
    public static IsiKalender? Bawaan(int tahun) =>
        LiburTahun.FindBawaan(tahun) is { } libur ? new IsiKalender([new AturanKalender(new DateOnly(tahun, 1, 1), MingguKerja.LimaHari)], libur, []) : null;
}

/// <summary>A year's calendar as data.</summary>
/// <param name="Aturan">Five or six days, from when; the first from 1 January.</param>
/// <param name="Libur">National holidays and cuti bersama.</param>
/// <param name="Penutupan">Days on which this office alone was closed.</param>
[JsonConverter(typeof(IsiKalenderJsonConverter))]
public sealed record IsiKalender(IReadOnlyList<AturanKalender> Aturan, LiburTahun Libur, IReadOnlyList<PenutupanKantor> Penutupan)
{
    public IReadOnlyList<AturanKalender> Aturan { get; } = Aturan.Any(a => a.Berlaku <= new DateOnly(Libur.Tahun, 1, 1))
        ? Aturan : throw new AturanException($"Aturan minggu kerja harus mulai 1 Januari {Libur.Tahun}.");

    /// <summary>The calendar of several years together.</summary>
    public static KalenderKerja Join(IReadOnlyList<IsiKalender> daftar) =>
        new(daftar.SelectMany(k => k.Aturan), daftar.Select(k => k.Libur), daftar.SelectMany(k => k.Penutupan));

    public bool Equals(IsiKalender? other) => other is not null && Aturan.SequenceEqual(other.Aturan) && Penutupan.SequenceEqual(other.Penutupan) && Libur.Write() == other.Libur.Write();

    public override int GetHashCode() => HashCode.Combine(Libur.Tahun, Aturan.Count, Penutupan.Count);
}
