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

    /// <param name="tetap">What was approved under this filter a moment ago: it stays where it is, so that nobody loses their place.</param>
    public IReadOnlyList<UkuranBagian> Filter(IReadOnlyList<UkuranBagian> semua, IReadOnlySet<IndikatorId> tetap)
    {
        var pencarian = PencarianNaskah.Create(Cari);
        return
        [
            .. semua.Where(b => Jabatan.Length == 0 || b.Nama.ToSatuBaris() == Jabatan)
                .Select(b => b with { DaftarIndikator = [.. b.DaftarIndikator.Where(i => IsCocok(i, pencarian, tetap))] })
                .Where(b => b.DaftarIndikator.Count > 0),
        ];
    }

    private bool IsCocok(UkuranIndikator indikator, PencarianNaskah? pencarian, IReadOnlySet<IndikatorId> tetap) =>
        (Keadaan is not { } keadaan || indikator.Keadaan() == keadaan || tetap.Contains(indikator.Id))
        && (pencarian is null || indikator.DaftarFormulasi.Select(f => NotasiCetak.ToLinear(f.Teks)).Prepend(indikator.Teks).Append(indikator.Sasaran).Any(t => pencarian.Count(t) > 0));
}
