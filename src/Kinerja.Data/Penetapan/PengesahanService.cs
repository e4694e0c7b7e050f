using System.Security.Cryptography;
using Kinerja.Data.Berkas;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>
/// Writes down each step of the act of signing, after the file that it speaks of lies on the disk. Every step is a transaction of its own and asks for the one before it: done twice, by two people or after a crash,
/// it is refused or changes nothing.
/// </summary>
public sealed class PengesahanService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, GudangBerkas gudang, TimeProvider clock)
{
    /// <summary><c>null</c> where nothing was begun.</summary>
    public async Task<PengesahanRow?> ReadAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var arsip = await db.ArsipKeputusan.Where(a => a.KeputusanId == id).Select(a => (DateTimeOffset?)a.DiarsipkanPada).SingleOrDefaultAsync(ct);
        return await db.ProsesPengesahan.AsNoTracking().SingleOrDefaultAsync(p => p.KeputusanId == id, ct) is { } p
            ? new PengesahanRow(p.Kode, p.Langkah, p.Jalur, p.Cetakan, p.Bertanda, p.Sertifikat, p.VersiPencetak, p.Tempat, p.WaktuTandaTangan, p.DikirimPada, arsip)
            : null;
    }

    /// <summary>Begins the act, or finds it begun: the code is minted once.</summary>
    public async Task<PengesahanRow> BeginAsync(KeputusanId id, JalurTandaTangan jalur, CancellationToken ct)
    {
        Require(jalur is JalurTandaTangan.Basah ? HakPengesahan.Penyiap : [Peran.Camat], jalur is JalurTandaTangan.Basah ? "menyiapkan naskah untuk ditandatangani" : "menandatangani keputusan");
        if (await ReadAsync(id, ct) is { } ada)
        {
            return ada;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var keputusan = await db.Keputusan.AsNoTracking().SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new AturanException("Keputusan tidak ditemukan.");
        if (keputusan.Status is not StatusKeputusan.MenungguTandaTangan)
        {
            throw new AturanException($"Keputusan berstatus {keputusan.Status.Sebutan()}; yang dapat ditandatangani hanya yang sudah diberi nomor dan tanggal.");
        }

        db.ProsesPengesahan.Add(new ProsesPengesahan(keputusan.KecamatanId, id, KodePengesahan.New(), ruang.Pengguna ?? default, clock.GetUtcNow()));
        await SaveAsync(db, ct);
        return (await ReadAsync(id, ct))!;
    }

    /// <summary>Keeps what was printed to be signed, and lets the code on it be asked for.</summary>
    public async Task PrintAsync(KeputusanId id, JalurTandaTangan jalur, byte[] pdf, TempatTandaTangan? tempat, VersiPencetak versi, IsiKeputusanPublik publik, CancellationToken ct)
    {
        var berkas = await KeepAsync(new MemoryStream(pdf), JenisBukti.Pdf, ct);
        await using var db = await factory.CreateDbContextAsync(ct);
        var proses = await FindAsync(db, id, ct);
        proses.Print(jalur, berkas, versi, tempat, clock.GetUtcNow());
        var baris = await db.KeputusanPublik.SingleOrDefaultAsync(k => k.Kode == proses.Kode, ct);
        if (baris is null)
        {
            baris = new KeputusanPublik(KodePengesahan.Read(proses.Kode)!, publik, clock.GetUtcNow());
            db.KeputusanPublik.Add(baris);
        }

        baris.SetJalur(jalur, clock.GetUtcNow());
        await SaveAsync(db, ct);
    }

    /// <summary>Reads the print back from the disk and writes its fingerprint down.</summary>
    public async Task FingerprintAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        var proses = await FindAsync(db, id, ct);
        var isi = await ReadFileAsync(proses.Cetakan, ct);
        proses.Fingerprint(Convert.ToHexStringLower(SHA256.HashData(isi)), clock.GetUtcNow());
        await SaveAsync(db, ct);
    }

    /// <summary>The bytes that are to be signed.</summary>
    public async Task<byte[]> ReadCetakanAsync(KeputusanId id, CancellationToken ct) => await ReadFileAsync((await ReadAsync(id, ct))?.Cetakan, ct);

    /// <summary>The signed bytes.</summary>
    public async Task<byte[]> ReadBertandaAsync(KeputusanId id, CancellationToken ct) => await ReadFileAsync((await ReadAsync(id, ct))?.Bertanda, ct);

    /// <summary>Settles the time of the signature.</summary>
    public async Task<DateTimeOffset> BeginSignAsync(KeputusanId id, CancellationToken ct)
    {
        Require([Peran.Camat], "menandatangani keputusan");
        DateTimeOffset waktu = default;
        await MoveAsync(id, p => waktu = p.BeginSign(clock.GetUtcNow()), ct);
        return waktu;
    }

    /// <summary>Written down before the file leaves for the signing service.</summary>
    public Task SendAsync(KeputusanId id, CancellationToken ct)
    {
        Require([Peran.Camat], "mengirim keputusan ke layanan tanda tangan");
        return MoveAsync(id, p => p.Send(clock.GetUtcNow()), ct);
    }

    /// <summary>The service has refused it, or the camat has made sure there that it was not signed.</summary>
    public Task SetTidakTertandaAsync(KeputusanId id, CancellationToken ct)
    {
        Require([Peran.Camat], "menyatakan keputusan belum ditandatangani");
        return MoveAsync(id, p => p.SetTidakTertanda(clock.GetUtcNow()), ct);
    }

    /// <summary>Keeps the signed file, or the scan of the signed paper.</summary>
    public async Task SignAsync(KeputusanId id, Stream isi, JenisBukti jenis, IdentitasSertifikat? sertifikat, CancellationToken ct)
    {
        Require(sertifikat is null ? HakPengesahan.Penyiap : [Peran.Camat], "menyimpan naskah yang sudah ditandatangani");
        var berkas = await KeepAsync(isi, jenis, ct);
        await MoveAsync(id, p => p.Sign(berkas, sertifikat, clock.GetUtcNow()), ct);
    }

    public Task DropPindaianAsync(KeputusanId id, CancellationToken ct)
    {
        Require(HakPengesahan.Penyiap, "menolak pindaian");
        return MoveAsync(id, p => p.DropPindaian(clock.GetUtcNow()), ct);
    }

    /// <summary>What was signed is what was printed. Of a scan that is the sekcam's word.</summary>
    public Task VerifyAsync(KeputusanId id, bool pindaian, CancellationToken ct)
    {
        Require([pindaian ? Peran.Sekcam : Peran.Camat], pindaian ? "mencocokkan pindaian dengan cetakannya" : "menandatangani keputusan");
        return MoveAsync(id, p => p.Verify(pindaian ? ruang.Pengguna : null, clock.GetUtcNow()), ct);
    }

    public Task StartOverAsync(KeputusanId id, CancellationToken ct)
    {
        Require(HakPengesahan.Penyiap, "mengganti cara tanda tangan");
        return MoveAsync(id, p => p.StartOver(clock.GetUtcNow()), ct);
    }

    private async Task MoveAsync(KeputusanId id, Action<ProsesPengesahan> langkah, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        langkah(await FindAsync(db, id, ct));
        await SaveAsync(db, ct);
    }

    private async Task<BerkasSah> KeepAsync(Stream isi, JenisBukti jenis, CancellationToken ct)
    {
        var kecamatan = ruang.RequireKecamatan().Id;
        using var berkas = await gudang.ReceiveAsync(kecamatan, isi, ct);
        gudang.Keep(kecamatan, berkas);
        return new BerkasSah(berkas.Sha256, berkas.UkuranByte, jenis);
    }

    private async Task<byte[]> ReadFileAsync(BerkasSah? berkas, CancellationToken ct)
    {
        await using var isi = berkas is null ? null : gudang.Open(ruang.RequireKecamatan().Id, berkas.Sha256);
        if (isi is null)
        {
            throw new AturanException("Berkas naskah ini tidak ada di penyimpanan. Bila belum ditandatangani, ulangi pencetakannya; selain itu hubungi pengelola.");
        }

        using var hasil = new MemoryStream();
        await isi.CopyToAsync(hasil, ct);
        return hasil.ToArray();
    }

    internal static async Task<ProsesPengesahan> FindAsync(KinerjaDbContext db, KeputusanId id, CancellationToken ct) =>
        await db.ProsesPengesahan.SingleOrDefaultAsync(p => p.KeputusanId == id, ct) ?? throw new AturanException("Penandatanganan keputusan ini belum dimulai.");

    internal static async Task SaveAsync(KinerjaDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e)
        {
            throw new AturanException("Penandatanganan ini baru saja dilanjutkan di tempat lain. Muat ulang halaman untuk melihat langkah terakhirnya.", e);
        }
    }

    private void Require(IReadOnlyList<Peran> peran, string perbuatan)
    {
        if (!ruang.Peran.Overlaps(peran))
        {
            throw new AturanException($"Yang dapat {perbuatan} hanya {string.Join(" atau ", peran.Select(p => p.Sebutan()))}.");
        }
    }
}
