using System.Data;
using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace Kinerja.Data.Pindahan;

/// <summary>
/// Everything that the database holds of the kecamatan that the scope works in, as it is at one instant. Read as the app's own role within its room: the fences stand, and nobody else's row can come out.
/// </summary>
public sealed class PengeksporKecamatan(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, PembacaNama nama)
{
    public async Task<PotretKecamatan> OpenAsync(CancellationToken ct)
    {
        var db = await factory.CreateDbContextAsync(ct);
        try
        {
            var transaksi = await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct);
            // The text of a moment or a day must not hang on a server's settings.
            await db.Database.ExecuteSqlRawAsync("set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'", ct);
            var kecamatan = ruang.RequireKecamatan();
            var wilayah = KodeWilayah.ParseKecamatan(kecamatan.Kode);
            var lingkup = new LingkupCadangan.SatuKecamatan(kecamatan.Id, kecamatan.KabupatenId, wilayah);
            var tabel = SusunanPindahan.Select(await DaftarTabel.ReadAsync((NpgsqlConnection)db.Database.GetDbConnection(), ct), lingkup);
            var migrasi = (await db.Database.GetAppliedMigrationsAsync(ct)).Last();
            var identitas = new KecamatanPindahan(kecamatan.Id, kecamatan.Kode, kecamatan.Nama, kecamatan.KabupatenId, wilayah.Kabupaten.Value, kecamatan.KabupatenNama);
            return new PotretKecamatan(db, transaksi, nama, lingkup, tabel, migrasi, identitas);
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }
}

/// <summary>A kecamatan at one instant. While it is open it holds a connection.</summary>
public sealed class PotretKecamatan : IAsyncDisposable
{
    private readonly KinerjaDbContext db;
    private readonly IAsyncDisposable transaksi;
    private readonly PembacaNama nama;
    private readonly LingkupCadangan.SatuKecamatan lingkup;

    internal PotretKecamatan(
        KinerjaDbContext db, IAsyncDisposable transaksi, PembacaNama nama, LingkupCadangan.SatuKecamatan lingkup, IReadOnlyList<TabelCadangan> tabel, string migrasi, KecamatanPindahan kecamatan)
    {
        (this.db, this.transaksi, this.nama, this.lingkup) = (db, transaksi, nama, lingkup);
        (Tabel, Migrasi, Kecamatan) = (tabel, migrasi, kecamatan);
    }

    /// <summary>Each after those that it refers to.</summary>
    public IReadOnlyList<TabelCadangan> Tabel { get; }

    public string Migrasi { get; }

    public KecamatanPindahan Kecamatan { get; }

    private NpgsqlConnection Sambungan => (NpgsqlConnection)db.Database.GetDbConnection();

    /// <summary>Writes a table as CSV, harmless to a spreadsheet.</summary>
    /// <returns>How many rows.</returns>
    public async Task<long> WriteAsync(TabelCadangan tabel, Stream tujuan, CancellationToken ct)
    {
        var teks = tabel.Kolom.Select(k => SusunanPindahan.IsTeks(k.Tipe)).ToList();
        await using var csv = new AliranCsv(tabel.Nama, Neutralize, tujuan, "\r\n");
        await PenyalinTabel.CopyOutAsync(Sambungan, tabel, lingkup, csv, FormatSalinan.Csv, ct);
        await csv.CompleteAsync(ct);
        return csv.Baris;

        void Neutralize(long nomor, List<string?> baris)
        {
            for (var i = 0; nomor > 0 && i < baris.Count; i++)
            {
                baris[i] = baris[i] is { } isi && teks[i] ? PenawarCsv.Neutralize(isi) : baris[i];
            }
        }
    }

    /// <summary>Everybody who stands in one of the rows: members with what they sign in as, others by their name alone.</summary>
    public async Task<IReadOnlyList<OrangPindahan>> ListOrangAsync(CancellationToken ct)
    {
        var id = new SortedSet<Guid>();
        foreach (var (tabel, kolom) in ListKolomOrang())
        {
            await foreach (var satu in ListAsync($"select distinct \"{kolom}\" from \"{tabel.Nama}\" t where {lingkup.Syarat(tabel)} and \"{kolom}\" is not null", ct))
            {
                id.Add(satu);
            }
        }

        var anggota = await db.Keanggotaan.Select(k => k.PenggunaId).Distinct().ToListAsync(ct);
        var akun = await db.Users.AsNoTracking().Where(p => anggota.Contains(p.Id)).Select(p => new OrangPindahan(p.Id, p.UserName, p.Nama, p.Nip, p.Email)).ToDictionaryAsync(p => p.Id, ct);
        var lain = await nama.ReadAsync(id.Select(PenggunaId.From).Where(i => !akun.ContainsKey(i)), ct);
        return [.. id.Select(PenggunaId.From).Select(i => akun.TryGetValue(i, out var a) ? a : new OrangPindahan(i, null, lain[i], null, null))];
    }

    public static async Task WriteOrangAsync(IEnumerable<OrangPindahan> orang, Stream tujuan, CancellationToken ct)
    {
        await using var csv = new AliranCsv(SusunanPindahan.BerkasOrang, (_, _) => { }, tujuan, "\r\n");
        await csv.WriteAsync(System.Text.Encoding.UTF8.GetBytes(string.Join(',', SusunanPindahan.KolomOrang) + "\n"), ct);
        foreach (var o in orang)
        {
            var sel = new[] { o.Id.ToString(), o.NamaPengguna, o.Nama, o.Nip, o.Surel }.Select(s => s is null ? "" : '"' + PenawarCsv.Neutralize(s).Replace("\"", "\"\"", StringComparison.Ordinal) + '"');
            await csv.WriteAsync(System.Text.Encoding.UTF8.GetBytes(string.Join(',', sel) + "\n"), ct);
        }

        await csv.CompleteAsync(ct);
    }

    /// <summary>Every file that a row speaks of, with the ending by which a PC opens it.</summary>
    public async Task<IReadOnlyList<(string Sha256, string Ekstensi)>> ListBerkasAsync(CancellationToken ct)
    {
        var kenal = (await db.Bukti.Where(b => b.Sha256 != null).Select(b => new { b.Sha256, b.Jenis }).ToListAsync(ct)).Select(b => (Sha256: b.Sha256!, b.Jenis))
            .Concat((await db.ProsesPengesahan.AsNoTracking().Select(p => new { p.Cetakan, p.Bertanda }).ToListAsync(ct)).SelectMany(p => new[] { p.Cetakan, p.Bertanda }).OfType<BerkasSah>().Select(b => (b.Sha256, b.Jenis)))
            .DistinctBy(k => k.Sha256).ToDictionary(k => k.Sha256, k => k.Jenis.Ekstensi());
        return [.. (await PenyapuBerkas.ListDipakaiAsync(db, ct)).Order(StringComparer.Ordinal).Select(s => (s, kenal.GetValueOrDefault(s, "")))];
    }

    public async ValueTask DisposeAsync()
    {
        await transaksi.DisposeAsync();
        await db.DisposeAsync();
    }

    // Wherever the model keeps a person.
    private IEnumerable<(TabelCadangan Tabel, string Kolom)> ListKolomOrang() =>
        from e in db.Model.GetEntityTypes()
        let t = Tabel.FirstOrDefault(t => t.Nama == e.GetTableName())
        where t is not null
        from p in e.GetProperties()
        where p.ClrType == typeof(PenggunaId) || p.ClrType == typeof(PenggunaId?)
        select (t, p.GetColumnName(StoreObjectIdentifier.Table(t.Nama, e.GetSchema()))!);

    // Names of the model and the typed condition of a scope; listed in the test of raw SQL.
#pragma warning disable CA2100
    private async IAsyncEnumerable<Guid> ListAsync(string sql, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand(sql, Sambungan);
        await using var baris = await perintah.ExecuteReaderAsync(ct);
        while (await baris.ReadAsync(ct))
        {
            yield return baris.GetGuid(0);
        }
    }
#pragma warning restore CA2100
}
