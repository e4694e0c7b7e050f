using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A new draft, and the years in it that a person should look at.</summary>
public sealed record DrafSalinan(KeputusanId Id, IReadOnlyList<UsulanTahun> DaftarUsulan);

/// <summary>Last year's decree into a draft of a new year. Every indicator stays what it is, every section keeps its post, whatever it is called now.</summary>
public sealed class SalinanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, KeputusanService keputusanService, TimeProvider clock)
{
    /// <param name="asal">Of this kecamatan, in any status.</param>
    /// <param name="gantiJabatan">Posts that are called otherwise now: from the name as printed to the new one.</param>
    public async Task<DrafSalinan> CopyAsync(KeputusanId asal, int tahun, IReadOnlyDictionary<string, string>? gantiJabatan, CancellationToken ct)
    {
        if (!ruang.Peran.Overlaps([Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]))
        {
            throw new AturanException("Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat menyusun naskah.");
        }

        var lalu = await keputusanService.ReadAsync(asal, ct) ?? throw new AturanException("Keputusan yang hendak disalin tidak ditemukan.");
        var salinan = SalinanTahun.Copy(lalu.Naskah, tahun, gantiJabatan);
        await using var db = await factory.CreateDbContextAsync(ct);
        var kecamatan = await db.Kecamatan.SingleAsync(ct);
        var jabatan = new PemasanganSalinan(await ListJabatanAsync(db, asal, ct), new PemasanganJabatan(kecamatan.Id, []));
        var identitas = new PemasanganIdentitas(kecamatan.Id, await PemasanganIdentitas.ListAsync(db, salinan.Naskah, ct), clock);
        var draf = Keputusan.CreateDraft(kecamatan, salinan.Naskah, jabatan.Next, identitas.Next, clock);
        draf.SetSalinan(asal);
        db.Jabatan.AddRange(jabatan.Baru);
        db.IdentitasIndikator.AddRange(identitas.Baru);
        db.Keputusan.Add(draf);
        await db.SaveChangesAsync(ct);
        return new DrafSalinan(draf.Id, salinan.DaftarUsulan);
    }

    // The sections with a name, in the order of the paper, as CreateDraft asks for their posts.
    private static async Task<Queue<JabatanId?>> ListJabatanAsync(KinerjaDbContext db, KeputusanId id, CancellationToken ct) => new(await (
        from b in db.BagianJabatan
        join l in db.Lampiran on b.LampiranId equals l.Id
        where b.KeputusanId == id && b.NamaJabatan != null
        orderby l.Urutan, b.Urutan
        select b.JabatanId).ToListAsync(ct));

    private sealed class PemasanganSalinan(Queue<JabatanId?> lama, PemasanganJabatan lain)
    {
        public List<Jabatan> Baru => lain.Baru;

        public JabatanId Next(string nama) => lama.TryDequeue(out var id) && id is { } ada ? ada : lain.Next(nama);
    }
}
