namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>Walks the new decree in the order of the paper, its partner beside it, and tells what differs.</summary>
internal sealed class PenelusurBeda(PemadanNaskah pemadan)
{
    private readonly List<(string Judul, List<Perbedaan> Daftar)> _kelompok = [];
    private List<Perbedaan> _kini = [];

    public PerbedaanNaskah Walk(SimpulNaskah akarBaru)
    {
        Visit(akarBaru, pemadan.FindLama(akarBaru), pindah: false);
        return new PerbedaanNaskah([.. _kelompok.Where(k => k.Daftar.Count > 0).Select(k => new KelompokPerbedaan(k.Judul, k.Daftar))]);
    }

    private void Visit(SimpulNaskah baru, SimpulNaskah? lama, bool pindah)
    {
        var sebelum = _kini;
        Open(baru.Kelompok);
        if (lama is null)
        {
            if (pemadan.FindLama(baru.Induk!) is not null)
            {
                Add(JenisPerbedaan.Ditambah, null, baru.Tempat, Penuh(JenisPotongan.Tambah, Join(baru, s => pemadan.FindLama(s) is null)));
            }
        }
        else
        {
            if (pindah)
            {
                Add(JenisPerbedaan.Dipindah, Tempat(lama, baru), Tempat(baru, lama), Penuh(JenisPotongan.Sama, NotasiCetak.ToLinear(baru.Teks)));
            }

            CompareIsian(lama, baru);
        }

        foreach (var (i, deret) in baru.Deret.Index())
        {
            VisitDeret(deret, lama?.Deret[i]);
        }

        _kini = sebelum;
    }

    private void VisitDeret(IReadOnlyList<SimpulNaskah> deretBaru, IReadOnlyList<SimpulNaskah>? deretLama)
    {
        var diSini = deretLama?.ToHashSet() ?? [];
        var tetap = FindTetap(deretBaru, diSini);
        var hilang = ListHilang(deretLama ?? []);
        RemoveAll(hilang[-1]);
        foreach (var baru in deretBaru)
        {
            var lama = pemadan.FindLama(baru);
            Visit(baru, lama, lama is not null && !tetap.Contains(baru));
            if (lama is not null && diSini.Contains(lama))
            {
                RemoveAll(hilang[lama.Urutan]);
            }
        }
    }

    // Of what stands under the same parent as before, the longest row in its old order stayed; what came from elsewhere has moved.
    private HashSet<SimpulNaskah> FindTetap(IReadOnlyList<SimpulNaskah> deretBaru, HashSet<SimpulNaskah> diSini)
    {
        var setempat = deretBaru.Where(b => pemadan.FindLama(b) is { } l && diSini.Contains(l)).ToList();
        var naik = DeretSama.FindNaik([.. setempat.Select(b => pemadan.FindLama(b)!.Urutan)]);
        return [.. setempat.Where((_, i) => naik[i])];
    }

    // What is gone, by the nearest item before it that stands where it stood.
    private ILookup<int, SimpulNaskah> ListHilang(IReadOnlyList<SimpulNaskah> deretLama)
    {
        var jangkar = -1;
        var hasil = new List<(int Sesudah, SimpulNaskah Simpul)>();
        foreach (var lama in deretLama)
        {
            var baru = pemadan.FindBaru(lama);
            if (baru is null)
            {
                hasil.Add((jangkar, lama));
            }
            else if (pemadan.FindLama(baru.Induk!) == lama.Induk)
            {
                jangkar = lama.Urutan;
            }
        }

        return hasil.ToLookup(h => h.Sesudah, h => h.Simpul);
    }

    private void RemoveAll(IEnumerable<SimpulNaskah> daftarLama)
    {
        var sebelum = _kini;
        foreach (var lama in daftarLama)
        {
            Open(lama.Kelompok);
            Add(JenisPerbedaan.Dihapus, lama.Tempat, null, Penuh(JenisPotongan.Hapus, Join(lama, s => pemadan.FindBaru(s) is null)));
            _kini = sebelum;
        }
    }

    private void CompareIsian(SimpulNaskah lama, SimpulNaskah baru)
    {
        foreach (var (a, b) in lama.Isian.Zip(baru.Isian).Where(p => p.First.Nilai != p.Second.Nilai))
        {
            Add(JenisPerbedaan.Diubah, Tempat(lama, a), Tempat(baru, b), Compare(a.Nilai ?? "", b.Nilai ?? ""));
        }
    }

    // A fraction is compared as it is read; where only the way it is printed changed, its notation tells.
    private static IReadOnlyList<PotonganKata> Compare(string lama, string baru)
    {
        var (a, b) = (NotasiCetak.ToLinear(lama), NotasiCetak.ToLinear(baru));
        return a == b ? BedaKata.Compare(lama, baru) : BedaKata.Compare(a, b);
    }

    private static TempatBeda Tempat(SimpulNaskah simpul, IsianNaskah isian)
    {
        var tempat = simpul.Tempat;
        var uraian = isian.Nama.Length == 0 ? tempat.Uraian : tempat.Uraian.Length == 0 ? isian.Nama : $"{tempat.Uraian} › {isian.Nama}";
        return tempat with { Jalur = isian.Jalur, Uraian = uraian };
    }

    // A section is called by its name wherever it stands: only its number tells where that was.
    private static TempatBeda Tempat(SimpulNaskah simpul, SimpulNaskah lain) =>
        simpul.Uraian == lain.Uraian ? simpul.Tempat with { Uraian = $"{simpul.Uraian} (urutan ke-{simpul.Urutan + 1})" } : simpul.Tempat;

    private static string Join(SimpulNaskah simpul, Func<SimpulNaskah, bool> ikut) => string.Join('\n', ListTeks(simpul, ikut));

    private static IEnumerable<string> ListTeks(SimpulNaskah simpul, Func<SimpulNaskah, bool> ikut) =>
        simpul.Isian.Where(i => i is { Tata: false, Nilai.Length: > 0 }).Select(i => NotasiCetak.ToLinear(i.Nilai!))
            .Concat(simpul.Anak.Where(ikut).SelectMany(a => ListTeks(a, ikut)));

    private static IReadOnlyList<PotonganKata> Penuh(JenisPotongan jenis, string teks) => teks.Length == 0 ? [] : [new PotonganKata(jenis, teks)];

    private void Open(string? judul)
    {
        if (judul is not null)
        {
            _kini = [];
            _kelompok.Add((judul, _kini));
        }
    }

    private void Add(JenisPerbedaan jenis, TempatBeda? lama, TempatBeda? baru, IReadOnlyList<PotonganKata> kata) => _kini.Add(new Perbedaan(jenis, lama, baru, kata));
}
