using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>The recap of one employee's month as it is kept. Personal data (UU 27/2022).</summary>
public sealed class CatatanPresensi : IMilikKecamatan
{
    public CatatanPresensi(KecamatanId kecamatanId, RekapPresensi rekap, PenggunaId oleh, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        PegawaiId = rekap.PegawaiId;
        Tahun = rekap.Bulan.Tahun;
        Bulan = rekap.Bulan.Bulan;
        Update(rekap, oleh, pada);
    }

    private CatatanPresensi()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public PegawaiId PegawaiId { get; private set; }

    public int Tahun { get; private set; }

    public int Bulan { get; private set; }

    public HariPerKategori Hari { get; private set; } = null!;

    public PenggunaId DicatatOleh { get; private set; }

    public DateTimeOffset DicatatPada { get; private set; }

    public uint Versi { get; private set; }

    public void Update(RekapPresensi rekap, PenggunaId oleh, DateTimeOffset pada)
    {
        Hari = new HariPerKategori([.. rekap.Hari.Select(h => new HariKategori(h.Key, h.Value))]);
        DicatatOleh = oleh;
        DicatatPada = pada;
    }

    public RekapPresensi ToRekap() => new(PegawaiId, new BulanKalender(Tahun, Bulan), Hari.Isi.Select(h => KeyValuePair.Create(h.Kategori, h.Hari)));
}

/// <summary>Days of one category; <c>null</c> is kept but unknown.</summary>
public sealed record HariKategori(KategoriPresensi Kategori, int? Hari);

/// <summary>A month's days by category; a category that the office does not keep is not among them.</summary>
public sealed record HariPerKategori(IReadOnlyList<HariKategori> Isi)
{
    public bool Equals(HariPerKategori? other) => other is not null && Isi.SequenceEqual(other.Isi);

    public override int GetHashCode() => Isi.Count == 0 ? 0 : HashCode.Combine(Isi.Count, Isi[0]);
}
