using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Impor;

/// <summary>Source and result side by side. Every step is kept at once: the page can be closed and taken up again.</summary>
public sealed partial class TinjauImpor(ImporTertundaService impor, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private bool hanyaRagu = true;
    private HashSet<string> tertunda = [];

    // Seen since this part was opened: they stay where they are, so that nothing moves away under the hand or the focus.
    private readonly HashSet<string> baruDiperiksa = new(StringComparer.Ordinal);

    // Who types on while one text is being saved sends the next one: one after another.
    private Task antre = Task.CompletedTask;

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    private KonsepImpor? Konsep { get; set; }

    private IReadOnlyList<BagianImpor> Bagian { get; set; } = [];

    private IReadOnlyList<string> Kurang { get; set; } = [];

    private string Terpilih { get; set; } = "";

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    private IReadOnlyList<BidangTerbaca> Tampil => [.. (Bagian.FirstOrDefault(b => b.Kunci == Terpilih)?.Bidang ?? []).Where(b => !hanyaRagu || IsTertunda(b) || baruDiperiksa.Contains(b.Jalur))];

    /// <summary>Where the looking goes on once this part has been seen; <c>null</c>: here, or nowhere.</summary>
    private BagianImpor? Berikutnya => Bagian.FirstOrDefault(b => b.Kunci == Terpilih) is { Tertunda: 0 } ? Bagian.FirstOrDefault(b => b.Tertunda > 0) : null;

    protected override async Task OpenAsync()
    {
        if (await impor.ReadAsync(new ImporTertundaId(Id), Batal) is not { } detail)
        {
            Ditolak = true;
            return;
        }

        Show(detail.Konsep);
        Terpilih = (Bagian.FirstOrDefault(b => b.Tertunda > 0) ?? (Bagian.Count > 0 ? Bagian[0] : null))?.Kunci ?? "";
    }

    private void Open(string kunci)
    {
        Terpilih = kunci;
        baruDiperiksa.Clear();
    }

    private bool IsTertunda(BidangTerbaca bidang) => tertunda.Contains(bidang.Jalur);

    private void Show(KonsepImpor konsep)
    {
        Konsep = konsep;
        tertunda = konsep.DaftarTertunda.Select(b => b.Jalur).ToHashSet(StringComparer.Ordinal);
        Bagian = BagianImpor.List(konsep);
        Kurang = konsep.Check();
    }

    private Task CorrectAsync((string Jalur, string Teks) isi) => ChangeAsync(k => k.Correct(isi.Jalur, isi.Teks), isi.Jalur);

    private Task ConfirmAsync(string jalur) => ChangeAsync(k => k.Confirm(jalur), jalur);

    // The texts behind it move up by one: what was seen is asked for anew from what is kept.
    private Task RemoveAsync(string jalur) => GuardAsync(async () =>
    {
        Show(await impor.ChangeAsync(new ImporTertundaId(Id), k => k.Remove(jalur), Batal));
        baruDiperiksa.Clear();
    });

    private Task ChangeAsync(Func<KonsepImpor, KonsepImpor> ubah, string jalur) => GuardAsync(async () =>
    {
        Show(await impor.ChangeAsync(new ImporTertundaId(Id), ubah, Batal));
        baruDiperiksa.Add(jalur);
    });

    private Task FinishAsync() => GuardAsync(async () =>
    {
        var id = await impor.FinishAsync(new ImporTertundaId(Id), Batal);
        navigasi.NavigateTo($"/k/{Kode}/keputusan/{id}", forceLoad: true);
    });

    private Task GuardAsync(Func<Task> kerja) => antre = RunAsync(antre, kerja);

    private async Task RunAsync(Task sebelum, Func<Task> kerja)
    {
        await sebelum;
        (Sibuk, Pesan) = (true, null);
        Pesan = await TryAsMemberAsync(kerja);
        Sibuk = false;
    }
}
