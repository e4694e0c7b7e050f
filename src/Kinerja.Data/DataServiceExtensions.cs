using Kinerja.Data.Audit;
using Kinerja.Data.Beranda;
using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Contoh;
using Kinerja.Data.Identity;
using Kinerja.Data.Ikhtisar;
using Kinerja.Data.Laporan;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Pemetaan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Perbandingan;
using Kinerja.Data.Pindahan;
using Kinerja.Data.Presensi;
using Kinerja.Data.Perencanaan;
using Kinerja.Data.Surel;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Kinerja.Data;

public static class DataServiceExtensions
{
    /// <summary>The database behind its three fences, and the services that read and write it.</summary>
    /// <param name="sambungan">The connection string of the app's own role.</param>
    public static IServiceCollection AddKinerjaData(this IServiceCollection services, string sambungan)
    {
        CheckSambungan(sambungan);
        services.AddScoped<RuangKerja>();
        services.AddDbContextFactory<KinerjaDbContext>((sp, opsi) => opsi.UseKinerja(sambungan, sp.GetService<TimeProvider>()), ServiceLifetime.Scoped);
        services.AddScoped<KesehatanBasisData>();
        services.AddScoped<PintuKecamatan>();
        services.AddScoped<PintuKabupaten>();
        services.AddScoped<KeputusanService>();
        services.AddScoped<PembacaKonteksPeriksa>();
        services.AddScoped<UkuranService>();
        services.AddScoped<BukuAkta>();
        services.AddScoped<RiwayatService>();
        services.AddScoped<PembacaNama>();
        services.AddScoped<PembacaPejabat>();
        services.AddSingleton<PengabarNaskah>();
        services.AddScoped<SuntinganService>();
        services.AddScoped<DrafService>();
        services.AddScoped<KatalogService>();
        services.AddScoped<SalinanService>();
        services.AddScoped<PemeriksaanKeputusanService>();
        services.AddScoped<DaurKeputusanService>();
        services.AddScoped<PemberitahuanService>();
        services.AddScoped<PengesahanService>();
        services.AddScoped<ArsipService>();
        services.AddScoped<DaftarArsipService>();
        services.AddSingleton<KeputusanPublikService>();
        services.AddScoped<TargetService>();
        services.AddScoped<KebijakanService>();
        services.AddScoped<CapaianService>();
        services.AddScoped<LaporanService>();
        services.AddScoped<DasborService>();
        services.AddScoped<JejakCapaianService>();
        services.AddScoped<PerbandinganService>();
        services.AddScoped<BerandaService>();
        services.AddScoped<KewajibanService>();
        services.AddSingleton<GudangBerkas>();
        services.AddScoped<PenyapuBerkas>();
        services.AddSingleton<PelaksanaCadangan>();
        services.AddScoped<CadanganService>();
        services.AddScoped<LambangService>();
        services.AddScoped<ProfilService>();
        services.AddScoped<PengaturanKabupatenService>();
        services.AddScoped<RegisterService>();
        services.AddScoped<BuktiService>();
        services.AddScoped<PembacaBukti>();
        services.AddScoped<VerifikasiService>();
        services.AddScoped<LembarService>();
        services.AddScoped<RealisasiService>();
        services.AddScoped<FormulirService>();
        services.AddScoped<PegawaiService>();
        services.AddScoped<JabatanService>();
        services.AddScoped<PemangkuService>();
        services.AddScoped<PelaporService>();
        services.AddScoped<PresensiService>();
        services.AddScoped<KalenderService>();
        services.AddScoped<VersiNaskahService>();
        services.AddScoped<DaurDetailService>();
        services.AddScoped<KomentarService>();
        services.AddScoped<PencarianTahunService>();
        services.AddScoped<PenjenjanganService>();
        services.AddSingleton<AntreanSurel>();
        services.AddScoped<ImporNaskah>();
        services.AddScoped<ImporTertundaService>();
        services.AddScoped<PengeksporKecamatan>();
        services.AddScoped<PengimporKecamatan>();
        services.AddScoped<ImporTabelService>();
        services.AddScoped<PendaftaranWilayah>();
        services.AddSingleton<PemuatContoh>();
        services.AddSingleton<PelaporanContoh>();
        services.AddDataProtection().SetApplicationName("Kinerja");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(sp => new ConfigureOptions<KeyManagementOptions>(
            o => o.XmlRepository = new PenyimpanKunciProteksi(sp.GetRequiredService<IServiceScopeFactory>())));
        return services;
    }

    /// <summary>PostgreSQL with the guard on saving, the settings that row-level security reads, and the record of every change.</summary>
    public static DbContextOptionsBuilder UseKinerja(this DbContextOptionsBuilder opsi, string sambungan, TimeProvider? clock = null) =>
        opsi.UseNpgsql(sambungan).AddInterceptors(RuangInterceptor.Instance, PenjagaSimpan.Instance, new PencatatPerubahan(clock ?? TimeProvider.System));

    // Without the reset, the next user of a pooled connection would start with the tenant of the last.
    private static void CheckSambungan(string sambungan)
    {
        if (new NpgsqlConnectionStringBuilder(sambungan).NoResetOnClose)
        {
            throw new AturanException("Sambungan basis data memakai “No Reset On Close”; dengan itu ruang kecamatan dapat terbawa ke pemakai berikutnya. Hapus pilihan itu.");
        }
    }
}
