using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Kinerja.Data.Audit;
using Kinerja.Data.Contoh;
using Kinerja.Data.Identity;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pindahan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pindahan;
using Kinerja.Web.Tests.Documents.Signing;
using Kinerja.Web.Tests.Perintah;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Kinerja.Web.Tests.Pindahan;

/// <summary>A whole kecamatan out of one installation and into another.</summary>
public sealed class PindahanTests(DuaPemasangan dua) : IClassFixture<DuaPemasangan>
{
    private const string Kode = DuaPemasangan.Kode;
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Fact]
    public async Task Kecamatan_comes_in_elsewhere_and_goes_out_again_byte_by_byte_the_same()
    {
        await using var lain = await DuaPemasangan.CreateLainAsync();
        var hasil = await lain.ImportAsync(dua.Zip);
        Assert.Equal((1, 1), (hasil.TandaTangan, hasil.Baris["Kecamatan"]));
        Assert.True(hasil.Baris["Realisasi"] > 100 && hasil.Baris["HasilCapaian"] > 100 && hasil.Akta > 0, string.Join(", ", hasil.Baris));
        Assert.Empty(hasil.Catatan);
        Assert.Equal(["admin.ampelgading"], hasil.Admin.Select(a => a.NamaPengguna));

        var (lama, baru) = (Read(dua.Zip), Read(await DuaPemasangan.ExportAsync(lain.Kantor)));
        Assert.Equal(lama.Keys.Order(StringComparer.Ordinal), baru.Keys.Order(StringComparer.Ordinal));
        Assert.All(lama.Keys.Where(k => k != ManifesPindahan.NamaBerkas), k => Assert.True(lama[k].AsSpan().SequenceEqual(baru[k]), k));
        Assert.Contains(lama.Keys, k => k.StartsWith("pdf/2024-", StringComparison.Ordinal));

        await using var scope = lain.Kantor.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterFromCommandLineAsync(Kode, Ct);
        Assert.True((await scope.ServiceProvider.GetRequiredService<BukuAkta>().CheckAsync(null, Ct)).IsUtuh);
        var arsip = Assert.Single(await scope.ServiceProvider.GetRequiredService<DaftarArsipService>().ListAsync(null, Ct));
        await using var isi = (await scope.ServiceProvider.GetRequiredService<ArsipService>().OpenAsync(arsip.Id, Ct))!.Isi!;
        using var bita = new MemoryStream();
        await isi.CopyToAsync(bita, Ct);
        Assert.Contains("Signature is Valid.", await AlatTandaTangan.PdfsigAsync(bita.ToArray()), StringComparison.Ordinal);
        Assert.NotNull(await scope.ServiceProvider.GetRequiredService<KeputusanPublikService>().FindAsync(arsip.Kode, Ct));
        var galat = await Assert.ThrowsAsync<AturanException>(() => lain.ImportAsync(dua.Zip));
        Assert.Contains("sudah ada di pemasangan ini dan sudah berisi", galat.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_can_sign_in_with_an_old_password_and_everybody_with_a_link()
    {
        await using var lain = await DuaPemasangan.CreateLainAsync();
        var hasil = await lain.ImportAsync(dua.Zip);
        await using var scope = lain.Kantor.CreateAsyncScope();
        var layanan = scope.ServiceProvider;
        var akun = (await layanan.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync("camat.ampelgading"))!;
        Assert.Equal((null, "Camat Ampelgading", false), (akun.PasswordHash, akun.Nama, akun.IsPengelola));
        Assert.False(await layanan.GetRequiredService<UserManager<Pengguna>>().CheckPasswordAsync(akun, AkunContoh.Sandi));
        var kueri = QueryHelpers.ParseQuery(Assert.Single(hasil.Admin).Tautan!.Split('?')[1]);
        Assert.Equal("admin.ampelgading", await layanan.GetRequiredService<TautanSandiService>().UseAsync(kueri["orang"], kueri["kode"], "sandi-yang-baru-sekali", Ct));
        var semua = Read(dua.Zip).Values.Select(Encoding.UTF8.GetString).ToList();
        Assert.DoesNotContain(semua, t => t.Contains("PasswordHash", StringComparison.Ordinal) || t.Contains("AQAAAA", StringComparison.Ordinal) || t.Contains("SecurityStamp", StringComparison.Ordinal));
    }

    [Fact]
    public void Text_that_a_spreadsheet_would_compute_is_made_harmless_on_the_way()
    {
        var isi = Encoding.UTF8.GetString(Read(dua.Zip)["tabel/Pemberitahuan.csv"]);
        Assert.Contains("\"'=HYPERLINK", isi, StringComparison.Ordinal);
        Assert.Contains("\"''=1+1\"", isi, StringComparison.Ordinal);
        Assert.DoesNotMatch("(^|,)\"?[=+@-]", isi);
        Assert.Contains(",'-5,", isi.Replace("\"'-5\"", "'-5", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(@"""'=bukti.pdf""", Encoding.UTF8.GetString(Read(dua.Zip)["tabel/Bukti.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_is_explained_and_the_manifest_names_every_column()
    {
        var isi = Encoding.UTF8.GetString(Read(dua.Zip)["BACA-SAYA.txt"]);
        var tabel = Read(dua.Zip).Keys.Where(k => k.StartsWith("tabel/", StringComparison.Ordinal)).Select(k => Path.GetFileNameWithoutExtension(k)!).ToList();
        Assert.Equal(tabel.Order(StringComparer.Ordinal), PenjelasanPindahan.Uraian.Keys.Order(StringComparer.Ordinal));
        Assert.All(tabel, t => Assert.Contains($"{t} (", isi, StringComparison.Ordinal));
        Assert.Contains("Nip [character varying(18)]", isi, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registered_and_empty_kecamatan_gives_way_and_its_administrator_stays()
    {
        await using var lain = await DuaPemasangan.CreateLainAsync();
        await RegisterAsync(lain);
        var hasil = await lain.ImportAsync(dua.Zip);
        Assert.Contains(hasil.Catatan, c => c.Contains("masih kosong", StringComparison.Ordinal));
        Assert.Contains(hasil.Catatan, c => c.Contains("“admin.ampelgading” sudah dipakai", StringComparison.Ordinal));
        Assert.Equal(["admin.ampelgading", $"admin.ampelgading-{Kode}"], hasil.Admin.Select(a => a.NamaPengguna).Order(StringComparer.Ordinal));
        Assert.Null(hasil.Admin.Single(a => a.NamaPengguna == "admin.ampelgading").Tautan);
        await using var scope = lain.Kantor.CreateAsyncScope();
        var admin = (await scope.ServiceProvider.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync("admin.ampelgading"))!.Id;
        Assert.True(await scope.ServiceProvider.GetRequiredService<PintuKecamatan>().EnterAsync(admin, Kode, Ct));
        Assert.Equal([2024, 2022], (await scope.ServiceProvider.GetRequiredService<KeputusanService>().ListTahunAsync(Ct)));
    }

    [Fact]
    public async Task Command_line_takes_a_kecamatan_out_and_in_and_needs_the_owner()
    {
        await using var lain = await DuaPemasangan.CreateLainAsync();
        var (zip, folder) = (Path.Combine(lain.Folder, "k.zip"), Path.Combine(lain.Folder, "berkas"));
        var keluar = await ProgramKinerja.RunAsync(dua.Asal, ["ekspor", "--kecamatan", Kode, "--keluaran", zip], new Dictionary<string, string> { ["Berkas__Folder"] = dua.Asal.Folder });
        Assert.Equal((0, ""), (keluar.Kode, keluar.Galat));
        var tanpa = await ProgramKinerja.RunAsync(lain.BasisData, ["impor", "--berkas", zip], new Dictionary<string, string> { ["Berkas__Folder"] = folder });
        Assert.Equal(1, tanpa.Kode);
        Assert.Contains("ConnectionStrings__Pemilik", tanpa.Galat, StringComparison.Ordinal);
        var masuk = await ProgramKinerja.RunAsync(lain.BasisData, ["impor", "--berkas", zip], new Dictionary<string, string> { ["Berkas__Folder"] = folder, ["ConnectionStrings__Pemilik"] = lain.BasisData.Pemilik });
        Assert.Equal((0, ""), (masuk.Kode, masuk.Galat));
        var hasil = JsonDocument.Parse(masuk.Keluaran).RootElement;
        Assert.Equal((Kode, 1), (hasil.GetProperty("kecamatan").GetProperty("kode").GetString(), hasil.GetProperty("tandaTangan").GetInt32()));
        Assert.StartsWith("/sandi-baru?", hasil.GetProperty("admin")[0].GetProperty("tautan").GetString(), StringComparison.Ordinal);
    }

    private static async Task RegisterAsync(PemasanganLain lain)
    {
        await using var scope = lain.Kantor.CreateAsyncScope();
        var wilayah = scope.ServiceProvider.GetRequiredService<PendaftaranWilayah>();
        await wilayah.EnterKabupatenAsync(KodeWilayah.Parse("35.07"), "Malang", Ct);
        await wilayah.CreateKecamatanAsync(KodeWilayah.Parse(Kode), "Ampelgading", "Malang", 13, Ct);
        await scope.ServiceProvider.GetRequiredService<PendaftaranAkun>().CreateAsync(new AkunBaru("admin.ampelgading", "Admin yang Mendaftar", Peran.AdminKecamatan, "sandi-yang-panjang", null), Ct);
    }

    private static Dictionary<string, byte[]> Read(byte[] zip)
    {
        using var arsip = new ZipArchive(new MemoryStream(zip));
        return arsip.Entries.ToDictionary(e => e.FullName, e =>
        {
            using var isi = e.Open();
            using var memori = new MemoryStream();
            isi.CopyTo(memori);
            return memori.ToArray();
        });
    }
}
