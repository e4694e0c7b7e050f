using System.Text.Json;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Riwayat;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Audit;

/// <summary>
/// Writes acts into the chain of a kecamatan or a kabupaten, in the transaction of the act itself: either both stand or neither does. One act at a time is written into a chain; the lock is PostgreSQL's
/// and ends with the transaction.
/// </summary>
public sealed class BukuAkta(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, TimeProvider clock)
{
    /// <summary>Adds an act of the kecamatan that the scope works in. The caller has begun a transaction, and saves and commits.</summary>
    public async Task AppendAsync(KinerjaDbContext db, JenisAkta jenis, Guid objek, string uraian, IReadOnlyDictionary<string, string?>? rincian, CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan().Id;
        await LockAsync(db, kecamatan.Value, ct);
        var terakhir = await db.Akta.AsNoTracking().OrderByDescending(a => a.Urutan).FirstOrDefaultAsync(ct);
        var isi = Create(jenis, objek, uraian, rincian);
        db.Akta.Add(new Akta(kecamatan, MataRantai.Append(kecamatan.ToString(), terakhir?.ToMata(), clock.GetUtcNow(), Write(isi)), isi));
    }

    /// <summary>The same for an act of the kabupaten that the scope works in.</summary>
    public async Task AppendKabupatenAsync(KinerjaDbContext db, JenisAkta jenis, Guid objek, string uraian, IReadOnlyDictionary<string, string?>? rincian, CancellationToken ct)
    {
        var kabupaten = ruang.Kabupaten ?? throw new InvalidOperationException("Belum ada kabupaten yang dimasuki.");
        await LockAsync(db, kabupaten.Value, ct);
        var terakhir = await db.AktaKabupaten.AsNoTracking().OrderByDescending(a => a.Urutan).FirstOrDefaultAsync(ct);
        var isi = Create(jenis, objek, uraian, rincian);
        db.AktaKabupaten.Add(new AktaKabupaten(kabupaten, MataRantai.Append(kabupaten.ToString(), terakhir?.ToMata(), clock.GetUtcNow(), Write(isi)), isi));
    }

    /// <summary>Proves the chain of the kecamatan that the scope works in, and that what queries see of each act is what the act says.</summary>
    /// <param name="ujung">Its end as it was noted elsewhere.</param>
    public async Task<HasilRantai> CheckAsync(UjungRantai? ujung, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await CheckAsync(db, ruang.RequireKecamatan().Id, ujung, ct);
    }

    /// <summary>The same as a context sees it, before its transaction has ended.</summary>
    internal static async Task<HasilRantai> CheckAsync(KinerjaDbContext db, Domain.Organisasi.KecamatanId kecamatan, UjungRantai? ujung, CancellationToken ct)
    {
        var daftar = await db.Akta.AsNoTracking().OrderBy(a => a.Urutan).ToListAsync(ct);
        var hasil = PemeriksaanRantai.Check(kecamatan.ToString(), daftar.Select(a => a.ToMata()), ujung);
        return Compare(hasil, daftar.Find(a => !IsSesuai(a.Isi, a.Jenis, a.Objek, a.Oleh))?.Urutan);
    }

    /// <summary>The same for the chain of the kabupaten that the scope works in.</summary>
    public async Task<HasilRantai> CheckKabupatenAsync(UjungRantai? ujung, CancellationToken ct)
    {
        var kabupaten = ruang.Kabupaten ?? throw new InvalidOperationException("Belum ada kabupaten yang dimasuki.");
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftar = await db.AktaKabupaten.AsNoTracking().OrderBy(a => a.Urutan).ToListAsync(ct);
        var hasil = PemeriksaanRantai.Check(kabupaten.ToString(), daftar.Select(a => a.ToMata()), ujung);
        return Compare(hasil, daftar.Find(a => !IsSesuai(a.Isi, a.Jenis, a.Objek, a.Oleh))?.Urutan);
    }

    private static HasilRantai Compare(HasilRantai hasil, long? beda) =>
        hasil.IsUtuh && beda is { } urutan ? hasil with { Putus = new PutusRantai(JenisPutus.Diubah, urutan, $"Catatan ke-{urutan}: jenis, objek, atau pelakunya diubah setelah dicatat.") } : hasil;

    private static bool IsSesuai(string teks, JenisAkta jenis, Guid objek, Domain.Organisasi.PenggunaId? oleh) =>
        JsonSerializer.Deserialize<IsiAkta>(teks, FormatNaskah.Opsi) is { } isi && (isi.Jenis, isi.Objek, isi.Oleh) == (jenis, objek, oleh);

    private static string Write(IsiAkta isi) => JsonSerializer.Serialize(isi, FormatNaskah.Opsi);

    private IsiAkta Create(JenisAkta jenis, Guid objek, string uraian, IReadOnlyDictionary<string, string?>? rincian) =>
        new(jenis, objek, ruang.Pengguna, uraian, rincian ?? new Dictionary<string, string?>());

    // Two acts at once would both hang on the same one before.
    private static async Task LockAsync(KinerjaDbContext db, Guid rantai, CancellationToken ct)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("Akta dicatat dalam transaksi perbuatannya sendiri.");
        }

        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({rantai.ToString()}, 4))", ct);
    }
}
