using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>One cell of what was pasted, named as the browser knows it.</summary>
public sealed record SelTempel(string Kunci, string Teks);

/// <summary>A pasted block before it is saved: all of it or none.</summary>
/// <param name="Isi">What differs from what stands there; an empty cell of the block leaves its place untouched.</param>
/// <param name="PerluAlasan">It changes targets that were set.</param>
/// <param name="Galat">What cannot be read; <c>null</c>: everything can.</param>
public sealed record TempelanTarget(IReadOnlyList<IsianTarget> Isi, bool PerluAlasan, string Judul, string? Galat)
{
    /// <param name="ukuran">All that stand on the sheet.</param>
    /// <param name="daftar">The cells of the block; a target and its weight may both be among them.</param>
    public static TempelanTarget Create(IEnumerable<TargetUkuran> ukuran, IEnumerable<SelTempel> daftar)
    {
        var tempat = ukuran.SelectMany(ListTempat).ToDictionary(t => t.Kunci);
        var konsep = new Dictionary<string, (TargetUkuran Ukuran, KonsepTarget Konsep)>();
        var galat = new List<string>();
        foreach (var sel in daftar.Where(d => !string.IsNullOrWhiteSpace(d.Teks) && tempat.ContainsKey(d.Kunci)))
        {
            var (_, milik, target, bobot) = tempat[sel.Kunci];
            var kunci = KunciSel.Of(milik.Id, target);
            var semula = konsep.TryGetValue(kunci, out var ada) ? ada.Konsep : KonsepTarget.Of(target);
            try
            {
                konsep[kunci] = (milik, bobot ? semula with { Bobot = PemeriksaanTarget.ReadBobot(sel.Teks) } : semula with { Teks = PemeriksaanTarget.Tidy(sel.Teks, target.Periode.Tahun) });
            }
            catch (AturanException e)
            {
                galat.Add($"{milik.Indikator.ToSatuBaris()}: {e.Message}");
            }
        }

        var berubah = konsep.Values.Where(k => k.Konsep.IsBerubah).ToList();
        return Create(berubah, galat);
    }

    private static IEnumerable<(string Kunci, TargetUkuran Ukuran, SelTarget Sel, bool Bobot)> ListTempat(TargetUkuran ukuran)
    {
        foreach (var sel in ukuran.DaftarSel)
        {
            yield return (KunciSel.Of(ukuran.Id, sel), ukuran, sel, false);
            if (sel is { Periode.Jenis: JenisPeriode.Tahun, Komponen: "" })
            {
                yield return (KunciSel.OfBobot(ukuran.Id), ukuran, sel, true);
            }
        }
    }

    private static TempelanTarget Create(List<(TargetUkuran Ukuran, KonsepTarget Konsep)> berubah, List<string> galat)
    {
        var ubah = berubah.Count(k => k.Konsep.Sel.Versi > 0);
        return new TempelanTarget(
            [.. berubah.Select(k => k.Konsep.ToIsian(k.Ukuran.Id))], ubah > 0, $"Tempelan berisi {berubah.Count.ToAngka()} target: {(berubah.Count - ubah).ToAngka()} baru, {ubah.ToAngka()} mengubah yang ada.",
            galat.Count == 0 ? null : "Belum ada yang disimpan. " + string.Join(' ', galat.Take(5)) + (galat.Count > 5 ? $" … dan {(galat.Count - 5).ToAngka()} lagi." : ""));
    }
}
