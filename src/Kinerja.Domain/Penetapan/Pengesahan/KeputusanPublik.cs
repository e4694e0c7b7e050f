using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Penetapan.Pengesahan;

/// <summary>
/// What anybody who holds the paper may see of a decree, by its code: what the page shows and nothing else. It belongs to no room; the database gives out one row to who knows its code, and lets
/// only the kecamatan itself write it.
/// </summary>
public sealed class KeputusanPublik : IBersama
{
    public KeputusanPublik(KodePengesahan kode, IsiKeputusanPublik isi, DateTimeOffset pada)
    {
        Kode = kode.Value;
        (KodeKecamatan, Kecamatan, Kabupaten, Nomor, Judul, Tanggal, Penandatangan, Jabatan) = isi;
        DiubahPada = pada;
    }

    private KeputusanPublik()
    {
    }

    /// <summary>A <see cref="KodePengesahan"/>.</summary>
    public string Kode { get; private set; } = null!;

    public KodeWilayah KodeKecamatan { get; private set; } = null!;

    public string Kecamatan { get; private set; } = null!;

    public string Kabupaten { get; private set; } = null!;

    public string Nomor { get; private set; } = null!;

    public string Judul { get; private set; } = null!;

    public DateOnly Tanggal { get; private set; }

    public string Penandatangan { get; private set; } = null!;

    public string Jabatan { get; private set; } = null!;

    public JalurTandaTangan Jalur { get; private set; }

    /// <summary>Whether the certificate is of an authority trusted here; <c>null</c> on paper.</summary>
    public bool? Tersertifikasi { get; private set; }

    /// <summary>Of the archived file; <c>null</c> while it waits for its signature.</summary>
    public string? Sha256 { get; private set; }

    /// <summary>The number of the decree that changes it.</summary>
    public string? DiubahOleh { get; private set; }

    /// <summary>The number of the decree that ended it.</summary>
    public string? DicabutOleh { get; private set; }

    public DateTimeOffset DiubahPada { get; private set; }

    public void SetJalur(JalurTandaTangan jalur, DateTimeOffset pada) => (Jalur, DiubahPada) = (jalur, pada);

    /// <summary>The decree is in force.</summary>
    public void Archive(ArsipKeputusan arsip)
    {
        if (arsip.Kode != Kode)
        {
            throw new AturanException("Arsip ini milik keputusan lain.");
        }

        (Jalur, Sha256, Tersertifikasi, DiubahPada) = (arsip.Jalur, arsip.Berkas.Sha256, arsip.Sertifikat?.Tersertifikasi, arsip.DiarsipkanPada);
    }

    public void SetDiubahOleh(string nomor, DateTimeOffset pada) => (DiubahOleh, DiubahPada) = (nomor, pada);

    public void SetDicabutOleh(string nomor, DateTimeOffset pada) => (DicabutOleh, DiubahPada) = (nomor, pada);
}

/// <summary>What the public page says of a decree.</summary>
/// <param name="KodeKecamatan">As it stands in the number of the decree.</param>
/// <param name="Judul">What it is about.</param>
/// <param name="Penandatangan">The name as printed; with the office the only personal data that are shown.</param>
public sealed record IsiKeputusanPublik(KodeWilayah KodeKecamatan, string Kecamatan, string Kabupaten, string Nomor, string Judul, DateOnly Tanggal, string Penandatangan, string Jabatan);
