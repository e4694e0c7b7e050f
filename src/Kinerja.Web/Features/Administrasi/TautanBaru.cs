namespace Kinerja.Web.Features.Administrasi;

/// <summary>A one-time link as it is handed over.</summary>
/// <param name="Undangan">The account has no password yet.</param>
public sealed record TautanBaru(string Nama, string Alamat, bool Undangan);
