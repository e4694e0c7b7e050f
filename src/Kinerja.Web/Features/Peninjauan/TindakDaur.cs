using Kinerja.Data.Penetapan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>What a person may do to move a decree on.</summary>
public enum TindakDaur
{
    Ajukan,
    Setujui,
    Kembalikan,
    Fasilitasi,
    Tetapkan,
    Tautkan,
}

/// <summary>Which acts the page offers. The services decide; this only spares a person buttons that would be refused.</summary>
public static class DaftarTindak
{
    private static readonly Peran[] Penyusun = [Peran.Operator, Peran.Sekcam, Peran.AdminKecamatan];

    public static IReadOnlyList<TindakDaur> Of(DaurDetail daur, IReadOnlySet<Peran> peran)
    {
        if (daur.Dihapus || daur.Asal is not AsalNaskah.Disusun || daur.Jenis is not JenisNaskah.Keputusan)
        {
            return [];
        }

        return [.. Enum.GetValues<TindakDaur>().Where(t => IsSaatnya(t, daur) && Pelaku(t).Any(peran.Contains))];
    }

    public static string Sebutan(this TindakDaur tindak) => tindak switch
    {
        TindakDaur.Ajukan => "Ajukan",
        TindakDaur.Setujui => "Setujui",
        TindakDaur.Kembalikan => "Kembalikan",
        TindakDaur.Fasilitasi => "Tandai sudah difasilitasi",
        TindakDaur.Tetapkan => "Tetapkan",
        TindakDaur.Tautkan => "Mengubah atau mencabut keputusan lain",
        _ => throw new ArgumentOutOfRangeException(nameof(tindak)),
    };

    /// <summary>Whose turn it is, in a sentence.</summary>
    public static string Giliran(DaurDetail daur) => daur switch
    {
        { Dihapus: true } => "Draf ini ada di keranjang sampah.",
        { Asal: AsalNaskah.ArsipKertas } => "Arsip naskah kertas: tidak diubah dan tidak ditandatangani di sini.",
        { Status: StatusKeputusan.Draf } => "Giliran operator: melengkapi naskah, lalu mengajukannya kepada sekretaris kecamatan.",
        { Status: StatusKeputusan.Diajukan } => "Giliran sekretaris kecamatan: memeriksa, lalu menyetujui atau mengembalikan.",
        { Status: StatusKeputusan.Disetujui, WajibFasilitasi: true, DifasilitasiPada: null } => "Giliran Bagian Organisasi: menandai sudah difasilitasi. Setelah itu camat menetapkan.",
        { Status: StatusKeputusan.Disetujui } => "Giliran camat: menetapkan dengan nomor dan tanggal, atau mengembalikan.",
        { Status: StatusKeputusan.MenungguTandaTangan } => "Nomor dan tanggal sudah diberikan, isinya tidak berubah lagi. Giliran camat: menandatangani.",
        _ => "Sudah ditetapkan; isinya tidak berubah lagi.",
    };

    private static bool IsSaatnya(TindakDaur tindak, DaurDetail daur) => tindak switch
    {
        TindakDaur.Ajukan => daur.Status is StatusKeputusan.Draf,
        TindakDaur.Tautkan => daur.Status is StatusKeputusan.Draf && daur.DapatDitautkan.Count > 0,
        TindakDaur.Setujui => daur.Status is StatusKeputusan.Diajukan,
        TindakDaur.Kembalikan => daur.Status is StatusKeputusan.Diajukan or StatusKeputusan.Disetujui,
        TindakDaur.Fasilitasi => daur is { Status: StatusKeputusan.Diajukan or StatusKeputusan.Disetujui } && daur.DifasilitasiPada is null,
        TindakDaur.Tetapkan => daur.Status is StatusKeputusan.Disetujui && (!daur.WajibFasilitasi || daur.DifasilitasiPada is not null),
        _ => false,
    };

    private static Peran[] Pelaku(TindakDaur tindak) => tindak switch
    {
        TindakDaur.Ajukan or TindakDaur.Tautkan => Penyusun,
        TindakDaur.Setujui => [Peran.Sekcam],
        TindakDaur.Kembalikan => [Peran.Sekcam, Peran.Camat],
        TindakDaur.Fasilitasi => [Peran.AdminKabupaten],
        TindakDaur.Tetapkan => [Peran.Camat],
        _ => [],
    };
}
