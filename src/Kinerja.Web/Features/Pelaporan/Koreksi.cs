namespace Kinerja.Web.Features.Pelaporan;

/// <summary>An erratum as typed.</summary>
public sealed record Koreksi(string Bidang, string Teks, string Alasan);
