using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class KeputusanMapping : IEntityTypeConfiguration<Keputusan>
{
    public void Configure(EntityTypeBuilder<Keputusan> builder)
    {
        builder.ToTable("Keputusan").HasKey(k => new { k.KecamatanId, k.Id });
        builder.HasIndex(k => new { k.KecamatanId, k.Tahun, k.Status });
        // A number stands once in a year's book. Drafts and papers from the archive carry none here.
        builder.HasIndex(k => new { k.KecamatanId, k.TahunPenetapan, k.NomorPenetapan }).IsUnique();
        builder.HasOne<Keputusan>().WithMany().HasForeignKey(k => new { k.KecamatanId, k.DisalinDariId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Keputusan>().WithMany().HasForeignKey(k => new { k.KecamatanId, k.MengubahId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Keputusan>().WithMany().HasForeignKey(k => new { k.KecamatanId, k.MencabutId }).OnDelete(DeleteBehavior.Restrict);
        builder.BelongsToKecamatan(k => k.KecamatanId);
        builder.HasMany(k => k.DaftarLampiran).WithOne().HasForeignKey(l => new { l.KecamatanId, l.KeputusanId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class LampiranMapping : IEntityTypeConfiguration<Lampiran>
{
    public void Configure(EntityTypeBuilder<Lampiran> builder)
    {
        builder.ToTable("Lampiran").HasKey(l => new { l.KecamatanId, l.Id });
        builder.HasMany(l => l.DaftarBagian).WithOne().HasForeignKey(b => new { b.KecamatanId, b.LampiranId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class BagianJabatanMapping : IEntityTypeConfiguration<BagianJabatan>
{
    public void Configure(EntityTypeBuilder<BagianJabatan> builder)
    {
        builder.ToTable("BagianJabatan").HasKey(b => new { b.KecamatanId, b.Id });
        builder.BelongsToKeputusan(b => new { b.KecamatanId, b.KeputusanId });
        builder.HasOne<Domain.Organisasi.Jabatan>().WithMany().HasForeignKey(b => new { b.KecamatanId, b.JabatanId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(b => b.DaftarSasaran).WithOne().HasForeignKey(s => new { s.KecamatanId, s.BagianJabatanId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class SasaranMapping : IEntityTypeConfiguration<Sasaran>
{
    public void Configure(EntityTypeBuilder<Sasaran> builder)
    {
        builder.ToTable("Sasaran").HasKey(s => new { s.KecamatanId, s.Id });
        builder.BelongsToKeputusan(s => new { s.KecamatanId, s.KeputusanId });
        builder.HasMany(s => s.DaftarIndikator).WithOne().HasForeignKey(i => new { i.KecamatanId, i.SasaranId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IndikatorMapping : IEntityTypeConfiguration<Indikator>
{
    public void Configure(EntityTypeBuilder<Indikator> builder)
    {
        builder.ToTable("Indikator").HasKey(i => new { i.KecamatanId, i.Id });
        builder.BelongsToKeputusan(i => new { i.KecamatanId, i.KeputusanId });
        builder.HasOne<IdentitasIndikator>().WithMany().HasForeignKey(i => new { i.KecamatanId, i.IdentitasId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(i => i.DaftarFormulasi).WithOne().HasForeignKey(f => new { f.KecamatanId, f.IndikatorId }).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class IdentitasIndikatorMapping : IEntityTypeConfiguration<IdentitasIndikator>
{
    public void Configure(EntityTypeBuilder<IdentitasIndikator> builder)
    {
        builder.ToTable("IdentitasIndikator").HasKey(i => new { i.KecamatanId, i.Id });
        builder.BelongsToKecamatan(i => i.KecamatanId);
    }
}

internal sealed class FormulasiMapping : IEntityTypeConfiguration<Formulasi>
{
    public void Configure(EntityTypeBuilder<Formulasi> builder)
    {
        builder.ToTable("Formulasi").HasKey(f => new { f.KecamatanId, f.Id });
        builder.BelongsToKeputusan(f => new { f.KecamatanId, f.KeputusanId });
    }
}

internal static class NaskahMappingExtensions
{
    /// <summary>Every row of a decree knows it directly: one decree is read with one query a table, and the freeze is checked without climbing the tree.</summary>
    public static void BelongsToKeputusan<T>(this EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, object?>> kunci)
        where T : class => builder.HasOne<Keputusan>().WithMany().HasForeignKey(kunci).OnDelete(DeleteBehavior.Cascade);
}
