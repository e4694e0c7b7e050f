namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>What may stand for what: only nodes of one kind are ever the same thing.</summary>
internal enum GolonganSimpul
{
    /// <summary>A part that occurs once under its parent, found by its name.</summary>
    Tunggal,
    Baris,
    Butir,
    Diktum,
    Lampiran,
    Bagian,
    Sasaran,
    Indikator,
    Formulasi,
    Sumber,
}

/// <summary>A value at a node.</summary>
/// <param name="Nama">Its sub-place; empty for the words of the node itself.</param>
/// <param name="Tata">How it is printed rather than what: told when it changes, not listed among what was added.</param>
internal sealed record IsianNaskah(string Jalur, string Nama, string? Nilai, bool Tata = false);

/// <summary>A decree as a tree that can be compared: every part with its identity, its values and its lists, in the order of the paper.</summary>
internal sealed class SimpulNaskah
{
    public required GolonganSimpul Golongan { get; init; }

    public required string Jalur { get; init; }

    /// <summary>Its own step of the place; empty where it adds none.</summary>
    public required string Nama { get; init; }

    /// <summary>The heading of the part that begins here.</summary>
    public string? Kelompok { get; init; }

    /// <summary>What it is across versions, the strongest first.</summary>
    public IReadOnlyList<Guid?> DaftarId { get; init; } = [];

    /// <summary>What it is likely the same by within its own list, the strongest first.</summary>
    public IReadOnlyList<string> Kunci { get; init; } = [];

    public IReadOnlyList<IsianNaskah> Isian { get; init; } = [];

    /// <summary>Always as many lists, in the same order, for nodes that may be paired.</summary>
    public IReadOnlyList<IReadOnlyList<SimpulNaskah>> Deret
    {
        get;
        init
        {
            field = value;
            foreach (var deret in value)
            {
                foreach (var (i, anak) in deret.Index())
                {
                    anak.Induk = this;
                    anak.Urutan = i;
                }
            }
        }
    } = [];

    public SimpulNaskah? Induk { get; private set; }

    public int Urutan { get; private set; }

    public IEnumerable<SimpulNaskah> Anak => Deret.SelectMany(d => d);

    /// <summary>Everything under it, values and order: two nodes with one are alike to the letter.</summary>
    public string SidikJari => field ??= string.Join('\u0001', Isian.Select(i => i.Nilai is null ? "\u0002" : i.Nilai)
        .Concat(Deret.Select(d => "\u0003" + string.Join('\u0004', d.Select(a => a.SidikJari)) + "\u0005")));

    /// <summary>Its own words.</summary>
    public string Teks => Isian.FirstOrDefault(i => !i.Tata && i.Nilai is not null)?.Nilai ?? "";

    public string Uraian
    {
        get
        {
            var langkah = new List<string>();
            for (var s = this; s is not null; s = s.Induk)
            {
                if (s.Nama.Length > 0)
                {
                    langkah.Insert(0, s.Nama);
                }
            }

            return string.Join(" › ", langkah);
        }
    }

    public TempatBeda Tempat => new(Jalur, Uraian, DaftarId.LastOrDefault(i => i is not null));

    public IEnumerable<SimpulNaskah> ListSemua() => Anak.SelectMany(a => a.ListSemua()).Prepend(this);

    /// <summary>How alike two nodes are with all that stands under them, from 0 to 1.</summary>
    public static decimal Similarity(SimpulNaskah a, SimpulNaskah b) =>
        Math.Max(Dice(a.KataSendiri, b.KataSendiri), a.Deret.Count == 0 ? 0 : 0.9m * Dice(a.KataSemua, b.KataSemua));

    private Dictionary<string, int> KataSendiri => field ??= KataDari([Teks]);

    private Dictionary<string, int> KataSemua => field ??= KataDari(ListSemua().SelectMany(s => s.Isian).Where(i => i is { Tata: false, Nilai: not null }).Select(i => i.Nilai!));

    private static Dictionary<string, int> KataDari(IEnumerable<string> teks)
    {
        var hasil = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var kata in teks.SelectMany(BedaKata.Split).Where(k => BedaKata.IsKata(k[0])).Select(k => k.ToLowerInvariant()))
        {
            hasil[kata] = hasil.GetValueOrDefault(kata) + 1;
        }

        return hasil;
    }

    // Sørensen–Dice over words, a long word weighing more than "dan".
    private static decimal Dice(Dictionary<string, int> a, Dictionary<string, int> b)
    {
        var semua = a.Sum(p => p.Key.Length * p.Value) + b.Sum(p => p.Key.Length * p.Value);
        return semua == 0 ? 0 : 2m * a.Sum(p => p.Key.Length * Math.Min(p.Value, b.GetValueOrDefault(p.Key))) / semua;
    }
}
