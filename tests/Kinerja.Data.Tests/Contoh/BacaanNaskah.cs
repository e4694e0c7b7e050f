using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Data.Tests.Contoh;

/// <summary>One piece of the paper and the place in the JSON that it comes from.</summary>
/// <param name="Jalur">Its path, such as <c>lampiran[0].bagian[3].jabatan</c>.</param>
/// <param name="Tanda">What the program prints before it: a mark, a label that is not data.</param>
/// <param name="Teks">The text of the JSON.</param>
public sealed record Penggalan(string Jalur, string Tanda, string Teks);

/// <summary>A naskah in the paper's reading order: every text, label, mark and column title, each with its path.</summary>
public sealed class BacaanNaskah
{
    private readonly List<Penggalan> _penggalan = [];

    private BacaanNaskah()
    {
    }

    public static IReadOnlyList<Penggalan> Read(NaskahJson naskah)
    {
        var bacaan = new BacaanNaskah();
        bacaan.AddSemua("kopSurat.baris", naskah.KopSurat?.Baris.Select(b => b.Teks));
        if (naskah.BatangTubuh is { } tubuh)
        {
            bacaan.AddBatangTubuh(tubuh);
        }

        for (var i = 0; i < naskah.Lampiran.Count; i++)
        {
            bacaan.AddLampiran($"lampiran[{i}]", naskah.Lampiran[i], naskah.LabelBagian);
        }

        return bacaan._penggalan;
    }

    private void AddBatangTubuh(BatangTubuhJson tubuh)
    {
        Add("batangTubuh.judul", tubuh.Judul);
        Add("batangTubuh.nomor", tubuh.Nomor, "NOMOR: ");
        Add("batangTubuh.tentang", tubuh.Tentang, "TENTANG ");
        Add("batangTubuh.pejabat", tubuh.Pejabat);
        Add("batangTubuh.menimbang", "", "Menimbang :");
        AddDaftar("batangTubuh.menimbang", tubuh.Menimbang);
        Add("batangTubuh.mengingat", "", "Mengingat :");
        AddButir("batangTubuh.mengingat", tubuh.Mengingat.Gaya, tubuh.Mengingat.Butir.Select(b => b.Teks));
        Add("batangTubuh.memperhatikan", tubuh.Memperhatikan is null ? null : "", "Memperhatikan :");
        AddDaftar("batangTubuh.memperhatikan", tubuh.Memperhatikan);
        Add("batangTubuh.memutuskan", tubuh.Memutuskan);
        Add("batangTubuh.menetapkan", tubuh.Menetapkan);
        for (var i = 0; i < tubuh.Diktum.Count; i++)
        {
            Add($"batangTubuh.diktum[{i}]", $"{tubuh.Diktum[i].Label} : {tubuh.Diktum[i].Teks}");
            AddDaftar($"batangTubuh.diktum[{i}].butir", tubuh.Diktum[i].Butir);
        }

        AddPenutup("batangTubuh.penutup", tubuh.Penutup);
        AddDaftar("batangTubuh.tembusan", tubuh.Tembusan);
    }

    private void AddLampiran(string jalur, LampiranJson lampiran, LabelBagian labelNaskah)
    {
        AddSemua($"{jalur}.kepala", lampiran.Kepala);
        for (var i = 0; i < lampiran.Bagian.Count; i++)
        {
            var bagian = lampiran.Bagian[i];
            AddBagian($"{jalur}.bagian[{i}]", bagian, bagian.Label ?? labelNaskah);
        }

        AddPenutup($"{jalur}.penutup", lampiran.Penutup);
    }

    private void AddBagian(string jalur, BagianJabatanJson bagian, LabelBagian label)
    {
        Add($"{jalur}.judul", bagian.Judul);
        Add($"{jalur}.jabatan", bagian.Jabatan is null ? null : $"{label.Jabatan} : {bagian.Jabatan}");
        AddDaftarBerlabel($"{jalur}.tugas", label.Tugas, bagian.Tugas);
        AddDaftarBerlabel($"{jalur}.fungsi", label.Fungsi, bagian.Fungsi);
        if (bagian.JudulKolom is { } kolom)
        {
            AddSemua($"{jalur}.judulKolom", [kolom.Sasaran, kolom.Indikator, kolom.Formulasi, kolom.SumberData]);
        }

        for (var i = 0; i < bagian.Sasaran.Count; i++)
        {
            Add($"{jalur}.sasaran[{i}].teks", bagian.Sasaran[i].Teks);
            for (var j = 0; j < bagian.Sasaran[i].Indikator.Count; j++)
            {
                AddIndikator($"{jalur}.sasaran[{i}].indikator[{j}]", bagian.Sasaran[i].Indikator[j]);
            }
        }
    }

    private void AddIndikator(string jalur, IndikatorJson indikator)
    {
        Add($"{jalur}.teks", indikator.Teks, ToTanda(indikator.Penanda, 0));
        AddDaftar($"{jalur}.rincian", indikator.Rincian);
        for (var i = 0; i < indikator.Formulasi.Count; i++)
        {
            var di = $"{jalur}.formulasi[{i}]";
            var formulasi = indikator.Formulasi[i];
            Add($"{di}.teks", formulasi.Teks, ToTanda(formulasi.Penanda, 0));
            Add($"{di}.catatan", formulasi.Catatan, "Catatan :");
            AddDaftar($"{di}.sumberData.daftar", formulasi.SumberData.Daftar);
            Add($"{di}.sumberData.catatan", formulasi.SumberData.Catatan, "Catatan :");
        }
    }

    private void AddPenutup(string jalur, Penandatanganan? penutup)
    {
        if (penutup is null)
        {
            return;
        }

        var duaBaris = penutup.Bentuk == BentukTempatTanggal.DuaBaris;
        if (penutup.Bentuk != BentukTempatTanggal.Tanpa)
        {
            Add($"{jalur}.tempat", penutup.Tempat, duaBaris ? "Ditetapkan di : " : "");
            Add($"{jalur}.tanggalTercetak", penutup.TanggalTercetak, duaBaris ? "Pada tanggal : " : ", ");
        }

        AddSemua(jalur, [penutup.Jabatan, penutup.Nama, penutup.Pangkat, penutup.Nip]);
    }

    private void AddDaftarBerlabel(string jalur, string label, DaftarButir? daftar)
    {
        Add(jalur, daftar is null ? null : $"{label} :");
        AddDaftar(jalur, daftar);
    }

    private void AddDaftar(string jalur, DaftarButir? daftar) => AddButir(jalur, daftar?.Gaya ?? GayaDaftar.Tanpa, daftar?.Butir.Select(b => b.Teks) ?? []);

    private void AddButir(string jalur, GayaDaftar gaya, IEnumerable<string> butir)
    {
        foreach (var (i, teks) in butir.Index())
        {
            Add($"{jalur}.butir[{i}].teks", teks, ToTanda(gaya, i));
        }
    }

    private void AddSemua(string jalur, IEnumerable<string?>? semua)
    {
        foreach (var (i, teks) in (semua ?? []).Index())
        {
            Add($"{jalur}[{i}]", teks);
        }
    }

    private void Add(string jalur, string? teks, string tanda = "")
    {
        if (teks is not null)
        {
            _penggalan.Add(new(jalur, tanda, teks));
        }
    }

    private static string ToTanda(GayaDaftar gaya, int nomor) => gaya switch
    {
        GayaDaftar.Huruf => $"{(char)('a' + nomor)}. ",
        GayaDaftar.Angka => $"{nomor + 1}. ",
        GayaDaftar.Strip => "- ",
        GayaDaftar.Wajik => "❖ ",
        _ => "",
    };
}
