using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

/// <summary>What kind of evidence it is, told by its content and not by its name.</summary>
public enum JenisBukti
{
    Pdf,
    Jpg,
    Png,
    Xlsx,
    Docx,

    /// <summary>An address elsewhere: weaker, because nobody can tell whether it still shows the same.</summary>
    Tautan,
}

/// <summary>A piece of evidence for figures: a file of the kecamatan, kept by its content, or a link.</summary>
public sealed class Bukti : IMilikKecamatan
{
    public Bukti(KecamatanId kecamatanId, BerkasBukti berkas, PenggunaId oleh, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        Id = BuktiId.New();
        Nama = Wajib.Teks(berkas.Nama, "Nama berkas");
        Jenis = berkas.Jenis is JenisBukti.Tautan ? throw new AturanException("Berkas ini bukan tautan.") : berkas.Jenis;
        Sha256 = berkas.Sha256;
        UkuranByte = berkas.UkuranByte;
        DiunggahOleh = oleh;
        DiunggahPada = pada;
    }

    public Bukti(KecamatanId kecamatanId, string nama, Uri tautan, PenggunaId oleh, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        Id = BuktiId.New();
        Nama = Wajib.Teks(nama, "Nama tautan");
        Jenis = JenisBukti.Tautan;
        Tautan = tautan is { IsAbsoluteUri: true, Scheme: "http" or "https" } && tautan.AbsoluteUri.Length <= 2000
            ? tautan.AbsoluteUri
            : throw new AturanException("Tautan bukti harus alamat lengkap yang diawali https:// atau http://.");
        DiunggahOleh = oleh;
        DiunggahPada = pada;
    }

    private Bukti()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public BuktiId Id { get; private set; }

    public string Nama { get; private set; } = null!;

    public JenisBukti Jenis { get; private set; }

    /// <summary>Lower-case hexadecimal; <c>null</c> for a link. It is also the file's place in the store.</summary>
    public string? Sha256 { get; private set; }

    public long? UkuranByte { get; private set; }

    public string? Tautan { get; private set; }

    public PenggunaId DiunggahOleh { get; private set; }

    public DateTimeOffset DiunggahPada { get; private set; }
}

/// <summary>A file as the store took it.</summary>
/// <param name="Nama">As the person named it.</param>
/// <param name="Jenis">By its content.</param>
/// <param name="Sha256">Of its content, lower-case hexadecimal.</param>
/// <param name="UkuranByte">Its length.</param>
public sealed record BerkasBukti(string Nama, JenisBukti Jenis, string Sha256, long UkuranByte);

/// <summary>That a piece of evidence stands for a measure's figures. One file may stand for many.</summary>
public sealed class BuktiRealisasi : IMilikKecamatan
{
    public BuktiRealisasi(KecamatanId kecamatanId, RealisasiId realisasiId, BuktiId buktiId)
    {
        KecamatanId = kecamatanId;
        RealisasiId = realisasiId;
        BuktiId = buktiId;
    }

    private BuktiRealisasi()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public RealisasiId RealisasiId { get; private set; }

    public BuktiId BuktiId { get; private set; }
}
