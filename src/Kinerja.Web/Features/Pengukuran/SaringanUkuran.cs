using Kinerja.Data.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Penetapan;
using Microsoft.AspNetCore.WebUtilities;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>How far an indicator is on its way to being measured.</summary>
public enum KeadaanUkuran
{
    PerluDiperiksa,

    /// <summary>The program is sure and found nothing to ask about; a person has still to say yes.</summary>
    Diusulkan,
    Disahkan,
}

public static class KeadaanUkuranExtensions
{
    public static KeadaanUkuran Keadaan(this UkuranIndikator indikator) =>
        indikator.DaftarUkuran.Count > 0 ? KeadaanUkuran.Disahkan : UkuranService.IsSure(indikator) ? KeadaanUkuran.Diusulkan : KeadaanUkuran.PerluDiperiksa;

    public static string Sebutan(this KeadaanUkuran? keadaan) => keadaan switch
    {
        null => "Semua",
        KeadaanUkuran.PerluDiperiksa => "Perlu diperiksa",
        _ => keadaan.Value.ToString(),
    };
}

/// <summary>What a reader wants to see of the measures; it lives in the address.</summary>
public sealed record SaringanUkuran(KeadaanUkuran? Keadaan, string Jabatan, string Cari)
{
    /// <summary>From an address; what it does not know stands for everything.</summary>
    public static SaringanUkuran Read(Uri alamat)
    {
        var isi = QueryHelpers.ParseQuery(alamat.Query);
        string Get(string nama) => isi.TryGetValue(nama, out var nilai) ? nilai.ToString() : "";
        return new(Enum.TryParse<KeadaanUkuran>(Get("keadaan"), ignoreCase: true, out var k) && Enum.IsDefined(k) ? k : null, Get("jabatan"), Get("cari"));
    }

    public string ToKueri()
    {
        var isi = new Dictionary<string, string?> { ["keadaan"] = Keadaan?.ToString().ToLowerInvariant(), ["jabatan"] = Jabatan, ["cari"] = Cari };
        return QueryString.Create(isi.Where(k => !string.IsNullOrWhiteSpace(k.Value))).ToUriComponent();
    }

    /// <param name="semua">Every section.</param>
    /// <param name="tetap">What stays in its place whatever the filter says: approved a moment ago, so that nobody loses their place, or being changed, so that nothing typed is lost.</param>
    public IReadOnlyList<UkuranBagian> Filter(IReadOnlyList<UkuranBagian> semua, IReadOnlySet<IndikatorId> tetap)
    {
        var pencarian = PencarianNaskah.Create(Cari);
        return
        [
            .. semua.Select(b => b with { DaftarIndikator = [.. b.DaftarIndikator.Where(i => tetap.Contains(i.Id) || IsCocok(b, i, pencarian))] })
                .Where(b => b.DaftarIndikator.Count > 0),
        ];
    }

    private bool IsCocok(UkuranBagian bagian, UkuranIndikator indikator, PencarianNaskah? pencarian) =>
        (Jabatan.Length == 0 || bagian.Nama.ToSatuBaris() == Jabatan)
        && (Keadaan is not { } keadaan || indikator.Keadaan() == keadaan)
        && (pencarian is null || indikator.DaftarFormulasi.Select(f => NotasiCetak.ToLinear(f.Teks)).Prepend(indikator.Teks).Append(indikator.Sasaran).Any(t => pencarian.Count(t) > 0));
}
