using System.Globalization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Kinerja.Data.Audit;

/// <summary>
/// Writes down every change of a kecamatan's rows beside the change itself, in one transaction: who, when, from what to what. No service can forget it. The paragraphs of a decree are written down by
/// the editor, which knows which words were typed; rows that are themselves a record, or can be computed again, are left out.
/// </summary>
public sealed class PencatatPerubahan(TimeProvider clock) : SaveChangesInterceptor
{
    private static readonly HashSet<Type> Dilewati =
    [
        typeof(CatatanPerubahan), typeof(Akta), typeof(Pemberitahuan), typeof(HasilCapaian),
        typeof(Lampiran), typeof(BagianJabatan), typeof(Sasaran), typeof(Indikator), typeof(Formulasi), typeof(IdentitasIndikator),
        typeof(VersiUkuran), typeof(VersiTarget), typeof(KoreksiRealisasi), typeof(ImporTertunda), typeof(PetaKolom),
    ];

    // Of the decree's own row only what is not its text.
    private static readonly HashSet<string> BidangKeputusan =
    [
        nameof(Keputusan.Tahun), nameof(Keputusan.Status), nameof(Keputusan.NomorPenetapan), nameof(Keputusan.Tanggal), nameof(Keputusan.DihapusPada), nameof(Keputusan.DisalinDariId),
        nameof(Keputusan.MengubahId), nameof(Keputusan.MencabutId), nameof(Keputusan.DifasilitasiPada), nameof(Keputusan.AsalNaskah),
    ];

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Record(eventData.Context, clock.GetUtcNow());
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Record(eventData.Context, clock.GetUtcNow());
        return ValueTask.FromResult(result);
    }

    /// <summary>Writes down what is about to be saved.</summary>
    internal static void Record(DbContext? context, DateTimeOffset pada)
    {
        if (context is not KinerjaDbContext { MencatatPerubahan: true } db)
        {
            return;
        }

        if (db.ChangeTracker.AutoDetectChangesEnabled)
        {
            db.ChangeTracker.DetectChanges();
        }

        db.CatatanPerubahan.AddRange([.. db.ChangeTracker.Entries().Select(e => Describe(e, db.Ruang.Pengguna, pada)).OfType<CatatanPerubahan>()]);
    }

    private static CatatanPerubahan? Describe(EntityEntry entri, PenggunaId? oleh, DateTimeOffset pada)
    {
        if (entri.State is not (EntityState.Added or EntityState.Modified or EntityState.Deleted) || entri.Entity is not IMilikKecamatan milik || Dilewati.Contains(entri.Metadata.ClrType))
        {
            return null;
        }

        var perubahan = entri.Properties.Where(p => IsDicatat(entri, p)).Select(p => Describe(entri, p)).Where(p => p.Lama != p.Baru).ToList();
        if (perubahan.Count == 0)
        {
            return null;
        }

        var kunci = string.Join(' ', entri.Metadata.FindPrimaryKey()!.Properties.Where(p => p.Name != nameof(IMilikKecamatan.KecamatanId) || entri.Entity is Kecamatan)
            .Select(p => ToTeks(p, entri.Property(p).CurrentValue)));
        KeputusanId? keputusan = entri.Entity is Keputusan k ? k.Id : entri.Metadata.FindProperty("KeputusanId") is { } induk ? entri.Property(induk).CurrentValue as KeputusanId? : null;
        var aksi = entri.State switch { EntityState.Added => AksiPerubahan.Tambah, EntityState.Deleted => AksiPerubahan.Hapus, _ => AksiPerubahan.Ubah };
        return new CatatanPerubahan(milik.KecamatanId, oleh, pada, entri.Metadata.ClrType.Name, kunci, keputusan, aksi, new DaftarPerubahan(perubahan));
    }

    private static bool IsDicatat(EntityEntry entri, PropertyEntry sifat) =>
        !sifat.Metadata.IsPrimaryKey() && sifat.Metadata.Name != "Versi" && (entri.State is not EntityState.Modified || sifat.IsModified)
        && (entri.Entity is not Keputusan || BidangKeputusan.Contains(sifat.Metadata.Name));

    private static Perubahan Describe(EntityEntry entri, PropertyEntry sifat) => new(
        sifat.Metadata.Name,
        entri.State is EntityState.Added ? null : ToTeks(sifat.Metadata, sifat.OriginalValue),
        entri.State is EntityState.Deleted ? null : ToTeks(sifat.Metadata, sifat.CurrentValue));

    // As it is stored, so that the record can be read without the program that wrote it.
    private static string? ToTeks(IProperty sifat, object? nilai)
    {
        var disimpan = nilai is null ? null : (sifat.GetTypeMapping().Converter ?? sifat.GetValueConverter())?.ConvertToProvider(nilai) ?? nilai;
        return disimpan switch
        {
            null => null,
            string teks => teks,
            DateTimeOffset waktu => waktu.ToString("O", CultureInfo.InvariantCulture),
            DateOnly tanggal => tanggal.ToString("O", CultureInfo.InvariantCulture),
            System.Collections.IEnumerable daftar => string.Join(", ", daftar.Cast<object?>().Select(d => Convert.ToString(d, CultureInfo.InvariantCulture))),
            IFormattable lain => lain.ToString(null, CultureInfo.InvariantCulture),
            _ => disimpan.ToString(),
        };
    }
}
