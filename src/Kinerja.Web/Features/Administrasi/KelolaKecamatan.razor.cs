using Kinerja.Data.Identity;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The kecamatan of a kabupaten; its Bagian Organisasi adds one with its first administrator.</summary>
public sealed partial class KelolaKecamatan(
    WilayahService wilayah, KatalogService katalog, PintuKecamatan pintuKecamatan, PintuKabupaten pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi)
    : PulauKabupaten(pintu, ruang, autentikasi)
{
    private IReadOnlyList<PilihanKecamatan>? Daftar { get; set; }

    private IReadOnlyList<string> JabatanKatalog { get; set; } = [];

    private bool BolehTambah { get; set; }

    private TautanBaru? Tautan { get; set; }

    private string Kode { get; set; } = "";

    private string NamaKecamatan { get; set; } = "";

    private ZonaWaktu ZonaBaru { get; set; }

    private string NamaAdmin { get; set; } = "";

    private string Admin { get; set; } = "";

    private string Jabatan { get; set; } = "";

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OpenAsync()
    {
        BolehTambah = Ruang.PeranKabupaten.Contains(Peran.AdminKabupaten);
        JabatanKatalog = [.. (await katalog.ListAsync(JenisKatalog.Jabatan, Batal)).Select(b => b.Nama)];
        await LoadAsync();
    }

    private async Task LoadAsync() =>
        Daftar = [.. (await pintuKecamatan.ListAsync(Orang, Batal)).Where(k => k.Kode.StartsWith(KodeKabupaten + ".", StringComparison.Ordinal))];

    private void FillJabatan() => Jabatan = string.Join('\n', new[] { Jabatan.TrimEnd() }.Concat(JabatanKatalog).Where(j => j.Length > 0));

    private async Task AddAsync()
    {
        (Galat, Hasil) = (null, null);
        try
        {
            await RequireMembershipAsync();
            var alamat = await wilayah.AddKecamatanAsync(new KecamatanBaru(Kode, NamaKecamatan, ZonaBaru, new OrangBaru(Admin, NamaAdmin), Jabatan.Split('\n')), Batal);
            Tautan = new TautanBaru(NamaAdmin, navigasi.ToAbsoluteUri(alamat).ToString(), Undangan: true);
            Hasil = $"Kecamatan {NamaKecamatan} terdaftar. Serahkan tautan di atas kepada {NamaAdmin}.";
            (Kode, NamaKecamatan, NamaAdmin, Admin, Jabatan) = ("", "", "", "", "");
            await LoadAsync();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
    }
}
