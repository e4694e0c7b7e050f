using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>One printed row: a formulasi, and where one begins the sasaran and the indikator that span the rows below.</summary>
public sealed record BarisTabel(int Nomor, SelSasaran? Sasaran, SelIndikator? Indikator, SelFormulasi? Formulasi)
{
    /// <summary>A sasaran without indikator and an indikator without formulasi keep a row of their own: what is printed is shown.</summary>
    public static IReadOnlyList<BarisTabel> Of(IReadOnlyList<SasaranJson> daftar)
    {
        var hasil = new List<BarisTabel>();
        foreach (var sasaran in daftar)
        {
            var selSasaran = new SelSasaran(sasaran.Teks, Math.Max(1, sasaran.Indikator.Sum(CountBaris)), sasaran.Id);
            if (sasaran.Indikator.Count == 0)
            {
                hasil.Add(new BarisTabel(hasil.Count, selSasaran, null, null));
            }

            foreach (var (indikator, i) in sasaran.Indikator.Select((x, i) => (x, i)))
            {
                var selIndikator = new SelIndikator(indikator, i, CountBaris(indikator));
                for (var f = 0; f < CountBaris(indikator); f++)
                {
                    var formulasi = f < indikator.Formulasi.Count ? new SelFormulasi(indikator.Formulasi[f], f) : null;
                    hasil.Add(new BarisTabel(hasil.Count, i == 0 && f == 0 ? selSasaran : null, f == 0 ? selIndikator : null, formulasi));
                }
            }
        }

        return hasil;
    }

    private static int CountBaris(IndikatorJson indikator) => Math.Max(1, indikator.Formulasi.Count);
}

public sealed record SelSasaran(string Teks, int Rentang, SasaranId? Id = null);

public sealed record SelIndikator(IndikatorJson Isi, int Urutan, int Rentang);

public sealed record SelFormulasi(FormulasiJson Isi, int Urutan);
