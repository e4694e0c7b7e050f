using Kinerja.Domain.Penetapan.Perundangan;
using Kinerja.Domain.Perencanaan.Cakupan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>A naskah with all that the rules may know about it. The naskah is walked once; every rule reads the same fields.</summary>
public sealed class KonteksPeriksa
{
    private readonly Lazy<PenelusurNaskah> _telusur;
    private readonly Lazy<DateOnly> _tanggal;
    private readonly Lazy<IReadOnlyList<IndikatorNaskah>> _indikator;
    private readonly Lazy<IReadOnlyList<JabatanNaskah>> _jabatan;
    private readonly Lazy<IReadOnlyList<CakupanBagian>> _cakupan;
    private readonly Lazy<KataNaskah> _kata;
    private readonly Lazy<IReadOnlyList<DasarTerbaca>> _mengingat;

    public KonteksPeriksa(NaskahJson naskah, ProfilPeriksa? profil = null, RegisterPeraturan? register = null)
    {
        Naskah = naskah;
        Profil = profil ?? ProfilPeriksa.Of(naskah);
        Register = register ?? RegisterPeraturan.Bawaan;
        _telusur = new Lazy<PenelusurNaskah>(() => new PenelusurNaskah(naskah));
        _tanggal = new Lazy<DateOnly>(() => TanggalNaskah.Of(naskah, Profil));
        _indikator = new Lazy<IReadOnlyList<IndikatorNaskah>>(() => IndikatorNaskah.ReadAll(this));
        _jabatan = new Lazy<IReadOnlyList<JabatanNaskah>>(() => JabatanNaskah.ReadAll(this));
        _cakupan = new Lazy<IReadOnlyList<CakupanBagian>>(() => PenghitungCakupan.Compute(this));
        _kata = new Lazy<KataNaskah>(() => new KataNaskah(Teks));
        _mengingat = new Lazy<IReadOnlyList<DasarTerbaca>>(() => [.. ListTeks(JenisTeks.Mengingat).Select(t => DasarTerbaca.Read(t, Register, Profil.Kode))]);
    }

    private KonteksPeriksa(KonteksPeriksa sebelum, NaskahJson naskah)
        : this(naskah, sebelum.Profil, sebelum.Register) => Ukuran = new BacaanUkuran(sebelum.Ukuran);

    public NaskahJson Naskah { get; }

    public ProfilPeriksa Profil { get; }

    public RegisterPeraturan Register { get; }

    /// <summary>Every text field in the order of the paper.</summary>
    public IReadOnlyList<TeksNaskah> Teks => _telusur.Value.Teks;

    /// <summary>Every section of every annex in the order of the paper.</summary>
    public IReadOnlyList<BagianNaskah> Bagian => _telusur.Value.Bagian;

    /// <summary>The measures as read so far; shared with the state before an edit.</summary>
    internal BacaanUkuran Ukuran { get; } = new(null);

    /// <summary>The indicators in the order of the paper, with the measures that the program reads out of them.</summary>
    internal IReadOnlyList<IndikatorNaskah> Indikator => _indikator.Value;

    /// <summary>The sections that name a post, with the name taken apart.</summary>
    internal IReadOnlyList<JabatanNaskah> Jabatan => _jabatan.Value;

    /// <summary>Which tasks and parts of sasaran have an indicator, as the program sees it.</summary>
    internal IReadOnlyList<CakupanBagian> Cakupan => _cakupan.Value;

    /// <summary>The day whose law applies.</summary>
    public DateOnly Tanggal => _tanggal.Value;

    /// <summary>The legal bases, read once for all rules about them.</summary>
    internal IReadOnlyList<DasarTerbaca> Mengingat => _mengingat.Value;

    internal KataNaskah Kata => _kata.Value;

    /// <summary>The same naskah after an edit, for checks while somebody types: indicators whose words are as before are not read again.</summary>
    public KonteksPeriksa Follow(NaskahJson naskah) => new(this, naskah);

    public IEnumerable<TeksNaskah> ListTeks(params JenisTeks[] jenis) => Teks.Where(t => jenis.Contains(t.Jenis));

    /// <summary>The fields under a path: <c>batangTubuh.penutup</c>, <c>lampiran[0].bagian[3]</c>.</summary>
    public IEnumerable<TeksNaskah> ListDi(string jalur) =>
        Teks.Where(t => t.Jalur.StartsWith(jalur, StringComparison.Ordinal) && (t.Jalur.Length == jalur.Length || t.Jalur[jalur.Length] is '.' or '['));
}
