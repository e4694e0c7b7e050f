using Kinerja.Data.Audit;
using Kinerja.Data.Berkas;
using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Pindahan;

/// <summary>Proves what has come in, before it is there for good: the chain of acts, every signed decree, every file.</summary>
internal static class PembuktiPindahan
{
    public static async Task<(int TandaTangan, long Akta, IReadOnlyList<Pengguna> Admin)> CheckAsync(NpgsqlConnection sambungan, NpgsqlTransaction transaksi, SumberPindahan sumber, IEnumerable<string> datang, CancellationToken ct)
    {
        var k = sumber.Manifes.Kecamatan;
        var ruang = new RuangKerja();
        ruang.Enter(new KecamatanRuang(k.Id, k.Kode, k.Nama, k.KabupatenId, k.NamaKabupaten, ZonaWaktu.Wib));
        await using var db = new KinerjaDbContext(new DbContextOptionsBuilder<KinerjaDbContext>().UseNpgsql(sambungan).Options, ruang);
        await db.Database.UseTransactionAsync(transaksi, ct);
        var rantai = await BukuAkta.CheckAsync(db, k.Id, null, ct);
        if (!rantai.IsUtuh)
        {
            throw new AturanException($"Rantai akta tidak utuh: {rantai.Kalimat} Tidak ada yang dimasukkan.");
        }

        var ada = datang.ToHashSet(StringComparer.Ordinal);
        if ((await PenyapuBerkas.ListDipakaiAsync(db, ct)).Where(s => !ada.Contains(s) && !sumber.Manifes.Hilang.Contains(s)).Order(StringComparer.Ordinal).FirstOrDefault() is { } hilang)
        {
            throw new AturanException($"{SusunanPindahan.FolderBerkas}{hilang}: disebut dalam data tetapi tidak ada dalam ZIP. Tidak ada yang dimasukkan.");
        }

        var id = await db.Keanggotaan.Where(a => a.Peran == Peran.AdminKecamatan).Select(a => a.PenggunaId).Distinct().ToListAsync(ct);
        var admin = await db.Users.AsNoTracking().Where(p => id.Contains(p.Id) && p.UserName != null).OrderBy(p => p.UserName).ToListAsync(ct);
        return (await CheckTandaAsync(db, sumber, ct), rantai.Banyak, admin);
    }

    private static async Task<int> CheckTandaAsync(KinerjaDbContext db, SumberPindahan sumber, CancellationToken ct)
    {
        var banyak = 0;
        foreach (var arsip in await db.ArsipKeputusan.AsNoTracking().Where(a => a.Jalur != JalurTandaTangan.Basah).ToListAsync(ct))
        {
            var jalur = SusunanPindahan.JalurBerkas(arsip.Berkas.Sha256, arsip.Berkas.Jenis.Ekstensi());
            if (sumber.Manifes.Hilang.Contains(arsip.Berkas.Sha256))
            {
                continue;
            }

            if (sumber.CheckTanda(jalur, arsip) is { } sebab)
            {
                throw new AturanException($"{jalur}: {sebab}. Tidak ada yang dimasukkan.");
            }

            banyak++;
        }

        return banyak;
    }
}
