using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class UkuranMapping : IEntityTypeConfiguration<Ukuran>
{
    public void Configure(EntityTypeBuilder<Ukuran> builder)
    {
        builder.ToTable("Ukuran").HasKey(u => new { u.KecamatanId, u.Id });
        builder.HasIndex(u => new { u.KecamatanId, u.IdentitasId, u.Urutan }).IsUnique();
        // Two who revise one measure at once: the second is told, and nothing is lost.
        builder.Property(u => u.Versi).IsConcurrencyToken();
        builder.HasOne<IdentitasIndikator>().WithMany().HasForeignKey(u => new { u.KecamatanId, u.IdentitasId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(u => u.DaftarVersi).WithOne().HasForeignKey(v => new { v.KecamatanId, v.UkuranId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class VersiUkuranMapping : IEntityTypeConfiguration<VersiUkuran>
{
    public void Configure(EntityTypeBuilder<VersiUkuran> builder)
    {
        builder.ToTable("VersiUkuran").HasKey(v => new { v.KecamatanId, v.UkuranId, v.Nomor });
        builder.Property(v => v.Nomor).ValueGeneratedNever();
        builder.PrimitiveCollection(v => v.DaftarFormulasi).ElementType().HasConversion<PengenalConverter<FormulasiId>>();
        // DisahkanOleh is a record of who it was, not a reference: it stands whatever becomes of the account.
    }
}
