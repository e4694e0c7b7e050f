using Kinerja.Domain.Pemetaan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class PetaKolomMapping : IEntityTypeConfiguration<PetaKolom>
{
    public void Configure(EntityTypeBuilder<PetaKolom> builder)
    {
        builder.ToTable("PetaKolom").HasKey(p => new { p.KecamatanId, p.Jenis, p.Sidik });
        builder.Property(p => p.Sidik).HasMaxLength(32);
        builder.BelongsToKecamatan(p => p.KecamatanId);
    }
}
