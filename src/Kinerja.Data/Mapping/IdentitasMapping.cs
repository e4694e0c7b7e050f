using Kinerja.Data.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class PenggunaMapping : IEntityTypeConfiguration<Pengguna>
{
    public void Configure(EntityTypeBuilder<Pengguna> builder)
    {
        builder.ToTable("Pengguna");
        builder.Property(p => p.Nip).HasMaxLength(18);
        builder.HasIndex(p => p.Nip).IsUnique();
        builder.HasMany<KlaimPengguna>().WithOne().HasForeignKey(k => k.UserId).IsRequired();
        builder.HasMany<MasukPengguna>().WithOne().HasForeignKey(k => k.UserId).IsRequired();
        builder.HasMany<TokenPengguna>().WithOne().HasForeignKey(k => k.UserId).IsRequired();
    }
}

internal sealed class KlaimPenggunaMapping : IEntityTypeConfiguration<KlaimPengguna>
{
    public void Configure(EntityTypeBuilder<KlaimPengguna> builder) => builder.ToTable("KlaimPengguna");
}

internal sealed class MasukPenggunaMapping : IEntityTypeConfiguration<MasukPengguna>
{
    public void Configure(EntityTypeBuilder<MasukPengguna> builder) => builder.ToTable("MasukPengguna");
}

internal sealed class TokenPenggunaMapping : IEntityTypeConfiguration<TokenPengguna>
{
    public void Configure(EntityTypeBuilder<TokenPengguna> builder) => builder.ToTable("TokenPengguna");
}

internal sealed class KunciProteksiMapping : IEntityTypeConfiguration<KunciProteksi>
{
    public void Configure(EntityTypeBuilder<KunciProteksi> builder) => builder.ToTable("KunciProteksi").HasKey(k => k.Id);
}
