using System.Text.Json;
using Kinerja.Data.Pindahan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Pindahan;

namespace Kinerja.Web.Perintah;

/// <summary>The ZIP side of <c>ekspor</c> and <c>impor</c>: a whole kecamatan.</summary>
internal static class PerintahPindahan
{
    public static bool IsZip(string jalur) => Path.GetExtension(jalur).Equals(".zip", StringComparison.OrdinalIgnoreCase);

    public static async Task EksporAsync(Opsi opsi, string keluaran, CancellationToken ct)
    {
        if (opsi.Find("tahun") is not null || opsi.Find("id") is not null)
        {
            throw new AturanException("ZIP memuat seluruh kecamatan; jangan sebutkan --tahun atau --id.");
        }

        await using var ruang = await RuangPerintah.OpenSiapAsync(ct);
        await ruang.Get<PintuKecamatan>().EnterFromCommandLineAsync(opsi.Require("kecamatan"), ct);
        await BerkasKeluaran.WriteAsync(keluaran, tujuan => ruang.Get<PenulisPindahan>().WriteAsync(tujuan, null, ct));
        await Console.Out.WriteLineAsync(keluaran);
    }

    public static async Task ImporAsync(Opsi opsi, CancellationToken ct)
    {
        using var zip = ZipPindahan.Load(opsi.Require("berkas"));
        if (opsi.Find("kecamatan") is { } kode && kode != zip.Manifes.Kecamatan.Kode)
        {
            throw new AturanException($"ZIP ini milik kecamatan {zip.Manifes.Kecamatan.Kode}, bukan {kode}.");
        }

        await using var ruang = await RuangPerintah.OpenSiapAsync(ct);
        var pemilik = ruang.BasisData.Pemilik ?? throw new AturanException("Memasukkan seluruh kecamatan memerlukan peran pemilik basis data; isi ConnectionStrings__Pemilik.");
        var hasil = await ruang.Get<PengimporKecamatan>().ImportAsync(pemilik, zip, ct);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(hasil, FormatNaskah.Opsi).AsMemory(), ct);
    }
}
