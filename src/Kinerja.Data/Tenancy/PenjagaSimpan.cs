using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kinerja.Data.Tenancy;

/// <summary>A row was about to be saved for a tenant other than the scope's own. This is a bug, never a person's mistake.</summary>
public sealed class PelanggaranRuangException(string message) : InvalidOperationException(message);

/// <summary>The second fence: nothing is saved for a kecamatan or kabupaten that the scope does not work in.</summary>
public sealed class PenjagaSimpan : SaveChangesInterceptor
{
    public static PenjagaSimpan Instance { get; } = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Check(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Check(eventData.Context);
        return ValueTask.FromResult(result);
    }

    internal static void Check(DbContext? context)
    {
        if (context is not KinerjaDbContext { Ruang: var ruang } db)
        {
            return;
        }

        foreach (var entri in db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted))
        {
            // A person's mistake, unlike the rest: the button should not have been there.
            if (ruang.IsHanyaBaca)
            {
                throw new AturanException("Inspektorat membaca seluruh data kabupaten dan tidak mengubah apa pun.");
            }

            Check(entri, ruang);
        }
    }

    private static void Check(EntityEntry entri, RuangKerja ruang)
    {
        var diizinkan = entri.Entity switch
        {
            IMilikKecamatan milik => milik.KecamatanId == ruang.Kecamatan?.Id && IsUnmoved(entri, nameof(IMilikKecamatan.KecamatanId), milik.KecamatanId),
            IMilikKabupaten milik => milik.KabupatenId == ruang.Kabupaten,
            _ => true,
        };
        if (!diizinkan)
        {
            throw new PelanggaranRuangException($"{entri.Metadata.ClrType.Name} milik pihak lain hendak disimpan ({entri.State}); ruang kerja: {ruang.Kecamatan?.Kode ?? "tanpa kecamatan"}.");
        }
    }

    // An attached row could claim the scope's tenant now and carry another's key underneath.
    private static bool IsUnmoved(EntityEntry entri, string sifat, KecamatanId sekarang) =>
        entri.State is EntityState.Added || entri.Metadata.FindProperty(sifat) is null || Equals(entri.Property(sifat).OriginalValue, sekarang);
}
