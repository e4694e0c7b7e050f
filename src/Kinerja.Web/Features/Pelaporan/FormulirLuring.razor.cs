using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Luring;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Forms;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>The form of a post out and in: what it would do is shown cell by cell, and done whole or not at all.</summary>
public sealed partial class FormulirLuring(FormulirService formulir, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi)
    : PulauKecamatan(pintu, ruang, autentikasi)
{
    private const int BarisTampak = 400;

    private readonly Dictionary<BarisRencanaFormulir, bool> putusan = [];
    private BacaanFormulir? bacaan;

    [Parameter, EditorRequired]
    public JabatanId Jabatan { get; set; }

    [Parameter, EditorRequired]
    public int Tahun { get; set; }

    /// <summary>After something of a form was stored.</summary>
    [Parameter]
    public EventCallback OnSaved { get; set; }

    private RencanaFormulir? Rencana { get; set; }

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    private bool Gagal { get; set; }

    private int JumlahSimpan => Rencana is null ? 0 : Rencana.JumlahBerlaku + putusan.Values.Count(p => p);

    private bool BolehSimpan => !Sibuk && JumlahSimpan > 0 && Rencana is { JumlahDitolak: 0 } r && putusan.Count == r.JumlahBentrok;

    protected override Task OpenAsync() => Task.CompletedTask;

    private static int Urutan(TindakanFormulir tindakan) => tindakan switch
    {
        TindakanFormulir.Ditolak => 0,
        TindakanFormulir.Bentrok => 1,
        TindakanFormulir.Sama => 3,
        _ => 2,
    };

    private static string Ringkas(RencanaFormulir r)
    {
        string[] isi =
        [
            $"{r.Count(TindakanFormulir.Baru).ToAngka()} baru", $"{r.Count(TindakanFormulir.Ubah).ToAngka()} berubah", $"{(r.Count(TindakanFormulir.Sama) + r.JumlahTetap).ToAngka()} tetap",
            r.JumlahBentrok > 0 ? $"{r.JumlahBentrok.ToAngka()} diisi orang lain (pilih yang dipakai)" : "", r.JumlahDitolak > 0 ? $"{r.JumlahDitolak.ToAngka()} perlu dibetulkan di berkasnya" : "",
            r.JumlahHilang > 0 ? $"{r.JumlahHilang.ToAngka()} isian tidak ada lagi di berkas dan dibiarkan" : "",
        ];
        var ringkas = string.Join(", ", isi.Where(i => i.Length > 0)) + ".";
        return r.JumlahDitolak > 0 ? ringkas + " Tidak ada yang disimpan sebelum semuanya benar."
            : r.JumlahBerlaku + r.JumlahBentrok == 0 ? ringkas + " Tidak ada yang perlu disimpan." : ringkas;
    }

    private bool? Putusan(BarisRencanaFormulir baris) => putusan.TryGetValue(baris, out var pilihan) ? pilihan : null;

    private void Choose(BarisRencanaFormulir baris, bool pakaiFormulir) => putusan[baris] = pakaiFormulir;

    private Task LoadAsync(InputFileChangeEventArgs e) => GuardAsync(async () =>
    {
        Discard();
        if (e.File.Size > PembacaFormulir.UkuranMaksimum)
        {
            throw new AturanException($"Berkas {e.File.Name} terlalu besar: formulir paling banyak {PembacaFormulir.UkuranMaksimum / 1024 / 1024} MB.");
        }

        await using var aliran = e.File.OpenReadStream(PembacaFormulir.UkuranMaksimum, Batal);
        using var isi = new MemoryStream();
        await aliran.CopyToAsync(isi, Batal);
        var baru = PembacaFormulir.Read(isi.ToArray());
        Rencana = await formulir.PreviewAsync(baru, Jabatan, Tahun, Orang, Batal);
        bacaan = baru;
    });

    private Task SaveAsync() => GuardAsync(async () =>
    {
        var pilihan = putusan.Select(p => (p.Key.Isian, p.Key.Sekarang, p.Value)).Where(p => p.Isian is not null)
            .Select(p => new PilihanBentrok(p.Isian!.Ukuran, p.Isian.Periode, p.Isian.Bidang, p.Sekarang, p.Value)).ToList();
        var jumlah = await formulir.ImportAsync(bacaan!, Rencana!, pilihan, Jabatan, Tahun, Orang, Batal);
        Discard();
        Pesan = $"{jumlah.ToAngka()} isian dari formulir disimpan. Periksa, lalu ajukan bulannya.";
        await OnSaved.InvokeAsync();
    });

    private void Discard()
    {
        (bacaan, Rencana, Pesan, Gagal) = (null, null, null, false);
        putusan.Clear();
    }

    private async Task GuardAsync(Func<Task> kerja)
    {
        (Sibuk, Pesan, Gagal) = (true, null, false);
        if (await TryAsMemberAsync(kerja) is { } pesan)
        {
            (Pesan, Gagal) = (pesan, true);
        }

        Sibuk = false;
    }
}
