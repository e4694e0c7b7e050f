using Kinerja.Data.Cadangan;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class CatatanCadanganMapping : IEntityTypeConfiguration<CatatanCadangan>
{
    public void Configure(EntityTypeBuilder<CatatanCadangan> builder)
    {
        builder.Property(c => c.Id).ValueGeneratedNever();
        builder.HasIndex(c => new { c.Status, c.SelesaiPada });
    }
}
