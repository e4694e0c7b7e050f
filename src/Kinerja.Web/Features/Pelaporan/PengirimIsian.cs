using Kinerja.Data.Pelaporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>Between what the browser kept and what the service stores.</summary>
internal static class PengirimIsian
{
    public const string Jenis = "realisasi";

    /// <summary>What the browser kept as fields; an address that is none of ours is answered at once.</summary>
    public static (IReadOnlyList<IsianSel> Isian, IReadOnlyList<JawabanKetikan> Ditolak) Read(IReadOnlyList<Ketikan> daftar)
    {
        var isian = new List<IsianSel>();
        var ditolak = new List<JawabanKetikan>();
        foreach (var k in daftar)
        {
            if (AlamatSel.TryRead(k.Item, out var ukuran, out var periode))
            {
                isian.Add(new IsianSel(ukuran, periode!, k.Bidang, k.Dasar, k.Baru, k.Nomor, k.Mungkin));
            }
            else
            {
                ditolak.Add(JawabanKetikan.Ditolak(k.Nomor, "Isian ini tidak dikenal lagi."));
            }
        }

        return (isian, ditolak);
    }

    public static JawabanKetikan ToJawaban(this HasilSel hasil, ZonaWaktu zona) => hasil switch
    {
        HasilSel.Tersimpan t => JawabanKetikan.Tersimpan(t.Nomor, t.Nilai),
        HasilSel.Konflik k => JawabanKetikan.Konflik(k.Nomor, k.Sekarang, Describe(k, zona)),
        HasilSel.Ditolak d => JawabanKetikan.Ditolak(d.Nomor, d.Kalimat),
        _ => throw new InvalidOperationException("Hasil tak dikenal."),
    };

    private static string? Describe(HasilSel.Konflik k, ZonaWaktu zona) =>
        k is { Oleh: { } oleh, Pada: { } pada } ? $"diisi {oleh} pada {pada.ToWaktu(zona)}" : null;

    /// <summary>A moment by the office's own clock: <c>2 Januari 2022 pukul 01.05 WIB</c>.</summary>
    public static string ToWaktu(this DateTimeOffset pada, ZonaWaktu zona)
    {
        var setempat = pada.ToUniversalTime().AddHours(zona.SelisihJam()).DateTime;
        return $"{TeksIndonesia.Tanggal(DateOnly.FromDateTime(setempat))} pukul {setempat.ToString("HH'.'mm", TeksIndonesia.Budaya)} {zona.ToString().ToUpperInvariant()}";
    }
}
