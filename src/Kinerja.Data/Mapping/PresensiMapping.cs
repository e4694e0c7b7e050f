using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Presensi;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class KalenderTahunMapping : IEntityTypeConfiguration<KalenderTahun>
{
    public void Configure(EntityTypeBuilder<KalenderTahun> builder)
    {
        builder.ToTable("KalenderTahun").HasKey(k => new { k.KecamatanId, k.Tahun });
        builder.Property(k => k.Tahun).ValueGeneratedNever();
        builder.BelongsToKecamatan(k => k.KecamatanId);
    }
}

internal sealed class KebijakanPresensiKantorMapping : IEntityTypeConfiguration<KebijakanPresensiKantor>
{
    public void Configure(EntityTypeBuilder<KebijakanPresensiKantor> builder)
    {
        builder.ToTable("KebijakanPresensiKantor").HasKey(k => new { k.KecamatanId, k.Berlaku });
        builder.PrimitiveCollection(k => k.DihitungHadir).ElementType().HasConversion<string>();
        builder.PrimitiveCollection(k => k.Populasi).ElementType().HasConversion<string>();
        builder.BelongsToKecamatan(k => k.KecamatanId);
    }
}

internal sealed class CatatanPresensiMapping : IEntityTypeConfiguration<CatatanPresensi>
{
    public void Configure(EntityTypeBuilder<CatatanPresensi> builder)
    {
        builder.ToTable("CatatanPresensi").HasKey(c => new { c.KecamatanId, c.Tahun, c.Bulan, c.PegawaiId });
        builder.Property(c => c.Tahun).ValueGeneratedNever();
        builder.Property(c => c.Bulan).ValueGeneratedNever();
        builder.HasOne<Pegawai>().WithMany().HasForeignKey(c => new { c.KecamatanId, c.PegawaiId }).OnDelete(DeleteBehavior.Restrict);
    }
}
