using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>
/// Every text that the reading page marks, in the order of the page. The index counts matches here and the page marks them there;
/// a test holds the two against each other.
/// </summary>
public static class TeksNaskah
{
    public static IEnumerable<string> Batang(NaskahJson naskah) =>
        (naskah.KopSurat?.Baris ?? []).Select(b => b.Teks).Concat(naskah.BatangTubuh is { } tubuh ? Tubuh(tubuh) : []);

    public static IEnumerable<string> Lampiran(NaskahJson naskah, int urutan)
    {
        var lampiran = naskah.Lampiran[urutan];
        return KepalaLampiran.Of(naskah, urutan).Concat(Penutup(lampiran.Penutup));
    }

    public static IEnumerable<string> Bagian(NaskahJson naskah, BagianJabatanJson bagian)
    {
        var label = bagian.Label ?? naskah.LabelBagian;
        return new[] { bagian.Judul }
            .Concat(bagian.Jabatan is { } jabatan ? [label.Jabatan, jabatan] : [])
            .Concat(bagian.Tugas is { } tugas ? Daftar(tugas).Prepend(label.Tugas) : [])
            .Concat(bagian.Fungsi is { } fungsi ? Daftar(fungsi).Prepend(label.Fungsi) : [])
            .Concat(bagian.JudulKolom is { } kolom ? [kolom.Sasaran, kolom.Indikator, kolom.Formulasi, kolom.SumberData] : [])
            .Concat(bagian.Sasaran.SelectMany(Sasaran));
    }

    private static IEnumerable<string> Sasaran(SasaranJson sasaran) =>
        sasaran.Indikator.SelectMany(i => Daftar(i.Rincian).Prepend(i.Teks).Concat(i.Formulasi.SelectMany(Formulasi))).Prepend(sasaran.Teks);

    private static IEnumerable<string> Formulasi(FormulasiJson formulasi) =>
        Bentuk(NotasiCetak.Parse(formulasi.Teks))
            .Concat(Opsional(formulasi.Catatan))
            .Concat(Daftar(formulasi.SumberData.Daftar))
            .Concat(Opsional(formulasi.SumberData.Catatan));

    private static IEnumerable<string> Bentuk(IReadOnlyList<BentukCetak> bentuk) => bentuk.SelectMany(b => b switch
    {
        BentukCetak.Teks t => [t.Isi],
        BentukCetak.Pecahan p => Bentuk(p.Pembilang).Concat(Bentuk(p.Penyebut)),
        _ => throw new InvalidOperationException("Bentuk cetak tak dikenal."),
    });

    private static IEnumerable<string> Tubuh(BatangTubuhJson tubuh) =>
        new[] { tubuh.Judul }
            .Concat(Opsional(tubuh.Nomor))
            .Append(tubuh.Tentang)
            .Concat(Opsional(tubuh.Pejabat))
            .Concat(Daftar(tubuh.Menimbang))
            .Concat(tubuh.Mengingat.Butir.Select(b => b.Teks))
            .Concat(Daftar(tubuh.Memperhatikan))
            .Append(tubuh.Memutuskan)
            .Append(tubuh.Menetapkan)
            .Concat(tubuh.Diktum.SelectMany(d => Daftar(d.Butir).Prepend(d.Teks).Prepend(d.Label)))
            .Concat(Penutup(tubuh.Penutup))
            .Concat(Daftar(tubuh.Tembusan));

    private static IEnumerable<string> Penutup(Penandatanganan? penutup) =>
        penutup is null
            ? []
            : Opsional(penutup.Bentuk == BentukTempatTanggal.Tanpa ? null : penutup.Tempat)
                .Concat(Opsional(penutup.Bentuk == BentukTempatTanggal.Tanpa ? null : penutup.TanggalTercetak))
                .Append(penutup.Jabatan)
                .Append(penutup.Nama)
                .Concat(Opsional(penutup.Pangkat))
                .Concat(Opsional(penutup.Nip));

    private static IEnumerable<string> Daftar(DaftarButir? daftar) => (daftar?.Butir ?? []).Select(b => b.Teks);

    private static IEnumerable<string> Opsional(string? teks) => string.IsNullOrEmpty(teks) ? [] : [teks];
}
