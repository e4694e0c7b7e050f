using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
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

    private Dictionary<string, KonsepTarget> Konsep { get; } = [];

    private IReadOnlyList<(string Sel, RiwayatTarget Versi)>? Riwayat { get; set; }

    private string? Galat { get; set; }

    private string JudulKonsep => $"Mengubah target yang sudah ditetapkan: {string.Join("; ", Konsep.Values.Select(k => k.Uraian))}.";

    private SelTarget Utama => Ukuran.DaftarSel.First(s => s.Periode.Jenis is JenisPeriode.Tahun && s.Komponen.Length == 0);

    private KonsepTarget Kini(SelTarget sel) => Konsep.GetValueOrDefault(KunciSel.Of(Ukuran.Id, sel)) ?? KonsepTarget.Of(sel);

    private Task ChangeAsync(SelTarget sel, string mentah) => ApplyAsync(sel, k => k with { Teks = PemeriksaanTarget.Tidy(mentah, sel.Periode.Tahun) });

    private Task ChangeBobotAsync(string mentah) => ApplyAsync(Utama, k => k with { Bobot = PemeriksaanTarget.ReadBobot(mentah) });

    private Task ApplyAsync(SelTarget sel, Func<KonsepTarget, KonsepTarget> ubah) => TryAsync(async () =>
    {
        var kunci = KunciSel.Of(Ukuran.Id, sel);
        var semula = Kini(sel);
        Konsep.Remove(kunci);
        // Refused here already, so that the reason is not asked for what could not be saved.
        var konsep = ubah(semula);
        if (!konsep.IsBerubah)
        {
            return;
        }

        if (sel.Versi > 0)
        {
            Konsep[kunci] = konsep;
            return;
        }

        await OnSave([konsep.ToIsian(Ukuran.Id)], null);
    });

    private Task SaveKonsepAsync(string alasan) => TryAsync(async () =>
    {
        if (alasan.Length == 0)
        {
            throw new AturanException("Pilih atau tulis alasan perubahan target.");
        }

        await OnSave([.. Konsep.Values.Select(k => k.ToIsian(Ukuran.Id))], alasan);
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
