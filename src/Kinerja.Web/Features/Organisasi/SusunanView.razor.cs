using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Organisasi;

/// <summary>The posts of the office from top to bottom, each with its holders and what looks wrong in them.</summary>
public sealed partial class SusunanView : ComponentBase
{
    private const string Tambah = "tambah";

    [Parameter, EditorRequired]
    public required IReadOnlyList<JabatanRow> Daftar { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<PegawaiRow> Pegawai { get; set; }

    [Parameter, EditorRequired]
    public bool CanEdit { get; set; }

    /// <summary>Saves a new post or a change; gives back why it did not happen.</summary>
    [Parameter, EditorRequired]
    public required Func<JabatanRow?, IsiJabatan, DateOnly?, Task<string?>> OnSave { get; set; }

    [Parameter, EditorRequired]
    public required Func<JabatanRow, bool, Task<string?>> OnMove { get; set; }

    [Parameter, EditorRequired]
    public required Func<KonsepPemangku, Task<string?>> OnPemangku { get; set; }

    [Parameter, EditorRequired]
    public required Func<PemangkuRow, Task<string?>> OnRemove { get; set; }

    private string? Terbuka { get; set; }

    private KonsepPemangku? Konsep { get; set; }

    private PemangkuId? Dihapus { get; set; }

    private string? Pesan { get; set; }

    private void Open(string? yang) => (Terbuka, Konsep, Dihapus, Pesan) = (Terbuka == yang ? null : yang, null, null, null);

    private void Open(KonsepPemangku konsep) => (Terbuka, Konsep, Dihapus, Pesan) = (null, konsep, null, null);

    private async Task<string?> SaveAsync(JabatanRow? semula, IsiJabatan isi, DateOnly? sampai)
    {
        var pesan = await OnSave(semula, isi, sampai);
        if (pesan is null)
        {
            Open((string?)null);
        }

        return pesan;
    }

    private async Task<string?> SavePemangkuAsync(KonsepPemangku konsep)
    {
        var pesan = await OnPemangku(konsep);
        if (pesan is null)
        {
            Open((string?)null);
        }

        return pesan;
    }

    private async Task MoveAsync(JabatanRow jabatan, bool naik) => Pesan = await OnMove(jabatan, naik);

    private async Task RemoveAsync(PemangkuRow pemangku)
    {
        Dihapus = null;
        Pesan = await OnRemove(pemangku);
    }
}
