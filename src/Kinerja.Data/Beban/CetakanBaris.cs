using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Beban;

/// <summary>A mould as rows of each table, ids and names left open.</summary>
internal sealed class CetakanBaris
{
    private readonly Dictionary<Guid, int> _urutan;
    private readonly Dictionary<Type, ILookup<int, object?[]>> _baris;

    public CetakanBaris(CetakanKantor kantor, IReadOnlyList<TabelSalinan> daftarTabel)
    {
        _urutan = new Dictionary<Guid, int> { [kantor.Kantor.Id.Value] = PengenalBeban.Kantor };
        var tabel = daftarTabel.ToDictionary(t => t.Tipe);
        _baris = kantor.Isi.GroupBy(e => e.GetType()).ToDictionary(g => g.Key, g => g.ToLookup(Gelombang, e => tabel[g.Key].Read(e).Select(Open).ToArray()));
    }

    /// <param name="gelombang">The month after which the rows are written; 0: before the year begins. Real figures arrive month by month from everywhere, so that one kecamatan's rows are spread over the table.</param>
    public IEnumerable<object?[]> List(Type tipe, int gelombang) => _baris[tipe][gelombang];

    private static int Gelombang(object entitas) => entitas switch
    {
        Domain.Pelaporan.Realisasi r => r.Periode.BulanAkhir,
        Domain.Pelaporan.HasilCapaian h => h.Periode.BulanAkhir,
        _ => 0,
    };

    private object? Open(object? nilai) => nilai switch
    {
        Guid id => new IdTerbuka(Number(id)),
        IEnumerable<Guid> id => new DaftarIdTerbuka([.. id.Select(Number)]),
        string teks => TeksBernama.Open(teks),
        _ => nilai,
    };

    private int Number(Guid id)
    {
        if (!_urutan.TryGetValue(id, out var urutan))
        {
            urutan = _urutan.Count;
            _urutan.Add(id, urutan);
        }

        return urutan;
    }
}

/// <summary>The areas themselves: every one has a code and a name of its own.</summary>
internal static class WilayahBeban
{
    private static readonly string[] Depan = ["Sumber", "Karang", "Sido", "Wono", "Banjar", "Tanjung", "Kedung", "Purwo", "Suka", "Gunung", "Muara"];
    private static readonly string[] Belakang = ["rejo", "anyar", "mulyo", "sari", "agung", "jaya", "asri", "makmur", "baru"];

    public static string NamaKecamatan(RencanaBeban rencana, int nomor) => Name(nomor % rencana.Kecamatan);

    public static IEnumerable<Kabupaten> ListKabupaten(RencanaBeban rencana) =>
        Enumerable.Range(0, rencana.Kabupaten).Select(n => new Kabupaten(new KabupatenId(PengenalBeban.CreateKabupaten(n)), RencanaBeban.KodeKabupaten(n), $"Beban {Name(n % (Depan.Length * Belakang.Length))} {n + 1}"));

    public static IEnumerable<Kecamatan> ListKecamatan(RencanaBeban rencana) => Enumerable.Range(0, rencana.JumlahKecamatan).Select(n => new Kecamatan(
        new KecamatanId(PengenalBeban.Create(n, PengenalBeban.Kantor)), new KabupatenId(PengenalBeban.CreateKabupaten(n / rencana.Kecamatan)), rencana.KodeKecamatan(n), NamaKecamatan(rencana, n)));

    // 11 × 9 names: as many as a kabupaten has codes.
    private static string Name(int nomor) => Depan[nomor % Depan.Length] + Belakang[nomor / Depan.Length % Belakang.Length];
}
