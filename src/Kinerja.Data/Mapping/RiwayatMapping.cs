using Kinerja.Data.Identity;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Perencanaan.Penjenjangan;
using Kinerja.Domain.Riwayat;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Kinerja.Data.Mapping;

internal sealed class CatatanPerubahanMapping : IEntityTypeConfiguration<CatatanPerubahan>
{
    public void Configure(EntityTypeBuilder<CatatanPerubahan> builder)
    {
        // No reference to what it tells about: it outlives that.
        builder.ToTable("CatatanPerubahan").HasKey(c => new { c.KecamatanId, c.Id });
        builder.HasIndex(c => new { c.KecamatanId, c.Objek, c.ObjekId });
        builder.HasIndex(c => new { c.KecamatanId, c.KeputusanId });
        builder.BelongsToKecamatan(c => c.KecamatanId);
    }
}

internal sealed class AktaMapping : IEntityTypeConfiguration<Akta>
{
    public void Configure(EntityTypeBuilder<Akta> builder)
    {
        builder.ToTable("Akta").HasKey(a => new { a.KecamatanId, a.Urutan });
        builder.Property(a => a.Urutan).ValueGeneratedNever();
        builder.Property(a => a.Sidik).HasMaxLength(64);
        builder.Property(a => a.SidikSebelum).HasMaxLength(64);
        builder.BelongsToKecamatan(a => a.KecamatanId);
    }
}

internal sealed class AktaKabupatenMapping : IEntityTypeConfiguration<AktaKabupaten>
{
    public void Configure(EntityTypeBuilder<AktaKabupaten> builder)
    {
        builder.ToTable("AktaKabupaten").HasKey(a => new { a.KabupatenId, a.Urutan });
        builder.Property(a => a.Urutan).ValueGeneratedNever();
        builder.Property(a => a.Sidik).HasMaxLength(64);
        builder.Property(a => a.SidikSebelum).HasMaxLength(64);
        builder.HasOne<Kabupaten>().WithMany().HasForeignKey(a => a.KabupatenId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KomentarMapping : IEntityTypeConfiguration<Komentar>
{
    public void Configure(EntityTypeBuilder<Komentar> builder)
    {
        builder.ToTable("Komentar").HasKey(k => new { k.KecamatanId, k.Id });
        builder.BelongsToKeputusan(k => new { k.KecamatanId, k.KeputusanId });
        builder.HasOne<Komentar>().WithMany().HasForeignKey(k => new { k.KecamatanId, k.IndukId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PengabaianTemuanMapping : IEntityTypeConfiguration<PengabaianTemuan>
{
    public void Configure(EntityTypeBuilder<PengabaianTemuan> builder)
    {
        builder.ToTable("PengabaianTemuan").HasKey(p => new { p.KecamatanId, p.KeputusanId, p.Sidik });
        builder.Property(p => p.Sidik).HasMaxLength(80);
        builder.BelongsToKeputusan(p => new { p.KecamatanId, p.KeputusanId });
    }
}

internal sealed class ImporTertundaMapping : IEntityTypeConfiguration<ImporTertunda>
{
    public void Configure(EntityTypeBuilder<ImporTertunda> builder)
    {
        builder.ToTable("ImporTertunda").HasKey(i => new { i.KecamatanId, i.Id });
        builder.Property(i => i.Nama).HasMaxLength(ImporTertunda.NamaMaksimum);
        builder.BelongsToKecamatan(i => i.KecamatanId);
    }
}

internal sealed class PemberitahuanMapping : IEntityTypeConfiguration<Pemberitahuan>
{
    public void Configure(EntityTypeBuilder<Pemberitahuan> builder)
    {
        builder.ToTable("Pemberitahuan").HasKey(p => new { p.KecamatanId, p.Id });
        builder.HasIndex(p => new { p.KecamatanId, p.Untuk, p.DibacaPada });
        builder.BelongsToKecamatan(p => p.KecamatanId);
    }
}

internal sealed class PengaturanKabupatenMapping : IEntityTypeConfiguration<PengaturanKabupaten>
{
    public void Configure(EntityTypeBuilder<PengaturanKabupaten> builder)
    {
        builder.ToTable("PengaturanKabupaten").HasKey(p => p.KabupatenId);
        builder.HasOne<Kabupaten>().WithMany().HasForeignKey(p => p.KabupatenId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ButirKatalogMapping : IEntityTypeConfiguration<ButirKatalog>
{
    public void Configure(EntityTypeBuilder<ButirKatalog> builder)
    {
        builder.ToTable("ButirKatalog").HasKey(b => new { b.KabupatenId, b.Id });
        builder.HasOne<Kabupaten>().WithMany().HasForeignKey(b => b.KabupatenId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SesiMapping : IEntityTypeConfiguration<Sesi>
{
    public void Configure(EntityTypeBuilder<Sesi> builder)
    {
        builder.ToTable("Sesi").HasKey(s => s.Id);
        builder.HasIndex(s => s.PenggunaId);
        builder.HasOne<Pengguna>().WithMany().HasForeignKey(s => s.PenggunaId).OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class PeraturanTambahanMapping : IEntityTypeConfiguration<PeraturanTambahan>
{
    public void Configure(EntityTypeBuilder<PeraturanTambahan> builder)
    {
        builder.ToTable("PeraturanTambahan").HasKey(p => new { p.KabupatenId, p.Id });
        builder.HasOne<Kabupaten>().WithMany().HasForeignKey(p => p.KabupatenId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KaitanTersimpanMapping : IEntityTypeConfiguration<KaitanTersimpan>
{
    public void Configure(EntityTypeBuilder<KaitanTersimpan> builder)
    {
        builder.ToTable("KaitanTersimpan").HasKey(k => new { k.KecamatanId, k.AnakId });
        builder.HasOne<IdentitasIndikator>().WithMany().HasForeignKey(k => new { k.KecamatanId, k.AnakId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<IdentitasIndikator>().WithMany().HasForeignKey(k => new { k.KecamatanId, k.IndukId }).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class KaitanDitolakMapping : IEntityTypeConfiguration<KaitanDitolak>
{
    public void Configure(EntityTypeBuilder<KaitanDitolak> builder)
    {
        builder.ToTable("KaitanDitolak").HasKey(k => new { k.KecamatanId, k.AnakId, k.IndukId });
        builder.HasOne<IdentitasIndikator>().WithMany().HasForeignKey(k => new { k.KecamatanId, k.AnakId }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<IdentitasIndikator>().WithMany().HasForeignKey(k => new { k.KecamatanId, k.IndukId }).OnDelete(DeleteBehavior.Restrict);
    }
}
