using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>Remarks on the places of a decree, their answers, and when they are done with. Whoever wrote or answered one is told of what follows.</summary>
public sealed class KomentarService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, KeputusanService keputusanService, PemberitahuanService pemberitahuan, PembacaNama pembacaNama, TimeProvider clock)
{
    private const int PanjangKutipan = 300;

    private static readonly Peran[] Pereviu = [Peran.Operator, Peran.Sekcam, Peran.Camat, Peran.AdminKecamatan, Peran.AdminKabupaten];

    /// <summary>Inspektorat and the seksi read.</summary>
    public bool CanComment => ruang.Peran.Overlaps(Pereviu);

    /// <summary>The open ones first, each group in the order in which they were made.</summary>
    public async Task<IReadOnlyList<KomentarRow>> ListAsync(KeputusanId id, NaskahJson naskah, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var daftar = await db.Komentar.AsNoTracking().Where(k => k.KeputusanId == id).OrderBy(k => k.Id).ToListAsync(ct);
        var nama = await pembacaNama.ReadAsync(daftar.SelectMany(k => new[] { k.Oleh, k.SelesaiOleh ?? k.Oleh }), ct);
        string Sebut(PenggunaId siapa) => nama[siapa];
        var jawaban = daftar.Where(k => k.IndukId is not null).ToLookup(k => k.IndukId!.Value);
        return [.. daftar.Where(k => k.IndukId is null).OrderBy(k => k.SelesaiPada is not null).Select(k =>
        {
            var alamat = k.Tempat is null && k.Bidang is null ? null : new AlamatNaskah(k.Tempat, k.Bidang ?? "");
            return new KomentarRow(
                k.Id, alamat, alamat is null ? null : Describe(naskah, alamat), k.Kutipan, k.Teks, Sebut(k.Oleh), k.Pada, k.SelesaiOleh is { } s ? Sebut(s) : null,
                [.. jawaban[k.Id].Select(j => new JawabanRow(j.Id, j.Teks, Sebut(j.Oleh), j.Pada))]);
        })];
    }

    /// <summary>How many are open.</summary>
    public async Task<int> CountTerbukaAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Komentar.CountAsync(k => k.KeputusanId == id && k.IndukId == null && k.SelesaiPada == null, ct);
    }

    /// <param name="alamat">What it is about; <c>null</c>: the decree as a whole.</param>
    public async Task<KomentarId> AddAsync(KeputusanId id, AlamatNaskah? alamat, string? kutipan, string teks, CancellationToken ct)
    {
        RequirePereviu();
        var detail = await keputusanService.ReadAsync(id, ct) ?? throw new AturanException("Keputusan tidak ditemukan.");
        var tempat = alamat is null ? "keputusan ini" : Describe(detail.Naskah, alamat) ?? throw new AturanException("Bagian yang dikomentari sudah dihapus dari naskah. Muat ulang halaman.");
        var komentar = new Komentar(
            ruang.RequireKecamatan().Id, id, alamat?.Id, string.IsNullOrEmpty(alamat?.Bidang) ? null : alamat.Bidang, Shorten(kutipan), teks, null, RequireOrang(), clock.GetUtcNow());
        await using var db = await factory.CreateDbContextAsync(ct);
        db.Komentar.Add(komentar);
        await pemberitahuan.AddAsync(db, [Peran.Operator, Peran.Sekcam], $"Komentar baru pada {tempat}: {Shorten(komentar.Teks)}", Tautan(komentar), ct);
        await db.SaveChangesAsync(ct);
        await pemberitahuan.SendAsync(ct);
        return komentar.Id;
    }

    /// <summary>Answers a remark; all who took part in it are told.</summary>
    public async Task ReplyAsync(KomentarId induk, string teks, CancellationToken ct)
    {
        RequirePereviu();
        await using var db = await factory.CreateDbContextAsync(ct);
        var asal = await FindAsync(db, induk, ct);
        if (asal.IndukId is not null)
        {
            throw new AturanException("Jawab komentarnya, bukan jawabannya.");
        }

        var jawaban = new Komentar(asal.KecamatanId, asal.KeputusanId, asal.Tempat, asal.Bidang, null, teks, asal.Id, RequireOrang(), clock.GetUtcNow());
        db.Komentar.Add(jawaban);
        await TellAsync(db, asal, $"Komentar Anda dijawab: {Shorten(jawaban.Teks)}", ct);
        await db.SaveChangesAsync(ct);
        await pemberitahuan.SendAsync(ct);
    }

    /// <summary>Closes a remark, or opens it again.</summary>
    public async Task SetSelesaiAsync(KomentarId id, bool selesai, CancellationToken ct)
    {
        RequirePereviu();
        await using var db = await factory.CreateDbContextAsync(ct);
        var komentar = await FindAsync(db, id, ct);
        if (komentar.IndukId is not null || komentar.SelesaiPada is not null == selesai)
        {
            return;
        }

        if (selesai)
        {
            komentar.Resolve(RequireOrang(), clock.GetUtcNow());
        }
        else
        {
            komentar.Reopen();
        }

        await TellAsync(db, komentar, $"Komentar Anda {(selesai ? "ditandai selesai" : "dibuka kembali")}: {Shorten(komentar.Teks)}", ct);
        await db.SaveChangesAsync(ct);
        await pemberitahuan.SendAsync(ct);
    }

    private async Task TellAsync(KinerjaDbContext db, Komentar asal, string teks, CancellationToken ct)
    {
        var peserta = await db.Komentar.Where(k => k.IndukId == asal.Id).Select(k => k.Oleh).Distinct().ToListAsync(ct);
        await pemberitahuan.AddAsync(db, [.. peserta.Append(asal.Oleh).Distinct()], teks, Tautan(asal), ct);
    }

    private static async Task<Komentar> FindAsync(KinerjaDbContext db, KomentarId id, CancellationToken ct) =>
        await db.Komentar.SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new AturanException("Komentar tidak ditemukan.");

    private static string? Describe(NaskahJson naskah, AlamatNaskah alamat) =>
        UraianTempat.Describe(naskah, alamat.Bidang.Length > 0 ? alamat : alamat with { Bidang = NamaBidang.Teks }) ?? UraianTempat.Describe(naskah, alamat with { Bidang = NamaBidang.Jabatan });

    private static string? Shorten(string? teks) =>
        string.IsNullOrWhiteSpace(teks) ? null : teks.Trim() is var t && t.Length > PanjangKutipan ? t[..PanjangKutipan].TrimEnd() + "…" : teks.Trim();

    private string Tautan(Komentar komentar) => $"/k/{ruang.RequireKecamatan().Kode}/keputusan/{komentar.KeputusanId}/tinjau?komentar={komentar.IndukId ?? komentar.Id}";

    private PenggunaId RequireOrang() => ruang.Pengguna ?? throw new AturanException("Masuk dahulu untuk memberi komentar.");

    private void RequirePereviu()
    {
        if (!CanComment)
        {
            throw new AturanException("Anda dapat membaca komentar di sini, tetapi tidak memberi komentar.");
        }
    }
}
