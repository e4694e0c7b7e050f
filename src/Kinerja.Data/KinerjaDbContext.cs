using System.Reflection;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Identity;
using Kinerja.Data.Mapping;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Pengenalan;
using Kinerja.Domain.Perencanaan.Penjenjangan;
using Kinerja.Domain.Presensi;
using Kinerja.Domain.Riwayat;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data;

/// <summary>The database of the installation, seen through one <see cref="RuangKerja"/>. One context per operation; never held by a circuit.</summary>
public sealed class KinerjaDbContext(DbContextOptions<KinerjaDbContext> options, RuangKerja ruang)
    : IdentityUserContext<Pengguna, PenggunaId, KlaimPengguna, MasukPengguna, TokenPengguna>(options)
{
    /// <summary>Name of the tenant filter on every entity of a kecamatan or kabupaten.</summary>
    public const string FilterRuang = "Ruang";

    public DbSet<Kabupaten> Kabupaten => Set<Kabupaten>();

    public DbSet<Kecamatan> Kecamatan => Set<Kecamatan>();

    public DbSet<ProfilNaskah> ProfilNaskah => Set<ProfilNaskah>();

    public DbSet<Jabatan> Jabatan => Set<Jabatan>();

    public DbSet<Pegawai> Pegawai => Set<Pegawai>();

    public DbSet<Pemangku> Pemangku => Set<Pemangku>();

    public DbSet<Keanggotaan> Keanggotaan => Set<Keanggotaan>();

    public DbSet<KeanggotaanKabupaten> KeanggotaanKabupaten => Set<KeanggotaanKabupaten>();

    public DbSet<Keputusan> Keputusan => Set<Keputusan>();

    public DbSet<Lampiran> Lampiran => Set<Lampiran>();

    public DbSet<BagianJabatan> BagianJabatan => Set<BagianJabatan>();

    public DbSet<Sasaran> Sasaran => Set<Sasaran>();

    public DbSet<Indikator> Indikator => Set<Indikator>();

    public DbSet<IdentitasIndikator> IdentitasIndikator => Set<IdentitasIndikator>();

    public DbSet<Formulasi> Formulasi => Set<Formulasi>();

    public DbSet<Ukuran> Ukuran => Set<Ukuran>();

    public DbSet<VersiUkuran> VersiUkuran => Set<VersiUkuran>();

    public DbSet<KalenderTahun> KalenderTahun => Set<KalenderTahun>();

    public DbSet<KebijakanPresensiKantor> KebijakanPresensiKantor => Set<KebijakanPresensiKantor>();

    public DbSet<CatatanPresensi> CatatanPresensi => Set<CatatanPresensi>();

    public DbSet<Target> Target => Set<Target>();

    public DbSet<VersiTarget> VersiTarget => Set<VersiTarget>();

    public DbSet<Realisasi> Realisasi => Set<Realisasi>();

    public DbSet<KoreksiRealisasi> KoreksiRealisasi => Set<KoreksiRealisasi>();

    public DbSet<KunciBulan> KunciBulan => Set<KunciBulan>();

    public DbSet<Bukti> Bukti => Set<Bukti>();

    public DbSet<BuktiRealisasi> BuktiRealisasi => Set<BuktiRealisasi>();

    public DbSet<KebijakanKabupaten> KebijakanKabupaten => Set<KebijakanKabupaten>();

    public DbSet<HasilCapaian> HasilCapaian => Set<HasilCapaian>();

    public DbSet<Komentar> Komentar => Set<Komentar>();

    public DbSet<ImporTertunda> ImporTertunda => Set<ImporTertunda>();

    public DbSet<PetaKolom> PetaKolom => Set<PetaKolom>();

    public DbSet<PengabaianTemuan> PengabaianTemuan => Set<PengabaianTemuan>();

    public DbSet<Pemberitahuan> Pemberitahuan => Set<Pemberitahuan>();

    public DbSet<CatatanPerubahan> CatatanPerubahan => Set<CatatanPerubahan>();

    public DbSet<Akta> Akta => Set<Akta>();

    public DbSet<AktaKabupaten> AktaKabupaten => Set<AktaKabupaten>();

    public DbSet<PengaturanKabupaten> PengaturanKabupaten => Set<PengaturanKabupaten>();

    public DbSet<ButirKatalog> ButirKatalog => Set<ButirKatalog>();

    public DbSet<PeraturanTambahan> PeraturanTambahan => Set<PeraturanTambahan>();

    public DbSet<ProsesPengesahan> ProsesPengesahan => Set<ProsesPengesahan>();

    public DbSet<ArsipKeputusan> ArsipKeputusan => Set<ArsipKeputusan>();

    public DbSet<KeputusanPublik> KeputusanPublik => Set<KeputusanPublik>();

    public DbSet<KaitanTersimpan> KaitanTersimpan => Set<KaitanTersimpan>();

    public DbSet<KaitanDitolak> KaitanDitolak => Set<KaitanDitolak>();

    public DbSet<Sesi> Sesi => Set<Sesi>();

    public DbSet<KunciProteksi> KunciProteksi => Set<KunciProteksi>();

    public DbSet<CatatanCadangan> CatatanCadangan => Set<CatatanCadangan>();

    /// <summary>For whom this context works.</summary>
    internal RuangKerja Ruang { get; } = ruang;

    /// <summary>Whether changes are written down. Off only where the examples are loaded, which nobody has typed.</summary>
    internal bool MencatatPerubahan { get; set; } = true;

    // Read by the query filters, so that each query takes the scope's present value as a parameter. Without a tenant they are empty ids, which no row carries.
    private KecamatanId KecamatanSekarang => Ruang.Kecamatan?.Id ?? default;

    private KabupatenId KabupatenSekarang => Ruang.Kabupaten ?? default;

    private KabupatenId KabupatenTampak => Ruang.Kabupaten ?? Ruang.Kecamatan?.KabupatenId ?? default;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddKinerjaConventions();

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(KinerjaDbContext).Assembly);
        builder.ApplyKeyConventions();
        AddFilters(builder);
    }

    // The first fence. A filter must name this context's own property for EF Core to read it anew in each query, hence the generic methods.
    private void AddFilters(ModelBuilder builder)
    {
        foreach (var tipe in builder.Model.GetEntityTypes().Select(e => e.ClrType).ToList())
        {
            if (tipe == typeof(Kecamatan) || tipe == typeof(Kabupaten))
            {
                continue;
            }

            if (typeof(IMilikKecamatan).IsAssignableFrom(tipe))
            {
                Call(nameof(AddFilterKecamatan), tipe, builder);
            }
            else if (typeof(ITampakBagiKecamatan).IsAssignableFrom(tipe))
            {
                Call(nameof(AddFilterTampak), tipe, builder);
            }
            else if (typeof(IMilikKabupaten).IsAssignableFrom(tipe))
            {
                Call(nameof(AddFilterKabupaten), tipe, builder);
            }
        }

        builder.Entity<Kecamatan>().HasQueryFilter(FilterRuang, k => k.Id == KecamatanSekarang);
        builder.Entity<Kabupaten>().HasQueryFilter(FilterRuang, k => k.Id == KabupatenTampak);
    }

    private void Call(string metode, Type tipe, ModelBuilder builder) =>
        typeof(KinerjaDbContext).GetMethod(metode, BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(tipe).Invoke(this, [builder]);

    private void AddFilterKecamatan<T>(ModelBuilder builder)
        where T : class, IMilikKecamatan => builder.Entity<T>().HasQueryFilter(FilterRuang, e => e.KecamatanId == KecamatanSekarang);

    private void AddFilterTampak<T>(ModelBuilder builder)
        where T : class, ITampakBagiKecamatan => builder.Entity<T>().HasQueryFilter(FilterRuang, e => e.KabupatenId == KabupatenTampak);

    private void AddFilterKabupaten<T>(ModelBuilder builder)
        where T : class, IMilikKabupaten => builder.Entity<T>().HasQueryFilter(FilterRuang, e => e.KabupatenId == KabupatenSekarang);
}
