using Kinerja.Data.Pelaporan;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Pelaporan;

namespace Kinerja.Web.Features.Beranda;

/// <summary>The way from what is owed to where it is entered, and how its state is called.</summary>
public static class TautanSel
{
    /// <summary>The cell itself: the sheet opens with it.</summary>
    public static string To(string kode, KewajibanRow kewajiban) =>
        $"{ToLembar(kode, kewajiban)}&sel={Uri.EscapeDataString(AlamatSel.Write(kewajiban.Ukuran, kewajiban.Periode))}";

    /// <summary>The post's sheet at the month that the figures are due with.</summary>
    public static string ToLembar(string kode, KewajibanRow kewajiban) =>
        FormattableString.Invariant($"/k/{kode}/realisasi?tahun={kewajiban.Periode.Tahun}&jabatan={kewajiban.JabatanId}&bulan={kewajiban.Periode.BulanAkhir}");

    public static string Sebut(KewajibanRow kewajiban) => kewajiban.Keadaan switch
    {
        KeadaanKewajiban.BelumDiisi => "belum diisi",
        KeadaanKewajiban.Sebagian => $"{kewajiban.Terisi.ToAngka()} dari {kewajiban.Baris.ToAngka()} terisi",
        KeadaanKewajiban.SiapDiajukan => "lengkap, belum diajukan",
        KeadaanKewajiban.Dikembalikan => "dikembalikan",
        KeadaanKewajiban.Diajukan => "diajukan",
        KeadaanKewajiban.Diverifikasi => "diverifikasi",
        KeadaanKewajiban.Terkunci => "terkunci",
        _ => throw new InvalidOperationException($"Keadaan {kewajiban.Keadaan} tidak dikenal."),
    };
}
