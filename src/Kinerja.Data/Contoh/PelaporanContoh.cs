using Kinerja.Data.Identity;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Data.Contoh;

/// <summary>
/// A measured year for each of the examples: every measure that can be computed is approved, targets set, figures entered, results computed. A step of its own, after <see cref="PemuatContoh"/>: Development takes it at every
/// start, and a kecamatan that has a target or a figure is left alone.
/// </summary>
public sealed class PelaporanContoh(IServiceScopeFactory scopes)
{
    public async Task LoadAsync(CancellationToken ct)
    {
        foreach (var naskah in NaskahContoh.ReadAll())
        {
            await using var scope = scopes.CreateAsyncScope();
            await LoadAsync(scope.ServiceProvider, naskah, ct);
        }
    }

    private static async Task LoadAsync(IServiceProvider layanan, NaskahJson naskah, CancellationToken ct)
    {
        var manajer = layanan.GetRequiredService<UserManager<Pengguna>>();
        var akun = AkunContoh.OfKecamatan(naskah.Kecamatan).ToDictionary(a => a.Peran!.Value);
        async Task<PenggunaId?> FindAsync(Peran peran) => (await manajer.FindByNameAsync(akun[peran].NamaPengguna))?.Id;
        if (await FindAsync(Peran.Operator) is not { } op || await FindAsync(Peran.Pelapor) is not { } pelapor || await FindAsync(Peran.Sekcam) is not { } sekcam
            || !await layanan.GetRequiredService<PintuKecamatan>().EnterAsync(op, naskah.Kecamatan.Kode, ct))
        {
            return;
        }

        await using var db = await layanan.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(ct);
        var keputusan = await db.Keputusan.Where(k => k.Tahun == naskah.Tahun && k.Status == StatusKeputusan.Ditetapkan && k.AsalNaskah == AsalNaskah.ArsipKertas)
            .Select(k => (KeputusanId?)k.Id).FirstOrDefaultAsync(ct);
        if (keputusan is not { } id || await db.Target.AnyAsync(ct) || await db.Realisasi.AnyAsync(ct))
        {
            return;
        }

        await layanan.GetRequiredService<UkuranService>().ApproveAsync(id, IsTerhitung, op, ct);
        var pelaku = new PelakuContoh(layanan.GetRequiredService<RuangKerja>().RequireKecamatan().Id, op, pelapor, sekcam);
        await FillAsync(layanan, db, pelaku, naskah, ct);
        await layanan.GetRequiredService<CapaianService>().RecomputeAsync(null, naskah.Tahun, ct);
    }

    // Whatever has a formula, also where the program has something to ask: a person has said yes to it here.
    private static bool IsTerhitung(UkuranIndikator indikator) => indikator.DaftarUsulan.Any(u => u.Definisi.Rumus is not null);

    private static async Task FillAsync(IServiceProvider layanan, KinerjaDbContext db, PelakuContoh pelaku, NaskahJson naskah, CancellationToken ct)
    {
        var tahun = naskah.Tahun;
        var ukuran = await PembacaUkuranTerukur.ListAsync(db, tahun, ct);
        var usulan = TargetService.ListYakin(await layanan.GetRequiredService<TargetService>().ListAsync(tahun, ct)).ToLookup(u => u.UkuranId);
        var realisasi = new RealisasiContoh(pelaku, tahun);
        var pada = new DateTimeOffset(tahun, 1, 17, 2, 0, 0, TimeSpan.Zero);
        foreach (var (nomor, u) in ukuran.Index())
        {
            var setahun = ListTarget(u, nomor, tahun, [.. usulan[u.Id]]);
            IReadOnlyList<TargetTercatat> target = [.. setahun, .. setahun.SelectMany(t => SplitTriwulan(u.Definisi, t))];
            db.Target.AddRange(target.Select(t => new Target(pelaku.Kecamatan, u.Id, t.Periode, t.Komponen, t.Teks, new PengesahanUkuran(pelaku.Operator, pada), FindBobot(naskah, t, nomor))));
            db.Realisasi.AddRange(realisasi.Create(u, nomor, target));
        }

        db.KoreksiRealisasi.AddRange(realisasi.DaftarKoreksi);
        await db.SaveChangesAsync(ct);
    }

    // One of the examples weighs its measures, so that both rules of the mean can be looked at.
    private static decimal? FindBobot(NaskahJson naskah, TargetTercatat target, int nomor) =>
        naskah.Kecamatan.Kode == "35.07.06" && target is { Periode.Jenis: JenisPeriode.Tahun, Komponen: "" } && nomor % 5 != 3 ? 1m + (nomor % 4 / 2m) : null;

    // The plan of action: what comes together over the year is shared out over its quarters.
    private static IEnumerable<TargetTercatat> SplitTriwulan(DefinisiUkuran definisi, TargetTercatat target)
    {
        if (!definisi.IsAliran || definisi.Periode > JenisPeriode.Triwulan || target.Komponen.Length > 0 || NilaiTarget.Read(target.Teks) is not NilaiTarget.Tunggal { Nilai: >= 4 } t)
        {
            return [];
        }

        return target.Periode.Split(JenisPeriode.Triwulan).Select(p => target with { Periode = p, Teks = Angka.Write(Math.Floor(t.Nilai * p.Nomor / 4) - Math.Floor(t.Nilai * (p.Nomor - 1) / 4)) });
    }

    // What the decree says; else something plausible. Every ninth measure has none yet, as in life.
    private static List<TargetTercatat> ListTarget(UkuranTerukur ukuran, int nomor, int tahun, IReadOnlyList<IsianTarget> usulan)
    {
        if (ukuran.Definisi.Jenis is JenisUkuran.Pemantauan or JenisUkuran.Penjelasan || nomor % 9 == 4)
        {
            return [];
        }

        return usulan.Count > 0 ? [.. usulan.Select(u => new TargetTercatat(u.Periode, u.Komponen, 1, u.Teks))]
            : [new TargetTercatat(Periode.Setahun(tahun), "", 1, new AngkaContoh(ukuran.Definisi, $"{tahun}-{nomor}").Target(tahun))];
    }
}
