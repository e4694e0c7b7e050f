using Kinerja.Data.Cadangan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Pindahan;

/// <summary>
/// Looks at each row that wants in: whose it is, how many cells it has. A row of somebody else is refused, whatever the rest says. What was made harmless for a spreadsheet becomes itself again, and a kabupaten that is
/// registered here under another id takes the place of the one it left.
/// </summary>
internal sealed class PenjagaBaris(ManifesPindahan manifes, TabelCadangan tabel, KabupatenId kabupaten)
{
    private readonly string jalur = SusunanPindahan.JalurTabel(tabel.Nama);
    private readonly IReadOnlyList<bool> teks = [.. tabel.Kolom.Select(k => SusunanPindahan.IsTeks(k.Tipe))];
    private readonly IReadOnlyList<(int Kolom, string Nilai)> milik = ListMilik(manifes, tabel);
    private readonly int kolomKabupaten = Find(tabel, tabel.Nama == "Kabupaten" ? "Id" : "KabupatenId");
    private readonly int kolomPeran = tabel.Nama == "Keanggotaan" ? Find(tabel, "Peran") : -1;

    public void Check(long nomor, List<string?> baris)
    {
        if (baris.Count != tabel.Kolom.Count)
        {
            throw Salah(nomor, $"ada {baris.Count} kolom, seharusnya {tabel.Kolom.Count}");
        }

        if (nomor == 0)
        {
            if (!baris.SequenceEqual(tabel.Kolom.Select(k => k.Nama), StringComparer.Ordinal))
            {
                throw Salah(nomor, $"kepala kolomnya bukan {string.Join(",", tabel.Kolom.Select(k => k.Nama))}");
            }

            return;
        }

        foreach (var (kolom, nilai) in milik)
        {
            if (!string.Equals(baris[kolom], nilai, StringComparison.OrdinalIgnoreCase))
            {
                throw Salah(nomor, $"{tabel.Kolom[kolom].Nama} “{baris[kolom]}” bukan milik kecamatan ini");
            }
        }

        // What a kabupaten gives, a kecamatan's file does not.
        if (kolomPeran >= 0 && (!Enum.TryParse<Peran>(baris[kolomPeran], out var peran) || !Enum.IsDefined(peran) || peran.IsKabupaten()))
        {
            throw Salah(nomor, $"peran “{baris[kolomPeran]}” bukan peran kecamatan");
        }

        for (var i = 0; i < baris.Count; i++)
        {
            baris[i] = baris[i] is { } isi && teks[i] ? PenawarCsv.Restore(isi) : baris[i];
        }

        if (kolomKabupaten >= 0)
        {
            baris[kolomKabupaten] = kabupaten.ToString();
        }
    }

    private static List<(int, string)> ListMilik(ManifesPindahan manifes, TabelCadangan tabel)
    {
        var (kecamatan, kabupaten) = (manifes.Kecamatan.Id.ToString(), manifes.Kecamatan.KabupatenId.ToString());
        List<(string Kolom, string Nilai)> syarat = (tabel.Nama, tabel.Milik) switch
        {
            ("Kecamatan", _) => [("Id", kecamatan), ("KabupatenId", kabupaten), ("Kode", manifes.Kecamatan.Kode), ("Nama", manifes.Kecamatan.Nama)],
            ("Kabupaten", _) => [("Id", kabupaten), ("Kode", manifes.Kecamatan.KodeKabupaten)],
            ("KeputusanPublik", _) => [("KodeKecamatan", manifes.Kecamatan.Kode)],
            (_, MilikTabel.Kecamatan) => [("KecamatanId", kecamatan)],
            (_, MilikTabel.Kabupaten) => [("KabupatenId", kabupaten)],
            _ => throw new InvalidOperationException($"{tabel.Nama} belongs to nobody in particular."),
        };
        return [.. syarat.Select(s => (Find(tabel, s.Kolom), s.Nilai))];
    }

    private static int Find(TabelCadangan tabel, string kolom) => tabel.Kolom.Select(k => k.Nama).ToList().IndexOf(kolom);

    private AturanException Salah(long nomor, string sebab) => new($"{jalur} baris {nomor}: {sebab}. Tidak ada yang dimasukkan.");
}
