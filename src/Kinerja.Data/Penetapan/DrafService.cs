using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A section and the post that it is about.</summary>
public sealed record TautanBagian(BagianJabatanId Bagian, JabatanId? Jabatan);

/// <summary>A post to choose.</summary>
public sealed record PilihanJabatan(JabatanId Id, string Nama);

/// <summary>An empty draft, and which post each section of a draft is about.</summary>
public sealed class DrafService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, PengabarNaskah pengabar, TimeProvider clock)
{
    /// <summary>A draft of standard texts.</summary>
    /// <param name="denganJabatan">With an empty section for each post that the office has today.</param>
    public async Task<KeputusanId> CreateAsync(int tahun, bool denganJabatan, CancellationToken ct)
    {
        RequirePenyusun();
        if (tahun is < 2000 or > 2100)
        {
            throw new AturanException("Tahun harus antara 2000 dan 2100.");
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var kecamatan = await db.Kecamatan.SingleAsync(ct);
        var kabupaten = await db.Kabupaten.AsNoTracking().SingleAsync(ct);
        var posisi = await db.Jabatan.Where(j => j.Sampai == null).OrderBy(j => j.Urutan).ToListAsync(ct);
        var jabatan = new PemasanganJabatan(kecamatan.Id, posisi);
        var identitas = new PemasanganIdentitas(kecamatan.Id, [], clock);
        var konteks = new KonteksTeks(kecamatan.Nama, kabupaten.Nama, tahun);
        var naskah = Write(kecamatan, konteks, denganJabatan ? [.. posisi.Select(j => j.Nama)] : []);
        var draf = Keputusan.CreateDraft(kecamatan, PengenalNaskah.Fill(naskah), jabatan.Next, identitas.Next, clock);
        db.Keputusan.Add(draf);
        await db.SaveChangesAsync(ct);
        return draf.Id;
    }

    /// <summary>The version of a decree's row; it differs whenever somebody saved. <c>null</c>: it is gone.</summary>
    public async Task<uint?> ReadVersiAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Keputusan.Where(k => k.Id == id && k.DihapusPada == null).Select(k => (uint?)k.Versi).SingleOrDefaultAsync(ct);
    }

    /// <summary>The posts of the office, in order.</summary>
    public async Task<IReadOnlyList<PilihanJabatan>> ListJabatanAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.Jabatan.OrderBy(j => j.Urutan).Select(j => new PilihanJabatan(j.Id, j.Nama)).ToListAsync(ct);
    }

    public async Task<IReadOnlyList<TautanBagian>> ListTautanAsync(KeputusanId id, CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return await db.BagianJabatan.Where(b => b.KeputusanId == id).Select(b => new TautanBagian(b.Id, b.JabatanId)).ToListAsync(ct);
    }

    /// <summary>Says which post a section is about, whatever the paper calls it.</summary>
    public async Task LinkAsync(KeputusanId id, BagianJabatanId bagian, JabatanId jabatan, CancellationToken ct)
    {
        RequirePenyusun();
        await using var db = await factory.CreateDbContextAsync(ct);
        if (!await db.Keputusan.AnyAsync(k => k.Id == id && k.Status == StatusKeputusan.Draf && k.DihapusPada == null, ct))
        {
            throw new AturanException("Keputusan ini bukan draf lagi; tautan jabatannya tidak dapat diubah.");
        }

        var baris = await db.BagianJabatan.SingleOrDefaultAsync(b => b.KeputusanId == id && b.Id == bagian, ct) ?? throw new AturanException("Bagian ini sudah dihapus dari naskah.");
        var posisi = await db.Jabatan.SingleOrDefaultAsync(j => j.Id == jabatan, ct) ?? throw new AturanException("Jabatan itu tidak ada lagi di daftar jabatan kantor.");
        if (baris.JabatanId == jabatan)
        {
            return;
        }

        var lama = baris.JabatanId;
        baris.SetJabatan(jabatan);
        db.CatatanPerubahan.Add(new CatatanPerubahan(
            baris.KecamatanId, ruang.Pengguna, clock.GetUtcNow(), "Naskah", id.ToString(), id, AksiPerubahan.Ubah,
            new DaftarPerubahan([new Perubahan($"{bagian} tautanJabatan", lama?.ToString(), posisi.Id.ToString())])));
        await db.SaveChangesAsync(ct);
        pengabar.Tell(id);
    }

    private static NaskahJson Write(Kecamatan kecamatan, KonteksTeks konteks, IReadOnlyList<string> jabatan) => new()
    {
        VersiFormat = NaskahJson.VersiSekarang,
        JenisNaskah = JenisNaskah.Keputusan,
        AsalNaskah = AsalNaskah.Disusun,
        Tahun = konteks.Tahun,
        Kecamatan = new KecamatanJson(kecamatan.Kode.Value, kecamatan.Nama, konteks.Kabupaten),
        KopSurat = TeksBaku.Bawaan.CreateKop(konteks),
        BatangTubuh = TeksBaku.Bawaan.CreateBatangTubuh(konteks),
        LabelBagian = new LabelBagian("1. Jabatan", "2. Tugas", "3. Fungsi"),
        Lampiran = [new LampiranJson { Bagian = [.. jabatan.Select(j => TeksBaku.Bawaan.CreateBagian(j, konteks))] }],
    };

    private void RequirePenyusun()
    {
        if (!ruang.Peran.Overlaps([Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan]))
        {
            throw new AturanException("Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat menyusun naskah.");
        }
    }
}
