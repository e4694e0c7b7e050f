using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pengukuran;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>One measure with its targets. What is new is saved at once; what changes a target that was set waits for its reason.</summary>
public sealed partial class BarisTarget : ComponentBase
{
    [Parameter, EditorRequired]
    public required TargetUkuran Ukuran { get; set; }

    [Parameter, EditorRequired]
    public ZonaWaktu Zona { get; set; }

    [Parameter, EditorRequired]
    public bool BolehIsi { get; set; }

    [Parameter, EditorRequired]
    public required Func<IReadOnlyList<IsianTarget>, string?, Task> OnSave { get; set; }

    [Parameter, EditorRequired]
    public required Func<TargetId, Task<IReadOnlyList<RiwayatTarget>>> OnRiwayat { get; set; }

    private Dictionary<string, (SelTarget Sel, string Teks)> Konsep { get; } = [];

    private IReadOnlyList<(string Sel, RiwayatTarget Versi)>? Riwayat { get; set; }

    private string? Galat { get; set; }

    private string JudulKonsep => "Mengubah target yang sudah ditetapkan: "
        + string.Join(", ", Konsep.Values.Select(k => $"{k.Sel.Periode} {k.Sel.Komponen} dari {(k.Sel.Teks.Length == 0 ? "tanpa target" : k.Sel.Teks)} menjadi {(k.Teks.Length == 0 ? "tanpa target" : k.Teks)}".Replace("  ", " ", StringComparison.Ordinal))) + ".";

    private string Nilai(SelTarget sel) => Konsep.TryGetValue(KunciSel.Of(Ukuran.Id, sel), out var konsep) ? konsep.Teks : sel.Teks;

    private Task ChangeAsync(SelTarget sel, string mentah) => TryAsync(async () =>
    {
        var kunci = KunciSel.Of(Ukuran.Id, sel);
        Konsep.Remove(kunci);
        // Refused here already, so that the reason is not asked for what could not be saved.
        var teks = PemeriksaanTarget.Tidy(mentah, sel.Periode.Tahun);
        if (teks == sel.Teks)
        {
            return;
        }

        if (sel.Versi > 0)
        {
            Konsep[kunci] = (sel, teks);
            return;
        }

        await OnSave([KunciSel.Isi(Ukuran.Id, sel, teks)], null);
    });

    private Task SaveKonsepAsync(string alasan) => TryAsync(async () =>
    {
        if (alasan.Length == 0)
        {
            throw new AturanException("Pilih atau tulis alasan perubahan target.");
        }

        await OnSave([.. Konsep.Values.Select(k => KunciSel.Isi(Ukuran.Id, k.Sel, k.Teks))], alasan);
        Konsep.Clear();
        Riwayat = null;
    });

    private void Cancel()
    {
        Konsep.Clear();
        Galat = null;
    }

    private Task ToggleRiwayatAsync() => TryAsync(async () =>
    {
        if (Riwayat is not null)
        {
            Riwayat = null;
            return;
        }

        var daftar = new List<(string, RiwayatTarget)>();
        foreach (var sel in Ukuran.DaftarSel.Where(s => s.Id is not null))
        {
            daftar.AddRange((await OnRiwayat(sel.Id!.Value)).Select(v => ($"{sel.Periode} {sel.Komponen}".Trim(), v)));
        }

        Riwayat = daftar;
    });

    private async Task TryAsync(Func<Task> perbuatan)
    {
        Galat = null;
        try
        {
            await perbuatan();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }

        // The form of the reason is a component of its own: its events render it and not this row.
        StateHasChanged();
    }
}
