using Kinerja.Documents.Impor;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Luring;

/// <summary>What a cell of a form says, as a person would have typed it into the sheet. Spreadsheets keep numbers as text and text as numbers, turn what looks like a date into one, and a date into its count of days.</summary>
internal static class BacaSelFormulir
{
    /// <exception cref="AturanException">It holds something that is no answer here.</exception>
    public static string? Nilai(PembacaBuku buku, SelBuku? sel, string bidang, string? dasar)
    {
        if (sel is not { } isi || Tidy(isi) is not { Length: > 0 } teks)
        {
            return null;
        }

        return bidang switch
        {
            IsianRealisasi.Kendala or IsianRealisasi.TindakLanjut => dasar is not null && SelFormulirXlsx.Clean(dasar).ReplaceLineEndings("\n") == teks.ReplaceLineEndings("\n") ? dasar : TeksSel.Restore(teks),
            _ when isi.Angka is { } angka => isi.Format.Tanggal ? throw BukanAngka(buku, isi) : Angka.Write(isi.Format.Persen ? angka * 100m : angka) + (isi.Format.Persen ? "%" : ""),
            _ => teks,
        };
    }

    /// <summary>The event whose two dates stand in two rows; the other words of it stay as they were.</summary>
    public static string? Peristiwa(PembacaBuku buku, SelBuku? acuan, SelBuku? selesai, string? dasar)
    {
        var semula = IsianTenggat.Read(dasar);
        if (semula.Count > 1)
        {
            return IsSebutan(acuan, semula.Count) && Tanggal(buku, selesai) is null ? dasar
                : throw new AturanException($"Periode ini mempunyai {semula.Count} tanggal; ubah di rincian periode pada halaman Realisasi.");
        }

        var (a, s) = (Tanggal(buku, acuan), Tanggal(buku, selesai));
        return a is null && s is null ? null : IsianTenggat.Write([new PeristiwaTercatat(
            semula is [var satu] ? satu.Untuk : "", a ?? throw new AturanException("Tanggal acuannya kosong, padahal tanggal selesainya diisi."), s)]);
    }

    private static bool IsSebutan(SelBuku? sel, int jumlah) => sel is not { } isi || Tidy(isi) is var teks && (teks.Length == 0 || teks == SusunanFormulir.SebutBanyak(jumlah));

    private static DateOnly? Tanggal(PembacaBuku buku, SelBuku? sel)
    {
        if (sel is not { } isi || Tidy(isi) is not { Length: > 0 } teks)
        {
            return null;
        }

        return isi.Angka is not null ? buku.FindTanggal(isi) is { } hari && IsianTenggat.IsMasukAkal(hari) ? hari : throw BukanTanggal(isi.Isi)
            : PembacaTanggal.TryRead(teks, out var tanggal) ? tanggal : throw BukanTanggal(teks);
    }

    // No-break spaces come along where a cell was pasted from a page.
    private static string Tidy(SelBuku sel) => sel.Jenis switch
    {
        JenisSelBuku.Galat => throw new AturanException($"Sel ini berisi galat rumus {sel.Isi}. Tulis angkanya, atau kosongkan."),
        JenisSelBuku.Logika => sel.Isi == "1" ? "ya" : "tidak",
        _ => sel.Isi.Trim('\u00A0', '\u200B', '\uFEFF', ' ', '\t', '\r', '\n'),
    };

    private static AturanException BukanAngka(PembacaBuku buku, SelBuku sel) => new(
        $"Sel ini terbaca sebagai tanggal{(buku.FindTanggal(sel) is { } hari ? " " + TeksIndonesia.Tanggal(hari) : "")}, bukan angka: lembar kerja mengubah ketikan seperti 3/4 menjadi tanggal. Jadikan selnya angka, lalu isi lagi.");

    private static AturanException BukanTanggal(string teks) => new($"“{teks}” bukan tanggal. Tulis seperti 31-03-2022 atau 31 Maret 2022.");
}
