namespace Kinerja.Web.Features.Pengesahan;

/// <summary>What whoever opens an exported archive reads first.</summary>
internal static class PenjelasanArsip
{
    public static string Tulis(string kecamatan, int banyak) =>
        $"""
        ARSIP KEPUTUSAN CAMAT {kecamatan.ToUpperInvariant()}

        Berisi {banyak} keputusan yang sudah ditandatangani, satu folder tiap keputusan menurut tahunnya:

        keputusan.pdf      keputusan yang berlaku: berkas bertanda tangan elektronik, atau pindaian (.pdf, .jpg, .png) naskah bertanda tangan basah
        cetakan.pdf        naskah sebelum ditandatangani
        naskah.json        isi naskah sebagai data, dapat diimpor kembali
        lembar-arsip.pdf   siapa yang membubuhkan paraf; untuk arsip, tidak diumumkan
        salinan.pdf        cetakan dengan "ttd" dan pernyataan "salinan sesuai dengan aslinya"

        manifes.json memuat nomor, tanggal, penandatangan, kode pemeriksaan, versi templat, huruf, dan penyusun, serta SHA-256 setiap berkas.

        Membuktikan bahwa tidak ada yang berubah, hilang, atau ditambahkan, tanpa basis data:

            dotnet Kinerja.Web.dll periksa-arsip --berkas arsip.zip

        Catat juga sidik manifes yang ditampilkan perintah itu di tempat lain, misalnya dalam berita acara: dengan --sidik sidik itu dicocokkan, sehingga manifes pun tidak dapat diganti.
        Tanda tangan elektronik dapat diperiksa dengan pembaca PDF apa pun; SHA-256 dengan sha256sum.

        """.ReplaceLineEndings("\r\n");
}
