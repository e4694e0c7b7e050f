using System.Runtime.CompilerServices;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Domain.Tests.Perencanaan.Perbandingan;

/// <summary>The shipped decrees from the source tree, and small ones made for one question.</summary>
internal static class Contoh
{
    public static readonly string[] DaftarKode = ["35.07.06-2022", "35.07.14-2017", "35.07.31-2019", "35.25.17-2019"];

    public static NaskahJson Read(string kode) => FormatNaskah.Read(File.ReadAllText(Path.Combine(Folder(), kode + ".json")));

    public static NaskahJson Naskah(params SasaranJson[] sasaran) => Dengan([Bagian("Kasi Pemerintahan", sasaran)]);

    public static NaskahJson Dengan(IReadOnlyList<BagianJabatanJson> bagian) => Read("35.07.06-2022") with { Lampiran = [new LampiranJson { Bagian = bagian }] };

    public static BagianJabatanJson Bagian(string jabatan, params SasaranJson[] sasaran) => new()
    {
        Jenis = JenisIndikator.Iki,
        Judul = "INDIKATOR KINERJA INDIVIDU",
        Jabatan = jabatan,
        Tugas = Daftar($"membantu camat dalam urusan {jabatan};"),
        Sasaran = sasaran,
    };

    public static SasaranJson Sasaran(string teks, params IndikatorJson[] indikator) => new() { Teks = teks, Indikator = indikator };

    public static IndikatorJson Indikator(string teks, IdentitasId? identitas = null, params string[] formulasi) => new()
    {
        IdentitasId = identitas,
        Teks = teks,
        Formulasi = [.. (formulasi.Length == 0 ? ["Penghitungan " + teks] : formulasi).Select(f => new FormulasiJson { Teks = f, SumberData = new SumberData(Daftar("Buku register")) })],
    };

    public static DaftarButir Daftar(params string[] teks) => new(GayaDaftar.Huruf, [.. teks.Select(t => new Butir(default, t))]);

    /// <summary>The same words with new ids everywhere; with <paramref name="tetap"/>, the ids of indicators and list items as they were.</summary>
    public static NaskahJson Renew(NaskahJson naskah, bool tetap = false)
    {
        ButirId Id(ButirId id) => tetap && id.Value != Guid.Empty ? id : ButirId.New();
        DaftarButir? Salin(DaftarButir? d) => d is null ? null : d with { Butir = [.. d.Butir.Select(b => b with { Id = Id(b.Id) })] };
        return naskah with
        {
            Id = KeputusanId.New(),
            BatangTubuh = naskah.BatangTubuh is not { } t ? null : t with
            {
                Menimbang = Salin(t.Menimbang)!,
                Mengingat = t.Mengingat with { Butir = [.. t.Mengingat.Butir.Select(b => b with { Id = Id(b.Id) })] },
                Memperhatikan = Salin(t.Memperhatikan),
                Tembusan = Salin(t.Tembusan),
                Diktum = [.. t.Diktum.Select(d => d with { Id = tetap && d.Id.Value != Guid.Empty ? d.Id : DiktumId.New(), Butir = Salin(d.Butir) })],
            },
            Lampiran = [.. naskah.Lampiran.Select(l => l with
            {
                Id = LampiranId.New(),
                Bagian = [.. l.Bagian.Select(b => b with
                {
                    Id = BagianJabatanId.New(),
                    Tugas = Salin(b.Tugas),
                    Fungsi = Salin(b.Fungsi),
                    Sasaran = [.. b.Sasaran.Select(s => s with
                    {
                        Id = SasaranId.New(),
                        Indikator = [.. s.Indikator.Select(i => i with
                        {
                            Id = IndikatorId.New(),
                            IdentitasId = tetap && i.IdentitasId is not null ? i.IdentitasId : IdentitasId.New(),
                            Rincian = Salin(i.Rincian),
                            Formulasi = [.. i.Formulasi.Select(f => f with { Id = FormulasiId.New(), SumberData = f.SumberData with { Daftar = Salin(f.SumberData.Daftar)! } })],
                        })],
                    })],
                })],
            })],
        };
    }

    private static string Folder([CallerFilePath] string sumber = "") =>
        Path.Combine(Path.GetDirectoryName(sumber)!, "..", "..", "..", "..", "src", "Kinerja.Data", "Contoh");
}
