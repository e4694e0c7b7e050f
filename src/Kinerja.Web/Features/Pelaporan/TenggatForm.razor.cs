using Kinerja.Data.Pelaporan;
using Kinerja.Data.Presensi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Pengukuran;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>Dates against the rule of a measure: how many were in time.</summary>
public sealed partial class TenggatForm(KalenderService kalender) : KinerjaComponent
{
    private const string Tambahan = " tepat waktu";
    private readonly Dictionary<int, KalenderKerja?> tahun = [];

    [Parameter, EditorRequired]
    public required LembarUkuran Ukuran { get; set; }

    [Parameter, EditorRequired]
    public required LembarPeriode Isi { get; set; }

    [Parameter, EditorRequired]
    public DateOnly HariIni { get; set; }

    /// <summary>Stores figures; gives back what was refused, in sentences.</summary>
    [Parameter, EditorRequired]
    public required Func<IReadOnlyList<IsianSel>, Task<IReadOnlyList<string>>> OnTake { get; set; }

    private List<KonsepPeristiwa> Daftar { get; } = [new()];

    private HasilTenggat? Hasil { get; set; }

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    private AturanTenggat Aturan => Ukuran.Definisi.Tenggat!;

    private string Acuan => Aturan.DaftarAcuan is [var satu] ? satu : "Tanggal acuan";

    /// <summary>The lines that can be counted from dates: those in time, and all of them; <c>null</c> where the measure is another.</summary>
    public static (BarisIsian Tepat, BarisIsian Semua)? FindBaris(LembarUkuran ukuran) =>
        ukuran.Definisi.Tenggat is not null
        && ukuran.DaftarBaris.FirstOrDefault(b => b.Nama.EndsWith(Tambahan, StringComparison.OrdinalIgnoreCase)) is { } tepat
        && ukuran.DaftarBaris.FirstOrDefault(b => b.Nama.Equals(tepat.Nama[..^Tambahan.Length], StringComparison.OrdinalIgnoreCase)) is { } semua
            ? (tepat, semua) : null;

    private async Task Count()
    {
        (Hasil, Pesan) = (null, null);
        try
        {
            if (Aturan.Satuan is SatuanTenggat.HariKerja)
            {
                await ReadKalenderAsync();
            }

            foreach (var p in Daftar)
            {
                p.Describe(Aturan, IsHariKerja, HariIni);
            }

            var lengkap = Daftar.Select(p => p.ToPeristiwa()).OfType<PeristiwaTenggat>().ToList();
            Hasil = lengkap.Count == 0 ? null : HasilTenggat.Compute(Aturan, lengkap, HariIni, IsHariKerja);
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
        }
    }

    private Task Remove(KonsepPeristiwa peristiwa)
    {
        Daftar.Remove(peristiwa);
        return Count();
    }

    // A span of working days may reach into the year before or after.
    private async Task ReadKalenderAsync()
    {
        foreach (var t in Daftar.Select(p => p.Acuan).OfType<DateOnly>().SelectMany(d => new[] { d.Year - 1, d.Year, d.Year + 1 }).Distinct().Where(t => !tahun.ContainsKey(t)).ToList())
        {
            tahun[t] = (await kalender.ReadKalenderAsync(t, Batal)).Isi is { } isi ? IsiKalender.Join([isi]) : null;
        }
    }

    private bool IsHariKerja(DateOnly tanggal) => (tahun.GetValueOrDefault(tanggal.Year) ?? throw new AturanException(
        $"Kalender kerja {tanggal.Year} belum ada, jadi hari kerjanya tidak dapat dihitung. Isi dulu di halaman Presensi.")).IsHariKerja(tanggal);

    private async Task TakeAsync()
    {
        if (Hasil is not { } hasil || FindBaris(Ukuran) is not var (tepat, semua))
        {
            return;
        }

        (Sibuk, Pesan) = (true, null);
        try
        {
            var ditolak = await OnTake([ToIsian(tepat, hasil.Tepat, 1), ToIsian(semua, hasil.Jumlah, 2)]);
            Pesan = ditolak.Count > 0 ? string.Join(" ", ditolak) : "Angkanya sudah dipakai.";
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
        }

        Sibuk = false;
    }

    private IsianSel ToIsian(BarisIsian baris, int nilai, long nomor) =>
        new(Ukuran.Id, Isi.Periode, baris.Bidang, Isi.Isi.Read(baris.Bidang, Ukuran.Definisi), IsianRealisasi.Write(baris, DaftarNilai.Kosong.With(baris.Kunci, nilai)), nomor, []);
}
