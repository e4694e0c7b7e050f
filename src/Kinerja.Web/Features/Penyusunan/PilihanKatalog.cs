using System.Text.Json;
using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>Something to pick.</summary>
/// <param name="Nama">What a person sees.</param>
/// <param name="Create">The items that it becomes, with new ids each time.</param>
public sealed record PilihanKatalog(string Nama, Func<IReadOnlyList<IsiNaskah>> Create)
{
    /// <summary>What may go to a place: texts of the program first, then the kabupaten's own. An entry that cannot be read is not offered.</summary>
    public static IReadOnlyList<PilihanKatalog> Read(IReadOnlyList<KatalogRow> katalog, JenisKatalog jenis, TempatKlausul? tempat, KonteksTeks konteks)
    {
        var baku = tempat is { } t ? TeksBaku.Bawaan.Read(t, konteks).Select(k => new PilihanKatalog(k.Teks, () => [CreateKlausul(k.Teks, k.Butir ?? [], t)])) : [];
        return [.. baku, .. katalog.Where(k => k.Jenis == jenis).Select(k => Read(k, tempat, konteks)).OfType<PilihanKatalog>()];
    }

    private static PilihanKatalog? Read(KatalogRow row, TempatKlausul? tempat, KonteksTeks konteks)
    {
        try
        {
            return row.Jenis switch
            {
                JenisKatalog.Klausul => new PilihanKatalog(row.Nama, () => [CreateKlausul(konteks.Fill(row.Isi), [], tempat ?? TempatKlausul.Menimbang)]),
                JenisKatalog.Jabatan => Wrap(row.Nama, JsonSerializer.Deserialize<BagianJabatanJson>(row.Isi, FormatNaskah.Opsi)),
                JenisKatalog.Indikator => Wrap(row.Nama, JsonSerializer.Deserialize<SasaranJson>(row.Isi, FormatNaskah.Opsi)),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static PilihanKatalog? Wrap<T>(string nama, T? isi)
        where T : class => isi is null ? null : new PilihanKatalog(nama, () => [PengenalNaskah.Mint(IsiNaskah.Of(isi))]);

    private static IsiNaskah CreateKlausul(string teks, IReadOnlyList<string> butir, TempatKlausul tempat) => tempat is TempatKlausul.Diktum
        ? IsiNaskah.Of(new Diktum(DiktumId.New(), "", teks, butir.Count == 0 ? null : new DaftarButir(GayaDaftar.Huruf, [.. butir.Select(b => new Butir(ButirId.New(), b))])))
        : IsiNaskah.Of(new Butir(ButirId.New(), teks));
}
