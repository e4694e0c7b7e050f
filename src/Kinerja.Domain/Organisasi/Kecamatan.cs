using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>The tenant: a sub-district office (PP 17/2018). Nothing of it is ever seen by another.</summary>
public sealed class Kecamatan : IMilikKecamatan
{
    public const int HariTenggatBiasa = 10;

    public Kecamatan(KecamatanId id, KabupatenId kabupatenId, KodeWilayah kode, string nama, ZonaWaktu zonaWaktu = ZonaWaktu.Wib)
    {
        Id = id;
        KabupatenId = kabupatenId;
        Kode = kode.IsKecamatan ? kode : throw new AturanException($"“{kode}” adalah kode kabupaten, bukan kecamatan.");
        Nama = Wajib.Teks(nama, "Nama kecamatan");
        ZonaWaktu = zonaWaktu;
    }

    private Kecamatan()
    {
    }

    public KecamatanId Id { get; private set; }

    public KabupatenId KabupatenId { get; private set; }

    public KodeWilayah Kode { get; private set; } = null!;

    /// <summary>Without the word Kecamatan: <c>Ampelgading</c>.</summary>
    public string Nama { get; private set; } = null!;

    public ZonaWaktu ZonaWaktu { get; private set; }

    /// <summary>Number of desa and kelurahan; <c>null</c> until the office has entered it.</summary>
    public int? JumlahDesa { get; private set; }

    /// <summary>The day of the next month by which a month's figures are due.</summary>
    public int HariTenggat { get; private set; } = HariTenggatBiasa;

    KecamatanId IMilikKecamatan.KecamatanId => Id;

    public void SetJumlahDesa(int jumlah) =>
        JumlahDesa = jumlah is > 0 and < 1000 ? jumlah : throw new AturanException("Jumlah desa harus antara 1 dan 999.");

    public void SetZona(ZonaWaktu zona) => ZonaWaktu = Enum.IsDefined(zona) ? zona : throw new AturanException("Pilih WIB, WITA, atau WIT.");

    public void SetHariTenggat(int hari) =>
        HariTenggat = hari is >= 1 and <= 28 ? hari : throw new AturanException("Tenggat pengisian antara tanggal 1 dan 28 bulan berikutnya.");

    /// <summary>The date in the office's own zone: 18.30 UTC on 1 January is 2 January in Malang.</summary>
    public DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().AddHours(ZonaWaktu.SelisihJam()).DateTime);
}

/// <summary>Indonesia's three zones (Keppres 41/1987); none has daylight saving.</summary>
public enum ZonaWaktu
{
    Wib,
    Wita,
    Wit,
}

public static class ZonaWaktuExtensions
{
    /// <summary>Hours ahead of UTC.</summary>
    public static int SelisihJam(this ZonaWaktu zona) => zona switch
    {
        ZonaWaktu.Wib => 7,
        ZonaWaktu.Wita => 8,
        ZonaWaktu.Wit => 9,
        _ => throw new ArgumentOutOfRangeException(nameof(zona)),
    };
}
