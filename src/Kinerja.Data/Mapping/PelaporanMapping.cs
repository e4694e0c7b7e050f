using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class TargetMapping : IEntityTypeConfiguration<Target>
{
    public void Configure(EntityTypeBuilder<Target> builder)
    {
        builder.ToTable("Target").HasKey(t => new { t.KecamatanId, t.Id });
        builder.Ignore(t => t.Periode);
        builder.HasIndex(t => new { t.KecamatanId, t.Tahun, t.UkuranId, t.JenisPeriode, t.NomorPeriode, t.Komponen }).IsUnique();
        builder.Property(t => t.Versi).IsConcurrencyToken();
        builder.HasOne<Ukuran>().WithMany().HasForeignKey(t => new { t.KecamatanId, t.UkuranId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(t => t.DaftarVersi).WithOne().HasForeignKey(v => new { v.KecamatanId, v.TargetId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VersiTargetMapping : IEntityTypeConfiguration<VersiTarget>
{
    public void Configure(EntityTypeBuilder<VersiTarget> builder)
    {
        builder.ToTable("VersiTarget", t => t.HasCheckConstraint("CK_VersiTarget_Bobot", "\"Bobot\" > 0 and \"Bobot\" <= 100")).HasKey(v => new { v.KecamatanId, v.TargetId, v.Nomor });
        builder.Ignore(v => v.Nilai);
        builder.Property(v => v.Nomor).ValueGeneratedNever();
    }
}

internal sealed class RealisasiMapping : IEntityTypeConfiguration<Realisasi>
{
    public void Configure(EntityTypeBuilder<Realisasi> builder)
    {
        builder.ToTable("Realisasi").HasKey(r => new { r.KecamatanId, r.Id });
        builder.Ignore(r => r.Periode);
        // One row per measure, period and holder: two who begin the same cell at once meet here. A missing holder counts as one, too.
        builder.HasIndex(r => new { r.KecamatanId, r.Tahun, r.UkuranId, r.JenisPeriode, r.NomorPeriode, r.PemangkuId }).IsUnique().AreNullsDistinct(false);
        builder.HasOne<Ukuran>().WithMany().HasForeignKey(r => new { r.KecamatanId, r.UkuranId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(r => new { r.KecamatanId, r.JabatanId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pemangku>().WithMany().HasForeignKey(r => new { r.KecamatanId, r.PemangkuId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KoreksiRealisasiMapping : IEntityTypeConfiguration<KoreksiRealisasi>
{
    public void Configure(EntityTypeBuilder<KoreksiRealisasi> builder)
    {
        builder.ToTable("KoreksiRealisasi").HasKey(k => new { k.KecamatanId, k.Id });
        builder.HasOne<Realisasi>().WithMany().HasForeignKey(k => new { k.KecamatanId, k.RealisasiId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KunciBulanMapping : IEntityTypeConfiguration<KunciBulan>
{
    public void Configure(EntityTypeBuilder<KunciBulan> builder)
    {
        builder.ToTable("KunciBulan").HasKey(k => new { k.KecamatanId, k.Tahun, k.Bulan });
        builder.BelongsToKecamatan(k => k.KecamatanId);
    }
}

internal sealed class BuktiMapping : IEntityTypeConfiguration<Bukti>
{
    public void Configure(EntityTypeBuilder<Bukti> builder)
    {
        builder.ToTable("Bukti").HasKey(b => new { b.KecamatanId, b.Id });
        builder.Property(b => b.Sha256).HasMaxLength(64);
        builder.HasIndex(b => new { b.KecamatanId, b.Sha256 });
        builder.BelongsToKecamatan(b => b.KecamatanId);
    }
}

internal sealed class BuktiRealisasiMapping : IEntityTypeConfiguration<BuktiRealisasi>
{
    public void Configure(EntityTypeBuilder<BuktiRealisasi> builder)
    {
        builder.ToTable("BuktiRealisasi").HasKey(b => new { b.KecamatanId, b.RealisasiId, b.BuktiId });
        builder.HasOne<Realisasi>().WithMany().HasForeignKey(b => new { b.KecamatanId, b.RealisasiId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Bukti>().WithMany().HasForeignKey(b => new { b.KecamatanId, b.BuktiId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KebijakanKabupatenMapping : IEntityTypeConfiguration<KebijakanKabupaten>
{
    public void Configure(EntityTypeBuilder<KebijakanKabupaten> builder)
    {
        builder.ToTable("KebijakanKabupaten").HasKey(k => new { k.KabupatenId, k.Nomor });
        builder.Property(k => k.Nomor).ValueGeneratedNever();
        builder.HasOne<Kabupaten>().WithMany().HasForeignKey(k => k.KabupatenId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class HasilCapaianMapping : IEntityTypeConfiguration<HasilCapaian>
{
    public void Configure(EntityTypeBuilder<HasilCapaian> builder)
    {
        builder.ToTable("HasilCapaian").HasKey(h => new { h.KecamatanId, h.Tahun, h.UkuranId, h.JenisPeriode, h.NomorPeriode });
        builder.Ignore(h => h.Periode);
        builder.Property(h => h.Tahun).ValueGeneratedNever();
        builder.Property(h => h.NomorPeriode).ValueGeneratedNever();
        builder.HasOne<Ukuran>().WithMany().HasForeignKey(h => new { h.KecamatanId, h.UkuranId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(h => new { h.KecamatanId, h.JabatanId }).OnDelete(DeleteBehavior.Restrict);
    }
}
