using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan;

/// <summary>
/// Whether a <see cref="NaskahJson"/> is whole enough to be stored. It judges form only: the drafters' words, mistakes included, are theirs,
/// and finding those is the work of the checks on the decree.
/// </summary>
public static class PemeriksaanNaskah
{
    public const int PanjangTeksMaksimum = 8000;

    /// <summary>Returns one Indonesian sentence per fault, each beginning with its path in the file.</summary>
    public static IReadOnlyList<string> Check(NaskahJson naskah)
    {
        var catatan = new Catatan();
        if (naskah.VersiFormat != NaskahJson.VersiSekarang)
        {
            catatan.Add("versiFormat", $"versi {naskah.VersiFormat} tidak dikenal; yang dikenal versi {NaskahJson.VersiSekarang}.");
        }

        if (naskah.Tahun is < 2000 or > 2100)
        {
            catatan.Add("tahun", "harus antara 2000 dan 2100.");
        }

        if (!KodeWilayah.TryParse(naskah.Kecamatan.Kode, out var kode) || !kode.IsKecamatan)
        {
            catatan.Add("kecamatan.kode", "harus kode kecamatan seperti 35.07.06.");
        }

        catatan.Wajib("kecamatan.nama", naskah.Kecamatan.Nama);
        catatan.Wajib("kecamatan.kabupaten", naskah.Kecamatan.Kabupaten);
        CheckLabel(catatan, "labelBagian", naskah.LabelBagian);
        foreach (var (baris, i) in catatan.Nomori("kopSurat.baris", naskah.KopSurat?.Baris))
        {
            catatan.Wajib($"kopSurat.baris[{i}].teks", baris.Teks);
        }

        if (naskah.BatangTubuh is null == (naskah.JenisNaskah == JenisNaskah.Keputusan))
        {
            catatan.Add("batangTubuh", naskah.BatangTubuh is null ? "wajib ada pada keputusan." : "tidak boleh ada pada lampiran tanpa keputusan.");
        }

        if (naskah.BatangTubuh is { } tubuh)
        {
            CheckBatangTubuh(catatan, tubuh);
        }

        foreach (var (lampiran, i) in catatan.Nomori("lampiran", naskah.Lampiran))
        {
            CheckLampiran(catatan, $"lampiran[{i}]", lampiran);
        }

        return catatan.Daftar;
    }

    private static void CheckBatangTubuh(Catatan catatan, BatangTubuhJson tubuh)
    {
        catatan.Wajib("batangTubuh.judul", tubuh.Judul);
        catatan.Boleh("batangTubuh.nomor", tubuh.Nomor);
        catatan.Wajib("batangTubuh.tentang", tubuh.Tentang);
        catatan.Boleh("batangTubuh.pejabat", tubuh.Pejabat);
        catatan.Wajib("batangTubuh.memutuskan", tubuh.Memutuskan);
        catatan.Wajib("batangTubuh.menetapkan", tubuh.Menetapkan);
        CheckDaftar(catatan, "batangTubuh.menimbang", tubuh.Menimbang);
        CheckDaftar(catatan, "batangTubuh.memperhatikan", tubuh.Memperhatikan);
        CheckDaftar(catatan, "batangTubuh.tembusan", tubuh.Tembusan);
        foreach (var (butir, i) in catatan.Nomori("batangTubuh.mengingat.butir", tubuh.Mengingat.Butir))
        {
            catatan.Wajib($"batangTubuh.mengingat.butir[{i}].teks", butir.Teks);
        }

        foreach (var (diktum, i) in catatan.Nomori("batangTubuh.diktum", tubuh.Diktum))
        {
            catatan.Wajib($"batangTubuh.diktum[{i}].label", diktum.Label);
            catatan.Wajib($"batangTubuh.diktum[{i}].teks", diktum.Teks);
            CheckDaftar(catatan, $"batangTubuh.diktum[{i}].butir", diktum.Butir);
        }

        CheckPenutup(catatan, "batangTubuh.penutup", tubuh.Penutup);
    }

    private static void CheckLampiran(Catatan catatan, string jalur, LampiranJson lampiran)
    {
        CheckPenutup(catatan, $"{jalur}.penutup", lampiran.Penutup);
        foreach (var (baris, i) in catatan.Nomori($"{jalur}.kepala", lampiran.Kepala))
        {
            catatan.Wajib($"{jalur}.kepala[{i}]", baris);
        }

        foreach (var (bagian, i) in catatan.Nomori($"{jalur}.bagian", lampiran.Bagian))
        {
            var di = $"{jalur}.bagian[{i}]";
            catatan.Wajib($"{di}.judul", bagian.Judul);
            if (bagian.Jabatan is not null || bagian.Jenis == JenisIndikator.Iki)
            {
                catatan.Wajib($"{di}.jabatan", bagian.Jabatan);
            }

            if (bagian.Label is { } label)
            {
                CheckLabel(catatan, $"{di}.label", label);
            }

            CheckDaftar(catatan, $"{di}.tugas", bagian.Tugas);
            CheckDaftar(catatan, $"{di}.fungsi", bagian.Fungsi);
            if (bagian.Sasaran.Count > 0 && bagian.JudulKolom is null)
            {
                catatan.Add($"{di}.judulKolom", "wajib ada bila ada sasaran.");
            }

            if (bagian.JudulKolom is { } kolom)
            {
                catatan.Boleh($"{di}.judulKolom.sasaran", kolom.Sasaran);
                catatan.Boleh($"{di}.judulKolom.indikator", kolom.Indikator);
                catatan.Boleh($"{di}.judulKolom.formulasi", kolom.Formulasi);
                catatan.Boleh($"{di}.judulKolom.sumberData", kolom.SumberData);
            }

            foreach (var (sasaran, j) in catatan.Nomori($"{di}.sasaran", bagian.Sasaran))
            {
                CheckSasaran(catatan, $"{di}.sasaran[{j}]", sasaran);
            }
        }
    }

    private static void CheckSasaran(Catatan catatan, string jalur, SasaranJson sasaran)
    {
        catatan.Wajib($"{jalur}.teks", sasaran.Teks);
        foreach (var (indikator, i) in catatan.Nomori($"{jalur}.indikator", sasaran.Indikator))
        {
            var di = $"{jalur}.indikator[{i}]";
            catatan.Wajib($"{di}.teks", indikator.Teks);
            CheckDaftar(catatan, $"{di}.rincian", indikator.Rincian);
            foreach (var (formulasi, j) in catatan.Nomori($"{di}.formulasi", indikator.Formulasi))
            {
                catatan.Wajib($"{di}.formulasi[{j}].teks", formulasi.Teks);
                catatan.Boleh($"{di}.formulasi[{j}].catatan", formulasi.Catatan);
                CheckDaftar(catatan, $"{di}.formulasi[{j}].sumberData.daftar", formulasi.SumberData.Daftar);
                catatan.Boleh($"{di}.formulasi[{j}].sumberData.catatan", formulasi.SumberData.Catatan);
            }
        }
    }

    private static void CheckPenutup(Catatan catatan, string jalur, Penandatanganan? penutup)
    {
        if (penutup is not null)
        {
            catatan.Wajib($"{jalur}.jabatan", penutup.Jabatan);
            catatan.Wajib($"{jalur}.nama", penutup.Nama);
            catatan.Boleh($"{jalur}.tempat", penutup.Tempat);
            catatan.Boleh($"{jalur}.tanggalTercetak", penutup.TanggalTercetak);
            catatan.Boleh($"{jalur}.pangkat", penutup.Pangkat);
            catatan.Boleh($"{jalur}.nip", penutup.Nip);
        }
    }

    private static void CheckLabel(Catatan catatan, string jalur, LabelBagian label)
    {
        catatan.Wajib($"{jalur}.jabatan", label.Jabatan);
        catatan.Wajib($"{jalur}.tugas", label.Tugas);
        catatan.Wajib($"{jalur}.fungsi", label.Fungsi);
    }

    private static void CheckDaftar(Catatan catatan, string jalur, DaftarButir? daftar)
    {
        foreach (var (butir, i) in catatan.Nomori($"{jalur}.butir", daftar?.Butir))
        {
            catatan.Wajib($"{jalur}.butir[{i}].teks", butir.Teks);
        }
    }

    private sealed class Catatan
    {
        public List<string> Daftar { get; } = [];

        public void Add(string jalur, string sebab) => Daftar.Add($"{jalur}: {sebab}");

        /// <summary>The items with their numbers. The serializer lets a <c>null</c> into a list of anything: that is a fault too, and is not handed on.</summary>
        public IEnumerable<(T Isi, int Nomor)> Nomori<T>(string jalur, IReadOnlyList<T>? daftar)
            where T : class
        {
            foreach (var (i, isi) in (daftar ?? []).Index())
            {
                if (isi is null)
                {
                    Add($"{jalur}[{i}]", "tidak boleh null.");
                    continue;
                }

                yield return (isi, i);
            }
        }

        public void Wajib(string jalur, string? teks)
        {
            if (string.IsNullOrWhiteSpace(teks))
            {
                Add(jalur, "wajib diisi.");
            }
            else
            {
                Boleh(jalur, teks);
            }
        }

        /// <summary>A text that may be left out, but not be too long or hold what no paper prints and no database stores.</summary>
        public void Boleh(string jalur, string? teks)
        {
            if (teks?.Length > PanjangTeksMaksimum)
            {
                Add(jalur, $"terlalu panjang (paling banyak {PanjangTeksMaksimum} huruf).");
            }

            if (teks is not null && teks.Any(c => char.IsControl(c) && c != '\n'))
            {
                Add(jalur, "mengandung huruf kendali yang tidak dapat dicetak.");
            }
        }
    }
}
