using Kinerja.Data.Pelaporan;
using Kinerja.Data.Presensi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Presensi;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>Takes the variables that attendance knows over into the sheet.</summary>
public sealed partial class AmbilPresensi(PresensiService presensi) : KinerjaComponent
{
    [Parameter, EditorRequired]
    public required LembarUkuran Ukuran { get; set; }

    [Parameter, EditorRequired]
    public required Periode Periode { get; set; }

    /// <summary>Stores figures; gives back what was refused, in sentences.</summary>
    [Parameter, EditorRequired]
    public required Func<IReadOnlyList<IsianSel>, Task<IReadOnlyList<string>>> OnTake { get; set; }

    private IReadOnlyList<NilaiPresensi>? Daftar { get; set; }

    private bool Sibuk { get; set; }

    private string? Pesan { get; set; }

    private IReadOnlyList<Periode> Kosong => [.. Ukuran.DaftarPeriode.Where(p => p.Terbuka && p.Isi.Nilai.Isi.Count == 0).Select(p => p.Periode)];

    protected override async Task OnInitializedAsync() =>
        Daftar = Ukuran.Definisi.Rumus is { } rumus ? await presensi.ProvideAsync(rumus, Periode, Batal) : [];

    private async Task TakeAsync(IReadOnlyList<Periode> daftarPeriode)
    {
        (Sibuk, Pesan) = (true, null);
        try
        {
            var isian = new List<IsianSel>();
            foreach (var periode in daftarPeriode)
            {
                isian.AddRange(ToIsian(periode, await presensi.ProvideAsync(Ukuran.Definisi.Rumus!, periode, Batal), isian.Count));
            }

            var ditolak = isian.Count == 0 ? [] : await OnTake(isian);
            Pesan = ditolak.Count > 0 ? string.Join(" ", ditolak) : $"{isian.Count} angka diambil dari presensi.";
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
        }

        Sibuk = false;
    }

    // With every digit of an average per employee: rounding is for the result, once.
    private IEnumerable<IsianSel> ToIsian(Periode periode, IReadOnlyList<NilaiPresensi> nilai, int awal)
    {
        var isi = Ukuran.DaftarPeriode.First(p => p.Periode == periode).Isi;
        var dikenal =
            from n in nilai
            let baris = Ukuran.DaftarBaris.FirstOrDefault(b => b.Kunci == NamaVariabel.Key(n.Nama))
            where baris is not null && n.Nilai is not null
            select (Baris: baris, n.Nilai);
        return dikenal.Select((d, i) => new IsianSel(
            Ukuran.Id, periode, d.Baris.Bidang, isi.Read(d.Baris.Bidang, Ukuran.Definisi), IsianRealisasi.Write(d.Baris, DaftarNilai.Kosong.With(d.Baris.Kunci, d.Nilai)), awal + i + 1, [])
        {
            Asal = AsalNilai.Presensi,
        });
    }
}
