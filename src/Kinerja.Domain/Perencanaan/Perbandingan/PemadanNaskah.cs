namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>Finds what of the old tree is what of the new: first by id anywhere, then list by list, then what went elsewhere unchanged.</summary>
internal sealed class PemadanNaskah
{
    /// <summary>Of these, one that vanished here and stands word for word there has moved. A source of data is no thing of its own.</summary>
    private static readonly GolonganSimpul[] DapatPindah =
        [GolonganSimpul.Bagian, GolonganSimpul.Sasaran, GolonganSimpul.Indikator, GolonganSimpul.Formulasi, GolonganSimpul.Butir];

    /// <summary>Shorter than this, equal words are a coincidence.</summary>
    private const int KataPindahMinimum = 3;

    private readonly Dictionary<SimpulNaskah, SimpulNaskah> _keBaru = [];
    private readonly Dictionary<SimpulNaskah, SimpulNaskah> _keLama = [];
    private readonly Queue<SimpulNaskah> _antrean = [];

    private PemadanNaskah()
    {
    }

    public static PemadanNaskah Match(SimpulNaskah lama, SimpulNaskah baru)
    {
        var pemadan = new PemadanNaskah();
        var (semuaLama, semuaBaru) = (lama.ListSemua().ToList(), baru.ListSemua().ToList());
        pemadan.Pair(lama, baru);
        for (var kekuatan = 0; kekuatan < 2; kekuatan++)
        {
            pemadan.PairById(semuaLama, semuaBaru, kekuatan);
        }

        pemadan.PairDeret();
        foreach (var golongan in DapatPindah)
        {
            pemadan.PairPindahan(semuaLama, semuaBaru, golongan);
            pemadan.PairDeret();
        }

        return pemadan;
    }

    public SimpulNaskah? FindBaru(SimpulNaskah lama) => _keBaru.GetValueOrDefault(lama);

    public SimpulNaskah? FindLama(SimpulNaskah baru) => _keLama.GetValueOrDefault(baru);

    private void Pair(SimpulNaskah lama, SimpulNaskah baru)
    {
        _keBaru.Add(lama, baru);
        _keLama.Add(baru, lama);
        _antrean.Enqueue(lama);
    }

    // An id that stands twice in one decree says nothing.
    private void PairById(List<SimpulNaskah> semuaLama, List<SimpulNaskah> semuaBaru, int kekuatan)
    {
        PairTunggal(
            semuaLama.Where(s => !_keBaru.ContainsKey(s)), semuaBaru.Where(s => !_keLama.ContainsKey(s)), s => s.DaftarId.ElementAtOrDefault(kekuatan) is { } id ? (s.Golongan, id) : null);
    }

    private void PairPindahan(List<SimpulNaskah> semuaLama, List<SimpulNaskah> semuaBaru, GolonganSimpul golongan)
    {
        bool IsCalon(SimpulNaskah s) => s.Golongan == golongan && BedaKata.Split(s.Teks).Count(k => BedaKata.IsKata(k[0])) >= KataPindahMinimum;
        PairTunggal(
            semuaLama.Where(s => !_keBaru.ContainsKey(s) && IsCalon(s)), semuaBaru.Where(s => !_keLama.ContainsKey(s) && IsCalon(s)), s => s.SidikJari);
    }

    private void PairTunggal(IEnumerable<SimpulNaskah> lama, IEnumerable<SimpulNaskah> baru, Func<SimpulNaskah, object?> kunci)
    {
        var diBaru = baru.Where(s => kunci(s) is not null).ToLookup(s => kunci(s)!);
        foreach (var kelompok in lama.Where(s => kunci(s) is not null).GroupBy(s => kunci(s)!).Where(k => k.Count() == 1 && diBaru[k.Key].Count() == 1).ToList())
        {
            Pair(kelompok.Single(), diBaru[kelompok.Key].Single());
        }
    }

    private void PairDeret()
    {
        while (_antrean.TryDequeue(out var lama))
        {
            var baru = _keBaru[lama];
            foreach (var (deretLama, deretBaru) in lama.Deret.Zip(baru.Deret))
            {
                var padanan = new PemadanDeret([.. deretLama.Where(s => !_keBaru.ContainsKey(s))], [.. deretBaru.Where(s => !_keLama.ContainsKey(s))]);
                foreach (var (a, b) in padanan.Match())
                {
                    Pair(a, b);
                }
            }
        }
    }
}
