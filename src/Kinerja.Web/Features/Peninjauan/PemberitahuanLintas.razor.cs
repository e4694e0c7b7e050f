using Kinerja.Data.Penetapan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>What waits for a person in the kecamatan that they may enter, told before they enter one.</summary>
public sealed partial class PemberitahuanLintas(PemberitahuanService pemberitahuan) : KinerjaComponent
{
    /// <summary>Only the kecamatan whose code begins so; empty: all.</summary>
    [Parameter]
    public string Kabupaten { get; set; } = "";

    [CascadingParameter]
    private Task<AuthenticationState>? Autentikasi { get; set; }

    private IReadOnlyList<PemberitahuanLintasRow> Daftar { get; set; } = [];

    protected override async Task OnInitializedAsync()
    {
        if (Autentikasi is not null && (await Autentikasi).User.FindPenggunaId() is { } orang)
        {
            Daftar = [.. (await pemberitahuan.ListLintasAsync(orang, Batal)).Where(p => p.Kode.StartsWith(Kabupaten, StringComparison.Ordinal))];
        }
    }
}
