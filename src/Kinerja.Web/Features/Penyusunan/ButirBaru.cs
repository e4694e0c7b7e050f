using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>What a new item or a newly put in part holds before anything is typed into it.</summary>
public static class ButirBaru
{
    /// <summary>An item for a list, with the empty rows that it will need.</summary>
    public static IsiNaskah Create(NaskahJson naskah, AlamatNaskah daftar) => daftar.Bidang switch
    {
        NamaBidang.Bagian => IsiNaskah.Of(CreateBagian(naskah)),
        NamaBidang.Sasaran => IsiNaskah.Of(new SasaranJson { Id = SasaranId.New(), Teks = "", Indikator = [CreateIndikator()] }),
        NamaBidang.Indikator => IsiNaskah.Of(CreateIndikator()),
        NamaBidang.Formulasi => IsiNaskah.Of(CreateFormulasi()),
        NamaBidang.Diktum => IsiNaskah.Of(new Diktum(DiktumId.New(), TeksBaku.Label(naskah.BatangTubuh?.Diktum.Count ?? 0), "")),
        NamaBidang.Mengingat => IsiNaskah.Of(new DasarHukum(ButirId.New(), "")),
        _ => IsiNaskah.Of(new Butir(ButirId.New(), "")),
    };

    /// <summary>The id of an item that is to be put in.</summary>
    public static Guid? Id(IsiNaskah isi) => isi switch
    {
        Isi<Butir> b => b.Nilai.Id.Value,
        Isi<DasarHukum> b => b.Nilai.Id.Value,
        Isi<Diktum> d => d.Nilai.Id.Value,
        Isi<BagianJabatanJson> b => b.Nilai.Id?.Value,
        Isi<SasaranJson> s => s.Nilai.Id?.Value,
        Isi<IndikatorJson> i => i.Nilai.Id?.Value,
        Isi<FormulasiJson> f => f.Nilai.Id?.Value,
        _ => null,
    };

    /// <summary>An optional part as it begins.</summary>
    public static IsiNaskah CreateBagianPilihan(NaskahJson naskah, AlamatNaskah alamat)
    {
        var konteks = Konteks(naskah);
        return alamat.Bidang switch
        {
            NamaBidang.KopSurat => IsiNaskah.Of(TeksBaku.Bawaan.CreateKop(konteks)),
            NamaBidang.BatangTubuh => IsiNaskah.Of(TeksBaku.Bawaan.CreateBatangTubuh(konteks)),
            NamaBidang.Label => IsiNaskah.Of(naskah.LabelBagian),
            NamaBidang.JudulKolom => IsiNaskah.Of(TeksBaku.Bawaan.CreateJudulKolom(konteks)),
            NamaBidang.Kepala => IsiNaskah.Of(new KepalaLampiran(["LAMPIRAN", $"KEPUTUSAN CAMAT {naskah.Kecamatan.Nama.ToUpperInvariant()}"])),
            NamaBidang.Penutup => IsiNaskah.Of(naskah.BatangTubuh?.Penutup ?? TeksBaku.Bawaan.CreateBatangTubuh(konteks).Penutup),
            NamaBidang.Tembusan or NamaBidang.Memperhatikan => IsiNaskah.Of(CreateDaftar(GayaDaftar.Angka)),
            _ => IsiNaskah.Of(CreateDaftar(GayaDaftar.Huruf)),
        };
    }

    public static KonteksTeks Konteks(NaskahJson naskah) => new(naskah.Kecamatan.Nama, naskah.Kecamatan.Kabupaten, naskah.Tahun);

    private static BagianJabatanJson CreateBagian(NaskahJson naskah) => TeksBaku.Bawaan.CreateBagian("Jabatan baru", Konteks(naskah)) with
    {
        Tugas = CreateDaftar(GayaDaftar.Huruf),
        Fungsi = CreateDaftar(GayaDaftar.Huruf),
        Sasaran = [new SasaranJson { Id = SasaranId.New(), Teks = "", Indikator = [CreateIndikator()] }],
    };

    private static IndikatorJson CreateIndikator() => new() { Id = IndikatorId.New(), Teks = "", Formulasi = [CreateFormulasi()] };

    private static FormulasiJson CreateFormulasi() => new() { Id = FormulasiId.New(), Teks = "", SumberData = new SumberData(DaftarButir.Kosong) };

    private static DaftarButir CreateDaftar(GayaDaftar gaya) => new(gaya, [new Butir(ButirId.New(), "")]);
}
