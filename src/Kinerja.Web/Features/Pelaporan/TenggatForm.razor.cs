using Kinerja.Data.Pelaporan;
using Kinerja.Data.Presensi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>Dates against the rule of a measure: how many were in time.</summary>
public sealed partial class TenggatForm(KalenderService kalender) : KinerjaComponent
{
    // As text, empty where there are none.
    private string tersimpan = "";
    private string? ditolak;

    [Parameter, EditorRequired]
    public required LembarUkuran Ukuran { get; set; }

    [Parameter, EditorRequired]
    public required LembarPeriode Isi { get; set; }

    [Parameter, EditorRequired]
    public DateOnly HariIni { get; set; }

    /// <summary>Stores a field; gives back what was refused, in sentences.</summary>
    [Parameter, EditorRequired]
    public required Func<IReadOnlyList<IsianSel>, Task<IReadOnlyList<string>>> OnTake { get; set; }

    private List<KonsepPeristiwa> Daftar { get; set; } = [];

    private HasilTenggat? Hasil { get; set; }

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    private bool Tersimpan => tersimpan.Length > 0;

    private AturanTenggat Aturan => Ukuran.Definisi.Tenggat!;

    private string Acuan => Aturan.DaftarAcuan is [var satu] ? satu : "Tanggal acuan";

    private string Teks => IsianTenggat.Write([.. Daftar.Select(p => p.ToTercatat()).OfType<PeristiwaTercatat>()]) ?? "";

    protected override Task OnInitializedAsync()
    {
        tersimpan = Isi.Isi.Read(IsianRealisasi.Peristiwa, Ukuran.Definisi) ?? "";
        Daftar = Isi.Isi.Nilai.Peristiwa is { } ada ? [.. ada.Select(KonsepPeristiwa.Of)] : [new()];
        return CountAsync();
    }

    private async Task CountAsync()
    {
        (Hasil, Pesan) = (null, null);
        try
        {
            var lengkap = Daftar.Select(p => p.ToTercatat()).OfType<PeristiwaTercatat>().Where(p => IsianTenggat.IsMasukAkal(p.Acuan)).ToList();
            var isHariKerja = await kalender.ReadHariKerjaAsync(IsianTenggat.ListTahun(Ukuran.Definisi, lengkap.Select(p => p.Acuan)), Batal);
            foreach (var p in Daftar)
            {
                p.Describe(Aturan, isHariKerja, HariIni);
            }

            Hasil = lengkap.Count == 0 ? null : HasilTenggat.Compute(Aturan, [.. lengkap.Select(p => p.ToPeristiwa())], HariIni, isHariKerja);
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
        }
    }

    private async Task RemoveAsync(KonsepPeristiwa peristiwa)
    {
        Daftar.Remove(peristiwa);
        await CountAsync();
        await SaveAsync();
    }

    // One at a time, each on the base of what the one before left; whoever is at it takes along what is typed meanwhile.
    private async Task SaveAsync()
    {
        if (Sibuk)
        {
            return;
        }

        Sibuk = true;
        try
        {
            while (Teks is var teks && teks != tersimpan && teks != ditolak)
            {
                var galat = await OnTake([new IsianSel(Ukuran.Id, Isi.Periode, IsianRealisasi.Peristiwa, tersimpan, teks, 1, [])]);
                (tersimpan, ditolak, Pesan) = galat.Count == 0 ? (teks, null, null) : (tersimpan, teks, string.Join(' ', galat));
            }
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
        }

        Sibuk = false;
    }
}
