namespace Kinerja.Domain.Penetapan.Pengesahan;

/// <summary>Where an electronic signature stands on the paper, as the compiled document says: the template has left the place. Points from the top left.</summary>
/// <param name="Halaman">From 1.</param>
public sealed record TempatTandaTangan(int Halaman, decimal X, decimal Y, decimal Lebar, decimal Tinggi);
