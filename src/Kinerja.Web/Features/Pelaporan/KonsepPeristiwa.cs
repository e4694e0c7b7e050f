using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>One event of a deadline while its dates are entered.</summary>
public sealed class KonsepPeristiwa
{
    /// <summary>Whom or what it is about.</summary>
    public string? Untuk { get; set; }

    public DateOnly? Acuan { get; set; }

    public DateOnly? Selesai { get; set; }

    /// <summary>The last day, and what came of it.</summary>
    public string Keterangan { get; private set; } = "";

    public static KonsepPeristiwa Of(PeristiwaTercatat p) => new() { Untuk = p.Untuk, Acuan = p.Acuan, Selesai = p.Selesai };

    /// <summary>As it is kept; <c>null</c> as long as there is no date to count from.</summary>
    public PeristiwaTercatat? ToTercatat() => Acuan is { } acuan ? new PeristiwaTercatat((Untuk ?? "").ReplaceLineEndings(" ").Replace('\t', ' ').Trim(), acuan, Selesai) : null;

    public void Describe(AturanTenggat aturan, Func<DateOnly, bool> isHariKerja, DateOnly hariIni) =>
        Keterangan = Acuan is { } acuan && IsianTenggat.IsMasukAkal(acuan) ? Describe(aturan, new PeristiwaTenggat(acuan, Selesai), isHariKerja, hariIni)
            : Selesai is not null || !string.IsNullOrWhiteSpace(Untuk) ? "Isi tanggal acuannya; tanpa itu baris ini tidak tersimpan." : "";

    private static string Describe(AturanTenggat aturan, PeristiwaTenggat p, Func<DateOnly, bool> isHariKerja, DateOnly hariIni)
    {
        var batas = aturan.FindBatas(p.Acuan, isHariKerja);
        var keadaan = p.Selesai is { } selesai ? selesai <= batas ? "tepat waktu" : "terlambat" : hariIni > batas ? "lewat, belum selesai" : "belum jatuh tempo";
        return $"Paling lambat {TeksIndonesia.Tanggal(batas)}: {keadaan}.";
    }
}
