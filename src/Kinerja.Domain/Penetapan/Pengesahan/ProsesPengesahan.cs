using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Penetapan.Pengesahan;

/// <summary>
/// The act by which a frozen decree is printed, signed and archived, step by step. Each step is written down when it is done, so that the act goes on after a crash where it stopped: with the same number,
/// the same code and never a second signature.
/// </summary>
public sealed class ProsesPengesahan : IMilikKecamatan
{
    public ProsesPengesahan(KecamatanId kecamatanId, KeputusanId keputusanId, KodePengesahan kode, PenggunaId oleh, DateTimeOffset pada)
    {
        KecamatanId = kecamatanId;
        KeputusanId = keputusanId;
        Kode = kode.Value;
        Oleh = oleh;
        (DimulaiPada, DiubahPada) = (pada, pada);
    }

    private ProsesPengesahan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public KeputusanId KeputusanId { get; private set; }

    /// <summary>A <see cref="KodePengesahan"/>; printed on the paper, it never changes.</summary>
    public string Kode { get; private set; } = null!;

    public LangkahPengesahan Langkah { get; private set; }

    /// <summary><c>null</c> until it is chosen, with the print.</summary>
    public JalurTandaTangan? Jalur { get; private set; }

    /// <summary>What was printed to be signed.</summary>
    public BerkasSah? Cetakan { get; private set; }

    public VersiPencetak? VersiPencetak { get; private set; }

    /// <summary>Where the signature stands on it; <c>null</c> for a signature on paper.</summary>
    public TempatTandaTangan? Tempat { get; private set; }

    /// <summary>The time that the signature says: settled before the signing, so that signing again after a crash says the same.</summary>
    public DateTimeOffset? WaktuTandaTangan { get; private set; }

    /// <summary>It was sent to the signing service, and what came of it is not known: never sent again by itself.</summary>
    public DateTimeOffset? DikirimPada { get; private set; }

    /// <summary>The signed file, or the scan of the signed paper.</summary>
    public BerkasSah? Bertanda { get; private set; }

    public IdentitasSertifikat? Sertifikat { get; private set; }

    /// <summary>Who compared the scan with the print.</summary>
    public PenggunaId? DicocokkanOleh { get; private set; }

    public PenggunaId Oleh { get; private set; }

    public DateTimeOffset DimulaiPada { get; private set; }

    public DateTimeOffset DiubahPada { get; private set; }

    /// <summary>The row's version (<c>xmin</c>).</summary>
    public uint Versi { get; private set; }

    /// <summary>Sent to the signing service, and nobody knows yet what came of it.</summary>
    public bool IsTidakDiketahui => Langkah is LangkahPengesahan.Disidik && DikirimPada is not null;

    public void Print(JalurTandaTangan jalur, BerkasSah cetakan, VersiPencetak versi, TempatTandaTangan? tempat, DateTimeOffset pada)
    {
        Require(LangkahPengesahan.Dibekukan, "dicetak untuk ditandatangani");
        if (jalur is not JalurTandaTangan.Basah && tempat is null)
        {
            throw new AturanException("Naskah ini tidak mempunyai tempat tanda tangan; periksa penutup keputusan.");
        }

        (Jalur, Cetakan, VersiPencetak, Tempat) = (jalur, cetakan, versi, tempat);
        Move(LangkahPengesahan.Dicetak, pada);
    }

    /// <summary>The file on the disk has the fingerprint that was recorded.</summary>
    public void Fingerprint(string sha256, DateTimeOffset pada)
    {
        Require(LangkahPengesahan.Dicetak, "disidik");
        if (sha256 != Cetakan!.Sha256)
        {
            throw new AturanException("Berkas cetakan di penyimpanan tidak sama dengan yang dicatat. Ulangi pencetakannya dari awal.");
        }

        Move(LangkahPengesahan.Disidik, pada);
    }

    /// <summary>Settles the time of the signature; done again after a crash, it stays what it was.</summary>
    public DateTimeOffset BeginSign(DateTimeOffset pada)
    {
        Require(LangkahPengesahan.Disidik, "ditandatangani");
        RequireTidakTerkirim();
        WaktuTandaTangan ??= new DateTimeOffset(pada.Ticks - (pada.Ticks % TimeSpan.TicksPerSecond), pada.Offset);
        DiubahPada = pada;
        return WaktuTandaTangan.Value;
    }

    /// <summary>Written down before the file leaves for the signing service: whatever happens then, it is known that it was sent.</summary>
    public void Send(DateTimeOffset pada)
    {
        Require(LangkahPengesahan.Disidik, "dikirim");
        RequireTidakTerkirim();
        (DikirimPada, DiubahPada) = (pada, pada);
    }

    /// <summary>The service has refused it, or somebody has made sure that it was not signed: it may be sent again.</summary>
    public void SetTidakTertanda(DateTimeOffset pada)
    {
        Require(LangkahPengesahan.Disidik, "dinyatakan belum ditandatangani");
        (DikirimPada, DiubahPada) = (null, pada);
    }

    public void Sign(BerkasSah bertanda, IdentitasSertifikat? sertifikat, DateTimeOffset pada)
    {
        Require(LangkahPengesahan.Disidik, "ditandatangani");
        if (Jalur is JalurTandaTangan.Basah != sertifikat is null || (sertifikat is not null && bertanda.Jenis is not JenisBukti.Pdf))
        {
            throw new AturanException("Berkas ini tidak sesuai dengan cara tanda tangan yang dipilih.");
        }

        (Bertanda, Sertifikat) = (bertanda, sertifikat);
        Move(LangkahPengesahan.Ditandatangani, pada);
    }

    /// <summary>A scan that turned out to be of another paper is taken back before anybody has confirmed it.</summary>
    public void DropPindaian(DateTimeOffset pada)
    {
        Require(LangkahPengesahan.Ditandatangani, "ditolak");
        if (Jalur is not JalurTandaTangan.Basah)
        {
            throw new AturanException("Yang dapat ditolak hanya pindaian naskah bertanda tangan basah.");
        }

        Bertanda = null;
        Move(LangkahPengesahan.Disidik, pada);
    }

    /// <summary>What was signed is what was printed.</summary>
    /// <param name="dicocokkanOleh">Of a scan, who has compared it.</param>
    public void Verify(PenggunaId? dicocokkanOleh, DateTimeOffset pada)
    {
        Require(LangkahPengesahan.Ditandatangani, "diperiksa");
        if (Jalur is JalurTandaTangan.Basah && dicocokkanOleh is null)
        {
            throw new AturanException("Pindaian harus dicocokkan dahulu dengan cetakannya.");
        }

        DicocokkanOleh = dicocokkanOleh;
        Move(LangkahPengesahan.Diperiksa, pada);
    }

    public void Archive(DateTimeOffset pada)
    {
        Require(LangkahPengesahan.Diperiksa, "diarsipkan");
        Move(LangkahPengesahan.Diarsipkan, pada);
    }

    /// <summary>Back to before the print: another way of signing is chosen, or the print is no longer there. Nothing was signed yet.</summary>
    public void StartOver(DateTimeOffset pada)
    {
        if (Langkah is not (LangkahPengesahan.Dicetak or LangkahPengesahan.Disidik))
        {
            throw new AturanException("Cara tanda tangan hanya dapat diganti sebelum naskah ditandatangani.");
        }

        RequireTidakTerkirim();
        (Jalur, Cetakan, VersiPencetak, Tempat, WaktuTandaTangan) = (null, null, null, null, null);
        Move(LangkahPengesahan.Dibekukan, pada);
    }

    private void RequireTidakTerkirim()
    {
        if (DikirimPada is not null)
        {
            throw new AturanException("Naskah sudah dikirim ke layanan tanda tangan dan hasilnya belum diketahui. Pastikan dahulu hasilnya; naskah tidak dikirim dua kali.");
        }
    }

    private void Require(LangkahPengesahan langkah, string kata)
    {
        if (Langkah != langkah)
        {
            throw new AturanException(Langkah is LangkahPengesahan.Diarsipkan
                ? "Keputusan ini sudah ditandatangani dan diarsipkan."
                : $"Naskah belum atau tidak lagi dapat {kata}. Muat ulang halaman untuk melihat langkah terakhirnya.");
        }
    }

    private void Move(LangkahPengesahan langkah, DateTimeOffset pada) => (Langkah, DiubahPada) = (langkah, pada);
}
