using System.Collections.Immutable;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

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
