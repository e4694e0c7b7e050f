using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>The lines over an annex: as printed, or made from the decree where the naskah leaves them to the program.</summary>
public static class KepalaLampiran
{
    public static IReadOnlyList<string> Of(NaskahJson naskah, int urutan)
    {
        if (naskah.Lampiran[urutan].Kepala is { } tercetak)
        {
            return tercetak;
        }

        if (naskah.BatangTubuh is not { } tubuh)
        {
            return [];
        }

        var judul = naskah.Lampiran.Count > 1 ? $"LAMPIRAN {AngkaRomawi.Write(urutan + 1)}" : "LAMPIRAN";
        return [judul, tubuh.Judul, $"NOMOR {tubuh.Nomor}".TrimEnd(), "TENTANG", tubuh.Tentang];
    }
}
