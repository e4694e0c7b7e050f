using System.Globalization;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penjenjangan;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>One indicator of the cascade with what hangs on it.</summary>
public sealed partial class SimpulView : ComponentBase
{
    [Parameter, EditorRequired]
    public required SimpulKinerja Isi { get; set; }

    [Parameter]
    public bool CanEdit { get; set; }

    /// <summary>What it may hang on.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<SimpulKinerja> Calon { get; set; }

    [Parameter]
    public EventCallback<KaitanIndikator> OnSet { get; set; }

    [Parameter]
    public EventCallback<IdentitasId> OnRemove { get; set; }

    private bool Mengubah { get; set; }

    private string Induk { get; set; } = "";

    private JenisKaitan Jenis { get; set; } = JenisKaitan.Kontribusi;

    private string Bobot { get; set; } = "";

    private string? Galat { get; set; }

    private void Begin()
    {
        (Mengubah, Galat) = (true, null);
        Induk = Isi.Kaitan?.Induk?.ToString() ?? "";
        Jenis = Isi.Kaitan is { Induk: not null } k ? k.Jenis : JenisKaitan.Kontribusi;
        Bobot = Isi.Kaitan?.Bobot?.ToString("0.##", TeksIndonesia.Budaya) ?? "";
    }

    private async Task SaveAsync()
    {
        try
        {
            IdentitasId? induk = Guid.TryParse(Induk, out var id) ? new IdentitasId(id) : null;
            var kaitan = new KaitanIndikator(induk, Isi.Identitas, induk is null ? JenisKaitan.Administratif : Jenis, induk is null ? null : ReadBobot());
            (Mengubah, Galat) = (false, null);
            await OnSet.InvokeAsync(kaitan);
        }
        catch (AturanException e)
        {
            Galat = e.Message;
        }
    }

    // 1.5 is not fifteen: only the Indonesian decimal comma is read.
    private decimal? ReadBobot() => string.IsNullOrWhiteSpace(Bobot) ? null
        : decimal.TryParse(Bobot.Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint, TeksIndonesia.Budaya, out var nilai) ? nilai
        : throw new AturanException($"“{Bobot}” bukan bobot. Tulis seperti 25 atau 12,5.");
}
