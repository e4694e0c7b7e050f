using System.Globalization;
using Kinerja.Data.Pelaporan;
using Microsoft.AspNetCore.WebUtilities;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>How far the target of a measure is.</summary>
public enum KeadaanTarget
{
    BelumAda,
    AdaUsulan,
    PerluDilihat,
}

/// <summary>What a reader wants to see of the targets; it lives in the address.</summary>
public sealed record SaringanTarget(int? Tahun, string Jabatan, KeadaanTarget? Keadaan)
{
    public static SaringanTarget Read(Uri alamat)
    {
        var isi = QueryHelpers.ParseQuery(alamat.Query);
        string Get(string nama) => isi.TryGetValue(nama, out var nilai) ? nilai.ToString() : "";
        return new(
            int.TryParse(Get("tahun"), NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && tahun is >= 2000 and <= 2100 ? tahun : null, Get("jabatan"),
            Enum.TryParse<KeadaanTarget>(Get("keadaan"), ignoreCase: true, out var k) && Enum.IsDefined(k) ? k : null);
    }

    public string ToKueri()
    {
        var isi = new Dictionary<string, string?> { ["tahun"] = Tahun?.ToString(CultureInfo.InvariantCulture), ["jabatan"] = Jabatan, ["keadaan"] = Keadaan?.ToString().ToLowerInvariant() };
        return QueryString.Create(isi.Where(k => !string.IsNullOrWhiteSpace(k.Value))).ToUriComponent();
    }

    public IReadOnlyList<TargetJabatan> Filter(IReadOnlyList<TargetJabatan> semua) =>
    [
        .. semua.Where(j => Jabatan.Length == 0 || j.Id.ToString() == Jabatan)
            .Select(j => j with { DaftarUkuran = [.. j.DaftarUkuran.Where(u => Keadaan is not { } k || IsKeadaan(u, k))] }).Where(j => j.DaftarUkuran.Count > 0),
    ];

    public static bool IsKeadaan(TargetUkuran ukuran, KeadaanTarget keadaan) => keadaan switch
    {
        KeadaanTarget.BelumAda => ukuran.DaftarSel.Count > 0 && ukuran.DaftarSel.All(s => s.Teks.Length == 0),
        KeadaanTarget.AdaUsulan => ukuran.DaftarSel.Any(s => s.Teks.Length == 0 && s.Usulan?.Teks is not null),
        KeadaanTarget.PerluDilihat => ukuran.Peringatan is not null,
        _ => throw new ArgumentOutOfRangeException(nameof(keadaan)),
    };
}
