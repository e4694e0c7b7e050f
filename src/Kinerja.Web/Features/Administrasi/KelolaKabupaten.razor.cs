using Kinerja.Data.Identity;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Web.Account;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>Who runs the server adds kabupaten; each with the person who sets up its kecamatan.</summary>
public sealed partial class KelolaKabupaten(WilayahService wilayah, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi) : KinerjaComponent
{
    private IReadOnlyList<WilayahRow>? Kabupaten { get; set; }

    private IReadOnlyList<WilayahRow> Kecamatan { get; set; } = [];

    private bool Ditolak { get; set; }

    private TautanBaru? Tautan { get; set; }

    private string Kode { get; set; } = "";

    private string Nama { get; set; } = "";

    private string NamaAdmin { get; set; } = "";

    private string Admin { get; set; } = "";

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var orang = (await autentikasi.GetAuthenticationStateAsync()).User;
        Ditolak = orang.FindPenggunaId() is not { } id || !orang.HasClaim(c => c.Type == PembuatKlaim.KlaimPengelola);
        if (!Ditolak)
        {
            ruang.SetPengguna(orang.FindPenggunaId()!.Value);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        Kabupaten = await wilayah.ListKabupatenAsync(Batal);
        Kecamatan = await wilayah.ListKecamatanAsync(Batal);
    }

    private async Task AddAsync()
    {
        (Galat, Hasil) = (null, null);
        try
        {
            var alamat = await wilayah.AddKabupatenAsync(Kode, Nama, new OrangBaru(Admin, NamaAdmin), Batal);
            Tautan = new TautanBaru(NamaAdmin, navigasi.ToAbsoluteUri(alamat).ToString(), Undangan: true);
            Hasil = $"Kabupaten {Nama} terdaftar. Serahkan tautan di atas kepada {NamaAdmin}.";
            (Kode, Nama, NamaAdmin, Admin) = ("", "", "", "");
            await LoadAsync();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
    }
}
