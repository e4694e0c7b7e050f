using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>How evidence is called on the screen.</summary>
public static class TeksBukti
{
    /// <summary>For the file chooser; what a file is says its content.</summary>
    public const string Diterima = ".pdf,.jpg,.jpeg,.png,.webp,.heic,.xlsx,.docx,application/pdf,image/*";

    public static string Sebutan(this JenisBukti jenis) => jenis switch
    {
        JenisBukti.Pdf => "PDF",
        JenisBukti.Jpg or JenisBukti.Png => "Foto",
        JenisBukti.Xlsx => "Excel",
        JenisBukti.Docx => "Word",
        JenisBukti.Tautan => "Tautan",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    /// <summary><c>340 KB</c>, <c>1,2 MB</c>.</summary>
    public static string ToUkuran(this long ukuranByte) => ukuranByte < 1024 * 1024
        ? $"{Angka.Write(Math.Max(1, ukuranByte / 1024))} KB"
        : $"{Angka.Write(ukuranByte / (1024m * 1024m), 1)} MB";

    public static string Address(string kode, BuktiRow bukti, bool lihat) => bukti.Tautan ?? $"/k/{kode}/bukti/{bukti.Id}{(lihat ? "?lihat=1" : "")}";

    /// <summary>What else it stands for, beside the figures that are looked at.</summary>
    public static string? DescribeLain(this BuktiRow bukti, IReadOnlyList<KunciRealisasi> ini) =>
        bukti.DaftarUntuk.Except(ini).Count() is > 0 and var n ? $"juga untuk {n.ToAngka()} angka lain" : null;
}
