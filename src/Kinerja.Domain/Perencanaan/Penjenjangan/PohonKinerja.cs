using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penjenjangan;

/// <summary>One indicator in the cascade with what hangs on it.</summary>
/// <param name="Identitas">Which indicator.</param>
/// <param name="Nama">As printed.</param>
/// <param name="Jabatan">Whose; the heading of the section where it has no jabatan.</param>
/// <param name="Jenjang">The level of that post.</param>
/// <param name="Jalur">Where it stands first in the naskah, such as <c>lampiran[0].bagian[1].sasaran[0].indikator[2]</c>.</param>
/// <param name="Kaitan">Its link upwards; <c>null</c> where it has none.</param>
/// <param name="Anak">In the order of the paper.</param>
public sealed record SimpulKinerja(
    IdentitasId Identitas, string Nama, string Jabatan, JenjangJabatan Jenjang, string Jalur, KaitanIndikator? Kaitan, IReadOnlyList<SimpulKinerja> Anak)
{
    public IEnumerable<SimpulKinerja> ListSemua() => Anak.SelectMany(a => a.ListSemua()).Prepend(this);
}

/// <summary>
/// The cascade of one decree as a forest: from the indicators of the camat (or, where the decree has no section for the camat, of the posts next to it) down to those of the pelaksana.
/// </summary>
/// <param name="Akar">The indicators at the top, in the order of the paper: there is nothing for them to hang on.</param>
/// <param name="TanpaInduk">Indicators below the top that nobody has linked yet; whatever hangs on them is with them.</param>
/// <param name="Administratif">Those that hang on nothing on purpose.</param>
/// <param name="KaitanPutus">Links of or to indicators that this decree does not have, such as discontinued ones.</param>
/// <param name="Temuan">Links that run against the order of the posts.</param>
public sealed record PohonKinerja(
    IReadOnlyList<SimpulKinerja> Akar,
    IReadOnlyList<SimpulKinerja> TanpaInduk,
    IReadOnlyList<SimpulKinerja> Administratif,
    IReadOnlyList<KaitanIndikator> KaitanPutus,
    IReadOnlyList<TemuanPenjenjangan> Temuan)
{
    public IEnumerable<SimpulKinerja> ListSemua() => Akar.Concat(TanpaInduk).Concat(Administratif).SelectMany(s => s.ListSemua());

    /// <param name="naskah">Its indicators bring their identities; one without is no node yet.</param>
    /// <param name="kaitan">The links that were confirmed.</param>
    /// <param name="jabatan">Who stands over whom.</param>
    /// <exception cref="AturanException">An indicator hangs on two others, or links go in a circle.</exception>
    public static PohonKinerja Build(NaskahJson naskah, IReadOnlyList<KaitanIndikator> kaitan, SusunanJabatan jabatan)
    {
        var daftar = LetakIndikator.List(naskah).DistinctBy(l => l.Identitas).ToList();
        var letak = daftar.ToDictionary(l => l.Identitas);
        var ada = kaitan.ToLookup(k => letak.ContainsKey(k.Anak) && (k.Induk is not { } induk || letak.ContainsKey(induk)));
        var keAtas = IndexKaitan(ada[true], letak);
        RequireTanpaLingkaran(daftar, keAtas, letak);

        var anak = daftar.Where(l => keAtas.GetValueOrDefault(l.Identitas)?.Induk is not null).ToLookup(l => keAtas[l.Identitas].Induk!.Value);
        SimpulKinerja Susun(LetakIndikator l) => new(l.Identitas, l.Nama, l.Jabatan, l.Jenjang, l.Jalur, keAtas.GetValueOrDefault(l.Identitas), [.. anak[l.Identitas].Select(Susun)]);

        var puncak = daftar.Select(l => l.Jenjang).DefaultIfEmpty().Min();
        var lepas = daftar.Where(l => !keAtas.ContainsKey(l.Identitas)).ToLookup(l => IsPuncak(l.Jenjang, puncak));
        return new PohonKinerja(
            [.. lepas[true].Select(Susun)],
            [.. lepas[false].Select(Susun)],
            [.. daftar.Where(l => keAtas.GetValueOrDefault(l.Identitas) is { Induk: null }).Select(Susun)],
            [.. ada[false]],
            [.. ada[true].Select(k => CheckArah(k, letak, jabatan)).OfType<TemuanPenjenjangan>()]);
    }

    // Without a section of the camat (three of the four examples) the secretary and the heads of section are the top: their superior's indicators stand in another paper.
    private static bool IsPuncak(JenjangJabatan jenjang, JenjangJabatan puncak) =>
        jenjang == puncak || (puncak > JenjangJabatan.Camat && jenjang == JenjangJabatan.KepalaSeksi);

    private static Dictionary<IdentitasId, KaitanIndikator> IndexKaitan(IEnumerable<KaitanIndikator> kaitan, Dictionary<IdentitasId, LetakIndikator> letak)
    {
        var hasil = new Dictionary<IdentitasId, KaitanIndikator>();
        foreach (var k in kaitan)
        {
            if (!hasil.TryAdd(k.Anak, k))
            {
                throw new AturanException($"Indikator “{letak[k.Anak].Nama}” dikaitkan dua kali; satu indikator hanya mempunyai satu indikator atasan.");
            }
        }

        return hasil;
    }

    private static void RequireTanpaLingkaran(List<LetakIndikator> daftar, Dictionary<IdentitasId, KaitanIndikator> keAtas, Dictionary<IdentitasId, LetakIndikator> letak)
    {
        var aman = new HashSet<IdentitasId>();
        foreach (var l in daftar)
        {
            var jalan = new List<IdentitasId>();
            IdentitasId? kini = l.Identitas;
            while (kini is { } id && !aman.Contains(id))
            {
                var ulang = jalan.IndexOf(id);
                if (ulang >= 0)
                {
                    throw new AturanException($"Kaitan indikator berputar: {string.Join(" → ", jalan.Skip(ulang).Append(id).Select(i => $"“{letak[i].Nama}”"))}.");
                }

                jalan.Add(id);
                kini = keAtas.GetValueOrDefault(id)?.Induk;
            }

            aman.UnionWith(jalan);
        }
    }

    private static TemuanPenjenjangan? CheckArah(KaitanIndikator kaitan, Dictionary<IdentitasId, LetakIndikator> letak, SusunanJabatan jabatan)
    {
        if (kaitan.Induk is not { } induk)
        {
            return null;
        }

        var (atas, bawah) = (letak[induk], letak[kaitan.Anak]);
        return jabatan.IsAtasan(atas.Bagian, bawah.Bagian) == false && atas.Bagian != bawah.Bagian
            ? new TemuanPenjenjangan(KodeTemuanPenjenjangan.BukanAtasan, kaitan.Anak, $"“{bawah.Nama}” ({bawah.Jabatan}) dikaitkan pada indikator {atas.Jabatan}, yang bukan atasannya.")
            : null;
    }
}
