using System.Collections.Immutable;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>A stay at the office.</summary>
/// <param name="Dari">First day here (TMT masuk); <c>null</c>: since before anything measured.</param>
/// <param name="Sampai">Last day here; <c>null</c> while it lasts. TMT pensiun and TMT mutasi name the first day elsewhere: see <see cref="FromTmt"/>.</param>
public sealed record MasaTugas(DateOnly? Dari, DateOnly? Sampai)
{
    public DateOnly? Sampai { get; } = Sampai < Dari ? throw new AturanException("Hari terakhir bertugas tidak boleh sebelum hari pertamanya.") : Sampai;

    internal RentangTanggal Rentang => new(Dari ?? DateOnly.MinValue, Sampai ?? DateOnly.MaxValue);

    /// <param name="masuk">First day here.</param>
    /// <param name="keluar">First day no longer here, as a decree of pension or transfer names it.</param>
    public static MasaTugas FromTmt(DateOnly? masuk, DateOnly? keluar) => new(masuk, keluar?.AddDays(-1));
}

/// <summary>Who is expected at work, and when. A person who left and came back has two stays.</summary>
public sealed class PegawaiTerjadwal
{
    public PegawaiTerjadwal(PegawaiId id, string nama, string? nip, StatusKepegawaian status, params IEnumerable<MasaTugas> masaTugas)
    {
        Id = id;
        Nama = Wajib.Teks(nama, "Nama pegawai");
        Nip = nip is null ? null : NomorIndukPegawai.Parse(nip).Value;
        Status = status;
        DaftarMasa = [.. masaTugas.OrderBy(m => m.Rentang.Dari)];
        if (DaftarMasa.IsEmpty)
        {
            DaftarMasa = [new MasaTugas(null, null)];
        }

        if (DaftarMasa.Zip(DaftarMasa.Skip(1)).Any(p => p.First.Rentang.Sampai >= p.Second.Rentang.Dari))
        {
            throw new AturanException($"Masa tugas {Nama} bertumpuk; satu hari akan terhitung dua kali.");
        }
    }

    public PegawaiId Id { get; }

    public string Nama { get; }

    public string? Nip { get; }

    public StatusKepegawaian Status { get; }

    public ImmutableArray<MasaTugas> DaftarMasa { get; }

    /// <summary>The working days on which this person is expected, pro-rated for coming and going.</summary>
    public int CountHariWajib(KalenderKerja kalender, RentangTanggal rentang) =>
        DaftarMasa.Sum(m => m.Rentang.Intersect(rentang) is { } hadir ? kalender.CountHariKerja(hadir) : 0);
}
