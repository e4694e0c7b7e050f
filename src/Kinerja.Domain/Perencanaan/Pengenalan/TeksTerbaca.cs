namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>A text on its way into the naskah, with where it comes from and what speaks against it.</summary>
internal sealed class TeksTerbaca(string teks, int dari, int sampai)
{
    public string Teks { get; set; } = teks;

    public int Dari { get; } = dari;

    public int Sampai { get; set; } = sampai;

    public List<string> Ragu { get; } = [];

    public List<PerbaikanPindaian> Perbaikan { get; } = [];

    public TeksTerbaca Doubt(string? sebab)
    {
        if (sebab is not null && !Ragu.Contains(sebab))
        {
            Ragu.Add(sebab);
        }

        return this;
    }

    public TeksTerbaca Mend(JenisPerbaikan jenis, string asli, string usul)
    {
        Perbaikan.Add(new PerbaikanPindaian(jenis, asli, usul));
        return this;
    }

    /// <summary>Another text of the same place, with the same doubts.</summary>
    public TeksTerbaca Part(string bagian)
    {
        var hasil = new TeksTerbaca(bagian, Dari, Sampai);
        hasil.Ragu.AddRange(Ragu);
        return hasil;
    }
}

internal sealed record DaftarTerbaca(GayaDaftar Gaya, List<TeksTerbaca> Butir);

internal sealed record DiktumTerbaca(TeksTerbaca Label, TeksTerbaca Teks, DaftarTerbaca? Butir);

internal sealed record PenutupTerbaca(Penetapan.BentukTempatTanggal Bentuk, TeksTerbaca? Tempat, TeksTerbaca? Tanggal, TeksTerbaca Jabatan, TeksTerbaca Nama, TeksTerbaca? Pangkat, TeksTerbaca? Nip);

internal sealed record FormulasiTerbaca(GayaDaftar Penanda, TeksTerbaca Teks, TeksTerbaca? Catatan, DaftarTerbaca Sumber, TeksTerbaca? CatatanSumber);

internal sealed record IndikatorTerbaca(GayaDaftar Penanda, TeksTerbaca Teks, DaftarTerbaca? Rincian, List<FormulasiTerbaca> Formulasi);

internal sealed record SasaranTerbaca(TeksTerbaca Teks, List<IndikatorTerbaca> Indikator);

internal sealed record JudulKolomTerbaca(TeksTerbaca Sasaran, TeksTerbaca Indikator, TeksTerbaca Formulasi, TeksTerbaca SumberData);

internal sealed class BagianTerbaca(TeksTerbaca judul)
{
    public TeksTerbaca Judul { get; } = judul;

    public TeksTerbaca? Jabatan { get; set; }

    public Dictionary<JenisLabel, string> Label { get; } = [];

    public DaftarTerbaca? Tugas { get; set; }

    public DaftarTerbaca? Fungsi { get; set; }

    public JudulKolomTerbaca? Kolom { get; set; }

    public List<SasaranTerbaca> Sasaran { get; set; } = [];
}

internal sealed record LampiranTerbaca(List<TeksTerbaca> Kepala, List<BagianTerbaca> Bagian)
{
    public PenutupTerbaca? Penutup { get; set; }
}

internal sealed class TubuhTerbaca
{
    public List<(Organisasi.PeranBarisKop Peran, TeksTerbaca Teks)> Kop { get; } = [];

    public TeksTerbaca? Judul { get; set; }

    public TeksTerbaca? Nomor { get; set; }

    public TeksTerbaca? Tentang { get; set; }

    public TeksTerbaca? Pejabat { get; set; }

    public DaftarTerbaca? Menimbang { get; set; }

    public DaftarTerbaca? Mengingat { get; set; }

    public DaftarTerbaca? Memperhatikan { get; set; }

    public TeksTerbaca? Memutuskan { get; set; }

    public TeksTerbaca? Menetapkan { get; set; }

    public List<DiktumTerbaca> Diktum { get; } = [];

    public PenutupTerbaca? Penutup { get; set; }

    public DaftarTerbaca? Tembusan { get; set; }
}
