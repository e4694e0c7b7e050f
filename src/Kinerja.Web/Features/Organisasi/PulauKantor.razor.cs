using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Organisasi;

/// <summary>The people of an office, its posts, and who reports for which. Each act is checked again, done, and followed by what is now.</summary>
public sealed partial class PulauKantor(
    PegawaiService pegawai, JabatanService jabatan, PemangkuService pemangku, PelaporService pelapor,
    PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi, NavigationManager navigasi, IJSRuntime js)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    /// <summary>The script of the box into which tables are pasted.</summary>
    [Parameter, EditorRequired]
    public required string Skrip { get; set; }

    private TampilanKantor Tampilan { get; set; }

    private string Cari { get; set; } = "";

    private IReadOnlyList<PegawaiRow>? DaftarPegawai { get; set; }

    private IReadOnlyList<JabatanRow>? DaftarJabatan { get; set; }

    private IReadOnlyList<PelaporRow> DaftarAkun { get; set; } = [];

    private bool CanEdit { get; set; }

    private bool CanReadNip { get; set; }

    private IEnumerable<TampilanKantor> DaftarTampilan => Enum.GetValues<TampilanKantor>().Where(t => t is not TampilanKantor.Pelapor || pelapor.CanEdit);

    protected override async Task OpenAsync()
    {
        (CanEdit, CanReadNip) = (pegawai.CanEdit, pegawai.CanReadNip);
        var kueri = QueryHelpers.ParseQuery(navigasi.ToAbsoluteUri(navigasi.Uri).Query);
        Cari = kueri.TryGetValue("cari", out var cari) ? cari.ToString() : "";
        Tampilan = kueri.TryGetValue("tampilan", out var t) && Enum.TryParse<TampilanKantor>(t, ignoreCase: true, out var dipilih) && DaftarTampilan.Contains(dipilih) ? dipilih : TampilanKantor.Pegawai;
        await LoadAsync();
    }

    private async Task LoadAsync()
    {
        DaftarPegawai = await pegawai.ListAsync(Batal);
        DaftarJabatan = await jabatan.ListAsync(Batal);
        DaftarAkun = pelapor.CanEdit ? await pelapor.ListAsync(Batal) : [];
        StateHasChanged();
    }

    private int Jumlah(TampilanKantor tampilan) => tampilan switch
    {
        TampilanKantor.Pegawai => DaftarPegawai!.Count(p => p.Bertugas),
        TampilanKantor.Jabatan => DaftarJabatan!.Count(j => !j.Ditutup),
        _ => DaftarAkun.Count,
    };

    private async Task ShowAsync(TampilanKantor tampilan)
    {
        Tampilan = tampilan;
        await WriteAlamatAsync();
    }

    private async Task SearchAsync(string cari)
    {
        Cari = cari;
        await WriteAlamatAsync();
    }

    private async Task WriteAlamatAsync()
    {
        var isi = new Dictionary<string, string?> { ["tampilan"] = Tampilan is TampilanKantor.Pegawai ? null : Tampilan.ToString().ToLowerInvariant(), ["cari"] = Cari };
        var kueri = QueryString.Create(isi.Where(k => !string.IsNullOrWhiteSpace(k.Value))).ToUriComponent();
        await js.InvokeVoidAsync("history.replaceState", Batal, null, "", navigasi.ToAbsoluteUri(navigasi.Uri).AbsolutePath + kueri);
    }

    /// <returns>Why it did not happen; <c>null</c>: it did.</returns>
    private async Task<string?> ActAsync(Func<Task> perbuatan)
    {
        try
        {
            await RequireMembershipAsync();
            await perbuatan();
            await LoadAsync();
            return null;
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            return pesan;
        }
    }

    private Task<string?> SavePegawaiAsync(PegawaiRow? semula, IsiPegawai isi) =>
        ActAsync(() => semula is null ? pegawai.AddAsync(isi, Batal) : pegawai.UpdateAsync(semula.Id, semula.Isi, isi, Batal));

    private async Task<PratinjauPegawai> PreviewAsync(string teks)
    {
        await RequireMembershipAsync();
        return await pegawai.PreviewAsync(teks, Batal);
    }

    private Task<string?> ImportAsync(PratinjauPegawai pratinjau) => ActAsync(() => pegawai.ImportAsync(pratinjau, Batal));

    private Task<string?> SaveJabatanAsync(JabatanRow? semula, IsiJabatan isi, DateOnly? sampai) => ActAsync(async () =>
    {
        if (semula is null)
        {
            await jabatan.AddAsync(isi, Batal);
            return;
        }

        if (isi != semula.Isi)
        {
            await jabatan.UpdateAsync(semula.Id, semula.Isi, isi, Batal);
        }

        if (sampai != semula.Sampai)
        {
            await jabatan.CloseAsync(semula.Id, sampai, Batal);
        }
    });

    private Task<string?> MoveAsync(JabatanRow dipilih, bool naik) => ActAsync(() => jabatan.MoveAsync(dipilih.Id, naik, Batal));

    private Task<string?> SavePemangkuAsync(KonsepPemangku konsep) => ActAsync(() => konsep.Cara switch
    {
        CaraPemangku.Tambah => pemangku.AddAsync(new PemangkuBaru(konsep.Jabatan.Id, konsep.RequirePegawai(), konsep.Status, konsep.RequireDari(), konsep.Sampai), Batal),
        CaraPemangku.Ubah => pemangku.UpdateAsync(konsep.Semula!, konsep.Status, konsep.RequireDari(), konsep.Sampai, Batal),
        CaraPemangku.Mutasi => pemangku.TransferAsync(konsep.Semula!, konsep.RequireTujuan(), konsep.Status, konsep.RequireDari(), Batal),
        _ => throw new AturanException("Pilih apa yang dilakukan."),
    });
}
