using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>One event of a deadline while its dates are entered.</summary>
public sealed class KonsepPeristiwa
{
    public DateOnly? Acuan { get; set; }

    public DateOnly? Selesai { get; set; }

    /// <summary>The last day, and what came of it.</summary>
    public string Keterangan { get; private set; } = "";

    public PeristiwaTenggat? ToPeristiwa() => Acuan is { } acuan ? new PeristiwaTenggat(acuan, Selesai) : null;

    public void Describe(AturanTenggat aturan, Func<DateOnly, bool> isHariKerja, DateOnly hariIni)
    {
        Keterangan = "";
        if (Acuan is { } acuan)
        {
            var batas = aturan.FindBatas(acuan, isHariKerja);
            var keadaan = Selesai is { } selesai ? selesai <= batas ? "tepat waktu" : "terlambat" : hariIni > batas ? "lewat, belum selesai" : "belum jatuh tempo";
            Keterangan = $"Paling lambat {TeksIndonesia.Tanggal(batas)}: {keadaan}.";
        }
    }
}
