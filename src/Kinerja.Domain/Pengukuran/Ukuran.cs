using System.Text.Json.Serialization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

[JsonConverter(typeof(PengenalJsonConverter))]
public readonly record struct UkuranId(Guid Value) : IPengenal<UkuranId>
{
    public static UkuranId New() => Pengenal.New<UkuranId>();

    public static UkuranId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>
/// A measure that a person has approved for an indicator. It belongs to the indicator's identity, so that it lives on in next year's decree, and it changes by version:
/// what a version says never changes once a figure may have been computed with it.
/// </summary>
public sealed class Ukuran : IMilikKecamatan
{
    private readonly List<VersiUkuran> _daftarVersi = [];

    /// <param name="urutan">Its place among the measures of the indicator, from 1.</param>
    public Ukuran(KecamatanId kecamatanId, IdentitasId identitasId, int urutan, IsiUkuran isi, PengesahanUkuran pengesahan)
    {
        KecamatanId = kecamatanId;
        Id = UkuranId.New();
        IdentitasId = identitasId;
        Urutan = urutan;
        _daftarVersi.Add(new VersiUkuran(this, 1, isi, pengesahan));
        Versi = 1;
    }

    private Ukuran()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public UkuranId Id { get; private set; }

    public IdentitasId IdentitasId { get; private set; }

    public int Urutan { get; private set; }

    /// <summary>The version in use.</summary>
    public int Versi { get; private set; }

    public IReadOnlyList<VersiUkuran> DaftarVersi => _daftarVersi;

    /// <summary>Measures otherwise from now on. The reason is kept with the version (PermenPANRB 53/2014, Lampiran I E, asks for one).</summary>
    public void Revise(IsiUkuran isi, PengesahanUkuran pengesahan)
    {
        if (string.IsNullOrWhiteSpace(pengesahan.Alasan))
        {
            throw new AturanException("Sebutkan alasan mengapa cara mengukur ini diubah.");
        }

        Versi++;
        _daftarVersi.Add(new VersiUkuran(this, Versi, isi, pengesahan));
    }
}

/// <summary>What one version of a measure says.</summary>
/// <param name="DaftarFormulasi">The printed rows that it reads; their text never changes.</param>
public sealed record IsiUkuran(DefinisiUkuran Definisi, IReadOnlyList<FormulasiId> DaftarFormulasi);

/// <summary>Who approved a version, when and why.</summary>
public sealed record PengesahanUkuran(PenggunaId Oleh, DateTimeOffset Pada, string? Alasan = null);

/// <summary>One version of a measure; never changed once written.</summary>
public sealed class VersiUkuran : IMilikKecamatan
{
    internal VersiUkuran(Ukuran ukuran, int nomor, IsiUkuran isi, PengesahanUkuran pengesahan)
    {
        KecamatanId = ukuran.KecamatanId;
        UkuranId = ukuran.Id;
        Nomor = nomor;
        Definisi = isi.Definisi;
        DaftarFormulasi = isi.DaftarFormulasi;
        DisahkanOleh = pengesahan.Oleh;
        DisahkanPada = pengesahan.Pada;
        Alasan = pengesahan.Alasan;
    }

    private VersiUkuran()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public UkuranId UkuranId { get; private set; }

    public int Nomor { get; private set; }

    public DefinisiUkuran Definisi { get; private set; } = null!;

    public IReadOnlyList<FormulasiId> DaftarFormulasi { get; private set; } = [];

    public PenggunaId DisahkanOleh { get; private set; }

    public DateTimeOffset DisahkanPada { get; private set; }

    public string? Alasan { get; private set; }
}
