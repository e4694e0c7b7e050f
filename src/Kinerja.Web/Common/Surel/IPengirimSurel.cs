using Kinerja.Data.Surel;

namespace Kinerja.Web.Common.Surel;

/// <summary>What carries an e-mail out of the house.</summary>
public interface IPengirimSurel
{
    Task SendAsync(SuratKeluar surat, CancellationToken ct);
}
