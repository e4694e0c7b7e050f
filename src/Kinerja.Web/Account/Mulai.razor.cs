using Kinerja.Data.Identity;
using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Account;

/// <summary>The first start of an installation that has no user at all; afterwards there is no such address.</summary>
public sealed partial class Mulai(PemasanganAwal pemasangan, KodePemasangan kode, NavigationManager navigasi) : KinerjaComponent
{
    [SupplyParameterFromForm]
    private IsianMulai? Isian { get; set; }

    [CascadingParameter]
    private HttpContext? Permintaan { get; set; }

    private bool Terbuka { get; set; }

    private IReadOnlyList<TautanAwal>? Tautan { get; set; }

    private string? Galat { get; set; }

    protected override async Task OnInitializedAsync()
    {
        Terbuka = await pemasangan.IsKosongAsync(Batal);
        if (!Terbuka)
        {
            Permintaan?.Response.StatusCode = StatusCodes.Status404NotFound;
        }
    }

    private string ToUtuh(string alamat) => navigasi.ToAbsoluteUri(alamat).ToString();

    private async Task SubmitAsync()
    {
        if (!Terbuka || Isian is not { } isian)
        {
            return;
        }

        if (!kode.IsCocok(isian.Kode))
        {
            Galat = "Kode pemasangan tidak cocok. Kode tercetak pada konsol atau log saat server dinyalakan.";
            return;
        }

        try
        {
            Tautan = await pemasangan.RunAsync(isian.Build(), Batal);
        }
        catch (AturanException e)
        {
            Galat = e.Message;
        }
    }

    private sealed class IsianMulai
    {
        public string? Kode { get; set; }

        public string? NamaPengelola { get; set; }

        public string? Pengelola { get; set; }

        public string? Sandi { get; set; }

        public string? KodeKabupaten { get; set; }

        public string? Kabupaten { get; set; }

        public string? NamaOrganisasi { get; set; }

        public string? Organisasi { get; set; }

        public string? KodeKecamatan { get; set; }

        public string? Kecamatan { get; set; }

        public ZonaWaktu Zona { get; set; }

        public string? NamaAdmin { get; set; }

        public string? Admin { get; set; }

        public string? Jabatan { get; set; }

        public bool Contoh { get; set; }

        public IsianAwal Build() => new(
            new OrangBaru(Pengelola ?? "", NamaPengelola ?? ""), Sandi ?? "", KodeKabupaten ?? "", Kabupaten ?? "",
            string.IsNullOrWhiteSpace(Organisasi) ? null : new OrangBaru(Organisasi, NamaOrganisasi ?? ""),
            new KecamatanBaru(KodeKecamatan ?? "", Kecamatan ?? "", Zona, new OrangBaru(Admin ?? "", NamaAdmin ?? ""), (Jabatan ?? "").Split('\n')), Contoh);
    }
}
