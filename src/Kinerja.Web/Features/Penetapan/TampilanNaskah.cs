using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>How the reading page shows a decree.</summary>
public enum TampilanNaskah
{
    /// <summary>The document with the printed pages beside it, where the screen is wide enough for both.</summary>
    Sanding,
    Dokumen,
    Halaman,

    /// <summary>Its indicators as one table to sort and filter.</summary>
    Tabel,

    /// <summary>How its indicators are measured.</summary>
    Ukuran,

    /// <summary>Its review: remarks and the acts that move it on.</summary>
    Tinjau,

    /// <summary>What the rules found.</summary>
    Periksa,

    /// <summary>What distinguishes it from another.</summary>
    Beda,

    /// <summary>Which indicator hangs on which.</summary>
    Pohon,

    /// <summary>Its signature and its archive.</summary>
    TandaTangan,
}

public static class JudulNaskah
{
    /// <summary>What a decree is called on the screen.</summary>
    public static string ToJudul(this NaskahJson? naskah) => naskah switch
    {
        null => "Tidak ditemukan",
        { BatangTubuh: { } tubuh } => tubuh.Tentang.ToSatuBaris(),
        _ => $"Indikator Kinerja Individu Kecamatan {naskah.Kecamatan.Nama} Tahun {naskah.Tahun}",
    };
}
