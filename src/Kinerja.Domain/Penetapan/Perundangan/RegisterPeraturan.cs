namespace Kinerja.Domain.Penetapan.Perundangan;

/// <summary>The register of laws that a decree may cite.</summary>
public sealed class RegisterPeraturan
{
    public static RegisterPeraturan Bawaan { get; } = new();
}
