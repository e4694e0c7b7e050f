using Kinerja.Domain.Ikhtisar;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Ikhtisar;

/// <summary>How a dashboard reads.</summary>
public static class SebutanDasbor
{
    /// <summary>Rounded once, to two places; an unknown mean is a dash and never 0.</summary>
    public static string Persen(decimal? nilai) => nilai is { } n ? Angka.Write(n, 2) + "%" : "–";

    public static string Selisih(decimal? nilai) => nilai is not { } n ? "–" : (Math.Round(n, 2, MidpointRounding.AwayFromZero) > 0 ? "+" : "") + Angka.Write(n, 2);

    public static string Singkatan(this JenisIndikator jenis) => jenis.ToString().ToUpperInvariant();

    public static string Sebutan(this JenisTindakan jenis) => jenis switch
    {
        JenisTindakan.BelumDiisi => "belum diisi",
        JenisTindakan.Dikembalikan => "dikembalikan, belum diajukan lagi",
        JenisTindakan.BelumDiajukan => "diisi sebagian atau belum diajukan",
        JenisTindakan.MenungguVerifikasi => "menunggu verifikasi",
        JenisTindakan.TanpaTarget => "belum punya target setahun",
        JenisTindakan.TanpaPolaritas => "belum diputuskan naik atau turun yang lebih baik",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    /// <summary>What can be done about it, on the button.</summary>
    public static string Ajakan(this JenisTindakan jenis) => jenis switch
    {
        JenisTindakan.MenungguVerifikasi => "Verifikasi",
        JenisTindakan.TanpaTarget => "Isi target",
        JenisTindakan.TanpaPolaritas => "Putuskan",
        _ => "Buka lembar",
    };

    /// <summary>Whose turn it is.</summary>
    public static string Giliran(Tindakan t, IReadOnlyList<string> jabatan) => t.Jenis switch
    {
        JenisTindakan.MenungguVerifikasi => $"Sekretaris kecamatan, untuk {Gabung(jabatan)}",
        JenisTindakan.TanpaTarget or JenisTindakan.TanpaPolaritas => $"Operator, untuk {Gabung(jabatan)}",
        _ => Gabung(jabatan),
    };

    private static string Gabung(IReadOnlyList<string> jabatan) => jabatan.Count == 1 ? jabatan[0].ToSatuBaris() : $"{jabatan.Count.ToAngka()} jabatan";

    public static string Uraian(Tindakan t) =>
        t.Periode is { } p ? $"{t.DaftarUkuran.Count.ToAngka()} ukuran {p} {t.Jenis.Sebutan()}" : $"{t.DaftarUkuran.Count.ToAngka()} ukuran {t.Jenis.Sebutan()}";

    public static string Lama(Tindakan t) => (t.Jenis, t.HariTerlambat) switch
    {
        (_, null) => "–",
        (JenisTindakan.MenungguVerifikasi, { } hari) => $"{hari.ToAngka()} hari menunggu",
        (_, { } hari) => $"terlambat {hari.ToAngka()} hari",
    };

    public static string Judul(this JenisKejanggalan jenis) => jenis switch
    {
        JenisKejanggalan.SangatTinggi => "150% atau lebih",
        JenisKejanggalan.Disalin => "Sama dengan periode sebelumnya",
        JenisKejanggalan.SamaDenganTarget => "Selalu tepat target",
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };
}
