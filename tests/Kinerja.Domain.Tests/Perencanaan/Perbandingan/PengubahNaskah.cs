using System.Text.Json;
using System.Text.Json.Nodes;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Tests.Perencanaan.Perbandingan;

/// <summary>Does to a decree what a clerk does, at random and a known number of times, on its JSON so that no part of the format is spared.</summary>
internal sealed class PengubahNaskah(NaskahJson naskah, int benih, bool beridentitas)
{
    private static readonly HashSet<string> BukanTeks = ["versiFormat", "jenisNaskah", "asalNaskah", "status", "id", "identitasId", "tahun", "kecamatan", "peran", "gaya", "bentuk", "jenis", "penanda", "tanggal"];

    // Lists whose items are things of their own.
    private static readonly HashSet<string> DeretBarang = ["butir", "diktum", "bagian", "sasaran", "indikator"];

    private readonly Random _acak = new(benih);
    private readonly JsonObject _akar = JsonNode.Parse(FormatNaskah.Write(naskah))!.AsObject();
    private readonly HashSet<JsonNode> _tersentuh = [];

    public List<string> Catatan { get; } = [];

    public NaskahJson Hasil => FormatNaskah.Read(_akar.ToJsonString(new JsonSerializerOptions { MaxDepth = 64 }));

    public void Change(int banyak)
    {
        while (Catatan.Count < banyak)
        {
            switch (_acak.Next(6))
            {
                case 3 when beridentitas:
                    Transfer();
                    break;
                case 0:
                    Remove();
                    break;
                case 1:
                    Insert();
                    break;
                case 2:
                    Move();
                    break;
                default:
                    Edit();
                    break;
            }
        }
    }

    private void Edit()
    {
        var (pemilik, nama) = Pick([.. ListTeks(_akar)]);
        if (!Touch(pemilik))
        {
            return;
        }

        var kata = pemilik[nama]!.GetValue<string>().Split(' ').ToList();
        switch (beridentitas ? _acak.Next(3) : kata.Count < 4 ? 0 : _acak.Next(2))
        {
            case 0:
                kata.Insert(_acak.Next(kata.Count + 1), Baru());
                break;
            case 1:
                kata[_acak.Next(kata.Count)] = Baru();
                break;
            default:
                kata = [Baru(), Baru()];
                break;
        }

        pemilik[nama] = string.Join(' ', kata);
        Catatan.Add($"ubah {pemilik[nama]!.GetPath()}");
    }

    private void Remove()
    {
        var deret = Pick(ListDeret(2));
        var i = _acak.Next(deret.Count);
        if (Touch(deret[i]!) && Touch(deret))
        {
            Catatan.Add($"hapus {deret[i]!.GetPath()}");
            deret.RemoveAt(i);
        }
    }

    private void Insert()
    {
        var deret = Pick(ListDeret(1));
        var i = _acak.Next(deret.Count + 1);
        if (Touch(deret))
        {
            var baru = deret[0]!.DeepClone();
            foreach (var (pemilik, nama) in ListTeks(baru).ToList())
            {
                pemilik[nama] = $"{Baru()} {Baru()} {Baru()}";
            }

            RemoveId(baru);
            deret.Insert(i, baru);
            _tersentuh.Add(baru);
            Catatan.Add($"tambah {baru.GetPath()}");
        }
    }

    private void Move()
    {
        var deret = Pick(ListDeret(3));
        var (dari, ke) = (_acak.Next(deret.Count), _acak.Next(deret.Count));
        var isi = deret[dari]!;
        // Items alike to the letter have no order of their own.
        if (dari == ke || deret.Count(d => JsonNode.DeepEquals(d, isi)) > 1 || deret.Skip(Math.Min(dari, ke)).Take(Math.Abs(dari - ke) + 1).GroupBy(d => d!.ToJsonString()).Any(g => g.Count() > 1) || !Touch(deret) || !Touch(isi))
        {
            return;
        }

        deret.RemoveAt(dari);
        deret.Insert(ke, isi);
        Catatan.Add($"pindah {isi.GetPath()} dari {dari}");
    }

    // An indicator to another sasaran, a sasaran to another jabatan, a jabatan to another annex.
    private void Transfer()
    {
        var dari = Pick(ListDeret(2));
        var nama = dari.GetPropertyName();
        var tujuan = ListDeret(1).Where(d => d != dari && d.GetPropertyName() == nama).ToList();
        if (nama is not ("indikator" or "sasaran" or "bagian") || tujuan.Count == 0)
        {
            return;
        }

        var (ke, isi) = (Pick(tujuan), Pick([.. dari]));
        if (Touch(isi!) && Touch(dari) && Touch(ke))
        {
            var asal = isi!.GetPath();
            dari.Remove(isi);
            ke.Insert(_acak.Next(ke.Count + 1), isi);
            Catatan.Add($"pindah {isi.GetPath()} dari {asal}");
        }
    }

    // One act on a thing, so that acts do not undo or swallow one another: not within, around or beside what was already changed.
    private bool Touch(JsonNode node)
    {
        for (var n = node; n is not null; n = n.Parent)
        {
            if (_tersentuh.Contains(n) && n is not JsonArray)
            {
                return false;
            }
        }

        return !ListSemua(node).Any(_tersentuh.Contains) && _tersentuh.Add(node);
    }

    private List<JsonArray> ListDeret(int minimum) =>
        [.. ListSemua(_akar).OfType<JsonArray>().Where(d => d.Count >= minimum && d[0] is JsonObject && d.Parent is JsonObject && DeretBarang.Contains(d.GetPropertyName()))];

    private static IEnumerable<(JsonObject Pemilik, string Nama)> ListTeks(JsonNode akar) => ListSemua(akar).OfType<JsonObject>()
        .SelectMany(o => o.Where(p => p.Value is JsonValue && !BukanTeks.Contains(p.Key) && !IsDalamKecamatan(o)).Select(p => (o, p.Key)));

    private static bool IsDalamKecamatan(JsonObject o) => o.Parent is not null && o.Parent is JsonObject && o.GetPropertyName() == "kecamatan";

    private static List<JsonNode> ListSemua(JsonNode akar)
    {
        var hasil = new List<JsonNode> { akar };
        for (var i = 0; i < hasil.Count; i++)
        {
            hasil.AddRange(hasil[i] switch
            {
                JsonObject o => o.Select(p => p.Value).OfType<JsonNode>(),
                JsonArray a => a.OfType<JsonNode>(),
                _ => [],
            });
        }

        return hasil;
    }

    private static void RemoveId(JsonNode node)
    {
        foreach (var o in ListSemua(node).OfType<JsonObject>().ToList())
        {
            o.Remove("id");
            o.Remove("identitasId");
        }
    }

    private T Pick<T>(List<T> daftar) => daftar[_acak.Next(daftar.Count)];

    private string Baru() => string.Concat(Enumerable.Range(0, 7).Select(_ => (char)('q' + _acak.Next(10))));
}
