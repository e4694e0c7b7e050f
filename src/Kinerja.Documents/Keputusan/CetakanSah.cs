using Kinerja.Domain.Penetapan.Pengesahan;

namespace Kinerja.Documents.Keputusan;

/// <summary>A PDF that is to be signed.</summary>
/// <param name="Tempat">Where the template has left place for an electronic signature; <c>null</c> where it stands on paper.</param>
public sealed record CetakanSah(byte[] Pdf, TempatTandaTangan? Tempat);
