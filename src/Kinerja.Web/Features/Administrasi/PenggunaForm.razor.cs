using Kinerja.Data.Identity;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>A new person, or other roles for one who is there. What is refused stays as typed.</summary>
public sealed partial class PenggunaForm : ComponentBase
{
    /// <summary><c>null</c>: a new person.</summary>
    [Parameter, EditorRequired]
    public required AnggotaRow? Semula { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<JabatanPilihan> Jabatan { get; set; }

    /// <summary>The roles to choose from.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Peran> Peran { get; set; }

    /// <summary>Saves; a refusal comes back as an exception.</summary>
    [Parameter, EditorRequired]
    public required Func<AnggotaBaru, Task> OnSave { get; set; }

    [Parameter, EditorRequired]
    public EventCallback OnCancel { get; set; }

    private HashSet<Peran> Dipilih { get; set; } = [];

    private HashSet<JabatanId> DaftarJabatan { get; set; } = [];

    private string Nama { get; set; } = "";

    private string NamaPengguna { get; set; } = "";

    private string Nip { get; set; } = "";

    private ElementReference Pertama { get; set; }

    private string? Galat { get; set; }

    private bool Sibuk { get; set; }

    protected override void OnInitialized()
    {
        Dipilih = [.. Semula?.Peran ?? (Peran.Count == 1 ? Peran : [])];
        DaftarJabatan = [.. Semula?.Jabatan ?? []];
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            await Pertama.FocusAsync();
        }
    }

    private void Toggle(Peran peran)
    {
        if (!Dipilih.Remove(peran))
        {
            Dipilih.Add(peran);
        }
    }

    private void Toggle(JabatanId jabatan)
    {
        if (!DaftarJabatan.Remove(jabatan))
        {
            DaftarJabatan.Add(jabatan);
        }
    }

    private async Task SaveAsync()
    {
        if (Sibuk)
        {
            return;
        }

        (Sibuk, Galat) = (true, null);
        try
        {
            await OnSave(new AnggotaBaru(NamaPengguna.Trim(), Nama, string.IsNullOrWhiteSpace(Nip) ? null : Nip, [.. Dipilih], [.. DaftarJabatan]));
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
        finally
        {
            Sibuk = false;
        }
    }
}
