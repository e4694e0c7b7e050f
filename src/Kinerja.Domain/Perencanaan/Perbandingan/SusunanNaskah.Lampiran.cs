using System.Globalization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Perbandingan;

// The annexes, and how marks and choices are called.
internal static partial class SusunanNaskah
{
    private static SimpulNaskah Lampiran(LampiranJson lampiran, int i, int banyak)
    {
        var (jalur, nama) = ($"lampiran[{i}]", banyak == 1 ? "Lampiran" : $"Lampiran {i + 1}");
        return new SimpulNaskah
        {
            Golongan = GolonganSimpul.Lampiran,
            Jalur = jalur,
            Nama = nama,
            Kelompok = nama,
            DaftarId = [Isi(lampiran.Id?.Value)],
            Deret =
            [
                Satu(lampiran.Kepala, k => Tunggal($"{jalur}.kepala", "Kepala", $"Kepala {nama}", [], [.. k.Select((b, n) => Baris($"{jalur}.kepala[{n}]", n, b, $"{jalur}.kepala[{n}]"))])),
                [.. lampiran.Bagian.Select((b, n) => Bagian($"{jalur}.bagian[{n}]", b))],
                Satu(lampiran.Penutup, p => Penutup($"{jalur}.penutup", $"Penutup {nama}", p)),
            ],
        };
    }

    private static SimpulNaskah Bagian(string jalur, BagianJabatanJson bagian)
    {
        var nama = (bagian.Jabatan ?? bagian.Judul).ReplaceLineEndings(" ");
        return new SimpulNaskah
        {
            Golongan = GolonganSimpul.Bagian,
            Jalur = jalur,
            Nama = nama,
            Kelompok = nama,
            DaftarId = [Isi(bagian.Id?.Value)],
            Kunci = [Normalize(nama)],
            Isian =
            [
                new IsianNaskah($"{jalur}.jabatan", "nama jabatan", bagian.Jabatan),
                new IsianNaskah($"{jalur}.judul", "judul", bagian.Judul),
                new IsianNaskah($"{jalur}.jenis", "jenis", bagian.Jenis == JenisIndikator.Iku ? "IKU" : "IKI", Tata: true),
            ],
            Deret =
            [
                Satu(bagian.Label, l => Label($"{jalur}.label", "Sebutan", l)),
                Satu(bagian.Tugas, d => Daftar($"{jalur}.tugas", "Tugas", d)),
                Satu(bagian.Fungsi, d => Daftar($"{jalur}.fungsi", "Fungsi", d)),
                Satu(bagian.JudulKolom, k => Kolom($"{jalur}.judulKolom", k)),
                [.. bagian.Sasaran.Select((s, i) => Sasaran($"{jalur}.sasaran[{i}]", i, s))],
            ],
        };
    }

    private static SimpulNaskah Kolom(string jalur, JudulKolom kolom) => Tunggal(jalur, "Judul kolom", null, [
        new IsianNaskah($"{jalur}.sasaran", "sasaran", kolom.Sasaran),
        new IsianNaskah($"{jalur}.indikator", "indikator", kolom.Indikator),
        new IsianNaskah($"{jalur}.formulasi", "formulasi", kolom.Formulasi),
        new IsianNaskah($"{jalur}.sumberData", "sumber data", kolom.SumberData)]);

    private static SimpulNaskah Sasaran(string jalur, int i, SasaranJson sasaran) => new()
    {
        Golongan = GolonganSimpul.Sasaran,
        Jalur = jalur,
        Nama = $"Sasaran {i + 1}",
        DaftarId = [Isi(sasaran.Id?.Value)],
        Kunci = [Normalize(sasaran.Teks)],
        Isian = [new IsianNaskah($"{jalur}.teks", "", sasaran.Teks)],
        Deret = [[.. sasaran.Indikator.Select((n, j) => Indikator($"{jalur}.indikator[{j}]", j, n))]],
    };

    private static SimpulNaskah Indikator(string jalur, int i, IndikatorJson indikator) => new()
    {
        Golongan = GolonganSimpul.Indikator,
        Jalur = jalur,
        Nama = $"Indikator {i + 1}",
        DaftarId = [Isi(indikator.IdentitasId?.Value), Isi(indikator.Id?.Value)],
        Kunci = [Normalize(indikator.Teks)],
        Isian = [new IsianNaskah($"{jalur}.teks", "", indikator.Teks), new IsianNaskah($"{jalur}.penanda", "tanda", Sebut(indikator.Penanda), Tata: true)],
        Deret =
        [
            Satu(indikator.Rincian, d => Daftar($"{jalur}.rincian", "Rincian", d)),
            [.. indikator.Formulasi.Select((f, j) => Formulasi($"{jalur}.formulasi[{j}]", j, f))],
        ],
    };

    private static SimpulNaskah Formulasi(string jalur, int i, FormulasiJson formulasi) => new()
    {
        Golongan = GolonganSimpul.Formulasi,
        Jalur = jalur,
        Nama = $"Formulasi {i + 1}",
        DaftarId = [Isi(formulasi.Id?.Value)],
        Kunci = [Normalize(formulasi.Teks)],
        Isian =
        [
            new IsianNaskah($"{jalur}.teks", "", formulasi.Teks),
            new IsianNaskah($"{jalur}.penanda", "tanda", Sebut(formulasi.Penanda), Tata: true),
            new IsianNaskah($"{jalur}.catatan", "catatan", formulasi.Catatan),
            new IsianNaskah($"{jalur}.sumberData.catatan", "catatan sumber data", formulasi.SumberData.Catatan),
        ],
        Deret = [[Daftar($"{jalur}.sumberData.daftar", "Sumber data", formulasi.SumberData.Daftar, golongan: GolonganSimpul.Sumber)]],
    };

    private static Guid? Isi(Guid? id) => id is { } g && g != Guid.Empty ? g : null;

    // Case, spaces and the mark at the end do not make another item.
    private static string Normalize(string teks) =>
        string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ',', ':', ' ').ToLowerInvariant();

    private static string Penunjuk(GayaDaftar gaya, int i) => gaya switch
    {
        GayaDaftar.Huruf when i < 26 => $"huruf {(char)('a' + i)}",
        GayaDaftar.Angka => string.Create(CultureInfo.InvariantCulture, $"angka {i + 1}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"butir {i + 1}"),
    };

    private static string Sebut(GayaDaftar gaya) => gaya switch
    {
        GayaDaftar.Tanpa => "tanpa tanda",
        GayaDaftar.Huruf => "huruf",
        GayaDaftar.Angka => "angka",
        GayaDaftar.Strip => "strip",
        GayaDaftar.Wajik => "wajik",
        _ => throw new InvalidOperationException($"Gaya daftar {gaya} tak dikenal."),
    };

    private static string Sebut(PeranBarisKop peran) => peran switch
    {
        PeranBarisKop.Pemerintah => "pemerintah daerah",
        PeranBarisKop.Perangkat => "perangkat daerah",
        PeranBarisKop.Alamat => "alamat",
        PeranBarisKop.KodePos => "kode pos",
        _ => throw new InvalidOperationException($"Peran baris kop {peran} tak dikenal."),
    };

    private static string Sebut(BentukTempatTanggal bentuk) => bentuk switch
    {
        BentukTempatTanggal.DuaBaris => "dua baris",
        BentukTempatTanggal.SatuBaris => "satu baris",
        BentukTempatTanggal.Tanpa => "tanpa tempat dan tanggal",
        _ => throw new InvalidOperationException($"Bentuk tempat dan tanggal {bentuk} tak dikenal."),
    };
}
