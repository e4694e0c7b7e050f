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

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    private KonsepImpor? Konsep { get; set; }

    private IReadOnlyList<BagianImpor> Bagian { get; set; } = [];

    private IReadOnlyList<string> Kurang { get; set; } = [];

    private string Terpilih { get; set; } = "";

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    private IReadOnlyList<BidangTerbaca> Tampil => [.. (Bagian.FirstOrDefault(b => b.Kunci == Terpilih)?.Bidang ?? []).Where(b => !hanyaRagu || IsTertunda(b))];

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

    private bool IsTertunda(BidangTerbaca bidang) => tertunda.Contains(bidang.Jalur);

    private void Show(KonsepImpor konsep)
    {
        Konsep = konsep;
        tertunda = konsep.DaftarTertunda.Select(b => b.Jalur).ToHashSet(StringComparer.Ordinal);
        Bagian = BagianImpor.List(konsep);
        Kurang = konsep.Check();
    }

    private Task CorrectAsync((string Jalur, string Teks) isi) => ChangeAsync(k => k.Correct(isi.Jalur, isi.Teks));

    private Task ConfirmAsync(string jalur) => ChangeAsync(k => k.Confirm(jalur));

    private Task RemoveAsync(string jalur) => ChangeAsync(k => k.Remove(jalur));

    private Task ChangeAsync(Func<KonsepImpor, KonsepImpor> ubah) => GuardAsync(async () => Show(await impor.ChangeAsync(new ImporTertundaId(Id), ubah, Batal)));

    private Task FinishAsync() => GuardAsync(async () =>
    {
        var id = await impor.FinishAsync(new ImporTertundaId(Id), Batal);
        navigasi.NavigateTo($"/k/{Kode}/keputusan/{id}", forceLoad: true);
    });

    private async Task GuardAsync(Func<Task> kerja)
    {
        (Sibuk, Pesan) = (true, null);
        Pesan = await TryAsMemberAsync(kerja);
        Sibuk = false;
    }
}
