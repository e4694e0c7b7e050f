namespace Kinerja.Domain.Perencanaan.Penjenjangan;

/// <summary>A link that the program proposes and a person confirms.</summary>
/// <param name="Kaitan">The link.</param>
/// <param name="Alasan">Why, in an Indonesian sentence.</param>
public sealed record UsulanKaitan(KaitanIndikator Kaitan, string Alasan)
{
    /// <summary>From here on two names speak of one thing.</summary>
    private const decimal TumpangTindihMinimum = 0.5m;

    /// <summary>A draft has to be one of that very thing.</summary>
    private const decimal DrafMinimum = 0.6m;

    /// <summary>At most one link for each indicator below the top: to the most alike of the nearest superior. Where nothing is alike, nothing is proposed.</summary>
    /// <param name="naskah">Its indicators bring their identities; one without is passed over.</param>
    /// <param name="jabatan">Who stands over whom; read from the names of the posts where not given.</param>
    public static IReadOnlyList<UsulanKaitan> Propose(NaskahJson naskah, SusunanJabatan? jabatan = null)
    {
        jabatan ??= SusunanJabatan.Kosong;
        var daftar = LetakIndikator.List(naskah).DistinctBy(l => l.Identitas).Select(l => (Letak: l, Inti: IntiNama.Read(l.Nama))).ToList();
        var perBagian = daftar.GroupBy(d => d.Letak.Bagian, ReferenceEqualityComparer.Instance).Select(g => g.ToList()).ToList();
        return [.. perBagian.SelectMany(bawah => ProposeBagian(bawah, perBagian, jabatan))];
    }

    private static IEnumerable<UsulanKaitan> ProposeBagian(
        List<(LetakIndikator Letak, IntiNama Inti)> bawah, List<List<(LetakIndikator Letak, IntiNama Inti)>> semua, SusunanJabatan jabatan)
    {
        var atasan = semua.Select(a => (Isi: a, Langkah: jabatan.CountLangkah(a[0].Letak.Bagian, bawah[0].Letak.Bagian))).Where(a => a.Langkah is not null).ToList();
        foreach (var anak in bawah)
        {
            var terbaik = atasan.SelectMany(a => a.Isi.Select(i => (Usulan: Compare(i, anak), a.Langkah)))
                .Where(c => c.Usulan.Nilai > 0).OrderByDescending(c => c.Usulan.Nilai).ThenBy(c => c.Langkah).FirstOrDefault();
            if (terbaik.Usulan.Usul is { } usul)
            {
                yield return usul;
            }
        }
    }

    private static (decimal Nilai, UsulanKaitan? Usul) Compare((LetakIndikator Letak, IntiNama Inti) atas, (LetakIndikator Letak, IntiNama Inti) bawah)
    {
        UsulanKaitan Create(JenisKaitan jenis, string alasan) => new(new KaitanIndikator(atas.Letak.Identitas, bawah.Letak.Identitas, jenis), alasan);
        var di = $"“{atas.Letak.Nama}” ({atas.Letak.Jabatan})";
        if (atas.Inti.Nama == bawah.Inti.Nama)
        {
            return (3, Create(JenisKaitan.Sama, $"Namanya sama dengan {di}."));
        }

        var mirip = IntiNama.Similarity(atas.Inti, bawah.Inti);
        return (bawah.Inti.IsDraf, atas.Inti.IsDraf) switch
        {
            (true, false) when mirip >= DrafMinimum => (1 + mirip, Create(JenisKaitan.DrafFinal, $"Menyiapkan draf dari {di}.")),
            // A finished thing does not help a draft of it.
            (false, true) => (0, null),
            _ when mirip >= TumpangTindihMinimum => (mirip, Create(JenisKaitan.Kontribusi, $"Namanya memuat sebagian besar kata dari {di}.")),
            _ => (0, null),
        };
    }
}
