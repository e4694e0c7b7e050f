using System.Text;
using Kinerja.Data.Pemetaan;
using Kinerja.Data.Tests.Pelaporan;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Xunit;

namespace Kinerja.Web.Tests.ImporTabel;

/// <summary>Somebody of an office with a file.</summary>
internal sealed record RuangTabel(RuangRealisasi Ruang) : IAsyncDisposable
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public ImporTabelService Layanan => Ruang.Get<ImporTabelService>();

    public static async Task<RuangTabel> EnterAsync(BasisDataUji basisData, string nama, string kode) => new(await RuangRealisasi.EnterAsync(basisData.Layanan, nama, kode));

    public static TabelBerkas Read(JenisTabel jenis, string csv) => Read(jenis, Encoding.UTF8.GetBytes(csv));

    public static TabelBerkas Read(JenisTabel jenis, byte[] isi) => KepalaTabel.Find(jenis, BerkasDaftar.Read(isi));

    public async Task<UsulanPeta> ProposeAsync(JenisTabel jenis, TabelBerkas tabel) => await Layanan.ProposeAsync(jenis, tabel, true, Ct);

    public async Task<RencanaTabel> PreviewAsync(JenisTabel jenis, TabelBerkas tabel, PilihanImpor? pilihan = null, IsiPeta? peta = null) =>
        await Layanan.PreviewAsync(jenis, tabel, peta ?? await PetaAsync(jenis, tabel), pilihan ?? new PilihanImpor(), Ct);

    /// <summary>Shown, and done as shown.</summary>
    public async Task<int> ImportAsync(JenisTabel jenis, TabelBerkas tabel, PilihanImpor? pilihan = null, IsiPeta? peta = null)
    {
        var dipakai = peta ?? await PetaAsync(jenis, tabel);
        return await Layanan.ImportAsync(jenis, tabel, dipakai, pilihan ?? new PilihanImpor(), await PreviewAsync(jenis, tabel, pilihan, dipakai), Ruang.Orang, Ct);
    }

    public static async Task RefusesAsync(string sebab, Func<Task> perbuatan) => Assert.Contains(sebab, (await Assert.ThrowsAsync<AturanException>(perbuatan)).Message, StringComparison.Ordinal);

    public ValueTask DisposeAsync() => Ruang.DisposeAsync();

    private async Task<IsiPeta> PetaAsync(JenisTabel jenis, TabelBerkas tabel) => new([.. (await ProposeAsync(jenis, tabel)).Kolom.Select(k => k.Kunci)]);
}
