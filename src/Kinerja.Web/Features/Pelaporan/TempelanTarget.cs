using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Pelaporan;
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
    public static TempelanTarget Create(IEnumerable<(TargetUkuran Ukuran, SelTarget Sel, string Teks)> daftar)
    {
        var isi = new List<IsianTarget>();
        var galat = new List<string>();
        var ubah = 0;
        foreach (var (ukuran, sel, mentah) in daftar.Where(d => !string.IsNullOrWhiteSpace(d.Teks)))
        {
            try
            {
                var teks = PemeriksaanTarget.Tidy(mentah, sel.Periode.Tahun);
                if (teks != sel.Teks)
                {
                    isi.Add(KunciSel.Isi(ukuran.Id, sel, teks));
                    ubah += sel.Versi > 0 ? 1 : 0;
                }
            }
            catch (AturanException e)
            {
                galat.Add($"{ukuran.Indikator.ToSatuBaris()}: {e.Message}");
            }
        }

        return new TempelanTarget(
            isi, ubah > 0, $"Tempelan berisi {isi.Count.ToAngka()} target: {(isi.Count - ubah).ToAngka()} baru, {ubah.ToAngka()} mengubah yang ada.",
            galat.Count == 0 ? null : "Belum ada yang disimpan. " + string.Join(' ', galat.Take(5)) + (galat.Count > 5 ? $" … dan {(galat.Count - 5).ToAngka()} lagi." : ""));
    }
}
