using Kinerja.Data.Organisasi;
using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan.Perundangan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>What the pieces of the editor may ask of it.</summary>
/// <param name="Meja">The decree.</param>
/// <param name="Register">The laws, with those of the kabupaten.</param>
/// <param name="Katalog">What the kabupaten offers.</param>
/// <param name="Jabatan">The posts of the office.</param>
/// <param name="Do">Takes one step and puts the cursor where it belongs.</param>
/// <param name="Link">Says which post a section is about.</param>
public sealed record KonteksPenyunting(
    MejaSunting Meja, RegisterPeraturan Register, IReadOnlyList<KatalogRow> Katalog, IReadOnlyList<PilihanJabatan> Jabatan, Func<LangkahSunting, Task> Do, Func<BagianJabatanId, Domain.Organisasi.JabatanId, Task> Link)
{
    /// <summary>Which post each section is about.</summary>
    public IReadOnlyDictionary<Guid, Domain.Organisasi.JabatanId?> Tautan { get; init; } = new Dictionary<Guid, Domain.Organisasi.JabatanId?>();

    /// <summary>Adds items at the end of a list, each with ids of its own.</summary>
    public Task AddAsync(AlamatNaskah ke, IReadOnlyList<IsiNaskah> isi)
    {
        var setelah = LetakNaskah.ReadDaftar(Meja.Naskah, ke) is [.., var akhir] ? akhir : (Guid?)null;
        return Do(new LangkahSunting(new Suntingan.Sisip(ke, setelah, isi), ButirBaru.Id(isi[0])));
    }
}
