using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

/// <summary>How a kabupaten computes and names capaian, from a year on. Never changed once written: a new version takes its place, and each result tells by which it was made.</summary>
public sealed class KebijakanKabupaten : ITampakBagiKecamatan
{
    /// <param name="nomor">From 1, without gaps.</param>
    /// <param name="berlakuTahun">The first year whose results it makes.</param>
    /// <param name="dasar">The decree or circular that it rests on.</param>
    public KebijakanKabupaten(KabupatenId kabupatenId, int nomor, int berlakuTahun, IsiKebijakan isi, string dasar, PengesahanUkuran pengesahan)
    {
        isi.Kebijakan.Validate();
        DaftarPredikat.Create(isi.Predikat);
        KabupatenId = kabupatenId;
        Nomor = nomor;
        BerlakuTahun = berlakuTahun is >= 2000 and <= 2100 ? berlakuTahun : throw new AturanException("Tahun berlaku harus antara 2000 dan 2100.");
        Isi = isi;
        Dasar = Wajib.Teks(dasar, "Dasar kebijakan", 500);
        DisahkanOleh = pengesahan.Oleh;
        DisahkanPada = pengesahan.Pada;
    }

    private KebijakanKabupaten()
    {
    }

    public KabupatenId KabupatenId { get; private set; }

    public int Nomor { get; private set; }

    public int BerlakuTahun { get; private set; }

    public IsiKebijakan Isi { get; private set; } = null!;

    public string Dasar { get; private set; } = null!;

    public PenggunaId DisahkanOleh { get; private set; }

    public DateTimeOffset DisahkanPada { get; private set; }
}

/// <summary>The rules and the predicates together.</summary>
public sealed record IsiKebijakan(KebijakanCapaian Kebijakan, IReadOnlyList<PitaPredikat> Predikat)
{
    /// <summary>What holds where a kabupaten has said nothing; version 0.</summary>
    public static IsiKebijakan Baku { get; } = new(KebijakanCapaian.Baku, DaftarPredikat.Umum.Pita);

    public bool Equals(IsiKebijakan? other) => other is not null && Kebijakan == other.Kebijakan && Predikat.SequenceEqual(other.Predikat);

    public override int GetHashCode() => HashCode.Combine(Kebijakan, Predikat.Count);
}
