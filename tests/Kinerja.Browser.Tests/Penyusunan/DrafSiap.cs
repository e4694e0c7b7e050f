using Kinerja.Data.Identity;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Features.Pengesahan;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Browser.Tests.Penyusunan;

/// <summary>A draft brought past the windows to where a test begins.</summary>
internal sealed class DrafSiap(Peramban peramban)
{
    public const string Kode = "35.07.06";
    private static readonly CancellationToken Ct = CancellationToken.None;

    public static string Alamat(KeputusanId id, string bagian) => $"/k/{Kode}/keputusan/{id}/{bagian}";

    /// <summary>Copies the archived decree of 2022.</summary>
    /// <param name="perbaiki">Until nothing blocks it any more.</param>
    public async Task<KeputusanId> CreateAsync(int tahun, bool perbaiki = true)
    {
        await using var ruang = await EnterAsync("operator.ampelgading");
        var keputusan = ruang.ServiceProvider.GetRequiredService<KeputusanService>();
        var id = (await ruang.ServiceProvider.GetRequiredService<SalinanService>().CopyAsync(await keputusan.FindAsync(2022, Ct), tahun, null, Ct)).Id;
        for (var putaran = 0; perbaiki && putaran < 20; putaran++)
        {
            var galat = (await ruang.ServiceProvider.GetRequiredService<PemeriksaanKeputusanService>().CheckAsync(id, Ct))
                .Select(t => t.Temuan).Where(t => t is { Tingkat: TingkatAturan.Galat, SaatMenetapkan: false }).ToList();
            if (galat.Count == 0)
            {
                break;
            }

            Assert.True(putaran < 19, string.Join(Environment.NewLine, galat.Select(t => $"{t.Aturan} {t.Tempat.Jalur}: {t.Pesan}")));
            var naskah = (await keputusan.ReadAsync(id, Ct))!.Naskah;
            await ruang.ServiceProvider.GetRequiredService<SuntinganService>().ApplyAsync(id, Mend(naskah, galat.Find(t => t.Perbaikan is not null) ?? galat[0]), Ct);
        }

        return id;
    }

    /// <summary>Submitted, approved and enacted on a day, by those who may.</summary>
    public async Task EnactAsync(KeputusanId id, string nomor, DateOnly tanggal)
    {
        await DoAsync("operator.ampelgading", d => d.SubmitAsync(id, Ct));
        await DoAsync("sekcam.ampelgading", d => d.ApproveAsync(id, Ct));
        await DoAsync("camat.ampelgading", d => d.EnactAsync(id, nomor, tanggal, Ct));
    }

    /// <summary>Signed with a certificate file and archived: in force.</summary>
    public async Task SignAsync(KeputusanId id)
    {
        await using var ruang = await EnterAsync("camat.ampelgading");
        using var penanda = new PenandaTanganSertifikat(SertifikatPenandaTangan.Open(SertifikatCamat.CreateP12("sandi-kunci"), "sandi-kunci", DateTimeOffset.UtcNow));
        await ruang.ServiceProvider.GetRequiredService<PelaksanaPengesahan>().SignAsync(id, penanda, "https://kinerja.example.go.id", Ct);
    }

    public async Task DoAsync(string nama, Func<DaurKeputusanService, Task> perbuatan)
    {
        await using var ruang = await EnterAsync(nama);
        await perbuatan(ruang.ServiceProvider.GetRequiredService<DaurKeputusanService>());
    }

    public async Task<AsyncServiceScope> EnterAsync(string nama)
    {
        var ruang = peramban.Layanan.CreateAsyncScope();
        var orang = (await ruang.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
        Assert.True(await ruang.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(orang, Kode, Ct));
        return ruang;
    }

    // What the program is sure of it corrects itself; a law out of force goes, and an indicator whose formula counts person-days says so.
    private static Suntingan Mend(NaskahJson naskah, TemuanNaskah temuan)
    {
        if (temuan.Perbaikan is { } p)
        {
            return new Suntingan.Ubah(PencariAlamat.Find(naskah, p.Jalur)!, p.Lama, p.Baru);
        }

        if (temuan.Aturan == "K09")
        {
            return new Suntingan.Hapus([PencariAlamat.Find(naskah, temuan.Tempat.Jalur)!.Id!.Value]);
        }

        var indikator = PencariAlamat.Find(naskah, temuan.Tempat.Jalur.Split(".formulasi")[0])!;
        var teks = naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(b => b.Sasaran).SelectMany(s => s.Indikator).Single(i => i.Id!.Value.Value == indikator.Id).Teks;
        return new Suntingan.Ubah(indikator with { Bidang = NamaBidang.Teks }, teks, teks.Replace("Jumlah", "Jumlah orang-hari", StringComparison.Ordinal));
    }
}
