namespace Kinerja.Web.Features.Pengesahan;

/// <summary>Signing and public verification, section <c>Pengesahan</c> of the settings.</summary>
public sealed class PengaturanPengesahan
{
    public const string Bagian = "Pengesahan";

    /// <summary>Where anybody reaches this program, such as <c>https://kinerja.contoh.go.id</c>: the QR on every paper leads there for ever. Without it, the address that the printing person uses.</summary>
    public string? AlamatPublik { get; set; }

    /// <summary>A PEM file with the certificate authorities that are trusted.</summary>
    public string? SertifikatInduk { get; set; }

    /// <summary>What the certificate authority wants to be said beside a signature by certificate file.</summary>
    public string KalimatSertifikat { get; set; } = "Dokumen ini telah ditandatangani secara elektronik.";

    /// <summary>The same for BSrE, in the words that it requires.</summary>
    public string KalimatBsre { get; set; } = "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang diterbitkan oleh BSrE-BSSN.";
}
