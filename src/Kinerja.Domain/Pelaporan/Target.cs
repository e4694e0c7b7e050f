using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

/// <summary>
/// What a measure should reach in a year or a quarter. It belongs to the year, not to the decree, and changes by version with a reason (PermenPANRB 53/2014, Lampiran I E: a performance agreement is revised only
/// when officials, strategy or assumptions change).
/// </summary>
public sealed class Target : IMilikKecamatan
{
    private readonly List<VersiTarget> _daftarVersi = [];

    /// <param name="komponen">The variable that it is the target of, where the measure has components; <c>null</c>: of the whole.</param>
    /// <param name="bobot">How much it counts in a mean, in percent points; of the whole year only.</param>
    public Target(KecamatanId kecamatanId, UkuranId ukuranId, Periode periode, string? komponen, string teks, PengesahanUkuran pengesahan, decimal? bobot = null)
    {
        KecamatanId = kecamatanId;
        Id = TargetId.New();
        UkuranId = ukuranId;
        Tahun = periode.Tahun;
        JenisPeriode = periode.Jenis is JenisPeriode.Bulan ? throw new AturanException("Target ditetapkan per triwulan, semester, atau tahun.") : periode.Jenis;
        NomorPeriode = periode.Nomor;
        Komponen = komponen ?? "";
        Versi = 1;
        _daftarVersi.Add(new VersiTarget(this, 1, teks, bobot, pengesahan));
    }

    private Target()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public TargetId Id { get; private set; }

    public UkuranId UkuranId { get; private set; }

    public int Tahun { get; private set; }

    public JenisPeriode JenisPeriode { get; private set; }

    public int NomorPeriode { get; private set; }

    /// <summary>Empty: of the whole measure.</summary>
    public string Komponen { get; private set; } = "";

    /// <summary>The version in force.</summary>
    public int Versi { get; private set; }

    public IReadOnlyList<VersiTarget> DaftarVersi => _daftarVersi;

    public Periode Periode => new(Tahun, JenisPeriode, NomorPeriode);

    /// <param name="teks">As typed; empty: no target any more.</param>
    /// <param name="bobot">In percent points; <c>null</c>: it has no weight any more.</param>
    /// <param name="pengesahan">By whom, when and why.</param>
    public void Revise(string teks, decimal? bobot, PengesahanUkuran pengesahan)
    {
        if (string.IsNullOrWhiteSpace(pengesahan.Alasan))
        {
            throw new AturanException("Sebutkan alasan mengapa target ini diubah.");
        }

        Versi++;
        _daftarVersi.Add(new VersiTarget(this, Versi, teks, bobot, pengesahan));
    }
}

/// <summary>One version of a target; never changed once written.</summary>
public sealed class VersiTarget : IMilikKecamatan
{
    internal VersiTarget(Target target, int nomor, string teks, decimal? bobot, PengesahanUkuran pengesahan)
    {
        KecamatanId = target.KecamatanId;
        TargetId = target.Id;
        Nomor = nomor;
        Teks = teks.Trim() is { Length: <= Wajib.PanjangNama } t ? t : throw new AturanException($"Target terlalu panjang (paling banyak {Wajib.PanjangNama} huruf).");
        Bobot = bobot is null || target is { JenisPeriode: JenisPeriode.Tahun, Komponen: "" } ? PemeriksaanTarget.RequireBobot(bobot)
            : throw new AturanException("Bobot melekat pada target setahun dari seluruh ukuran, bukan pada bagiannya.");
        DisahkanOleh = pengesahan.Oleh;
        DisahkanPada = pengesahan.Pada;
        Alasan = pengesahan.Alasan;
    }

    private VersiTarget()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public TargetId TargetId { get; private set; }

    public int Nomor { get; private set; }

    /// <summary>As typed, in Indonesian: <c>95</c>, <c>80–90</c>, <c>WTP</c>, <c>31 Maret 2022</c>. Empty: none.</summary>
    public string Teks { get; private set; } = null!;

    /// <summary>How much the measure counts in the weighted mean of the year, in percent points; <c>null</c>: nobody said.</summary>
    public decimal? Bobot { get; private set; }

    public PenggunaId DisahkanOleh { get; private set; }

    public DateTimeOffset DisahkanPada { get; private set; }

    public string? Alasan { get; private set; }

    public NilaiTarget? Nilai => NilaiTarget.Read(Teks);
}
