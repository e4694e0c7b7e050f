using System.Globalization;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Perbandingan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Laporan;

/// <summary>Settles every text of a comparison.</summary>
internal sealed class PembuatBedaCetak(PermintaanBeda permintaan, TataNaskah tata, HurufCetak huruf)
{
    public BedaCetak Create()
    {
        var beda = BedaNaskah.Compare(permintaan.Lama, permintaan.Baru);
        var (kecamatan, t) = (permintaan.Baru.Kecamatan, permintaan.Tanggal);
        return new BedaCetak
        {
            Judul = Teks($"Perbedaan naskah Kecamatan {kecamatan.Nama}, {permintaan.Lama.Tahun.ToString(CultureInfo.InvariantCulture)} dan {permintaan.Baru.Tahun.ToString(CultureInfo.InvariantCulture)}"),
            Penulis = Teks($"Kecamatan {kecamatan.Nama}, Kabupaten {kecamatan.Kabupaten}"),
            Tanggal = new TanggalCetak(t.Year, t.Month, t.Day),
            Halaman = PembuatNaskahCetak.CreateHalaman(tata) with { Nomor = "tanpa" },
            Lama = new NaskahDibanding(FormatSebutan(permintaan.Lama), Teks(permintaan.KeteranganLama)),
            Baru = new NaskahDibanding(FormatSebutan(permintaan.Baru), Teks(permintaan.KeteranganBaru)),
            Ringkasan = $"{(beda.Jumlah == 0 ? "" : $"{beda.Jumlah.ToString(TeksIndonesia.Budaya)} perbedaan: ")}{beda.Ringkasan} Dibandingkan pada {TeksIndonesia.Tanggal(t)}.",
            Kelompok = [.. beda.Kelompok.Select(k => new KelompokBedaCetak(Teks(k.Judul), [.. k.Daftar.Select(p => CreateButir(p, k.Judul))]))],
        };
    }

    private ButirBedaCetak CreateButir(Perbedaan p, string kelompok) => new(
        SebutanPerbedaan.Sebut(p.Jenis).ToUpperInvariant(),
        Teks(Shorten(p.Tempat.Uraian, kelompok)),
        p.Jenis == JenisPerbedaan.Dipindah ? Teks(p.Lama!.Uraian) : null,
        [.. p.Kata.Select(k => k with { Teks = Teks(k.Teks) }).Where(k => k.Teks.Length > 0)]);

    // The heading over it has said where it is so far.
    private static string Shorten(string uraian, string kelompok)
    {
        var awalan = kelompok + " › ";
        var letak = uraian.IndexOf(awalan, StringComparison.Ordinal);
        return letak < 0 ? uraian : uraian[(letak + awalan.Length)..];
    }

    private string FormatSebutan(NaskahJson naskah)
    {
        var tahun = naskah.Tahun.ToString(CultureInfo.InvariantCulture);
        var nomor = naskah.BatangTubuh?.Nomor is { } n ? $" Nomor {n}" : "";
        return Teks(naskah.BatangTubuh is null
            ? $"Lampiran indikator kinerja Kecamatan {naskah.Kecamatan.Nama} tahun {tahun}"
            : $"Keputusan Camat {naskah.Kecamatan.Nama}{nomor}, untuk tahun {tahun}");
    }

    private string Teks(string teks) => huruf.Clean(teks);
}
