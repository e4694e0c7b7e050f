using Kinerja.Data.Identity;
using Kinerja.Domain.Organisasi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class KabupatenMapping : IEntityTypeConfiguration<Kabupaten>
{
    public void Configure(EntityTypeBuilder<Kabupaten> builder)
    {
        builder.ToTable("Kabupaten").HasKey(k => k.Id);
        builder.HasIndex(k => k.Kode).IsUnique();
    }
}

internal sealed class KecamatanMapping : IEntityTypeConfiguration<Kecamatan>
{
    public void Configure(EntityTypeBuilder<Kecamatan> builder)
    {
        builder.ToTable("Kecamatan").HasKey(k => k.Id);
        builder.HasIndex(k => k.Kode).IsUnique();
        builder.HasOne<Kabupaten>().WithMany().HasForeignKey(k => k.KabupatenId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProfilNaskahMapping : IEntityTypeConfiguration<ProfilNaskah>
{
    public void Configure(EntityTypeBuilder<ProfilNaskah> builder)
    {
        builder.ToTable("ProfilNaskah").HasKey(p => new { p.KecamatanId, p.Id });
        builder.HasIndex(p => new { p.KecamatanId, p.BerlakuDari }).IsUnique();
        builder.BelongsToKecamatan(p => p.KecamatanId);
    }
}

internal sealed class JabatanMapping : IEntityTypeConfiguration<Jabatan>
{
    public void Configure(EntityTypeBuilder<Jabatan> builder)
    {
        builder.ToTable("Jabatan").HasKey(j => new { j.KecamatanId, j.Id });
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(j => new { j.KecamatanId, j.AtasanId }).OnDelete(DeleteBehavior.Restrict);
        builder.BelongsToKecamatan(j => j.KecamatanId);
    }
}

internal sealed class PegawaiMapping : IEntityTypeConfiguration<Pegawai>
{
    public void Configure(EntityTypeBuilder<Pegawai> builder)
    {
        builder.ToTable("Pegawai").HasKey(p => new { p.KecamatanId, p.Id });
        builder.Property(p => p.Nip).HasMaxLength(18);
        builder.HasIndex(p => new { p.KecamatanId, p.Nip }).IsUnique();
        builder.BelongsToKecamatan(p => p.KecamatanId);
    }
}

internal sealed class PemangkuMapping : IEntityTypeConfiguration<Pemangku>
{
    public void Configure(EntityTypeBuilder<Pemangku> builder)
    {
        builder.ToTable("Pemangku").HasKey(p => new { p.KecamatanId, p.Id });
        builder.HasOne<Jabatan>().WithMany().HasForeignKey(p => new { p.KecamatanId, p.JabatanId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(p => new { p.KecamatanId, p.PegawaiId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KeanggotaanMapping : IEntityTypeConfiguration<Keanggotaan>
{
    public void Configure(EntityTypeBuilder<Keanggotaan> builder)
    {
        builder.ToTable("Keanggotaan").HasKey(k => new { k.KecamatanId, k.Id });
        builder.HasIndex(k => new { k.KecamatanId, k.PenggunaId, k.Peran }).IsUnique();
        // Asked before a tenant is chosen: which kecamatan are this person's own?
        builder.HasIndex(k => k.PenggunaId);
        builder.PrimitiveCollection(k => k.Jabatan).ElementType().HasConversion<PengenalConverter<JabatanId>>();
        builder.BelongsToKecamatan(k => k.KecamatanId);
        builder.HasOne<Pengguna>().WithMany().HasForeignKey(k => k.PenggunaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KeanggotaanKabupatenMapping : IEntityTypeConfiguration<KeanggotaanKabupaten>
{
    public void Configure(EntityTypeBuilder<KeanggotaanKabupaten> builder)
    {
        builder.ToTable("KeanggotaanKabupaten").HasKey(k => new { k.KabupatenId, k.Id });
        builder.HasIndex(k => new { k.KabupatenId, k.PenggunaId, k.Peran }).IsUnique();
        builder.HasIndex(k => k.PenggunaId);
        builder.HasOne<Kabupaten>().WithMany().HasForeignKey(k => k.KabupatenId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Pengguna>().WithMany().HasForeignKey(k => k.PenggunaId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal static class PemetaanExtensions
{
    /// <summary>A tenant cannot be taken away from under its rows.</summary>
    public static void BelongsToKecamatan<T>(this EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, object?>> kunci)
        where T : class => builder.HasOne<Kecamatan>().WithMany().HasForeignKey(kunci).OnDelete(DeleteBehavior.Restrict);
}
