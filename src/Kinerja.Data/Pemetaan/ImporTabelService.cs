using Kinerja.Data.Organisasi;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pemetaan;

/// <summary>Which column is proposed to be what.</summary>
/// <param name="DiingatPada">When the office last used it for these titles; <c>null</c>: it is a guess.</param>
public sealed record UsulanPeta(IReadOnlyList<UsulanKolom> Kolom, DateTimeOffset? DiingatPada);

/// <summary>
/// Tables of an office out of files: employees, posts, attendance, targets. One way for all: the columns are proposed and corrected, what would happen is shown row by row, all of it is done or nothing,
/// and what the columns were is remembered for the next file with the same titles.
/// </summary>
public sealed class ImporTabelService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, PegawaiService pegawai, TargetService target, CapaianService capaian, TimeProvider clock)
{
    private const string Bentrok = "Data ini baru saja diubah orang lain, jadi belum ada yang disimpan. Lihat lagi rencananya, lalu ulangi.";

    private readonly Dictionary<JenisTabel, IPenerimaTabel> penerima =
        new IPenerimaTabel[] { new PenerimaPegawai(pegawai), new PenerimaJabatan(ruang, clock), new PenerimaPresensi(ruang, clock), new PenerimaTarget(target) }.ToDictionary(p => p.Jenis);

    public bool CanImport => ruang.CanEditKantor();

    /// <param name="pakaiIngatan"><c>false</c>: as if nothing were remembered.</param>
    public async Task<UsulanPeta> ProposeAsync(JenisTabel jenis, TabelBerkas tabel, bool pakaiIngatan, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        var sidik = PengusulPeta.Seal(tabel.Kepala);
        await using var db = await factory.CreateDbContextAsync(ct);
        var ingatan = pakaiIngatan ? await db.PetaKolom.AsNoTracking().SingleOrDefaultAsync(p => p.Jenis == jenis && p.Sidik == sidik, ct) : null;
        return new UsulanPeta(PengusulPeta.Propose(jenis, tabel, ingatan?.Isi), ingatan?.DipakaiPada);
    }

    /// <summary>What a table would do; changes nothing.</summary>
    /// <exception cref="AturanException">The mapping lacks something.</exception>
    public async Task<RencanaTabel> PreviewAsync(JenisTabel jenis, TabelBerkas tabel, IsiPeta peta, PilihanImpor pilihan, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        var tertata = TabelTertata.Create(jenis, tabel, peta);
        await using var db = await factory.CreateDbContextAsync(ct);
        return (await penerima[jenis].PlanAsync(db, tertata, pilihan, ct)).Rencana;
    }

    /// <summary>Does what was shown, all of it or nothing, and remembers the columns.</summary>
    /// <param name="dilihat">What the person had before them; where it would no longer happen like that, nothing happens.</param>
    /// <returns>How many rows changed something.</returns>
    public async Task<int> ImportAsync(JenisTabel jenis, TabelBerkas tabel, IsiPeta peta, PilihanImpor pilihan, RencanaTabel dilihat, PenggunaId oleh, CancellationToken ct)
    {
        ruang.RequireEditKantor();
        var tertata = TabelTertata.Create(jenis, tabel, peta);
        await using var db = await factory.CreateDbContextAsync(ct);
        var terap = await penerima[jenis].PlanAsync(db, tertata, pilihan, ct);
        if (!terap.Rencana.IsSama(dilihat))
        {
            throw new AturanException(Bentrok);
        }

        if (terap.Rencana.JumlahDitolak > 0)
        {
            throw new AturanException($"Masih ada {terap.Rencana.JumlahDitolak} baris yang perlu dibetulkan; belum ada yang disimpan.");
        }

        if (terap.Rencana.PerluAlasan && string.IsNullOrWhiteSpace(pilihan.Alasan))
        {
            throw new AturanException("Tabel ini mengubah target yang sudah ditetapkan. Tulis alasannya.");
        }

        await terap.ApplyAsync(oleh);
        await RememberAsync(db, jenis, PengusulPeta.Seal(tabel.Kepala), peta, oleh, ct);
        await db.SaveManyAsync(clock.GetUtcNow(), Bentrok, ct);
        foreach (var tahun in terap.Tahun)
        {
            await capaian.RecomputeAsync(null, tahun, ct);
        }

        return terap.Rencana.JumlahBerlaku;
    }

    private async Task RememberAsync(KinerjaDbContext db, JenisTabel jenis, string sidik, IsiPeta peta, PenggunaId oleh, CancellationToken ct)
    {
        if (await db.PetaKolom.SingleOrDefaultAsync(p => p.Jenis == jenis && p.Sidik == sidik, ct) is { } ada)
        {
            ada.Use(peta, oleh, clock.GetUtcNow());
        }
        else
        {
            db.PetaKolom.Add(new PetaKolom(ruang.RequireKecamatan().Id, jenis, sidik, peta, oleh, clock.GetUtcNow()));
        }
    }
}
