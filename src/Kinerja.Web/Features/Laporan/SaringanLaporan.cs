using System.Globalization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.WebUtilities;

namespace Kinerja.Web.Features.Laporan;

/// <summary>What is chosen on the page of reports; it lives in the address, so that a reload and a link keep it.</summary>
/// <param name="Triwulan">0: the whole year.</param>
/// <param name="Jabatan">Empty: all posts.</param>
/// <param name="Dari">First page of an excerpt; empty: by post.</param>
/// <param name="Pekerjaan">The report that was asked for last.</param>
public sealed record SaringanLaporan(JenisLaporan Jenis, FormatLaporan Format, int? Tahun, int Triwulan = 0, string Jabatan = "", string Dari = "", string Sampai = "", Guid? Pekerjaan = null)
{
    private const int HalamanMaksimum = 9999;

    public static SaringanLaporan Read(Uri alamat)
    {
        var isi = QueryHelpers.ParseQuery(alamat.Query);
        string Get(string nama) => isi.TryGetValue(nama, out var nilai) ? nilai.ToString() : "";
        int? Number(string nama, int bawah, int atas) => int.TryParse(Get(nama), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n >= bawah && n <= atas ? n : null;
        TEnum Pick<TEnum>(string nama)
            where TEnum : struct, Enum => Enum.GetValues<TEnum>().FirstOrDefault(e => e.ToString().Equals(Get(nama), StringComparison.OrdinalIgnoreCase));

        return new SaringanLaporan(
            Pick<JenisLaporan>("jenis"), Pick<FormatLaporan>("format"), Number("tahun", 2000, 2100), Number("triwulan", 1, 4) ?? 0, Get("jabatan"), Get("dari"), Get("sampai"),
            Guid.TryParse(Get("pekerjaan"), out var id) ? id : null).Fit();
    }

    public bool MemilihPeriode => Jenis is JenisLaporan.Capaian;

    /// <summary>An excerpt of one file is of a post or of pages; one for every post needs neither.</summary>
    public bool MemilihHalaman => Jenis is JenisLaporan.Petikan && Format is FormatLaporan.Pdf && Jabatan.Length == 0;

    public string ToKueri()
    {
        var isi = new Dictionary<string, string?>
        {
            ["jenis"] = Jenis.ToString().ToLowerInvariant(), ["format"] = Format.ToString().ToLowerInvariant(), ["tahun"] = Tahun?.ToString(CultureInfo.InvariantCulture),
            ["triwulan"] = MemilihPeriode && Triwulan > 0 ? Triwulan.ToString(CultureInfo.InvariantCulture) : null, ["jabatan"] = Jabatan,
            ["dari"] = MemilihHalaman ? Dari : null, ["sampai"] = MemilihHalaman ? Sampai : null, ["pekerjaan"] = Pekerjaan?.ToString(),
        };
        return QueryString.Create(isi.Where(k => !string.IsNullOrWhiteSpace(k.Value))).ToUriComponent();
    }

    /// <summary>A form that the chosen report has; else its first.</summary>
    public SaringanLaporan Fit() => Jenis.DaftarFormat().Contains(Format) ? this : this with { Format = Jenis.DaftarFormat()[0] };

    /// <exception cref="AturanException">Something is still to be chosen, or is no page.</exception>
    public PermintaanLaporan ToPermintaan(int tahun)
    {
        JabatanId? jabatan = Guid.TryParse(Jabatan, out var id) ? JabatanId.From(id) : null;
        var periode = MemilihPeriode && Triwulan > 0 ? Periode.Triwulan(tahun, Triwulan) : Periode.Setahun(tahun);
        return new PermintaanLaporan(Jenis, Format, periode, jabatan, MemilihHalaman ? ReadHalaman() : null);
    }

    private RentangHalaman ReadHalaman() =>
        Dari.Trim().Length == 0 && Sampai.Trim().Length == 0 ? throw new AturanException("Pilih jabatan yang dipetik, atau isi halaman awal dan akhirnya.")
        : new RentangHalaman(ReadNomor(Dari), Sampai.Trim().Length == 0 ? ReadNomor(Dari) : ReadNomor(Sampai));

    private static int ReadNomor(string teks) =>
        int.TryParse(teks.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= HalamanMaksimum
            ? n : throw new AturanException($"“{teks.Trim()}” bukan nomor halaman. Isi angka, misalnya 3.");
}
