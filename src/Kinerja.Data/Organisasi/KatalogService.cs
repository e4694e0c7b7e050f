using System.Text.Json;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Organisasi;

/// <summary>An entry of the catalogue.</summary>
public sealed record KatalogRow(ButirKatalogId Id, JenisKatalog Jenis, string Nama, string Isi);

/// <summary>What a kabupaten offers its kecamatan to pick from. Read from either room, kecamatan or kabupaten; written by the Bagian Organisasi.</summary>
public sealed class KatalogService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    public bool CanEdit => ruang.Kabupaten is not null && ruang.PeranKabupaten.Contains(Peran.AdminKabupaten);

    /// <param name="jenis"><c>null</c>: all kinds.</param>
    public async Task<IReadOnlyList<KatalogRow>> ListAsync(JenisKatalog? jenis, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.ButirKatalog.Where(b => jenis == null || b.Jenis == jenis).OrderBy(b => b.Jenis).ThenBy(b => EF.Functions.Collate(b.Nama, "id-x-icu"))
            .Select(b => new KatalogRow(b.Id, b.Jenis, b.Nama, b.Isi)).ToListAsync(ct);
    }

    /// <param name="id"><c>null</c>: a new entry.</param>
    public async Task SaveAsync(ButirKatalogId? id, JenisKatalog jenis, string nama, string isi, CancellationToken ct)
    {
        RequireAdmin();
        CheckIsi(jenis, isi);
        await using var db = await factory.CreateDbContextAsync(ct);
        if (id is { } ada)
        {
            (await FindAsync(db, ada, ct)).Update(nama, isi);
        }
        else
        {
            db.ButirKatalog.Add(new ButirKatalog(ruang.Kabupaten!.Value, ButirKatalogId.New(), jenis, nama, isi));
        }

        await db.SaveChangesAsync(ct);
    }

    public async Task RemoveAsync(ButirKatalogId id, CancellationToken ct)
    {
        RequireAdmin();
        await using var db = await factory.CreateDbContextAsync(ct);
        db.ButirKatalog.Remove(await FindAsync(db, id, ct));
        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes the sections of a decree into the catalogue: each post with its tugas and fungsi, and each sasaran with its indicators. Entries of a name that is there already are left as they are.</summary>
    /// <returns>How many were added.</returns>
    public async Task<int> TakeAsync(NaskahJson naskah, CancellationToken ct)
    {
        RequireAdmin();
        await using var db = await factory.CreateDbContextAsync(ct);
        var ada = (await db.ButirKatalog.Select(b => new { b.Jenis, b.Nama }).ToListAsync(ct)).Select(b => (b.Jenis, b.Nama.ToUpperInvariant())).ToHashSet();
        var baru = naskah.Lampiran.SelectMany(l => l.Bagian).SelectMany(List).Where(b => ada.Add((b.Jenis, b.Nama.ToUpperInvariant()))).ToList();
        db.ButirKatalog.AddRange(baru.Select(b => new ButirKatalog(ruang.Kabupaten!.Value, ButirKatalogId.New(), b.Jenis, b.Nama, b.Isi)));
        await db.SaveChangesAsync(ct);
        return baru.Count;
    }

    private static IEnumerable<(JenisKatalog Jenis, string Nama, string Isi)> List(BagianJabatanJson bagian)
    {
        if (bagian.Jabatan is { Length: > 0 } jabatan)
        {
            yield return (JenisKatalog.Jabatan, ToNama(jabatan), JsonSerializer.Serialize(bagian with { Sasaran = [] }, FormatNaskah.Opsi));
        }

        foreach (var sasaran in bagian.Sasaran)
        {
            yield return (JenisKatalog.Indikator, ToNama(sasaran.Teks), JsonSerializer.Serialize(sasaran, FormatNaskah.Opsi));
        }
    }

    private static string ToNama(string teks)
    {
        var satu = string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return satu.Length <= Wajib.PanjangNama ? satu : satu[..(Wajib.PanjangNama - 1)] + "…";
    }

    // The editor of a kecamatan puts it into a decree as it is.
    private static void CheckIsi(JenisKatalog jenis, string isi)
    {
        try
        {
            _ = jenis switch
            {
                JenisKatalog.Jabatan => (object?)JsonSerializer.Deserialize<BagianJabatanJson>(isi, FormatNaskah.Opsi),
                JenisKatalog.Indikator => JsonSerializer.Deserialize<SasaranJson>(isi, FormatNaskah.Opsi),
                _ => isi,
            } ?? throw new AturanException("Isi katalog kosong.");
        }
        catch (JsonException e)
        {
            throw new AturanException("Isi katalog tidak dapat dibaca.", e);
        }
    }

    private static async Task<ButirKatalog> FindAsync(KinerjaDbContext db, ButirKatalogId id, CancellationToken ct) =>
        await db.ButirKatalog.SingleOrDefaultAsync(b => b.Id == id, ct) ?? throw new AturanException("Butir katalog ini sudah tidak ada. Muat ulang halaman.");

    private void RequireAdmin()
    {
        if (!CanEdit)
        {
            throw new AturanException("Hanya Bagian Organisasi kabupaten yang mengubah katalog.");
        }
    }
}
