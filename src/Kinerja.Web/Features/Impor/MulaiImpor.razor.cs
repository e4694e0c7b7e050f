using System.Globalization;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;

namespace Kinerja.Web.Features.Impor;

/// <summary>Takes a document in, and lists those that wait to be looked through.</summary>
public sealed partial class MulaiImpor(ImporTertundaService impor, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private string teks = "";
    private string tahunTeks = "";
    private bool arsip;

    [Parameter, EditorRequired]
    public required string Skrip { get; set; }

    private IReadOnlyList<ImporTertundaRow>? Daftar { get; set; }

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    protected override async Task OpenAsync() => Daftar = await impor.ListAsync(Batal);

    private Task StartAsync() => GuardAsync(() => string.IsNullOrWhiteSpace(teks)
        ? throw new AturanException("Tempel isi keputusan di kotak, atau pilih berkasnya.")
        : StartAsync(PembacaPindaian.Read(teks), NameOf(teks)));

    private Task LoadAsync(InputFileChangeEventArgs e) => GuardAsync(async () =>
    {
        if (e.File.Size > BerkasKeputusan.UkuranMaksimum)
        {
            throw new AturanException($"Berkas {e.File.Name} terlalu besar: paling banyak {BerkasKeputusan.UkuranMaksimum / 1024 / 1024} MB.");
        }

        await using var aliran = e.File.OpenReadStream(BerkasKeputusan.UkuranMaksimum, Batal);
        using var isi = new MemoryStream();
        await aliran.CopyToAsync(isi, Batal);
        if (BerkasKeputusan.IsJson(isi.ToArray()))
        {
            var id = await impor.ImportAsync(BerkasKeputusan.ReadJson(isi.ToArray()), ReadTahun(), Batal);
            navigasi.NavigateTo($"/k/{Kode}/keputusan/{id}", forceLoad: true);
            return;
        }

        await StartAsync(BerkasKeputusan.Read(isi.ToArray()), e.File.Name);
    });

    private async Task StartAsync(SumberNaskah sumber, string nama)
    {
        var id = await impor.StartAsync(sumber, nama, ReadTahun(), arsip ? AsalNaskah.ArsipKertas : AsalNaskah.Disusun, Batal);
        navigasi.NavigateTo($"/k/{Kode}/impor/{id}", forceLoad: true);
    }

    private Task DiscardAsync(ImporTertundaRow baris) => GuardAsync(async () =>
    {
        await impor.DiscardAsync(baris.Id, Batal);
        Daftar = await impor.ListAsync(Batal);
    });

    private async Task GuardAsync(Func<Task> kerja)
    {
        (Sibuk, Pesan) = (true, null);
        Pesan = await TryAsMemberAsync(kerja);
        Sibuk = false;
    }

    private int? ReadTahun() => tahunTeks.Trim().Length == 0 ? null
        : int.TryParse(tahunTeks.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && tahun is >= 2000 and <= 2100 ? tahun
        : throw new AturanException("Tulis tahun dengan empat angka, misalnya 2023.");

    private static string NameOf(string teks) =>
        teks.Split('\n').Select(b => b.Trim(' ', '*', '#', '\r', '\t')).FirstOrDefault(b => b.Length > 0) is { } awal ? "Tempelan: " + awal[..Math.Min(awal.Length, 80)] : "Tempelan";
}
