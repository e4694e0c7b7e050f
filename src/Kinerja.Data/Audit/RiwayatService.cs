using System.Text.Json;
using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Audit;

/// <summary>Reads the record of changes and the acts of the kecamatan that the scope works in. There is nothing here that writes.</summary>
public sealed class RiwayatService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, PembacaNama nama)
{
    public const int PerHalaman = 50;

    private static readonly Peran[] Pembaca = [Peran.Operator, Peran.Sekcam, Peran.Camat, Peran.AdminKecamatan, Peran.AdminKabupaten, Peran.Inspektorat];

    private static readonly Peran[] PembacaPribadi = [Peran.Operator, Peran.Sekcam, Peran.Camat, Peran.AdminKecamatan];

    // NIP and attendance are personal data (UU 27/2022): the kabupaten reads the record without them.
    private static readonly string[] Pribadi = [nameof(Pegawai), nameof(Pemangku), nameof(CatatanPresensi)];

    public bool CanRead => ruang.Peran.Overlaps(Pembaca);

    public async Task<HalamanRiwayat> ListAsync(SaringanRiwayat saringan, CancellationToken ct)
    {
        RequireRead();
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftar = await Filter(db, saringan).OrderByDescending(c => c.Id).Skip((Math.Max(1, saringan.Halaman) - 1) * PerHalaman).Take(PerHalaman + 1).ToListAsync(ct);
        var orang = await nama.ReadAsync(daftar.Select(c => c.Oleh).OfType<PenggunaId>(), ct);
        var sebutan = await ReadSebutanAsync(db, daftar, ct);
        return new HalamanRiwayat(
            [.. daftar.Take(PerHalaman).Select(c => new CatatanRow(
                c.Id, c.Pada, Oleh(c.Oleh, orang), c.Objek, c.ObjekId, sebutan.GetValueOrDefault(c.ObjekId), c.KeputusanId, c.Aksi, [.. c.Perubahan.Isi.Select(p => Explain(p, sebutan))]))],
            daftar.Count > PerHalaman);
    }

    /// <summary>The kinds of things that the record speaks of.</summary>
    public async Task<IReadOnlyList<string>> ListObjekAsync(CancellationToken ct)
    {
        RequireRead();
        await using var db = await factory.CreateDbContextAsync(ct);
        return await Tampak(db).Select(c => c.Objek).Distinct().Order().ToListAsync(ct);
    }

    /// <summary>The people that the record speaks of.</summary>
    public async Task<IReadOnlyList<PilihanRiwayat>> ListOrangAsync(CancellationToken ct)
    {
        RequireRead();
        await using var db = await factory.CreateDbContextAsync(ct);
        var id = await db.CatatanPerubahan.Where(c => c.Oleh != null).Select(c => c.Oleh!.Value).Distinct().ToListAsync(ct);
        return [.. (await nama.ReadAsync(id, ct)).OrderBy(n => n.Value, StringComparer.Create(TeksIndonesia.Budaya, ignoreCase: true)).Select(n => new PilihanRiwayat(n.Key.ToString(), n.Value))];
    }

    /// <summary>The acts of the chain, the latest first.</summary>
    public async Task<IReadOnlyList<AktaRow>> ListAktaAsync(int terbanyak, CancellationToken ct)
    {
        RequireRead();
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftar = await db.Akta.AsNoTracking().OrderByDescending(a => a.Urutan).Take(terbanyak).ToListAsync(ct);
        var orang = await nama.ReadAsync(daftar.Select(a => a.Oleh).OfType<PenggunaId>(), ct);
        return [.. daftar.Select(a => new AktaRow(a.Urutan, a.Pada, Oleh(a.Oleh, orang), a.Jenis, ReadUraian(a), a.Sidik))];
    }

    private IQueryable<CatatanPerubahan> Tampak(KinerjaDbContext db) =>
        ruang.Peran.Overlaps(PembacaPribadi) ? db.CatatanPerubahan.AsNoTracking() : db.CatatanPerubahan.AsNoTracking().Where(c => !Pribadi.Contains(c.Objek));

    private IQueryable<CatatanPerubahan> Filter(KinerjaDbContext db, SaringanRiwayat saringan)
    {
        var jam = TimeSpan.FromHours(ruang.RequireKecamatan().ZonaWaktu.SelisihJam());
        var kueri = Tampak(db);
        kueri = saringan.Objek is { } objek ? kueri.Where(c => c.Objek == objek) : kueri;
        kueri = saringan.ObjekId is { } id ? kueri.Where(c => c.ObjekId == id) : kueri;
        kueri = saringan.Oleh is { } oleh ? kueri.Where(c => c.Oleh == oleh) : kueri;
        kueri = saringan.Keputusan is { } keputusan ? kueri.Where(c => c.KeputusanId == keputusan) : kueri;
        if (saringan.Dari is { } dari)
        {
            var awal = new DateTimeOffset(dari.ToDateTime(TimeOnly.MinValue), jam).ToUniversalTime();
            kueri = kueri.Where(c => c.Pada >= awal);
        }

        if (saringan.Sampai is { } sampai)
        {
            var akhir = new DateTimeOffset(sampai.AddDays(1).ToDateTime(TimeOnly.MinValue), jam).ToUniversalTime();
            kueri = kueri.Where(c => c.Pada < akhir);
        }

        return kueri;
    }

    // Ids mean nothing to a reader. Posts, people and accounts are called by their names, where they still are there.
    private async Task<Dictionary<string, string>> ReadSebutanAsync(KinerjaDbContext db, List<CatatanPerubahan> daftar, CancellationToken ct)
    {
        var id = daftar.SelectMany(c => c.Perubahan.Isi.SelectMany(p => new[] { p.Lama, p.Baru }).Append(c.ObjekId)).OfType<string>()
            .SelectMany(t => t.Split(", ", 50)).Select(t => Guid.TryParseExact(t, "D", out var g) ? g : Guid.Empty).Where(g => g != Guid.Empty).ToHashSet();
        if (id.Count == 0)
        {
            return [];
        }

        var (jabatan, pegawai, akun) = (id.Select(g => new JabatanId(g)).ToList(), id.Select(g => new PegawaiId(g)).ToList(), id.Select(g => new PenggunaId(g)).ToList());
        var sebutan = await db.Jabatan.Where(j => jabatan.Contains(j.Id)).ToDictionaryAsync(j => j.Id.ToString(), j => j.Nama, ct);
        if (ruang.Peran.Overlaps(PembacaPribadi))
        {
            foreach (var p in await db.Pegawai.Where(p => pegawai.Contains(p.Id)).Select(p => new { p.Id, p.Nama }).ToListAsync(ct))
            {
                sebutan[p.Id.ToString()] = p.Nama;
            }
        }

        foreach (var p in await db.Users.Where(p => akun.Contains(p.Id)).Select(p => new { p.Id, p.Nama }).ToListAsync(ct))
        {
            sebutan[p.Id.ToString()] = p.Nama;
        }

        return sebutan;
    }

    private static Perubahan Explain(Perubahan perubahan, Dictionary<string, string> sebutan) =>
        perubahan with { Lama = Explain(perubahan.Lama, sebutan), Baru = Explain(perubahan.Baru, sebutan) };

    private static string? Explain(string? nilai, Dictionary<string, string> sebutan) =>
        nilai is { Length: >= 36 and < 2000 } ? string.Join(", ", nilai.Split(", ").Select(t => sebutan.GetValueOrDefault(t, t))) : nilai;

    private static string Oleh(PenggunaId? id, IReadOnlyDictionary<PenggunaId, string> orang) => id is { } ada ? orang[ada] : "program";

    private static string ReadUraian(Akta akta)
    {
        try
        {
            return JsonSerializer.Deserialize<IsiAkta>(akta.Isi, FormatNaskah.Opsi)?.Uraian ?? "";
        }
        catch (JsonException)
        {
            return "Isi akta ini tidak dapat dibaca lagi.";
        }
    }

    private void RequireRead()
    {
        if (!CanRead)
        {
            throw new AturanException("Riwayat kecamatan tidak dibuka bagi pelapor.");
        }
    }
}
