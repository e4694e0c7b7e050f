using Kinerja.Domain.Perencanaan.Pengenalan;

namespace Kinerja.Web.Features.Impor;

internal static class SebutanPerbaikan
{
    public static string Of(JenisPerbaikan jenis) => jenis switch
    {
        JenisPerbaikan.RumusLatex => "Rumus",
        JenisPerbaikan.TandaHtml => "Tanda web",
        JenisPerbaikan.KataDempet => "Kata dempet",
        JenisPerbaikan.HurufHilang => "Huruf hilang",
        JenisPerbaikan.TandaBaca => "Tanda baca",
        JenisPerbaikan.TandaButir => "Tanda butir",
        JenisPerbaikan.BarisTerbelah => "Baris terbelah halaman",
        JenisPerbaikan.JudulKolom => "Judul kolom",
        _ => jenis.ToString(),
    };
}
