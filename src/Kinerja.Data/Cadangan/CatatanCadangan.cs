using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Cadangan;

/// <summary>What a backup was asked by.</summary>
public enum PemicuCadangan
{
    /// <summary>The daily job.</summary>
    Harian,

    /// <summary>A person at a page.</summary>
    Tombol,

    /// <summary>The command line.</summary>
    Perintah,
}

/// <summary>How far a backup has come.</summary>
public enum StatusCadangan
{
    /// <summary>Asked for; whoever makes backups takes it up.</summary>
    Menunggu,
    Berjalan,
    Berhasil,
    Gagal,
}

/// <summary>One backup of the whole installation: asked for, made, or failed and why. Kept in the database, so that every server says the same.</summary>
public sealed class CatatanCadangan : IBersama
{
    private const int PanjangTeks = 500;

    public CatatanCadangan(PemicuCadangan pemicu, PenggunaId? oleh, DateTimeOffset pada)
    {
        Id = Guid.CreateVersion7();
        Pemicu = pemicu;
        Oleh = oleh;
        DimintaPada = pada;
    }

    private CatatanCadangan()
    {
    }

    public Guid Id { get; private set; }

    public PemicuCadangan Pemicu { get; private set; }

    public StatusCadangan Status { get; private set; }

    /// <summary>Who pressed the button.</summary>
    public PenggunaId? Oleh { get; private set; }

    public DateTimeOffset DimintaPada { get; private set; }

    public DateTimeOffset? MulaiPada { get; private set; }

    public DateTimeOffset? SelesaiPada { get; private set; }

    /// <summary>The machine that made it.</summary>
    public string? Server { get; private set; }

    /// <summary>What is being done just now, for who waits.</summary>
    public string? Tahap { get; private set; }

    /// <summary>Of the rows, in hundredths.</summary>
    public int Persen { get; private set; }

    /// <summary>Without its folder.</summary>
    public string? NamaBerkas { get; private set; }

    public long? UkuranByte { get; private set; }

    public string? Sebab { get; private set; }

    public void Start(string server, DateTimeOffset pada)
    {
        (Status, Server, MulaiPada) = (StatusCadangan.Berjalan, Shorten(server), pada);
    }

    public void Advance(string tahap, int persen)
    {
        (Tahap, Persen) = (Shorten(tahap), Math.Clamp(persen, 0, 100));
    }

    public void Succeed(string namaBerkas, long ukuranByte, DateTimeOffset pada)
    {
        (Status, NamaBerkas, UkuranByte, SelesaiPada, Tahap, Persen) = (StatusCadangan.Berhasil, Shorten(namaBerkas), ukuranByte, pada, null, 100);
    }

    public void Fail(string sebab, DateTimeOffset pada)
    {
        (Status, Sebab, SelesaiPada, Tahap) = (StatusCadangan.Gagal, Shorten(sebab), pada, null);
    }

    private static string Shorten(string teks) => teks.Length <= PanjangTeks ? teks : teks[..PanjangTeks];
}
