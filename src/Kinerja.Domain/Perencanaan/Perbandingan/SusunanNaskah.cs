using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>Makes a tree of a decree, in the order of the paper.</summary>
internal static partial class SusunanNaskah
{
    public static SimpulNaskah Build(NaskahJson naskah) => new()
    {
        Golongan = GolonganSimpul.Tunggal,
        Jalur = "",
        Nama = "",
        Deret =
        [
            Satu(naskah.KopSurat, Kop),
            Satu(naskah.BatangTubuh, BatangTubuh),
            [Label("labelBagian", "Sebutan bagian", naskah.LabelBagian, "Sebutan bagian")],
            [.. naskah.Lampiran.Select((l, i) => Lampiran(l, i, naskah.Lampiran.Count))],
        ],
    };

    private static IReadOnlyList<SimpulNaskah> Satu<T>(T? isi, Func<T, SimpulNaskah> susun)
        where T : class => isi is null ? [] : [susun(isi)];

    private static SimpulNaskah Tunggal(string jalur, string nama, string? kelompok, IReadOnlyList<IsianNaskah> isian, params IReadOnlyList<SimpulNaskah>[] deret) => new()
    {
        Golongan = GolonganSimpul.Tunggal,
        Jalur = jalur,
        Nama = nama,
        Kelompok = kelompok,
        // The lists of a decree have parts of one kind each, so that the kind is enough.
        Kunci = [""],
        Isian = isian,
        Deret = deret,
    };

    private static SimpulNaskah Kop(KopSurat kop) => Tunggal(
        "kopSurat",
        "Kop surat",
        "Kop surat",
        [],
        [.. kop.Baris.Select((b, i) => Baris(
            $"kopSurat.baris[{i}]", i, b.Teks, $"kopSurat.baris[{i}].teks", new IsianNaskah($"kopSurat.baris[{i}].peran", "peran", Sebut(b.Peran), Tata: true)))]);

    private static SimpulNaskah Baris(string jalur, int i, string teks, string jalurTeks, params IReadOnlyList<IsianNaskah> lain) => new()
    {
        Golongan = GolonganSimpul.Baris,
        Jalur = jalur,
        Nama = $"baris {i + 1}",
        Kunci = [Normalize(teks)],
        Isian = [new IsianNaskah(jalurTeks, "", teks), .. lain],
    };

    private static SimpulNaskah BatangTubuh(BatangTubuhJson tubuh)
    {
        const string Di = "batangTubuh";
        return Tunggal(
            Di,
            "",
            "Batang tubuh",
            [],
            [Tunggal(Di, "", "Judul", [
                new IsianNaskah($"{Di}.judul", "Judul", tubuh.Judul),
                new IsianNaskah($"{Di}.nomor", "Nomor", tubuh.Nomor),
                new IsianNaskah($"{Di}.tentang", "Tentang", tubuh.Tentang),
                new IsianNaskah($"{Di}.pejabat", "Pejabat", tubuh.Pejabat)])],
            Satu(tubuh.Menimbang, d => Daftar($"{Di}.menimbang", "Menimbang", d, "Menimbang")),
            [Mengingat($"{Di}.mengingat", tubuh.Mengingat)],
            Satu(tubuh.Memperhatikan, d => Daftar($"{Di}.memperhatikan", "Memperhatikan", d, "Memperhatikan")),
            [Tunggal(Di, "", "Memutuskan", [
                new IsianNaskah($"{Di}.memutuskan", "Memutuskan", tubuh.Memutuskan),
                new IsianNaskah($"{Di}.menetapkan", "Menetapkan", tubuh.Menetapkan)])],
            [Tunggal($"{Di}.diktum", "Diktum", "Diktum", [], [.. tubuh.Diktum.Select((d, i) => Diktum($"{Di}.diktum[{i}]", d))])],
            [Penutup($"{Di}.penutup", "Penutup", tubuh.Penutup)],
            Satu(tubuh.Tembusan, d => Daftar($"{Di}.tembusan", "Tembusan", d, "Tembusan")));
    }

    private static SimpulNaskah Daftar(string jalur, string nama, DaftarButir daftar, string? kelompok = null, GolonganSimpul golongan = GolonganSimpul.Butir) => Tunggal(
        jalur,
        nama,
        kelompok,
        [new IsianNaskah($"{jalur}.gaya", "tanda daftar", Sebut(daftar.Gaya), Tata: true)],
        [.. daftar.Butir.Select((b, i) => Butir(golongan, $"{jalur}.butir[{i}]", Penunjuk(daftar.Gaya, i), b.Id, b.Teks))]);

    private static SimpulNaskah Mengingat(string jalur, DaftarDasarHukum daftar) => Tunggal(
        jalur,
        "Mengingat",
        "Mengingat",
        [new IsianNaskah($"{jalur}.gaya", "tanda daftar", Sebut(daftar.Gaya), Tata: true)],
        [.. daftar.Butir.Select((b, i) => Butir(GolonganSimpul.Butir, $"{jalur}.butir[{i}]", Penunjuk(daftar.Gaya, i), b.Id, b.Teks))]);

    private static SimpulNaskah Butir(GolonganSimpul golongan, string jalur, string nama, ButirId id, string teks) => new()
    {
        Golongan = golongan,
        Jalur = jalur,
        Nama = nama,
        DaftarId = [Isi(id.Value)],
        Kunci = [Normalize(teks)],
        Isian = [new IsianNaskah($"{jalur}.teks", "", teks)],
    };

    private static SimpulNaskah Diktum(string jalur, Diktum diktum) => new()
    {
        Golongan = GolonganSimpul.Diktum,
        Jalur = jalur,
        Nama = diktum.Label,
        DaftarId = [Isi(diktum.Id.Value)],
        // Where one was put in between, the words tell the rest apart better than labels that all moved on by one.
        Kunci = [Normalize(diktum.Teks), Normalize(diktum.Label)],
        Isian = [new IsianNaskah($"{jalur}.teks", "", diktum.Teks), new IsianNaskah($"{jalur}.label", "label", diktum.Label)],
        Deret = [Satu(diktum.Butir, d => Daftar($"{jalur}.butir", "", d))],
    };

    private static SimpulNaskah Penutup(string jalur, string kelompok, Penandatanganan p) => Tunggal(jalur, "Tanda tangan", kelompok, [
        new IsianNaskah($"{jalur}.bentuk", "bentuk tempat dan tanggal", Sebut(p.Bentuk), Tata: true),
        new IsianNaskah($"{jalur}.tempat", "tempat", p.Tempat),
        new IsianNaskah($"{jalur}.tanggalTercetak", "tanggal tercetak", p.TanggalTercetak),
        new IsianNaskah($"{jalur}.tanggal", "tanggal", p.Tanggal is { } t ? Umum.TeksIndonesia.Tanggal(t) : null),
        new IsianNaskah($"{jalur}.jabatan", "jabatan", p.Jabatan),
        new IsianNaskah($"{jalur}.nama", "nama", p.Nama),
        new IsianNaskah($"{jalur}.pangkat", "pangkat", p.Pangkat),
        new IsianNaskah($"{jalur}.nip", "NIP", p.Nip)]);

    private static SimpulNaskah Label(string jalur, string nama, LabelBagian label, string? kelompok = null) => Tunggal(jalur, nama, kelompok, [
        new IsianNaskah($"{jalur}.jabatan", "jabatan", label.Jabatan),
        new IsianNaskah($"{jalur}.tugas", "tugas", label.Tugas),
        new IsianNaskah($"{jalur}.fungsi", "fungsi", label.Fungsi)]);
}
