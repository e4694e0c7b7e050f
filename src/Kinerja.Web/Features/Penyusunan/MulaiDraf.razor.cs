using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>The beginning of a draft: last year's decree into a new year, or standard texts.</summary>
public sealed partial class MulaiDraf(
    KeputusanService keputusan, SuntinganService suntingan, SalinanService salinan, DrafService draf, TimeProvider clock,
    PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private readonly Dictionary<string, string> ganti = [];
    private ElementReference judul;
    private string tahunTeks = "";
    private string tahunKosong = "";
    private bool denganJabatan = true;

    /// <summary>A year in a copy, and whether it stands there now.</summary>
    private sealed record UsulanTampil(UsulanTahun Usulan, bool Diterapkan);

    private IReadOnlyList<KeputusanRow>? Semua { get; set; }

    private string Dari { get; set; } = "";

    private IReadOnlyList<string> DaftarJabatan { get; set; } = [];

    private DrafSalinan? Hasil { get; set; }

    private List<UsulanTampil> Usulan { get; set; } = [];

    private int Tahun { get; set; }

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    protected override async Task OpenAsync()
    {
        tahunKosong = (clock.GetUtcNow().Year + 1).ToString(TeksIndonesia.Budaya);
        var daftar = await keputusan.ListAsync(new SaringanKeputusan(), Batal);
        var dari = System.Web.HttpUtility.ParseQueryString(navigasi.ToAbsoluteUri(navigasi.Uri).Query)["dari"];
        if ((daftar.FirstOrDefault(k => k.Id.ToString() == dari) ?? (daftar is [var pertama, ..] ? pertama : null)) is { } awal)
        {
            await ReadAsync(awal);
        }

        Semua = daftar;
    }

    private async Task ChooseAsync(string id)
    {
        if (Semua?.FirstOrDefault(k => k.Id.ToString() == id) is { } dipilih)
        {
            await ReadAsync(dipilih);
        }
    }

    private async Task ReadAsync(KeputusanRow dari)
    {
        Dari = dari.Id.ToString();
        tahunTeks = (dari.Tahun + 1).ToString(TeksIndonesia.Budaya);
        ganti.Clear();
        var detail = await keputusan.ReadAsync(dari.Id, Batal);
        DaftarJabatan = [.. (detail?.Naskah.Lampiran ?? []).SelectMany(l => l.Bagian).Select(b => b.Jabatan).OfType<string>().Distinct()];
    }

    private Task CopyAsync() => GuardAsync(async () =>
    {
        Tahun = ReadTahun(tahunTeks);
        var asal = Semua!.First(k => k.Id.ToString() == Dari).Id;
        var baru = ganti.Where(g => !string.IsNullOrWhiteSpace(g.Value)).ToDictionary(g => g.Key, g => g.Value.Trim());
        Hasil = await salinan.CopyAsync(asal, Tahun, baru, Batal);
        Usulan = [.. Hasil.DaftarUsulan.OrderBy(u => u.Diterapkan).Select(u => new UsulanTampil(u, u.Diterapkan))];
    });

    private Task CreateAsync() => GuardAsync(async () =>
    {
        var id = await draf.CreateAsync(ReadTahun(tahunKosong), denganJabatan, Batal);
        navigasi.NavigateTo($"/k/{Kode}/keputusan/{id}/sunting", forceLoad: true);
    });

    // The other way round than it stands now, and back again.
    private Task SwitchAsync(UsulanTampil usulan) => GuardAsync(async () =>
    {
        var (dari, ke) = usulan.Diterapkan ? (usulan.Usulan.Baru, usulan.Usulan.Lama) : (usulan.Usulan.Lama, usulan.Usulan.Baru);
        var hasil = await suntingan.ApplyAsync(Hasil!.Id, new Suntingan.Ubah(usulan.Usulan.Alamat, dari, ke), Batal);
        if (hasil.Hasil is not HasilSuntingan.Berhasil)
        {
            throw new AturanException("Kalimat ini sudah berubah sejak draf dibuat; sunting langsung di naskahnya.");
        }

        Usulan[Usulan.IndexOf(usulan)] = usulan with { Diterapkan = !usulan.Diterapkan };
    });

    private async Task GuardAsync(Func<Task> kerja)
    {
        (Sibuk, Pesan) = (true, null);
        Pesan = await TryAsMemberAsync(kerja);
        Sibuk = false;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (Hasil is not null && judul.Context is not null && !Terbaca)
        {
            Terbaca = true;
            await judul.FocusAsync();
        }
    }

    private bool Terbaca { get; set; }

    private static int ReadTahun(string teks) =>
        int.TryParse(teks.Trim(), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var tahun) ? tahun : throw new AturanException("Tulis tahun dengan empat angka, misalnya 2023.");
}
