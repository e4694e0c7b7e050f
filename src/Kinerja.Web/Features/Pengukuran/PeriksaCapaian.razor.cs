using Kinerja.Documents.Impor;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>
/// The check of a pasted table. The text lives in the browser's own box, so that its undo works and a cut line loses nothing; here is only what was read out of it.
/// </summary>
public sealed partial class PeriksaCapaian(IJSRuntime js) : KinerjaComponent, IAsyncDisposable
{
    private ElementReference kotak;
    private KotakTempel? tempat;
    private DotNetObjectReference<PeriksaCapaian>? diri;
    private string teks = "";
    private int perubahan;

    [Parameter, EditorRequired]
    public required string Skrip { get; set; }

    private TabelTercetak Tabel { get; set; } = TabelTercetak.Kosong;

    private PemisahKolom Pemisah { get; set; }

    private KolomTabel Kolom { get; set; } = new();

    private Polaritas Polaritas { get; set; } = Polaritas.Naik;

    private KebijakanCapaian Kebijakan { get; set; } = KebijakanCapaian.Baku;

    private bool DesimalTetap { get; set; }

    private StatusBaris? Saringan { get; set; }

    private string? Galat { get; set; }

    private IReadOnlyList<HasilBaris> Hasil { get; set; } = [];

    private IReadOnlyList<HasilBaris> Tampak { get; set; } = [];

    /// <summary>The text in the box changed; the browser says so after a pause in typing.</summary>
    [JSInvokable]
    public async Task ChangeAsync(int panjang)
    {
        try
        {
            var urutan = ++perubahan;
            var baru = panjang == 0 ? "" : await tempat!.ReadAsync(Batal);
            if (urutan != perubahan)
            {
                return;   // a later change is on its way
            }

            teks = baru;
            ReadTabel();
        }
        catch (Exception e) when (e is ArgumentOutOfRangeException or InvalidOperationException)
        {
            Fail($"Teks terlalu panjang: paling banyak {KotakTempel.TeksMaksimum / 1024 / 1024} MB.");
        }

        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        Dispose();
        diri?.Dispose();
        if (tempat is not null)
        {
            await tempat.DisposeAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            diri = DotNetObjectReference.Create(this);
            // In two steps: what was pasted before the script came is told of while it attaches.
            tempat = await KotakTempel.LoadAsync(js, Skrip, kotak, Batal);
            await tempat.AttachAsync(diri, Batal);
        }
    }

    private void ReadTabel()
    {
        var kepala = Tabel.Kepala;
        Galat = null;
        try
        {
            Tabel = PembacaTabel.Read(teks, Pemisah);
        }
        catch (AturanException e)
        {
            Fail(e.Message);
            return;
        }

        // Correcting a figure in the box must not undo the columns that were chosen by hand.
        if (!Tabel.Kepala.SequenceEqual(kepala) || !Kolom.IsLengkap)
        {
            Kolom = KolomTabel.Guess(Tabel);
        }

        Check();
    }

    private void Fail(string galat)
    {
        Galat = galat;
        Tabel = TabelTercetak.Kosong;
        Check();
    }

    private void Check()
    {
        Hasil = Kolom.IsLengkap ? PemeriksaanTabel.Check(Tabel, new CaraPeriksa(Kolom, Polaritas, Kebijakan, DesimalTetap)) : [];
        if (Saringan is { } s && Hasil.All(h => h.Status != s))
        {
            Saringan = null;
        }

        Filter();
    }

    private void Filter() => Tampak = Saringan is { } s ? [.. Hasil.Where(h => h.Status == s)] : Hasil;

    private void ChangePemisah(ChangeEventArgs e)
    {
        Pemisah = Enum.TryParse<PemisahKolom>(e.Value as string, out var p) && Enum.IsDefined(p) ? p : PemisahKolom.Otomatis;
        ReadTabel();
    }

    private void ChangeKolom(KolomTabel kolom)
    {
        Kolom = kolom;
        Check();
    }

    private void ChangePolaritas(Polaritas polaritas)
    {
        Polaritas = polaritas;
        Check();
    }

    private void ChangeKebijakan((KebijakanCapaian Kebijakan, bool DesimalTetap) baru)
    {
        (Kebijakan, DesimalTetap) = baru;
        Check();
    }

    private void ChangeSaringan(StatusBaris? saringan)
    {
        Saringan = saringan;
        Filter();
    }

    private Task FillContohAsync() => FillAsync(ContohTabel.Teks);

    private Task ClearAsync() => FillAsync("");

    private async Task LoadBerkasAsync(InputFileChangeEventArgs e)
    {
        try
        {
            if (e.File.Size > BerkasTabel.UkuranMaksimum)
            {
                throw new AturanException($"Berkas {e.File.Name} terlalu besar: paling banyak {BerkasTabel.UkuranMaksimum / 1024 / 1024} MB.");
            }

            await using var aliran = e.File.OpenReadStream(BerkasTabel.UkuranMaksimum, Batal);
            using var isi = new MemoryStream();
            await aliran.CopyToAsync(isi, Batal);
            var tabel = BerkasTabel.ReadTeks(isi.ToArray());
            await FillAsync(tabel);
        }
        catch (AturanException ex)
        {
            Galat = ex.Message;
        }
    }

    private Task FillAsync(string isi) => tempat!.FillAsync(isi, Batal);

    private Task DownloadAsync() =>
        tempat!.SaveAsync("hasil-periksa-capaian.csv", HasilTabelCsv.Write(Tabel, Hasil, h => TeksPemeriksaan.Name(h.Status), TeksPemeriksaan.Name), Batal);
}
