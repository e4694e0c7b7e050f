using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;

namespace Kinerja.Web.Account;

/// <summary>A person's own account: password, second step, sessions.</summary>
public sealed partial class AkunPage(AkunSaya saya, PintuKecamatan pintu) : KinerjaComponent
{
    private static readonly Peran[] Dianjurkan = [Domain.Organisasi.Peran.Camat, Domain.Organisasi.Peran.AdminKecamatan, Domain.Organisasi.Peran.AdminKabupaten];

    private AkunDetail? Akun { get; set; }

    /// <summary>The role for which the second step is recommended.</summary>
    private string? Peran { get; set; }

    private bool DianjurkanDuaLangkah => Peran is not null && Akun is { DuaLangkah: false };

    protected override async Task OnInitializedAsync()
    {
        Akun = await saya.ReadAsync();
        var peran = (await pintu.ListAsync(Akun.Id, Batal)).SelectMany(p => p.Peran).Distinct().Order().FirstOrDefault(p => Dianjurkan.Contains(p), Domain.Organisasi.Peran.Operator);
        Peran = Akun.IsPengelola ? "pengelola server" : Dianjurkan.Contains(peran) ? peran.Sebutan() : null;
    }
}
