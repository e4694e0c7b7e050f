using Kinerja.Data.Audit;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan.Pemeriksaan;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Penetapan;

/// <summary>The acts by which a decree goes from draft to its number and date. Each is one transaction with its act in the chain and the word to who is next.</summary>
public sealed class DaurKeputusanService(
    IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, PemeriksaanKeputusanService pemeriksaan, BukuAkta buku, PemberitahuanService pemberitahuan, VersiNaskahService versi,
    TimeProvider clock)
{
    private static readonly Peran[] Penyusun = [Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan];

    /// <summary>Hands the draft to the sekcam. Refused while a finding blocks.</summary>
    public async Task SubmitAsync(KeputusanId id, CancellationToken ct)
    {
        Require(Penyusun, "mengajukan keputusan");
        await RequireTanpaGalatAsync(id, "diajukan", ct);
        await ActAsync(id, JenisAkta.Pengajuan, k => k.Submit(clock), k => $"Keputusan {k.Tahun} diajukan.", null, [Peran.Sekcam], ct);
    }

    /// <summary>Back to draft, with the reason.</summary>
    public async Task ReturnAsync(KeputusanId id, string catatan, CancellationToken ct)
    {
        Require([Peran.Sekcam, Peran.Camat], "mengembalikan keputusan");
        var alasan = Wajib.Teks(catatan, "Catatan pengembalian", Komentar.PanjangTeks);
        await ActAsync(id, JenisAkta.Pengembalian, k => k.Return(clock), k => $"Keputusan {k.Tahun} dikembalikan: {alasan}", new() { ["catatan"] = alasan }, [Peran.Operator, Peran.AdminKecamatan], ct);
    }

    public async Task ApproveAsync(KeputusanId id, CancellationToken ct)
    {
        Require([Peran.Sekcam], "menyetujui keputusan");
        await RequireTanpaGalatAsync(id, "disetujui", ct);
        await using var baca = await factory.CreateDbContextAsync(ct);
        var wajib = await baca.PengaturanKabupaten.Select(p => p.WajibFasilitasi).FirstOrDefaultAsync(ct);
        var tunggu = wajib && await baca.Keputusan.AnyAsync(k => k.Id == id && k.DifasilitasiPada == null, ct);
        await ActAsync(
            id, JenisAkta.Persetujuan, k => k.Approve(clock), k => $"Keputusan {k.Tahun} disetujui dan menunggu {(tunggu ? "fasilitasi Bagian Organisasi" : "penetapan")}.", null,
            tunggu ? [Peran.Camat, Peran.AdminKabupaten] : [Peran.Camat], ct);
    }

    /// <summary>Bagian Organisasi of the kabupaten has looked at it.</summary>
    public async Task FacilitateAsync(KeputusanId id, CancellationToken ct)
    {
        Require([Peran.AdminKabupaten], "menandai keputusan sudah difasilitasi");
        await ActAsync(id, JenisAkta.Fasilitasi, k => k.Facilitate(clock), k => $"Keputusan {k.Tahun} sudah difasilitasi Bagian Organisasi.", null, [Peran.Operator, Peran.Sekcam, Peran.Camat], ct);
    }

    /// <summary>Gives it its number and date; from then on its content never changes.</summary>
    /// <param name="nomor">The whole number, as it stands in the office's book.</param>
    public async Task EnactAsync(KeputusanId id, string nomor, DateOnly tanggal, CancellationToken ct)
    {
        Require([Peran.Camat], "menetapkan keputusan");
        await RequireTanpaGalatAsync(id, "ditetapkan", ct);
        var utuh = NomorKeputusan.Parse(nomor);
        await using var baca = await factory.CreateDbContextAsync(ct);
        var kecamatan = await baca.Kecamatan.AsNoTracking().SingleAsync(ct);
        var wajib = await baca.PengaturanKabupaten.Select(p => p.WajibFasilitasi).FirstOrDefaultAsync(ct);
        try
        {
            await ActAsync(
                id, JenisAkta.Penetapan, k => k.Enact(utuh, tanggal, kecamatan, wajib, clock), k => $"Keputusan Nomor {utuh} ditetapkan tanggal {TeksIndonesia.Tanggal(tanggal)} dan menunggu tanda tangan.",
                new() { ["nomor"] = utuh.Value, ["tanggal"] = tanggal.ToString("O", System.Globalization.CultureInfo.InvariantCulture) }, [Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan], ct);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation, ConstraintName: "IX_Keputusan_KecamatanId_TahunPenetapan_NomorPenetapan" })
        {
            throw new AturanException($"Nomor {utuh} sudah dipakai keputusan lain tahun {tanggal.Year}. Periksa buku keputusan.", e);
        }
    }

    /// <summary>Says which enacted decree a draft changes or ends.</summary>
    public async Task LinkAsync(KeputusanId id, KeputusanId lama, bool mencabut, CancellationToken ct)
    {
        Require(Penyusun, "menautkan keputusan");
        await using var baca = await factory.CreateDbContextAsync(ct);
        var sasaran = await baca.Keputusan.AsNoTracking().SingleOrDefaultAsync(k => k.Id == lama, ct) ?? throw new AturanException("Keputusan yang ditautkan tidak ditemukan.");
        await ActAsync(
            id, mencabut ? JenisAkta.Pencabutan : JenisAkta.Perubahan, k => { if (mencabut) { k.Revoke(sasaran); } else { k.Amend(sasaran); } },
            _ => $"Draf ini {(mencabut ? "mencabut" : "mengubah")} keputusan {sasaran.Nomor ?? sasaran.Tahun.ToString(TeksIndonesia.Budaya)}.", new() { ["keputusan"] = lama.ToString() }, [], ct);
    }

    /// <summary>Into the bin, or back from it.</summary>
    public async Task SetDihapusAsync(KeputusanId id, bool dihapus, CancellationToken ct)
    {
        Require(Penyusun, "membuang draf");
        await using var db = await factory.CreateDbContextAsync(ct);
        var keputusan = await FindAsync(db, id, ct);
        if (dihapus)
        {
            keputusan.Delete(clock);
        }
        else
        {
            keputusan.Restore();
        }

        await SaveAsync(db, ct);
    }

    private async Task ActAsync(
        KeputusanId id, JenisAkta jenis, Action<Keputusan> perbuatan, Func<Keputusan, string> uraian, Dictionary<string, string?>? rincian, IReadOnlyCollection<Peran> berikut, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        await using var transaksi = await db.Database.BeginTransactionAsync(ct);
        var keputusan = await FindAsync(db, id, ct);
        if (jenis is JenisAkta.Pengajuan or JenisAkta.Pengembalian or JenisAkta.Persetujuan or JenisAkta.Penetapan)
        {
            await versi.AddAsync(db, id, jenis, ct);
        }

        perbuatan(keputusan);
        await buku.AppendAsync(db, jenis, id.Value, uraian(keputusan), rincian, ct);
        await pemberitahuan.AddAsync(db, berikut, uraian(keputusan), $"/k/{ruang.RequireKecamatan().Kode}/keputusan/{id}", ct);
        await SaveAsync(db, ct);
        await transaksi.CommitAsync(ct);
        await pemberitahuan.SendAsync(ct);
    }

    private static async Task SaveAsync(KinerjaDbContext db, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw new AturanException("Keputusan ini baru saja diubah orang lain. Muat ulang halaman, lalu ulangi.", e);
        }
    }

    private static async Task<Keputusan> FindAsync(KinerjaDbContext db, KeputusanId id, CancellationToken ct) =>
        await db.Keputusan.SingleOrDefaultAsync(k => k.Id == id, ct) ?? throw new AturanException("Keputusan tidak ditemukan.");

    private async Task RequireTanpaGalatAsync(KeputusanId id, string kata, CancellationToken ct)
    {
        var galat = (await pemeriksaan.CheckAsync(id, ct)).Where(t => t.Temuan is { Tingkat: TingkatAturan.Galat, SaatMenetapkan: false }).ToList();
        if (galat.Count > 0)
        {
            throw new AturanException($"Keputusan belum dapat {kata}: {galat.Count} hal harus dibetulkan dahulu, mulai dari “{galat[0].Temuan.Tempat.Uraian}”: {galat[0].Temuan.Pesan}");
        }
    }

    private void Require(IReadOnlyCollection<Peran> peran, string perbuatan)
    {
        if (!ruang.Peran.Overlaps(peran))
        {
            throw new AturanException($"Yang dapat {perbuatan} hanya {string.Join(" atau ", peran.Select(p => p.Sebutan()))}.");
        }
    }
}
