using Kinerja.Domain.Perencanaan.Kebahasaan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;

namespace Kinerja.Domain.Perencanaan.Cakupan;

/// <summary>
/// Which tasks have no indicator, and which part of a sasaran that names several things has none. It compares words (light stemming, abbreviations written out), so it proposes; a person confirms.
/// </summary>
public static class PenghitungCakupan
{
    // Of a post's name, what says how it works and not on what.
    private static readonly HashSet<string> TanpaIsi = [.. new[] { "umum", "administrasi", "pengadministrasi", "pengelola", "pengolah", "data", "masyarakat", "bidang", "kantor" }.Select(KataDasar.Key)];

    public static IReadOnlyList<CakupanBagian> Compute(NaskahJson naskah, IReadOnlyCollection<KepastianKaitan>? kepastian = null) => Compute(new KonteksPeriksa(naskah), kepastian);

    public static IReadOnlyList<CakupanBagian> Compute(KonteksPeriksa konteks, IReadOnlyCollection<KepastianKaitan>? kepastian = null)
    {
        var pasti = (kepastian ?? []).DistinctBy(k => (k.Butir, k.Indikator)).ToDictionary(k => (k.Butir, k.Indikator), k => k.Berkaitan);
        var perBagian = konteks.Indikator.Select(i => new IndikatorTerbaca(i)).ToLookup(i => i.Naskah.Bagian);
        var teks = konteks.Teks.Where(t => t.Bagian is not null).ToLookup(t => t.Bagian!);
        return [.. konteks.Bagian.Select(b => ReadBagian(b, [.. teks[b]], [.. perBagian[b]], pasti))];
    }

    private static CakupanBagian ReadBagian(BagianNaskah bagian, List<TeksNaskah> teks, List<IndikatorTerbaca> indikator, Dictionary<(ButirId, IdentitasId), bool> pasti)
    {
        // What the post is called after is its matter, even where it is an activity elsewhere: perencanaan, pelaporan.
        var jabatan = KataIsi.ListKunci(BacaanJabatan.Of(bagian.Isi.Jabatan ?? "").Bidang).Where(k => !TanpaIsi.Contains(k)).ToHashSet();
        return new CakupanBagian(
            bagian.Tempat,
            [.. ListButir(bagian.Isi.Tugas, teks.FindAll(t => t.Jenis is JenisTeks.Tugas), indikator, pasti, jabatan)],
            [.. ListButir(bagian.Isi.Fungsi, teks.FindAll(t => t.Jenis is JenisTeks.Fungsi), indikator, pasti, jabatan)],
            [.. teks.Where(t => t.Jenis is JenisTeks.Sasaran).Select(t => ReadSasaran(t, indikator.FindAll(i => i.Naskah.Sasaran == t)))]);
    }

    private static IEnumerable<CakupanButir> ListButir(DaftarButir? daftar, List<TeksNaskah> teks, List<IndikatorTerbaca> indikator, Dictionary<(ButirId, IdentitasId), bool> pasti, HashSet<string> jabatan)
    {
        foreach (var (butir, tempat) in (daftar?.Butir ?? []).Zip(teks))
        {
            var pokok = Padanan.ListPokok(butir.Teks);
            pokok.RemoveWhere(KataIsi.IsUmum);
            pokok.UnionWith(KataIsi.ListKunci(butir.Teks).Where(jabatan.Contains));
            var kaitan = indikator.Select(i => Relate(i, pokok, pasti.TryGetValue((butir.Id, i.Naskah.Isi.IdentitasId ?? default), out var kata) && i.Naskah.Isi.IdentitasId is not null ? kata : null))
                .OfType<KaitanCakupan>().OrderByDescending(k => k.Dipastikan).ThenByDescending(k => k.Kekuatan).ToList();
            var dinilai = pokok.Count > 0 && !TugasLain.IsTugasLain(butir.Teks) && !TugasLain.IsDiberikan(butir.Teks);
            yield return new CakupanButir(tempat.Tempat, butir.Id, butir.Teks, kaitan.Count > 0 ? KeadaanCakupan.Tercakup : dinilai ? KeadaanCakupan.Belum : KeadaanCakupan.TidakDinilai, kaitan);
        }
    }

    private static CakupanSasaran ReadSasaran(TeksNaskah sasaran, List<IndikatorTerbaca> indikator)
    {
        var unsur = UnsurSasaran.Split(sasaran.Teks);
        return new CakupanSasaran(sasaran.Tempat, sasaran.Teks, [.. unsur.Select(u => ReadUnsur(u, unsur.Count > 1, indikator))]);
    }

    // A sasaran of one thing is measured by whatever stands under it.
    private static CakupanUnsur ReadUnsur(UnsurSasaran unsur, bool beberapa, List<IndikatorTerbaca> indikator)
    {
        var kaitan = indikator.Select(i => beberapa ? Relate(i, unsur.Kunci, null) : i.ToKaitan(1m, false)).OfType<KaitanCakupan>().OrderByDescending(k => k.Kekuatan).ToList();
        return new CakupanUnsur(unsur.Teks, kaitan.Count > 0 ? KeadaanCakupan.Tercakup : unsur.Kunci.Count > 0 || !beberapa ? KeadaanCakupan.Belum : KeadaanCakupan.TidakDinilai, kaitan);
    }

    private static KaitanCakupan? Relate(IndikatorTerbaca indikator, HashSet<string> pokok, bool? kata)
    {
        var sama = pokok.Count(indikator.Kunci.Contains);
        return kata ?? (sama > 0) ? indikator.ToKaitan(pokok.Count == 0 ? 0m : Math.Round((decimal)sama / pokok.Count, 2), kata is true) : null;
    }

    private sealed record IndikatorTerbaca(IndikatorNaskah Naskah)
    {
        public HashSet<string> Kunci { get; } = ReadKunci(Naskah);

        public KaitanCakupan ToKaitan(decimal kekuatan, bool dipastikan) => new(Naskah.Nama.Tempat, Naskah.Nama.Teks, Naskah.Isi.IdentitasId, kekuatan, dipastikan);

        private static HashSet<string> ReadKunci(IndikatorNaskah naskah)
        {
            var semua = string.Join(' ', naskah.Baris.Select(b => b.Teks.Teks).Prepend(naskah.Nama.Teks).Concat((naskah.Isi.Rincian?.Butir ?? []).Select(b => b.Teks)));
            return [.. Padanan.ListPokok(semua), .. KataIsi.ListKunci(semua)];
        }
    }
}
