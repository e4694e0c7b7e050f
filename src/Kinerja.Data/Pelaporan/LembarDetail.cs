using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>A post that reports, and how far it has come.</summary>
public sealed record JabatanRow(JabatanId Id, string Nama, int JumlahUkuran, IReadOnlyList<KemajuanBulan> DaftarBulan);

/// <summary>How far a post has come with the figures that are due with a month.</summary>
/// <param name="Tenggat">The last day for entering them.</param>
/// <param name="Lewat">That day has gone, something is not yet submitted, and the year is still work of today (<see cref="KetepatanIsian"/>).</param>
public sealed record KemajuanBulan(int Bulan, int Wajib, int Terisi, int Diajukan, int Diverifikasi, bool Dikembalikan, bool Terkunci, DateOnly Tenggat, bool Lewat);

/// <summary>A post's sheet of a year.</summary>
/// <param name="CanFill">The person may enter and submit figures of this post.</param>
/// <param name="CanCorrect">The person may correct what is closed, on the record.</param>
public sealed record LembarDetail(JabatanId Id, string Jabatan, int Tahun, DateOnly HariIni, bool CanFill, bool CanCorrect, IReadOnlyList<LembarUkuran> DaftarUkuran)
{
    /// <summary>Who held the post in that year, by their first day. The figures are the post's, whoever held it.</summary>
    public IReadOnlyList<PemangkuLembar> DaftarPemangku { get; init; } = [];
}

/// <summary>Somebody who held a post.</summary>
public sealed record PemangkuLembar(string Nama, StatusPemangku Status, DateOnly Dari, DateOnly? Sampai)
{
    public bool IsMemangku(Periode bulan) => Dari <= new DateOnly(bulan.Tahun, bulan.BulanAwal, 1).AddMonths(1).AddDays(-1) && (Sampai is null || Sampai >= new DateOnly(bulan.Tahun, bulan.BulanAwal, 1));
}

/// <summary>One measure of a sheet.</summary>
/// <param name="Sasaran">As printed in that year's decree, as is <paramref name="Indikator"/>.</param>
/// <param name="DaftarBaris">Its lines.</param>
/// <param name="DaftarPeriode">Its own periods of the year, in order.</param>
public sealed record LembarUkuran(
    UkuranId Id, int Versi, string Sasaran, string Indikator, DefinisiUkuran Definisi, IReadOnlyList<BarisIsian> DaftarBaris, IReadOnlyList<LembarPeriode> DaftarPeriode)
{
    /// <summary>The year's stored result with its target, of what was submitted; <c>null</c>: none was computed yet.</summary>
    public HasilRow? Setahun { get; init; }
}

/// <summary>One period of a measure.</summary>
/// <param name="Isi">What was entered.</param>
/// <param name="Tenggat">The last day for entering it.</param>
/// <param name="Terkunci">Its last month is closed.</param>
/// <param name="Mulai">It has begun: before that there is nothing to enter.</param>
public sealed record LembarPeriode(Periode Periode, IsiPeriode Isi, DateOnly Tenggat, bool Terkunci, bool Mulai)
{
    /// <summary>Its figures are still open.</summary>
    public bool Terbuka => Mulai && !Terkunci && Isi.Status is StatusRealisasi.Draf;
}

/// <summary>What was entered for a measure in a period.</summary>
/// <param name="Id"><c>null</c>: nothing yet.</param>
public sealed record IsiPeriode(UkuranId Ukuran, Periode Periode, RealisasiId? Id, DaftarNilai Nilai, StatusRealisasi Status)
{
    public string? Kendala { get; init; }

    public string? TindakLanjut { get; init; }

    public string? CatatanPengembalian { get; init; }

    public string? DiisiOleh { get; init; }

    public DateTimeOffset? DiisiPada { get; init; }

    public string? DiverifikasiOleh { get; init; }

    public DateTimeOffset? DiverifikasiPada { get; init; }

    public int JumlahBukti { get; init; }

    public IReadOnlyList<KoreksiRow> DaftarKoreksi { get; init; } = [];

    /// <summary>Made up for the examples.</summary>
    public bool DataContoh { get; init; }

    public static IsiPeriode Kosong(UkuranId ukuran, Periode periode) => new(ukuran, periode, null, DaftarNilai.Kosong, StatusRealisasi.Draf);

    /// <summary>A field as it stands in its cell.</summary>
    public string? Read(string bidang, DefinisiUkuran definisi) => bidang switch
    {
        IsianRealisasi.Kendala => Kendala,
        IsianRealisasi.TindakLanjut => TindakLanjut,
        IsianRealisasi.Peristiwa => IsianTenggat.Write(Nilai.Peristiwa),
        _ => IsianRealisasi.Write(IsianRealisasi.Find(definisi, bidang), Nilai),
    };
}

/// <summary>An erratum.</summary>
public sealed record KoreksiRow(string Variabel, decimal? Lama, decimal? Baru, string Alasan, string Oleh, DateTimeOffset Pada);
