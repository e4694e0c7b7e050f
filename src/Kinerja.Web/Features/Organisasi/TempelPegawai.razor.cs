using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Organisasi;

/// <summary>A list of employees out of a spreadsheet: read, shown beside what is known, and taken over whole or not at all.</summary>
public sealed partial class TempelPegawai : ComponentBase
{
    private const string Contoh = "NIP\tNama\tPangkat/Gol.\tStatus\tTMT\tJabatan\tTMT Jabatan";

    [Parameter, EditorRequired]
    public required string Skrip { get; set; }

    [Parameter, EditorRequired]
    public required Func<string, Task<PratinjauPegawai>> OnPreview { get; set; }

    /// <summary>Gives back why it did not happen.</summary>
    [Parameter, EditorRequired]
    public required Func<PratinjauPegawai, Task<string?>> OnImport { get; set; }

    [Parameter, EditorRequired]
    public EventCallback OnClose { get; set; }

    private PratinjauPegawai? Pratinjau { get; set; }

    private string? Pesan { get; set; }

    private int? Selesai { get; set; }

    private bool Sibuk { get; set; }

    private static string Kelas(PratinjauBaris baris) => baris.Rencana.Tindakan switch
    {
        TindakanPegawai.Tambah => "lencana-ditetapkan",
        TindakanPegawai.Ditolak => "lencana-galat",
        TindakanPegawai.Tetap when baris.IsTetap => "lencana-draf",
        _ => "lencana-disetujui",
    };

    private async Task ReadAsync(string teks)
    {
        (Pesan, Selesai, Pratinjau) = (null, null, null);
        try
        {
            Pratinjau = string.IsNullOrWhiteSpace(teks) ? null : await OnPreview(teks);
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
        }
    }

    private async Task ImportAsync()
    {
        if (Pratinjau is not { } pratinjau || Sibuk)
        {
            return;
        }

        Sibuk = true;
        Pesan = await OnImport(pratinjau);
        Sibuk = false;
        if (Pesan is null)
        {
            (Selesai, Pratinjau) = (pratinjau.JumlahBerlaku, null);
        }
    }
}
