using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>A field of a piece.</summary>
/// <param name="Ada">Whether the piece has the part that the field stands in.</param>
/// <param name="BagianUtuh">The optional part that restores the field exactly where its text alone could not (lines of a letterhead with their roles).</param>
internal sealed record BidangPeta(string Nama, string Sebutan, SifatBidang Sifat, ArtiKosong Kosong, Func<object, bool> Ada, Func<object, string?> Get, Func<object, string?, object> Set, string? BagianUtuh = null)
{
    /// <summary>The value as it is stored.</summary>
    public string? Normalize(string? nilai) => Kosong is ArtiKosong.TidakAda && string.IsNullOrEmpty(nilai) ? null : nilai ?? (Kosong is ArtiKosong.TidakAda ? null : "");
}

/// <summary>A list of a piece; <c>Get</c> gives <c>null</c> where the piece has none at the moment.</summary>
internal sealed record DaftarPeta(string Nama, string Sebutan, Func<JenisSimpul> Jenis, Func<object, IReadOnlyList<object>?> Get, Func<object, IReadOnlyList<object>, object> Set);

/// <summary>A part that a piece may have or not. <c>Set</c> refuses what is not of its type.</summary>
internal sealed record PilihanPeta(string Nama, string Sebutan, Ruas Isi, Func<object, bool> Ada, Func<object, IsiNaskah?> Get, Func<object, IsiNaskah?, object> Set);

/// <summary>The outline of one type of piece: its fields, lists and optional parts by name. The whole map of a decree is made of these.</summary>
internal abstract class Ruas
{
    private readonly List<BidangPeta> _bidang = [];
    private readonly List<DaftarPeta> _daftar = [];
    private readonly List<PilihanPeta> _pilihan = [];

    public abstract Type Tipe { get; }

    public IReadOnlyList<BidangPeta> Bidang => _bidang;

    public IReadOnlyList<DaftarPeta> Daftar => _daftar;

    public IReadOnlyList<PilihanPeta> Pilihan => _pilihan;

    protected void Add(BidangPeta bidang) => _bidang.Add(bidang);

    protected void Add(DaftarPeta daftar) => _daftar.Add(daftar);

    protected void Add(PilihanPeta pilihan) => _pilihan.Add(pilihan);

    public static string Join(string awalan, string nama) => awalan.Length == 0 ? nama : nama.Length == 0 ? awalan : $"{awalan}.{nama}";

    public static string JoinSebutan(string awalan, string nama) => awalan.Length == 0 ? nama : nama.Length == 0 ? awalan : $"{awalan}: {nama}";
}

/// <summary>Builds the outline of <typeparamref name="T"/> in the order of the paper.</summary>
internal sealed class Ruas<T> : Ruas
    where T : class
{
    public override Type Tipe => typeof(T);

    public Ruas<T> Teks(string nama, string sebutan, Func<T, string?> get, Func<T, string, T> set, SifatBidang sifat = SifatBidang.Teks)
    {
        Add(new BidangPeta(nama, sebutan, sifat, ArtiKosong.BelumDiisi, _ => true, o => get((T)o), (o, v) => set((T)o, v ?? "")));
        return this;
    }

    public Ruas<T> Boleh(string nama, string sebutan, Func<T, string?> get, Func<T, string?, T> set, SifatBidang sifat = SifatBidang.Teks, ArtiKosong kosong = ArtiKosong.TidakAda, string? bagianUtuh = null)
    {
        Add(new BidangPeta(nama, sebutan, sifat, kosong, _ => true, o => get((T)o), (o, v) => set((T)o, v), bagianUtuh));
        return this;
    }

    public Ruas<T> Pilih<TPilihan>(string nama, string sebutan, Func<T, TPilihan> get, Func<T, TPilihan, T> set)
        where TPilihan : struct, Enum =>
        Teks(nama, sebutan, t => get(t).ToString(), (t, v) => set(t, Enum.IsDefined(typeof(TPilihan), v) ? Enum.Parse<TPilihan>(v) : throw new AturanException($"“{v}” bukan pilihan yang dikenal untuk {sebutan}.")), SifatBidang.Nilai);

    public Ruas<T> Isi<TItem>(string nama, string sebutan, Func<JenisSimpul> jenis, Func<T, IReadOnlyList<TItem>?> get, Func<T, IReadOnlyList<TItem>, T> set)
        where TItem : class
    {
        Add(new DaftarPeta(nama, sebutan, jenis, o => get((T)o), (o, isi) => set((T)o, [.. isi.Cast<TItem>()])));
        return this;
    }

    /// <summary>A part that is always there: its fields and lists become the owner's own, under its name.</summary>
    public Ruas<T> Punya<TBagian>(string nama, string sebutan, Ruas<TBagian> ruas, Func<T, TBagian?> get, Func<T, TBagian, T> set)
        where TBagian : class
    {
        foreach (var b in ruas.Bidang)
        {
            Add(b with
            {
                Nama = Join(nama, b.Nama),
                Sebutan = JoinSebutan(sebutan, b.Sebutan),
                Ada = o => get((T)o) is { } bagian && b.Ada(bagian),
                Get = o => get((T)o) is { } bagian ? b.Get(bagian) : null,
                Set = (o, v) => set((T)o, (TBagian)b.Set(get((T)o)!, v)),
            });
        }

        foreach (var d in ruas.Daftar)
        {
            Add(d with
            {
                Nama = Join(nama, d.Nama),
                Sebutan = $"{sebutan} {d.Sebutan}".Trim(),
                Get = o => get((T)o) is { } bagian ? d.Get(bagian) : null,
                Set = (o, isi) => set((T)o, (TBagian)d.Set(get((T)o)!, isi)),
            });
        }

        foreach (var p in ruas.Pilihan)
        {
            Add(p with
            {
                Nama = Join(nama, p.Nama),
                Ada = o => get((T)o) is { } bagian && p.Ada(bagian),
                Get = o => get((T)o) is { } bagian ? p.Get(bagian) : null,
                Set = (o, isi) => set((T)o, (TBagian)p.Set(get((T)o)!, isi)),
            });
        }

        return this;
    }

    /// <summary>A part that may be put in and taken away.</summary>
    public Ruas<T> BolehPunya<TBagian>(string nama, string sebutan, Ruas<TBagian> ruas, Func<T, TBagian?> get, Func<T, TBagian?, T> set, string? awalan = null)
        where TBagian : class
    {
        Add(new PilihanPeta(nama, sebutan, ruas, _ => true, o => get((T)o) is { } bagian ? new Isi<TBagian>(bagian) : null, (o, isi) => set((T)o, Require<TBagian>(isi, sebutan))));
        return Punya(awalan ?? nama, awalan is null ? sebutan : "", ruas, get, (t, bagian) => set(t, bagian));
    }

    private static TBagian? Require<TBagian>(IsiNaskah? isi, string sebutan)
        where TBagian : class =>
        isi is null ? null : isi.Objek as TBagian ?? throw new AturanException($"Isi yang dikirim bukan isi {sebutan}.");
}
