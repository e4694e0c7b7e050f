using System.Security.Cryptography;
using System.Text;

namespace Kinerja.Domain.Pemetaan;

/// <summary>From where a proposal for a column comes.</summary>
public enum AsalUsulan
{
    /// <summary>Nothing is proposed.</summary>
    Tidak,
    Judul,
    Isi,
    Diingat,
}

/// <param name="Kunci">Of the <see cref="MaknaKolom"/>; <c>null</c>: not used.</param>
public sealed record UsulanKolom(string? Kunci, AsalUsulan Asal);

/// <summary>Proposes which column of a table is what: as the office said last time, by the titles, and where they say nothing by what stands below.</summary>
public static class PengusulPeta
{
    private const int BarisDilihat = 60;

    /// <param name="ingatan">What the office said of these titles; <c>null</c>: nothing yet.</param>
    public static IReadOnlyList<UsulanKolom> Propose(JenisTabel jenis, TabelBerkas tabel, IsiPeta? ingatan)
    {
        var makna = DaftarMakna.List(jenis);
        if (ingatan is not null && ingatan.Kolom.Count == tabel.Kepala.Count)
        {
            return [.. ingatan.Kolom.Select(k => new UsulanKolom(DaftarMakna.Find(jenis, k)?.Kunci, AsalUsulan.Diingat))];
        }

        var hasil = Enumerable.Repeat(new UsulanKolom(null, AsalUsulan.Tidak), tabel.Kepala.Count).ToArray();
        var terpakai = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (i, judul) in tabel.Kepala.Index())
        {
            if (FindMakna(makna, judul) is { } m && (terpakai.Add(m.Kunci) || m.Ganda))
            {
                hasil[i] = new UsulanKolom(m.Kunci, AsalUsulan.Judul);
            }
        }

        // A title that says something else is believed: only columns without one are judged by what they hold.
        foreach (var i in Enumerable.Range(0, hasil.Length).Where(i => hasil[i].Kunci is null && IsTanpaJudul(tabel.Kepala[i])))
        {
            if (GuessMakna(makna.Where(m => !terpakai.Contains(m.Kunci)), tabel, i) is { } m)
            {
                terpakai.Add(m.Kunci);
                hasil[i] = new UsulanKolom(m.Kunci, AsalUsulan.Isi);
            }
        }

        return hasil;
    }

    /// <summary>What is wrong with a mapping; nothing: it can be used.</summary>
    public static IReadOnlyList<string> Check(JenisTabel jenis, IsiPeta peta)
    {
        var ganda = peta.Kolom.OfType<string>().GroupBy(k => k).Where(g => g.Count() > 1).Select(g => DaftarMakna.Find(jenis, g.Key)).OfType<MaknaKolom>().Where(m => !m.Ganda).Select(m => $"“{m.Nama}” dipilih untuk lebih dari satu kolom.");
        var kurang = DaftarMakna.ListWajib(jenis).Where(w => !w.Any(k => peta.Find(k) >= 0))
            .Select(w => w.Count == 1 ? $"Kolom mana yang berisi {DaftarMakna.Find(jenis, w[0])!.Nama}?" : $"Pilih sedikitnya satu kolom untuk {string.Join(", ", w.Take(6).Select(k => DaftarMakna.Find(jenis, k)!.Nama))}.");
        return [.. kurang, .. ganda];
    }

    /// <summary>The titles of a table as one short text: the same titles, however they are spaced, have the same.</summary>
    public static string Seal(IReadOnlyList<string> kepala) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', kepala.Select(Key)))))[..32];

    /// <summary>A title as its letters and figures alone, without what stands in brackets.</summary>
    public static string Key(string judul)
    {
        var kurung = judul.IndexOf('(');
        return new string([.. (kurung > 0 ? judul[..kurung] : judul).Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
    }

    internal static MaknaKolom? FindMakna(IReadOnlyList<MaknaKolom> makna, string judul) => Key(judul) is { Length: > 0 } kunci ? makna.FirstOrDefault(m => m.NamaLain.Contains(kunci)) : null;

    private static bool IsTanpaJudul(string judul) => judul.Length == 0 || judul.StartsWith(KepalaTabel.Tanpa, StringComparison.Ordinal);

    private static MaknaKolom? GuessMakna(IEnumerable<MaknaKolom> makna, TabelBerkas tabel, int kolom)
    {
        var isi = tabel.Baris.Take(BarisDilihat).Select(b => b.At(kolom)).Where(s => s.Length > 0).ToList();
        return isi.Count == 0 ? null : makna.FirstOrDefault(m => m.Cocok is { } cocok && isi.Count(cocok) * 5 >= isi.Count * 4);
    }
}
