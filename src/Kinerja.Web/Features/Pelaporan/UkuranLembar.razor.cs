using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>One measure of the sheet. It is drawn again only when its own figures have changed: a sheet has hundreds of cells.</summary>
public sealed partial class UkuranLembar : ComponentBase
{
    private (LembarUkuran? Ukuran, Periode? Dipilih, bool CanFill) digambar;

    [Parameter, EditorRequired]
    public required LembarUkuran Ukuran { get; set; }

    [Parameter, EditorRequired]
    public DateOnly HariIni { get; set; }

    [Parameter, EditorRequired]
    public bool CanFill { get; set; }

    /// <summary>The period whose panel is open, if it is one of this measure.</summary>
    [Parameter]
    public Periode? Dipilih { get; set; }

    [Parameter, EditorRequired]
    public required Action<UkuranId, Periode> OnOpen { get; set; }

    private HasilPeriode Hasil { get; set; } = null!;

    private Periode Tahun => Periode.Setahun(Ukuran.DaftarPeriode[0].Periode.Tahun);

    private string? Setahun => HitunganLembar.AdaIsi(Ukuran, Tahun) ? HitunganLembar.Write(Hasil.Hasil, Ukuran.Definisi) ?? "–" : null;

    private bool DataContoh => Ukuran.DaftarPeriode.Any(p => p.Isi.DataContoh);

    protected override void OnParametersSet() => Hasil = HitunganLembar.Compute(Ukuran, Tahun);

    protected override bool ShouldRender()
    {
        var kini = (Ukuran, Dipilih, CanFill);
        var lain = !ReferenceEquals(digambar.Ukuran, Ukuran) || digambar.Dipilih != Dipilih || digambar.CanFill != CanFill;
        digambar = kini;
        return lain;
    }

    // The figure that went into the year's formula; of an item there is none.
    private string? Akumulasi(BarisIsian baris) =>
        baris.Jenis is JenisIsian.Angka && Hasil.Nilai[baris.Kunci] is { } n ? Angka.Write(Math.Round(n, 2, MidpointRounding.AwayFromZero)) : null;
}
