using Kinerja.Data.Berkas;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Pelaporan;

/// <summary>
/// Evidence for figures: given and taken back while they are a draft. Once figures are submitted or their month is locked, what they rest on stays; the Operator and the Sekcam may still add to it.
/// </summary>
public sealed class BuktiService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, GudangBerkas gudang, TimeProvider clock)
{
    // Figures of a whole year of a post with forty measures; a request that names more was not made by our page.
    private const int TempatMaksimum = 500;

    private PenggunaId Orang => ruang.Pengguna ?? throw new InvalidOperationException("Evidence is given by a person.");

    /// <summary>Refuses who may give no evidence at all or not for these figures, before anything is taken in.</summary>
    public async Task RequireFillAsync(IReadOnlyList<KunciRealisasi> untuk, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        await FindAsync(db, untuk, ct);
    }

    /// <summary>Keeps a file that has arrived and lets it stand for figures. The same file of the same name is one piece of evidence, however often it is sent.</summary>
    public async Task<BuktiRow> AddBerkasAsync(BerkasSementara berkas, string nama, IReadOnlyList<KunciRealisasi> untuk, CancellationToken ct)
    {
        JenisBukti jenis;
        await using (var isi = berkas.Open())
        {
            jenis = PengenalBerkas.Identify(isi, nama);
        }

        var baru = new BerkasBukti(JenisBerkas.CleanNama(nama, jenis), jenis, berkas.Sha256, berkas.UkuranByte);
        // Refused before the disk is touched; the file before the row that speaks of it.
        await RequireFillAsync(untuk, ct);
        var kecamatan = ruang.RequireKecamatan().Id;
        gudang.Keep(kecamatan, berkas);
        return await AddAsync(
            async db => await db.Bukti.Where(b => b.Sha256 == baru.Sha256 && b.Nama == baru.Nama).OrderBy(b => b.Id).FirstOrDefaultAsync(ct)
                ?? db.Bukti.Add(new Bukti(kecamatan, baru, Orang, clock.GetUtcNow())).Entity,
            untuk, ct);
    }

    /// <summary>An address elsewhere as evidence. It is weaker, and shown as such.</summary>
    public Task<BuktiRow> AddTautanAsync(string nama, string alamat, IReadOnlyList<KunciRealisasi> untuk, CancellationToken ct)
    {
        if (!Uri.TryCreate(alamat.Trim(), UriKind.Absolute, out var tautan))
        {
            throw new AturanException("Tautan bukti harus alamat lengkap yang diawali https:// atau http://.");
        }

        var bukti = new Bukti(ruang.RequireKecamatan().Id, string.IsNullOrWhiteSpace(nama) ? tautan.Host : nama, tautan, Orang, clock.GetUtcNow());
        return AddAsync(
            async db => await db.Bukti.Where(b => b.Tautan == bukti.Tautan && b.Nama == bukti.Nama).OrderBy(b => b.Id).FirstOrDefaultAsync(ct) ?? db.Bukti.Add(bukti).Entity,
            untuk, ct);
    }

    /// <summary>Lets evidence that is there already stand for more figures. Those that it stands for are left as they are.</summary>
    public Task<BuktiRow> AttachAsync(BuktiId id, IReadOnlyList<KunciRealisasi> untuk, CancellationToken ct) => AddAsync(
        async db =>
        {
            await RequireTampakAsync(db, id, ct);
            return await db.Bukti.SingleAsync(b => b.Id == id, ct);
        },
        untuk, ct);

    /// <summary>Takes evidence away from figures that are still a draft. Evidence that stands for nothing any more is gone.</summary>
    public async Task DetachAsync(BuktiId id, KunciRealisasi dari, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var tempat = (await FindAsync(db, [dari], ct))[0];
        if (!tempat.Terbuka)
        {
            throw new AturanException($"Bukti {dari.Periode} tidak dapat dilepas: angkanya sudah diajukan, diverifikasi, atau bulannya dikunci.");
        }

        var kaitan = await db.BuktiRealisasi.Where(k => k.BuktiId == id).ToListAsync(ct);
        if (kaitan.Find(k => k.RealisasiId == tempat.Realisasi?.Id) is not { } lepas)
        {
            return; // a second click, or somebody else was first
        }

        db.Remove(lepas);
        if (kaitan.Count == 1)
        {
            db.Remove(await db.Bukti.SingleAsync(b => b.Id == id, ct));
        }

        await SaveAsync(db, ct);
    }

    /// <summary>A file for who may see it; <c>null</c> where there is none such for them.</summary>
    public async Task<BerkasDibuka?> OpenAsync(BuktiId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var bukti = await db.Bukti.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct);
        return bukti?.Sha256 is { } sha && await IsTampakAsync(db, bukti, ct)
            ? new BerkasDibuka(bukti.Nama, bukti.Jenis, sha, gudang.Open(ruang.RequireKecamatan().Id, sha))
            : null;
    }

    private async Task RequireTampakAsync(KinerjaDbContext db, BuktiId id, CancellationToken ct)
    {
        if (await db.Bukti.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, ct) is not { } bukti || !await IsTampakAsync(db, bukti, ct))
        {
            throw new AturanException("Bukti ini tidak ditemukan; muat ulang halaman.");
        }
    }

    // A Pelapor sees what stands for figures of their own posts, and what they sent themselves.
    private async Task<bool> IsTampakAsync(KinerjaDbContext db, Bukti bukti, CancellationToken ct)
    {
        var hak = await HakRealisasi.ReadAsync(db, ruang, ct);
        if (bukti.DiunggahOleh == ruang.Pengguna)
        {
            return true;
        }

        var jabatan = await (from k in db.BuktiRealisasi join r in db.Realisasi on k.RealisasiId equals r.Id where k.BuktiId == bukti.Id select r.JabatanId).Distinct().ToListAsync(ct);
        return jabatan.Exists(hak.CanRead);
    }

    // Two who begin one figure at once meet at its unique row: the later finds it on the second round.
    private async Task<BuktiRow> AddAsync(Func<KinerjaDbContext, Task<Bukti>> getBukti, IReadOnlyList<KunciRealisasi> untuk, CancellationToken ct)
    {
        for (var ronde = 0; ; ronde++)
        {
            await using var db = await factory.CreateDbContextAsync(ct);
            var daftar = await FindAsync(db, untuk, ct);
            var bukti = await getBukti(db);
            var ada = await db.BuktiRealisasi.Where(k => k.BuktiId == bukti.Id).Select(k => k.RealisasiId).ToListAsync(ct);
            foreach (var realisasi in daftar.Select(t => t.Realisasi ?? db.Realisasi.Add(t.Create()).Entity).Where(r => !ada.Contains(r.Id)))
            {
                db.BuktiRealisasi.Add(new BuktiRealisasi(bukti.KecamatanId, realisasi.Id, bukti.Id));
            }

            try
            {
                await db.SaveChangesAsync(ct);
                return (await PembacaBukti.ListAsync(db, b => b.Id == bukti.Id, ct))[0];
            }
            catch (DbUpdateException e) when (ronde == 0 && e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
            {
                // Once more over what is there now.
            }
        }
    }

    private static async Task SaveAsync(KinerjaDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || e.InnerException is PostgresException { SqlState: PostgresErrorCodes.ForeignKeyViolation })
        {
            throw new AturanException("Bukti ini baru saja diubah orang lain. Muat ulang halaman.", e);
        }
    }

    /// <summary>The figures that are meant, each allowed to this person and in a state that takes evidence.</summary>
    private async Task<IReadOnlyList<Tempat>> FindAsync(KinerjaDbContext db, IReadOnlyList<KunciRealisasi> untuk, CancellationToken ct)
    {
        if (untuk.Count is 0 or > TempatMaksimum)
        {
            throw new AturanException("Pilih dahulu untuk angka mana bukti ini.");
        }

        var hak = await HakRealisasi.ReadAsync(db, ruang, ct);
        var hasil = new List<Tempat>();
        foreach (var tahun in untuk.Distinct().GroupBy(k => k.Periode.Tahun))
        {
            var ukuran = tahun.Select(k => k.UkuranId).ToHashSet();
            var realisasi = await db.Realisasi.Where(r => r.Tahun == tahun.Key && ukuran.Contains(r.UkuranId) && r.PemangkuId == null).ToListAsync(ct);
            var terukur = (await PembacaUkuranTerukur.ListAsync(db, tahun.Key, ct)).DistinctBy(u => u.Id).ToDictionary(u => u.Id);
            var kunci = await db.KunciBulan.Where(k => k.Tahun == tahun.Key).ToListAsync(ct);
            hasil.AddRange(tahun.Select(k => new Tempat(
                k, ruang.RequireKecamatan().Id, realisasi.Find(r => r.UkuranId == k.UkuranId && r.Periode == k.Periode), terukur.GetValueOrDefault(k.UkuranId), kunci.Exists(b => b.Covers(k.Periode)))));
        }

        foreach (var tempat in hasil)
        {
            tempat.Require(hak);
        }

        return hasil;
    }

    /// <summary>One place for evidence.</summary>
    private sealed record Tempat(KunciRealisasi Kunci, KecamatanId KecamatanId, Realisasi? Realisasi, UkuranTerukur? Ukuran, bool Terkunci)
    {
        public bool Terbuka => !Terkunci && Realisasi?.Status is null or StatusRealisasi.Draf;

        public Realisasi Create() => new(KecamatanId, Kunci.UkuranId, Kunci.Periode, Ukuran!.JabatanId);

        public void Require(HakRealisasi hak)
        {
            if (Realisasi is null && (Ukuran is null || !Ukuran.Definisi.IsDue(Kunci.Periode)))
            {
                throw new AturanException($"Tidak ada angka {Kunci.Periode} yang dapat diberi bukti di sini; muat ulang halaman.");
            }

            // Who may correct closed figures may add to what they rest on.
            if (!Terbuka && hak.CanCorrect)
            {
                return;
            }

            hak.RequireFill(Realisasi?.JabatanId ?? Ukuran!.JabatanId);
            if (!Terbuka)
            {
                throw new AturanException($"Angka {Kunci.Periode} sudah diajukan, diverifikasi, atau bulannya dikunci. Minta operator menambahkan buktinya, atau minta sekcam mengembalikannya.");
            }
        }
    }
}
