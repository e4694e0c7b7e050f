using System.Globalization;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>A law while it is typed.</summary>
public sealed class KonsepPeraturan
{
    private readonly Peraturan dasar;

    public KonsepPeraturan(Peraturan peraturan)
    {
        dasar = peraturan;
        Jenis = peraturan.Jenis;
        Pembentuk = peraturan.Pembentuk ?? "";
        Nomor = peraturan.Nomor;
        Tahun = peraturan.Tahun == 0 ? "" : peraturan.Tahun.ToString(CultureInfo.InvariantCulture);
        Judul = peraturan.Judul;
        (LembaranTahun, LembaranNomor) = (peraturan.Lembaran?.Tahun.ToString(CultureInfo.InvariantCulture) ?? "", peraturan.Lembaran?.Nomor ?? "");
        LembaranJenis = peraturan.Lembaran?.Jenis ?? JenisLembaran.LembaranDaerah;
        Tanggal = peraturan.Tanggal;
        BerlakuSampai = peraturan.BerlakuSampai;
        Diverifikasi = peraturan.Diverifikasi;
        Sumber = peraturan.Sumber;
    }

    public JenisPeraturan Jenis { get; set; }

    public string Pembentuk { get; set; }

    public string Nomor { get; set; }

    public string Tahun { get; set; }

    public string Judul { get; set; }

    public JenisLembaran LembaranJenis { get; set; }

    public string LembaranTahun { get; set; }

    public string LembaranNomor { get; set; }

    public DateOnly? Tanggal { get; set; }

    public DateOnly? BerlakuSampai { get; set; }

    public bool Diverifikasi { get; set; }

    public string Sumber { get; set; }

    /// <summary>A new Perda of a kabupaten.</summary>
    public static KonsepPeraturan Create(string kodeKabupaten, string namaKabupaten) => new(new Peraturan
    {
        Id = PeraturanId.New(), Jenis = JenisPeraturan.PeraturanDaerah, Nomor = "", Tahun = 0, Judul = "", Sumber = "", Wilayah = kodeKabupaten, NamaWilayah = $"Kabupaten {namaKabupaten}",
    });

    public Peraturan Build() => dasar with
    {
        Jenis = Jenis,
        Pembentuk = string.IsNullOrWhiteSpace(Pembentuk) ? null : Pembentuk.Trim(),
        Nomor = Nomor,
        Tahun = BacaAngka.Read(Tahun, "Tahun"),
        Judul = Judul,
        Lembaran = string.IsNullOrWhiteSpace(LembaranNomor) ? null
            : new LembaranResmi(LembaranJenis, BacaAngka.Read(LembaranTahun, "Tahun lembaran"), LembaranNomor.Trim(), dasar.Lembaran?.Tambahan),
        Tanggal = Tanggal,
        BerlakuSampai = BerlakuSampai,
        Diverifikasi = Diverifikasi,
        Sumber = Sumber,
    };
}
