using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The people of an office: seen, added, given other roles, helped with a link to set their password.</summary>
public sealed partial class DaftarPengguna(
    AnggotaService anggota, TautanSandiService tautan, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private static readonly Peran[] AdminSaja = [Peran.AdminKecamatan];

    private IReadOnlyList<AnggotaRow>? Daftar { get; set; }

    private IReadOnlyList<JabatanPilihan> Jabatan { get; set; } = [];

    private bool BolehBaca { get; set; } = true;

    private bool BolehUbah { get; set; }

    private bool BolehTambah { get; set; }

    private bool Menambah { get; set; }

    private PenggunaId? Diubah { get; set; }

    private TautanBaru? Tautan { get; set; }

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OpenAsync()
    {
        BolehBaca = anggota.CanRead;
        BolehUbah = anggota.CanEdit;
        if (BolehBaca)
        {
            Jabatan = await anggota.ListJabatanAsync(Batal);
            await LoadAsync();
        }
    }

    private async Task LoadAsync()
    {
        Daftar = await anggota.ListAsync(Batal);
        BolehTambah = BolehUbah || (anggota.CanSetUp && !Daftar.Any(a => a.Peran.Contains(Peran.AdminKecamatan)));
        // A form hands its act over as a function, which draws only the form anew.
        StateHasChanged();
    }

    private bool BolehTautan(AnggotaRow orang) => orang.Id != Orang && (BolehUbah || (anggota.CanSetUp && orang.Peran.Contains(Peran.AdminKecamatan)));

    private void Begin(PenggunaId? diubah, bool tambah) => (Diubah, Menambah, Galat, Hasil) = (diubah, tambah, null, null);

    private async Task AddAsync(AnggotaBaru isi)
    {
        await RequireMembershipAsync();
        var alamat = await anggota.AddAsync(isi, Batal);
        Begin(null, tambah: false);
        Tautan = alamat is null ? null : ToTautan(isi.Nama, alamat, undangan: true);
        Hasil = alamat is null ? $"{isi.Nama} ditambahkan; sandinya tetap." : $"{isi.Nama} ditambahkan. Serahkan tautan di atas kepadanya.";
        await LoadAsync();
    }

    private async Task ChangeAsync(AnggotaRow semula, AnggotaBaru isi)
    {
        await RequireMembershipAsync();
        await anggota.ChangeAsync(semula, isi.Peran, isi.Jabatan, Batal);
        Begin(null, tambah: false);
        Hasil = $"Peran {semula.Nama} disimpan.";
        await LoadAsync();
    }

    private Task RemoveAsync(AnggotaRow orang) => ActAsync(async () =>
    {
        await anggota.RemoveAsync(orang, Batal);
        Hasil = $"{orang.Nama} dikeluarkan dari kecamatan ini. Catatan pekerjaannya tetap.";
        await LoadAsync();
    });

    private Task LinkAsync(AnggotaRow orang) => ActAsync(async () => Tautan = ToTautan(orang.Nama, await tautan.CreateAsync(orang.Id, Batal), undangan: !orang.Bersandi));

    private TautanBaru ToTautan(string nama, string alamat, bool undangan) => new(nama, navigasi.ToAbsoluteUri(alamat).ToString(), undangan);

    private async Task ActAsync(Func<Task> perbuatan)
    {
        (Galat, Hasil) = (null, null);
        try
        {
            await RequireMembershipAsync();
            await perbuatan();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
    }
}
