using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

/// <summary>How far the figures of a period have come.</summary>
public enum StatusRealisasi
{
    Draf,
    Diajukan,
    Diverifikasi,
}

/// <summary>
/// The figures of one measure in one period, entered by the seksi and verified by the sekcam. What was verified, or lies in a locked month, is corrected by a recorded <see cref="KoreksiRealisasi"/> only.
/// </summary>
public sealed class Realisasi : IMilikKecamatan
{
    public const int PanjangUraian = 2000;

    /// <param name="jabatanId">The post that reports it.</param>
    /// <param name="pemangkuId">Whose figures they are, where the holders of a post report apart; no page writes such rows yet: a sheet's figures are the post's, whoever held it.</param>
    public Realisasi(KecamatanId kecamatanId, UkuranId ukuranId, Periode periode, JabatanId jabatanId, PemangkuId? pemangkuId = null, bool dataContoh = false)
    {
        KecamatanId = kecamatanId;
        Id = RealisasiId.New();
        UkuranId = ukuranId;
        Tahun = periode.Tahun;
        JenisPeriode = periode.Jenis;
        NomorPeriode = periode.Nomor;
        JabatanId = jabatanId;
        PemangkuId = pemangkuId;
        DataContoh = dataContoh;
    }

    private Realisasi()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public RealisasiId Id { get; private set; }

    public UkuranId UkuranId { get; private set; }

    public int Tahun { get; private set; }

    public JenisPeriode JenisPeriode { get; private set; }

    public int NomorPeriode { get; private set; }

    public JabatanId JabatanId { get; private set; }

    public PemangkuId? PemangkuId { get; private set; }

    public DaftarNilai Nilai { get; private set; } = DaftarNilai.Kosong;

    /// <summary>What stood in the way.</summary>
    public string? Kendala { get; private set; }

    /// <summary>What is being done about it.</summary>
    public string? TindakLanjut { get; private set; }

    public StatusRealisasi Status { get; private set; }

    /// <summary>Why it was returned; stays until it is submitted anew.</summary>
    public string? CatatanPengembalian { get; private set; }

    public PenggunaId? DiisiOleh { get; private set; }

    public DateTimeOffset? DiisiPada { get; private set; }

    public PenggunaId? DiajukanOleh { get; private set; }

    public DateTimeOffset? DiajukanPada { get; private set; }

    public PenggunaId? DiverifikasiOleh { get; private set; }

    public DateTimeOffset? DiverifikasiPada { get; private set; }

    /// <summary>Made up for the examples; shown as such wherever it appears.</summary>
    public bool DataContoh { get; private set; }

    public uint Versi { get; private set; }

    public Periode Periode => new(Tahun, JenisPeriode, NomorPeriode);

    /// <summary>Enters, changes or (<c>null</c>) takes away one figure.</summary>
    public void SetNilai(string variabel, decimal? nilai, PenggunaId oleh, DateTimeOffset pada, AsalNilai asal = AsalNilai.Diisi)
    {
        RequireDraf();
        Nilai = Nilai.With(variabel, nilai, asal);
        (DiisiOleh, DiisiPada) = (oleh, pada);
    }

    /// <summary>The dates of a deadline measure as a whole; the figures that follow from them are set apart.</summary>
    public void SetPeristiwa(IReadOnlyList<PeristiwaTercatat> daftar, PenggunaId oleh, DateTimeOffset pada)
    {
        RequireDraf();
        Nilai = Nilai with { Peristiwa = daftar.Count == 0 ? null : daftar };
        (DiisiOleh, DiisiPada) = (oleh, pada);
    }

    public void SetKendala(string? teks, PenggunaId oleh, DateTimeOffset pada)
    {
        RequireDraf();
        Kendala = ReadUraian(teks, "Kendala");
        (DiisiOleh, DiisiPada) = (oleh, pada);
    }

    public void SetTindakLanjut(string? teks, PenggunaId oleh, DateTimeOffset pada)
    {
        RequireDraf();
        TindakLanjut = ReadUraian(teks, "Tindak lanjut");
        (DiisiOleh, DiisiPada) = (oleh, pada);
    }

    public void Submit(PenggunaId oleh, DateTimeOffset pada)
    {
        if (Status is not StatusRealisasi.Draf)
        {
            throw new AturanException($"Realisasi {Periode} sudah {Sebut(Status)}.");
        }

        if (Nilai.Isi.Count == 0)
        {
            throw new AturanException($"Realisasi {Periode} belum diisi. Isi angkanya, atau nihil bila memang tidak ada.");
        }

        Status = StatusRealisasi.Diajukan;
        (DiajukanOleh, DiajukanPada) = (oleh, pada);
        CatatanPengembalian = null;
    }

    /// <summary>Gives it back to who entered it, who may then change it.</summary>
    public void Return(string catatan)
    {
        if (Status is not StatusRealisasi.Diajukan)
        {
            throw new AturanException($"Realisasi {Periode} {Sebut(Status)}; yang dapat dikembalikan hanya yang diajukan.");
        }

        CatatanPengembalian = Wajib.Teks(catatan, "Catatan pengembalian", PanjangUraian);
        Status = StatusRealisasi.Draf;
    }

    public void Verify(PenggunaId oleh, DateTimeOffset pada)
    {
        if (Status is not StatusRealisasi.Diajukan)
        {
            throw new AturanException($"Realisasi {Periode} {Sebut(Status)}; yang dapat diverifikasi hanya yang diajukan.");
        }

        Status = StatusRealisasi.Diverifikasi;
        (DiverifikasiOleh, DiverifikasiPada) = (oleh, pada);
    }

    /// <summary>Changes a figure that is no longer open, on the record: the former figure, who, when and why stay with it.</summary>
    public KoreksiRealisasi Correct(string variabel, decimal? nilai, string alasan, PenggunaId oleh, DateTimeOffset pada)
    {
        var koreksi = new KoreksiRealisasi(this, variabel, Nilai[variabel], nilai, alasan, oleh, pada);
        Nilai = Nilai.With(variabel, nilai);
        return koreksi;
    }

    public static string Sebut(StatusRealisasi status) => status switch
    {
        StatusRealisasi.Draf => "masih draf",
        StatusRealisasi.Diajukan => "sudah diajukan",
        StatusRealisasi.Diverifikasi => "sudah diverifikasi",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    private void RequireDraf()
    {
        if (Status is not StatusRealisasi.Draf)
        {
            throw new AturanException($"Realisasi {Periode} {Sebut(Status)}; angkanya tidak dapat diubah begitu saja.");
        }
    }

    private static string? ReadUraian(string? teks, string isian) => string.IsNullOrWhiteSpace(teks) ? null : Wajib.Teks(teks, isian, PanjangUraian);
}

/// <summary>An erratum: one figure corrected after it was verified or locked. Never changed once written.</summary>
public sealed class KoreksiRealisasi : IMilikKecamatan
{
    internal KoreksiRealisasi(Realisasi realisasi, string variabel, decimal? lama, decimal? baru, string alasan, PenggunaId oleh, DateTimeOffset pada)
    {
        KecamatanId = realisasi.KecamatanId;
        Id = KoreksiId.New();
        RealisasiId = realisasi.Id;
        Variabel = variabel;
        Lama = lama;
        Baru = lama == baru ? throw new AturanException("Angka yang baru sama dengan yang lama; tidak ada yang dikoreksi.") : baru;
        Alasan = Wajib.Teks(alasan, "Alasan koreksi", Realisasi.PanjangUraian);
        Oleh = oleh;
        Pada = pada;
    }

    private KoreksiRealisasi()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public KoreksiId Id { get; private set; }

    public RealisasiId RealisasiId { get; private set; }

    public string Variabel { get; private set; } = null!;

    public decimal? Lama { get; private set; }

    public decimal? Baru { get; private set; }

    public string Alasan { get; private set; } = null!;

    public PenggunaId Oleh { get; private set; }

    public DateTimeOffset Pada { get; private set; }
}
