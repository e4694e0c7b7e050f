namespace Kinerja.Web.Features.Penyusunan;

/// <summary>What stands beside the document.</summary>
public enum PanelEditor
{
    TidakAda,
    Halaman,
    Periksa,
    Komentar,
}
