using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan;

/// <summary>
/// The fields of a realisasi as text: how each is read from what a person typed and how it is written back. Two texts that mean the same figure have one form, so that <c>1000</c> and <c>1.000</c> are no conflict.
/// </summary>
public static class IsianRealisasi
{
    public const string Kendala = "kendala";
    public const string TindakLanjut = "tindak-lanjut";

    /// <summary>The dates of a deadline measure, see <see cref="IsianTenggat"/>.</summary>
    public const string Peristiwa = "peristiwa";
    public const string Nihil = "nihil";
    public const string Ada = "ada";
    public const string Belum = "belum";

    /// <summary>The field as it stands; <c>null</c> where nothing is known.</summary>
    public static string? Write(Realisasi? realisasi, DefinisiUkuran definisi, string bidang) => bidang switch
    {
        Kendala => realisasi?.Kendala,
        TindakLanjut => realisasi?.TindakLanjut,
        Peristiwa => IsianTenggat.Write(realisasi?.Nilai.Peristiwa),
        _ => Write(Find(definisi, bidang), realisasi?.Nilai),
    };

    /// <summary>A figure as it stands in its cell: 0 is <c>nihil</c>, unknown is <c>null</c>.</summary>
    public static string? Write(BarisIsian baris, DaftarNilai? nilai) => (baris.Jenis, nilai?[baris.Kunci]) switch
    {
        (_, null) => null,
        (JenisIsian.Butir, { } n) => n == 0 ? Belum : Ada,
        (_, 0m) => Nihil,
        (_, { } n) => Angka.Write(n),
    };

    /// <summary>The one form of a text; <c>null</c> where it says nothing.</summary>
    /// <exception cref="AturanException">It is no figure; the sentence says how to write one.</exception>
    public static string? Normalize(DefinisiUkuran definisi, string bidang, string? teks)
    {
        if (bidang is Kendala or TindakLanjut)
        {
            return string.IsNullOrWhiteSpace(teks) ? null : teks.Trim().ReplaceLineEndings("\n");
        }

        if (bidang is Peristiwa)
        {
            return IsianTenggat.Write(IsianTenggat.Read(teks));
        }

        var baris = Find(definisi, bidang);
        return Write(baris, DaftarNilai.Kosong.With(baris.Kunci, Read(baris, teks)));
    }

    public static void Set(Realisasi realisasi, DefinisiUkuran definisi, string bidang, string? teks, PenggunaId oleh, DateTimeOffset pada, AsalNilai asal = AsalNilai.Diisi)
    {
        switch (bidang)
        {
            case Kendala: realisasi.SetKendala(Normalize(definisi, bidang, teks), oleh, pada); break;
            case TindakLanjut: realisasi.SetTindakLanjut(Normalize(definisi, bidang, teks), oleh, pada); break;
            default:
                var baris = Find(definisi, bidang);
                IsianTenggat.RequireBukanDariTanggal(realisasi, definisi, baris);
                realisasi.SetNilai(baris.Kunci, Read(baris, teks), oleh, pada, asal);
                if (baris.Jenis is JenisIsian.Butir && CountButir(definisi, realisasi.Nilai) is var (kunci, jumlah))
                {
                    realisasi.SetNilai(kunci, jumlah, oleh, pada, asal);
                }

                break;
        }
    }

    /// <summary>Corrects on the record; of a checklist the count as well as the item.</summary>
    public static IReadOnlyList<KoreksiRealisasi> Correct(Realisasi realisasi, DefinisiUkuran definisi, string bidang, string? teks, string alasan, PenggunaId oleh, DateTimeOffset pada)
    {
        if (bidang is Kendala or TindakLanjut or Peristiwa)
        {
            throw new AturanException("Yang dikoreksi adalah angka; kendala, tindak lanjut, dan daftar tanggal tidak berubah lagi setelah diverifikasi atau dikunci.");
        }

        var baris = Find(definisi, bidang);
        var koreksi = new List<KoreksiRealisasi> { realisasi.Correct(baris.Kunci, Read(baris, teks), alasan, oleh, pada) };
        if (baris.Jenis is JenisIsian.Butir && CountButir(definisi, realisasi.Nilai) is var (kunci, jumlah) && realisasi.Nilai[kunci] != jumlah)
        {
            koreksi.Add(realisasi.Correct(kunci, jumlah, alasan, oleh, pada));
        }

        return koreksi;
    }

    /// <exception cref="AturanException">The measure has no such line any more.</exception>
    public static BarisIsian Find(DefinisiUkuran definisi, string bidang) =>
        BarisIsian.List(definisi).FirstOrDefault(b => b.Bidang == bidang)
        ?? throw new AturanException("Cara mengukur indikator ini telah berubah dan isian ini tidak dipakai lagi. Muat ulang halaman.");

    private static decimal? Read(BarisIsian baris, string? teks)
    {
        var isi = (teks ?? "").Trim();
        return (baris.Jenis, isi.ToLowerInvariant()) switch
        {
            (_, "") => null,
            (JenisIsian.Butir, Ada or "ya" or "x" or "v" or "✓" or "1") => 1,
            (JenisIsian.Butir, Belum or "tidak" or "-" or "0" or Nihil) => 0,
            (JenisIsian.Butir, _) => throw new AturanException($"“{isi}” tidak dikenal. Isi “{Ada}” atau “{Belum}”."),
            (_, Nihil or "n") => 0,
            _ => ReadAngka(baris, isi),
        };
    }

    private static decimal ReadAngka(BarisIsian baris, string isi)
    {
        var angka = Angka.Read(isi);
        return !angka.Persen || baris.Satuan is "%" or "persen"
            ? angka.Nilai
            : throw new AturanException($"“{baris.Nama}” dihitung dalam {baris.Satuan}, bukan persen. Tulis angkanya saja.");
    }

    // Items that nobody has looked at leave the count of the others standing; none looked at leaves it unknown.
    private static (string Kunci, decimal? Jumlah) CountButir(DefinisiUkuran definisi, DaftarNilai nilai)
    {
        var butir = BarisIsian.List(definisi).Select(b => nilai[b.Kunci]).OfType<decimal>().ToList();
        return (NamaVariabel.Key(definisi.DaftarVariabel[0].Nama), butir.Count == 0 ? null : butir.Count(n => n != 0));
    }
}
