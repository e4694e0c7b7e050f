using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tests.Pelaporan;
using Kinerja.Documents.Luring;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Testing;
using Xunit;

namespace Kinerja.Web.Tests.Luring;

/// <summary>The measures of Ampelgading, approved.</summary>
public sealed class KantorLuring() : BasisDataUji(IsiBasisData.Contoh), IAsyncLifetime
{
    async Task IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await RuangRealisasi.ApproveAsync(this);
    }
}

/// <summary>A form that was fetched, with whom it was fetched by.</summary>
internal sealed record Unduhan(RuangRealisasi Ruang, JabatanId Jabatan, FormulirRealisasi Formulir, int Nomor) : IAsyncDisposable
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    public FormulirService Layanan => Ruang.Get<FormulirService>();

    public UkuranFormulir Ukuran => Formulir.DaftarUkuran[Nomor];

    public UkuranId Id => Formulir.Tanda.DaftarUkuran[Nomor].Id;

    public BukuUji Buku { get; } = new(PenulisFormulir.Write(Formulir));

    /// <summary>The form of the first post that has such a measure.</summary>
    public static async Task<Unduhan> FetchAsync(KantorLuring kantor, Func<LembarUkuran, bool> syarat, string orang = "operator.ampelgading")
    {
        var ruang = await RuangRealisasi.EnterAsync(kantor.Layanan, orang);
        var (lembar, ukuran) = await ruang.FindAsync(syarat);
        var formulir = await ruang.Get<FormulirService>().CreateAsync(lembar.Id, RuangRealisasi.Tahun, Ct);
        return new Unduhan(ruang, lembar.Id, formulir!, lembar.DaftarUkuran.ToList().FindIndex(u => u.Id == ukuran.Id));
    }

    public BarisFormulir Baris(int angka) => Ukuran.DaftarBaris.Where(b => b.Jenis is JenisBarisFormulir.Angka or JenisBarisFormulir.Butir).ElementAt(angka);

    public BarisFormulir Baris(JenisBarisFormulir jenis) => Ukuran.DaftarBaris.First(b => b.Jenis == jenis);

    public Task<RencanaFormulir> PreviewAsync() => PreviewAsync(Buku.Isi);

    public Task<RencanaFormulir> PreviewAsync(byte[] berkas) => Layanan.PreviewAsync(PembacaFormulir.Read(berkas), Jabatan, RuangRealisasi.Tahun, Ruang.Orang, Ct);

    public async Task<int> ImportAsync(RencanaFormulir rencana, params PilihanBentrok[] pilihan) =>
        await Layanan.ImportAsync(PembacaFormulir.Read(Buku.Isi), rencana, pilihan, Jabatan, RuangRealisasi.Tahun, Ruang.Orang, Ct);

    public async Task<string?> ReadAsync(int angka, Periode periode) => (await IsiAsync(periode)).Read(Bidang(angka), Ukuran.Definisi);

    public Task<IsiPeriode> IsiAsync(Periode periode) => Ruang.ReadAsync(Jabatan, Id, periode);

    public string Bidang(int angka) => BidangFormulir.List(Ukuran.Definisi).Where(b => b.Jenis is JenisBarisFormulir.Angka or JenisBarisFormulir.Butir).ElementAt(angka).Bidang;

    public static async Task RefusesAsync(string sebab, Func<Task> perbuatan) =>
        Assert.Contains(sebab, (await Assert.ThrowsAsync<AturanException>(perbuatan)).Message, StringComparison.Ordinal);

    public ValueTask DisposeAsync() => Ruang.DisposeAsync();
}
