using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>One measure in one period: its figures, what the program makes of them, and beside them what they rest on.</summary>
public sealed partial class KartuVerifikasi : ComponentBase
{
    private bool fokusIsian;

    public enum Lembar
    {
        Kembali,
        Koreksi,
    }

    [Parameter, EditorRequired]
    public required string Kode { get; set; }

    [Parameter, EditorRequired]
    public required VerifikasiUkuran Ukuran { get; set; }

    [Parameter, EditorRequired]
    public ZonaWaktu Zona { get; set; }

    /// <summary>The month is closed.</summary>
    [Parameter, EditorRequired]
    public bool Terkunci { get; set; }

    [Parameter, EditorRequired]
    public bool CanVerify { get; set; }

    [Parameter, EditorRequired]
    public bool CanCorrect { get; set; }

    [Parameter]
    public bool Dipilih { get; set; }

    [Parameter]
    public EventCallback OnSelect { get; set; }

    /// <summary>A refusal comes back as an exception, here as in the two below.</summary>
    [Parameter, EditorRequired]
    public required Func<RealisasiId, Task> OnVerify { get; set; }

    [Parameter, EditorRequired]
    public required Func<RealisasiId, string, Task> OnReturn { get; set; }

    [Parameter, EditorRequired]
    public required Func<VerifikasiUkuran, Koreksi, Task> OnCorrect { get; set; }

    /// <summary>After evidence was given or taken back.</summary>
    [Parameter]
    public EventCallback OnBukti { get; set; }

    private ElementReference Isian { get; set; }

    private Lembar? Buka { get; set; }

    private string Catatan { get; set; } = "";

    private string? Galat { get; set; }

    private bool Sibuk { get; set; }

    private bool TambahBukti { get; set; }

    private IReadOnlyList<KunciRealisasi> DaftarKunci => [Ukuran.Kunci];

    private bool BisaDiputuskan => CanVerify && Ukuran.Isi is { Id: not null, Status: StatusRealisasi.Diajukan };

    private bool BisaDikoreksi => CanCorrect && (Terkunci || Ukuran.Isi.Status is StatusRealisasi.Diverifikasi);

    private string Asal => string.Join(" · ", new[]
    {
        Ukuran.DiajukanPada is { } pada && Ukuran.Isi.Status is not StatusRealisasi.Draf ? $"Diajukan {Ukuran.DiajukanOleh}, {pada.ToWaktu(Zona)}{Ukuran.Terlambat switch { true => ", terlambat", false => ", tepat waktu", null => "" }}"
            : Ukuran.Isi.Nilai.Isi.Count > 0 ? "Terisi, belum diajukan" : "Belum diisi",
        Ukuran.Isi is { Status: StatusRealisasi.Diverifikasi, DiverifikasiPada: { } v } ? $"diverifikasi {Ukuran.Isi.DiverifikasiOleh}, {v.ToWaktu(Zona)}" : null,
        Ukuran.Isi.DataContoh ? "data contoh" : null,
    }.OfType<string>());

    private IEnumerable<(string Label, string Teks)> Uraian => new[]
    {
        ("Kendala:", Ukuran.Isi.Kendala), ("Tindak lanjut:", Ukuran.Isi.TindakLanjut), ("Dikembalikan dengan catatan:", Ukuran.Isi.CatatanPengembalian),
    }.Where(u => u.Item2 is not null).Select(u => (u.Item1, u.Item2!));

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (fokusIsian)
        {
            fokusIsian = false;
            await Isian.FocusAsync();
        }
    }

    private static string Write(decimal? nilai) => nilai is { } n ? Angka.Write(n) : "kosong";

    private string NamaBaris(string kunci) => Ukuran.DaftarBaris.FirstOrDefault(b => b.Kunci == kunci)?.Nama ?? kunci;

    private void Open(Lembar lembar)
    {
        (Buka, Galat) = (lembar, null);
        fokusIsian = lembar is Lembar.Kembali;
    }

    private void Close() => (Buka, Galat) = (null, null);

    private Task VerifyAsync() => ActAsync(() => OnVerify(Ukuran.Isi.Id!.Value));

    private Task ReturnAsync() => ActAsync(async () =>
    {
        await OnReturn(Ukuran.Isi.Id!.Value, Catatan);
        (Catatan, Buka) = ("", null);
    });

    // A refusal goes up to the form, which keeps what was typed.
    private async Task CorrectAsync(Koreksi koreksi)
    {
        await OnCorrect(Ukuran, koreksi);
        Close();
        StateHasChanged(); // the event was the form's own, which is gone now
    }

    private async Task ActAsync(Func<Task> perbuatan)
    {
        if (Sibuk)
        {
            return;
        }

        (Sibuk, Galat) = (true, null);
        try
        {
            await perbuatan();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
        finally
        {
            Sibuk = false;
        }
    }
}
