using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Tenancy;

/// <summary>Who may change the people, posts and attendance of an office, and who may see NIP and attendance: both are personal data (UU 27/2022).</summary>
internal static class HakKantor
{
    private static readonly Peran[] Pembaca = [Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan, Peran.Camat];

    private static readonly Peran[] Pengubah = [Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan];

    public static bool CanReadPribadi(this RuangKerja ruang) => ruang.Peran.Overlaps(Pembaca);

    public static bool CanEditKantor(this RuangKerja ruang) => ruang.Peran.Overlaps(Pengubah);

    public static void RequireReadPribadi(this RuangKerja ruang)
    {
        if (!ruang.CanReadPribadi())
        {
            throw new AturanException("Presensi pegawai adalah data pribadi; hanya operator, sekretaris kecamatan, camat, dan admin kecamatan yang dapat membacanya.");
        }
    }

    public static void RequireEditKantor(this RuangKerja ruang)
    {
        if (!ruang.CanEditKantor())
        {
            throw new AturanException("Hanya operator, sekretaris kecamatan, atau admin kecamatan yang dapat mengubah data ini.");
        }
    }
}
