using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Penetapan;

// The life of a decree, act by act. Each act refuses with a sentence where the decree is not at that point.
public sealed partial class Keputusan
{
    /// <summary>The date of the act; <c>null</c> until it is enacted.</summary>
    public DateOnly? Tanggal { get; private set; }

    /// <summary>When the enactment was recorded, which may be later than its date.</summary>
    public DateTimeOffset? DitetapkanPada { get; private set; }

    /// <summary>The number as enacted, one line; <c>null</c> until then. Unique among the decrees of its year here.</summary>
    public string? NomorPenetapan { get; private set; }

    /// <summary>The year of <see cref="Tanggal"/>, in whose book the number stands.</summary>
    public int? TahunPenetapan { get; private set; }

    /// <summary>The decree that this one was copied from.</summary>
    public KeputusanId? DisalinDariId { get; private set; }

    /// <summary>The decree that this one changes.</summary>
    public KeputusanId? MengubahId { get; private set; }

    /// <summary>The decree that this one ends.</summary>
    public KeputusanId? MencabutId { get; private set; }

    /// <summary>When Bagian Organisasi of the kabupaten had looked at it.</summary>
    public DateTimeOffset? DifasilitasiPada { get; private set; }

    /// <summary>In the bin since; it can be brought back.</summary>
    public DateTimeOffset? DihapusPada { get; private set; }

    public void SetSalinan(KeputusanId asal) => DisalinDariId = asal;

    /// <summary>Hands the draft to the sekcam.</summary>
    public void Submit(TimeProvider clock)
    {
        RequireDisusun("diajukan");
        Require(StatusKeputusan.Draf, "diajukan");
        Move(StatusKeputusan.Diajukan, clock);
    }

    /// <summary>Gives it back to who drafts it; whoever looked at it for the kabupaten looks anew.</summary>
    public void Return(TimeProvider clock)
    {
        if (Status is not (StatusKeputusan.Diajukan or StatusKeputusan.Disetujui))
        {
            throw new AturanException($"Keputusan berstatus {Status.Sebutan()}; yang dapat dikembalikan hanya yang diajukan atau disetujui.");
        }

        DifasilitasiPada = null;
        Move(StatusKeputusan.Draf, clock);
    }

    /// <summary>The sekcam finds it right.</summary>
    public void Approve(TimeProvider clock)
    {
        Require(StatusKeputusan.Diajukan, "disetujui");
        Move(StatusKeputusan.Disetujui, clock);
    }

    /// <summary>Bagian Organisasi has looked at it (Permendagri 80/2015 knows fasilitasi; a kabupaten decides whether it wants it for these decrees).</summary>
    public void Facilitate(TimeProvider clock)
    {
        if (Status is not (StatusKeputusan.Diajukan or StatusKeputusan.Disetujui))
        {
            throw new AturanException($"Keputusan berstatus {Status.Sebutan()}; yang difasilitasi hanya yang diajukan atau disetujui.");
        }

        DifasilitasiPada = clock.GetUtcNow();
        DiubahPada = clock.GetUtcNow();
    }

    /// <summary>Gives it its number and date. From here on its content never changes; it waits for the signature.</summary>
    /// <param name="nomor">From the office's own book, shared with all its other decrees.</param>
    /// <param name="tanggal">The date of the act, in the office's zone; often earlier than its recording.</param>
    /// <param name="kecamatan">Whose zone it is.</param>
    /// <param name="wajibFasilitasi">The kabupaten wants to look at it first.</param>
    /// <param name="clock">When it is recorded.</param>
    public void Enact(NomorKeputusan nomor, DateOnly tanggal, Kecamatan kecamatan, bool wajibFasilitasi, TimeProvider clock)
    {
        RequireDisusun("ditetapkan");
        Require(StatusKeputusan.Disetujui, "ditetapkan");
        if (wajibFasilitasi && DifasilitasiPada is null)
        {
            throw new AturanException("Kabupaten meminta keputusan ini difasilitasi dahulu oleh Bagian Organisasi.");
        }

        if (tanggal > kecamatan.Today(clock))
        {
            throw new AturanException("Tanggal penetapan tidak boleh di masa depan.");
        }

        if (tanggal.Year < Tahun - 1 || tanggal.Year > Tahun + 1)
        {
            throw new AturanException($"Tanggal penetapan {TeksIndonesia.Tanggal(tanggal)} terlalu jauh dari tahun keputusan, {Tahun}.");
        }

        Nomor = nomor.Value;
        (NomorPenetapan, TahunPenetapan, Tanggal) = (nomor.Kunci, tanggal.Year, tanggal);
        Penutup = Date(Penutup, tanggal);
        DitetapkanPada = clock.GetUtcNow();
        Move(StatusKeputusan.MenungguTandaTangan, clock);
    }

    /// <summary>It is signed and its bytes are archived: from here on it is in force.</summary>
    public void Sign(TimeProvider clock)
    {
        Require(StatusKeputusan.MenungguTandaTangan, "ditandatangani");
        Move(StatusKeputusan.Ditetapkan, clock);
    }

    /// <summary>Says which enacted decree this draft changes.</summary>
    public void Amend(Keputusan lama)
    {
        RequireTerbit(lama, "diubah");
        MengubahId = lama.Id;
    }

    /// <summary>Says which enacted decree this draft ends.</summary>
    public void Revoke(Keputusan lama)
    {
        RequireTerbit(lama, "dicabut");
        MencabutId = lama.Id;
    }

    /// <summary>Into the bin.</summary>
    public void Delete(TimeProvider clock)
    {
        Require(StatusKeputusan.Draf, "dibuang");
        DihapusPada = clock.GetUtcNow();
    }

    /// <summary>Back from the bin.</summary>
    public void Restore() => DihapusPada = null;

    private void RequireTerbit(Keputusan lama, string kata)
    {
        Require(StatusKeputusan.Draf, "ditautkan");
        if (lama.Id == Id || lama.Status is not (StatusKeputusan.Ditetapkan or StatusKeputusan.MenungguTandaTangan))
        {
            throw new AturanException($"Yang dapat {kata} hanya keputusan lain yang sudah ditetapkan.");
        }
    }

    private void RequireDisusun(string kata)
    {
        if (AsalNaskah is not AsalNaskah.Disusun || JenisNaskah is not JenisNaskah.Keputusan)
        {
            throw new AturanException($"Naskah dari arsip kertas tidak dapat {kata}; salin dahulu menjadi draf tahun baru.");
        }
    }

    private void Require(StatusKeputusan status, string kata)
    {
        if (DihapusPada is not null)
        {
            throw new AturanException("Keputusan ini ada di keranjang sampah; pulihkan dahulu.");
        }

        if (Status != status)
        {
            throw new AturanException($"Keputusan berstatus {Status.Sebutan()}; yang dapat {kata} hanya yang berstatus {status.Sebutan()}.");
        }
    }

    private void Move(StatusKeputusan status, TimeProvider clock)
    {
        Status = status;
        DiubahPada = clock.GetUtcNow();
    }

    // Every signature of the decree carries the date of the act, where its form has a place for one.
    private static Penandatanganan? Date(Penandatanganan? penutup, DateOnly? tanggal) =>
        penutup is null || tanggal is not { } t || penutup.Bentuk is BentukTempatTanggal.Tanpa ? penutup
            : penutup with { Tanggal = t, TanggalTercetak = TeksIndonesia.Tanggal(t) };
}
