using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class ProsesPengesahanMapping : IEntityTypeConfiguration<ProsesPengesahan>
{
    public void Configure(EntityTypeBuilder<ProsesPengesahan> builder)
    {
        builder.ToTable("ProsesPengesahan").HasKey(p => new { p.KecamatanId, p.KeputusanId });
        builder.Property(p => p.Kode).HasMaxLength(KodePengesahan.Panjang);
        builder.HasIndex(p => new { p.KecamatanId, p.Kode }).IsUnique();
        builder.HasOne<Keputusan>().WithOne().HasForeignKey<ProsesPengesahan>(p => new { p.KecamatanId, p.KeputusanId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ArsipKeputusanMapping : IEntityTypeConfiguration<ArsipKeputusan>
{
    public void Configure(EntityTypeBuilder<ArsipKeputusan> builder)
    {
        builder.ToTable("ArsipKeputusan").HasKey(a => new { a.KecamatanId, a.KeputusanId });
        builder.Property(a => a.Kode).HasMaxLength(KodePengesahan.Panjang);
        builder.HasIndex(a => new { a.KecamatanId, a.Kode }).IsUnique();
        builder.HasOne<Keputusan>().WithOne().HasForeignKey<ArsipKeputusan>(a => new { a.KecamatanId, a.KeputusanId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KeputusanPublikMapping : IEntityTypeConfiguration<KeputusanPublik>
{
    public void Configure(EntityTypeBuilder<KeputusanPublik> builder)
    {
        builder.ToTable("KeputusanPublik").HasKey(k => k.Kode);
        builder.Property(k => k.Kode).HasMaxLength(KodePengesahan.Panjang);
        builder.Property(k => k.Sha256).HasMaxLength(64);
    }
}
