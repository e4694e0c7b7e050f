using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Organisasi;

/// <summary>The people of the office: found, added, changed, and removed while nothing hangs on them.</summary>
public sealed partial class TabelPegawai : ComponentBase
{
    private const string Tambah = "tambah";
    private const string Tempel = "tempel";

    [Parameter, EditorRequired]
    public required IReadOnlyList<PegawaiRow> Daftar { get; set; }

    [Parameter, EditorRequired]
    public bool CanEdit { get; set; }

    [Parameter]
    public bool CanReadNip { get; set; }

    [Parameter, EditorRequired]
    public required string Skrip { get; set; }

    [Parameter]
    public string Cari { get; set; } = "";

    [Parameter]
    public EventCallback<string> OnCari { get; set; }

    /// <summary>Saves a new one or a change; gives back why it did not happen.</summary>
    [Parameter, EditorRequired]
    public required Func<PegawaiRow?, IsiPegawai, Task<string?>> OnSave { get; set; }

    [Parameter, EditorRequired]
    public required Func<PegawaiRow, Task<string?>> OnDelete { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, Task<PratinjauPegawai>> OnPreview { get; set; }

    [Parameter, EditorRequired]
    public required Func<PratinjauPegawai, Task<string?>> OnImport { get; set; }

    private string? Terbuka { get; set; }

    private PegawaiId? Dihapus { get; set; }

    private string? Pesan { get; set; }

    private List<PegawaiRow> Tampak => Daftar.Where(IsCocok).ToList();

    private void Open(string? yang) => (Terbuka, Dihapus, Pesan) = (Terbuka == yang ? null : yang, null, null);

    private bool IsCocok(PegawaiRow p)
    {
        var kata = Cari.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var teks = $"{p.Isi.Nama} {p.Isi.Nip} {p.Isi.Nip?.ToNip()} {string.Join(' ', p.DaftarJabatan.Select(j => j.Nama))}";
        return kata.All(k => teks.Contains(k, StringComparison.OrdinalIgnoreCase));
    }

    private async Task<string?> SaveAsync(PegawaiRow? semula, IsiPegawai isi)
    {
        var pesan = await OnSave(semula, isi);
        if (pesan is null)
        {
            Open(null);
        }

        return pesan;
    }

    private async Task DeleteAsync(PegawaiRow pegawai)
    {
        Dihapus = null;
        Pesan = await OnDelete(pegawai);
    }
}
