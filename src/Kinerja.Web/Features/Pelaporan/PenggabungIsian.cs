using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>Puts rows that came back from the service into a sheet. Measures without a change stay the same object, so that they are not drawn again.</summary>
public static class PenggabungIsian
{
    /// <returns>The sheet, and the fields that differ from before.</returns>
    public static (LembarDetail Lembar, IReadOnlyList<KetikanLain> Lain) Merge(LembarDetail lembar, IReadOnlyList<IsiPeriode> daftar)
    {
        var baru = daftar.ToDictionary(i => (i.Ukuran, i.Periode));
        var lain = new List<KetikanLain>();
        return (lembar with { DaftarUkuran = [.. lembar.DaftarUkuran.Select(u => Merge(u, baru, lain))] }, lain);
    }

    private static LembarUkuran Merge(LembarUkuran ukuran, Dictionary<(UkuranId, Periode), IsiPeriode> baru, List<KetikanLain> lain)
    {
        if (!ukuran.DaftarPeriode.Any(p => baru.ContainsKey((ukuran.Id, p.Periode))))
        {
            return ukuran;
        }

        return ukuran with
        {
            DaftarPeriode = [.. ukuran.DaftarPeriode.Select(p =>
            {
                if (!baru.TryGetValue((ukuran.Id, p.Periode), out var isi))
                {
                    return p;
                }

                lain.AddRange(ListBerubah(ukuran, p.Isi, isi));
                return p with { Isi = isi };
            })],
        };
    }

    private static IEnumerable<KetikanLain> ListBerubah(LembarUkuran ukuran, IsiPeriode lama, IsiPeriode baru) =>
        ukuran.DaftarBaris.Select(b => b.Bidang).Append(IsianRealisasi.Kendala).Append(IsianRealisasi.TindakLanjut)
            .Where(b => lama.Read(b, ukuran.Definisi) != baru.Read(b, ukuran.Definisi))
            .Select(b => new KetikanLain(AlamatSel.Write(ukuran.Id, baru.Periode), b, baru.Read(b, ukuran.Definisi)));
}
