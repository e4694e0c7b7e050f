using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Walks a naskah once in the order of the paper and notes every text field with its place. A draft may hold gaps: what is <c>null</c> is passed by.</summary>
internal sealed class PenelusurNaskah
{
    private readonly List<TeksNaskah> _teks = [];
    private readonly List<BagianNaskah> _bagian = [];

    public PenelusurNaskah(NaskahJson naskah)
    {
        foreach (var (i, baris) in (naskah.KopSurat?.Baris ?? []).Index())
        {
            Add($"kopSurat.baris[{i}].teks", $"Kop surat baris {i + 1}", baris.Teks, JenisTeks.BarisKop);
        }

        if (naskah.BatangTubuh is { } tubuh)
        {
            WalkBatangTubuh(tubuh);
        }

        AddLabel("labelBagian", "Label bagian", naskah.LabelBagian);
        foreach (var (i, lampiran) in naskah.Lampiran.Index())
        {
            WalkLampiran(i, lampiran, naskah.Lampiran.Count > 1 ? $"Lampiran {Romawi(i + 1)}" : "Lampiran");
        }
    }

    public IReadOnlyList<TeksNaskah> Teks => _teks;

    public IReadOnlyList<BagianNaskah> Bagian => _bagian;

    private void WalkBatangTubuh(BatangTubuhJson tubuh)
    {
        Add("batangTubuh.judul", "Judul", tubuh.Judul, JenisTeks.Judul);
        Add("batangTubuh.nomor", "Nomor", tubuh.Nomor, JenisTeks.Nomor);
        Add("batangTubuh.tentang", "Tentang", tubuh.Tentang, JenisTeks.Tentang);
        Add("batangTubuh.pejabat", "Baris jabatan", tubuh.Pejabat, JenisTeks.Pejabat);
        AddDaftar("batangTubuh.menimbang", "Menimbang", tubuh.Menimbang, JenisTeks.Menimbang);
        foreach (var (i, butir) in tubuh.Mengingat.Butir.Index())
        {
            Add($"batangTubuh.mengingat.butir[{i}].teks", $"Mengingat {Tanda(tubuh.Mengingat.Gaya, i)}", butir.Teks, JenisTeks.Mengingat);
        }

        AddDaftar("batangTubuh.memperhatikan", "Memperhatikan", tubuh.Memperhatikan, JenisTeks.Memperhatikan);
        Add("batangTubuh.memutuskan", "Memutuskan", tubuh.Memutuskan, JenisTeks.Memutuskan);
        Add("batangTubuh.menetapkan", "Menetapkan", tubuh.Menetapkan, JenisTeks.Menetapkan);
        foreach (var (i, diktum) in tubuh.Diktum.Index())
        {
            var uraian = string.IsNullOrWhiteSpace(diktum.Label) ? $"Diktum ke-{i + 1}" : $"Diktum {diktum.Label.Trim()}";
            Add($"batangTubuh.diktum[{i}].label", uraian, diktum.Label, JenisTeks.LabelDiktum);
            Add($"batangTubuh.diktum[{i}].teks", uraian, diktum.Teks, JenisTeks.Diktum);
            AddDaftar($"batangTubuh.diktum[{i}].butir", uraian, diktum.Butir, JenisTeks.ButirDiktum);
        }

        AddPenutup("batangTubuh.penutup", "Penutup", tubuh.Penutup);
        AddDaftar("batangTubuh.tembusan", "Tembusan", tubuh.Tembusan, JenisTeks.Tembusan);
    }

    private void WalkLampiran(int nomor, LampiranJson lampiran, string uraian)
    {
        foreach (var (i, baris) in (lampiran.Kepala ?? []).Index())
        {
            Add($"lampiran[{nomor}].kepala[{i}]", $"Kepala {uraian} baris {i + 1}", baris, JenisTeks.KepalaLampiran);
        }

        foreach (var (i, isi) in lampiran.Bagian.Index())
        {
            var bagian = new BagianNaskah(new TempatNaskah($"lampiran[{nomor}].bagian[{i}]", NameOf(isi)), nomor, i, isi);
            _bagian.Add(bagian);
            WalkBagian(bagian);
        }

        AddPenutup($"lampiran[{nomor}].penutup", $"Penutup {uraian}", lampiran.Penutup);
    }

    // Two posts of one name are told apart by their number, as a reader would count them.
    private string NameOf(BagianJabatanJson isi)
    {
        var nama = string.IsNullOrWhiteSpace(isi.Jabatan) ? "Bagian tanpa jabatan" : isi.Jabatan.ReplaceLineEndings(" ").Trim();
        var sama = _bagian.Count(b => b.Uraian == nama || b.Uraian.StartsWith(nama + " (ke-", StringComparison.Ordinal));
        return sama == 0 ? nama : $"{nama} (ke-{sama + 1})";
    }

    private void WalkBagian(BagianNaskah bagian)
    {
        var (di, uraian, isi) = (bagian.Jalur, bagian.Uraian, bagian.Isi);
        Add($"{di}.judul", $"{uraian}, judul", isi.Judul, JenisTeks.JudulBagian, bagian);
        Add($"{di}.jabatan", $"{uraian}, nama jabatan", isi.Jabatan, JenisTeks.NamaJabatan, bagian);
        AddLabel($"{di}.label", $"{uraian}, label", isi.Label, bagian);
        AddDaftar($"{di}.tugas", $"{uraian}, Tugas", isi.Tugas, JenisTeks.Tugas, bagian);
        AddDaftar($"{di}.fungsi", $"{uraian}, Fungsi", isi.Fungsi, JenisTeks.Fungsi, bagian);
        if (isi.JudulKolom is { } kolom)
        {
            Add($"{di}.judulKolom.sasaran", $"{uraian}, judul kolom sasaran", kolom.Sasaran, JenisTeks.JudulKolom, bagian);
            Add($"{di}.judulKolom.indikator", $"{uraian}, judul kolom indikator", kolom.Indikator, JenisTeks.JudulKolom, bagian);
            Add($"{di}.judulKolom.formulasi", $"{uraian}, judul kolom formulasi", kolom.Formulasi, JenisTeks.JudulKolom, bagian);
            Add($"{di}.judulKolom.sumberData", $"{uraian}, judul kolom sumber data", kolom.SumberData, JenisTeks.JudulKolom, bagian);
        }

        foreach (var (i, sasaran) in isi.Sasaran.Index())
        {
            Add($"{di}.sasaran[{i}].teks", $"{uraian}, sasaran {i + 1}", sasaran.Teks, JenisTeks.Sasaran, bagian);
            foreach (var (j, indikator) in sasaran.Indikator.Index())
            {
                WalkIndikator($"{di}.sasaran[{i}].indikator[{j}]", $"{uraian}, sasaran {i + 1}, indikator {j + 1}", indikator, bagian);
            }
        }
    }

    private void WalkIndikator(string di, string uraian, IndikatorJson indikator, BagianNaskah bagian)
    {
        Add($"{di}.teks", uraian, indikator.Teks, JenisTeks.Indikator, bagian);
        AddDaftar($"{di}.rincian", $"{uraian}, rincian", indikator.Rincian, JenisTeks.Rincian, bagian);
        foreach (var (i, formulasi) in indikator.Formulasi.Index())
        {
            var ke = indikator.Formulasi.Count > 1 ? $" {i + 1}" : "";
            Add($"{di}.formulasi[{i}].teks", $"{uraian}, formulasi{ke}", formulasi.Teks, JenisTeks.Formulasi, bagian);
            Add($"{di}.formulasi[{i}].catatan", $"{uraian}, catatan formulasi{ke}", formulasi.Catatan, JenisTeks.CatatanFormulasi, bagian);
            AddDaftar($"{di}.formulasi[{i}].sumberData.daftar", $"{uraian}, sumber data{ke}", formulasi.SumberData.Daftar, JenisTeks.SumberData, bagian);
            Add($"{di}.formulasi[{i}].sumberData.catatan", $"{uraian}, catatan sumber data{ke}", formulasi.SumberData.Catatan, JenisTeks.CatatanSumber, bagian);
        }
    }

    private void AddPenutup(string di, string uraian, Penandatanganan? penutup)
    {
        if (penutup is not null)
        {
            Add($"{di}.tempat", $"{uraian}, tempat", penutup.Tempat, JenisTeks.TempatPenutup);
            Add($"{di}.tanggalTercetak", $"{uraian}, tanggal", penutup.TanggalTercetak, JenisTeks.TanggalPenutup);
            Add($"{di}.jabatan", $"{uraian}, jabatan", penutup.Jabatan, JenisTeks.JabatanPenutup);
            Add($"{di}.nama", $"{uraian}, nama", penutup.Nama, JenisTeks.NamaPenutup);
            Add($"{di}.pangkat", $"{uraian}, pangkat", penutup.Pangkat, JenisTeks.PangkatPenutup);
            Add($"{di}.nip", $"{uraian}, NIP", penutup.Nip, JenisTeks.NipPenutup);
        }
    }

    private void AddLabel(string di, string uraian, LabelBagian? label, BagianNaskah? bagian = null)
    {
        if (label is not null)
        {
            Add($"{di}.jabatan", $"{uraian} jabatan", label.Jabatan, JenisTeks.Label, bagian);
            Add($"{di}.tugas", $"{uraian} tugas", label.Tugas, JenisTeks.Label, bagian);
            Add($"{di}.fungsi", $"{uraian} fungsi", label.Fungsi, JenisTeks.Label, bagian);
        }
    }

    private void AddDaftar(string di, string uraian, DaftarButir? daftar, JenisTeks jenis, BagianNaskah? bagian = null)
    {
        foreach (var (i, butir) in (daftar?.Butir ?? []).Index())
        {
            Add($"{di}.butir[{i}].teks", $"{uraian} {Tanda(daftar!.Gaya, i)}", butir.Teks, jenis, bagian);
        }
    }

    private void Add(string jalur, string uraian, string? teks, JenisTeks jenis, BagianNaskah? bagian = null)
    {
        if (teks is not null)
        {
            _teks.Add(new TeksNaskah(new TempatNaskah(jalur, uraian), teks, jenis, bagian));
        }
    }

    private static string Tanda(GayaDaftar gaya, int i) => gaya switch
    {
        GayaDaftar.Huruf => $"huruf {Huruf(i)}",
        GayaDaftar.Angka => $"angka {i + 1}",
        _ => $"butir {i + 1}",
    };

    private static string Huruf(int i) => i < 26 ? ((char)('a' + i)).ToString() : Huruf((i / 26) - 1) + (char)('a' + (i % 26));

    private static string Romawi(int n) => n switch
    {
        >= 10 => "X" + Romawi(n - 10),
        9 => "IX",
        >= 5 => "V" + Romawi(n - 5),
        4 => "IV",
        >= 1 => "I" + Romawi(n - 1),
        _ => "",
    };
}
