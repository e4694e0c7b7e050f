using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Makes rows of a decree out of what was pasted.</summary>
public static class PenyusunTempelan
{
    /// <summary>
    /// The rows of a table, with new ids. A blank cell under a sasaran or an indikator goes on with it; an indikator has no identity yet, it gets one where it is saved.
    /// Indicators before the first sasaran stand under a sasaran without words: they are meant for the one that they are pasted into.
    /// </summary>
    public static IReadOnlyList<SasaranJson> CreateSasaran(Tempelan.Tabel tabel, KolomTempelan? kolom = null)
    {
        var (ditemukan, isi) = PencariKolom.Find(tabel);
        var susunan = new SusunanSasaran(kolom ?? ditemukan);
        isi.ForEach(susunan.Add);
        return susunan.Finish();
    }

    /// <summary>The paste as one edit of the list that it goes into.</summary>
    /// <param name="setelah">The item that it comes after; <c>null</c>: first.</param>
    /// <exception cref="AturanException">Nothing was pasted, or a table into a list that has no columns.</exception>
    public static Suntingan.Sisip CreateSisip(NaskahJson naskah, AlamatNaskah ke, Guid? setelah, Tempelan tempelan)
    {
        var pemilik = Jejak.Find(naskah, ke.Id) ?? throw new AturanException("Tempat menempel sudah dihapus dari naskah.");
        var jenis = pemilik.RequireDaftar(ke.Bidang).Jenis();
        List<IsiNaskah> isi = tempelan switch
        {
            Tempelan.Daftar d => [.. d.Butir.Select(b => Create(jenis, b))],
            Tempelan.Tabel t when jenis == PetaNaskah.Sasaran => [.. CreateSasaran(t).Select(IsiNaskah.Of)],
            Tempelan.Tabel t when jenis == PetaNaskah.Indikator => [.. CreateSasaran(t).SelectMany(s => s.Indikator).Select(IsiNaskah.Of)],
            Tempelan.Tabel t when jenis == PetaNaskah.Formulasi => [.. CreateSasaran(t).SelectMany(s => s.Indikator).SelectMany(i => i.Formulasi).Select(IsiNaskah.Of)],
            Tempelan.Tabel t => [.. t.Baris.Select(b => string.Join(' ', b.Where(s => s.Length > 0))).Select(b => Create(jenis, TandaButir.Read(b)?.Isi ?? b))],
            _ => throw new AturanException("Tidak ada yang dapat ditempel."),
        };
        return new Suntingan.Sisip(ke, setelah, isi);
    }

    private static IsiNaskah Create(JenisSimpul jenis, string teks) =>
        jenis == PetaNaskah.Butir ? IsiNaskah.Of(new Butir(ButirId.New(), teks))
        : jenis == PetaNaskah.DasarHukum ? IsiNaskah.Of(new DasarHukum(ButirId.New(), teks))
        : jenis == PetaNaskah.Diktum ? IsiNaskah.Of(new Diktum(DiktumId.New(), "", teks))
        : jenis == PetaNaskah.Sasaran ? IsiNaskah.Of(new SasaranJson { Id = SasaranId.New(), Teks = teks, Indikator = [] })
        : jenis == PetaNaskah.Indikator ? IsiNaskah.Of(new IndikatorJson { Id = IndikatorId.New(), Teks = teks, Formulasi = [] })
        : jenis == PetaNaskah.Formulasi ? IsiNaskah.Of(new FormulasiJson { Id = FormulasiId.New(), Teks = teks, SumberData = new SumberData(DaftarButir.Kosong) })
        : throw new AturanException($"{jenis.Sebutan} tidak dapat dibuat dari tempelan. Tempel ke dalam daftar butir atau tabel sasaran.");
}
