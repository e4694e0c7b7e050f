using System.Security.Cryptography;
using Kinerja.Data.Identity;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Perintah;

/// <summary>
/// <c>buat-pengguna</c>: registers a person and, where it is new, the kecamatan they belong to. The password comes from the environment (KINERJA_SANDI), where no
/// list of processes shows it, or is made up and printed once.
/// </summary>
internal static class PerintahBuatPengguna
{
    public static PerintahTerdaftar Terdaftar { get; } = new(
        "buat-pengguna", "Mendaftarkan pengguna; kecamatan atau kabupaten yang baru didaftarkan sekalian bila namanya disebut.",
        ["nama-pengguna", "nama", "nip", "peran", "kecamatan", "nama-kecamatan", "kabupaten", "nama-kabupaten"],
        "buat-pengguna --nama-pengguna admin.wajak --nama \"Siti Aminah\" --peran AdminKecamatan --kecamatan 35.07.16 [--nama-kecamatan Wajak --nama-kabupaten Malang]",
        RunAsync);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        var peran = ParsePeran(opsi.Require("peran"));
        await using var ruang = await RuangPerintah.OpenSiapAsync(ct);
        if (peran is { } p)
        {
            await (p.IsKabupaten() ? EnterKabupatenAsync(ruang, opsi, ct) : EnterKecamatanAsync(ruang, opsi, ct));
        }

        var diberi = Environment.GetEnvironmentVariable("KINERJA_SANDI");
        var sandi = string.IsNullOrEmpty(diberi) ? RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 16) : diberi;
        await ruang.Get<PendaftaranAkun>().CreateAsync(new AkunBaru(opsi.Require("nama-pengguna"), opsi.Require("nama"), peran, sandi, opsi.Find("nip")), ct);
        await Console.Out.WriteLineAsync($"Pengguna {opsi.Require("nama-pengguna")} terdaftar." + (diberi == sandi ? "" : $" Sandi: {sandi}"));
    }

    private static async Task EnterKecamatanAsync(RuangPerintah ruang, Opsi opsi, CancellationToken ct)
    {
        var kode = KodeWilayah.ParseKecamatan(opsi.Require("kecamatan"));
        var wilayah = ruang.Get<PendaftaranWilayah>();
        if (await wilayah.IsTerdaftarAsync(kode, ct))
        {
            await ruang.Get<PintuKecamatan>().EnterFromCommandLineAsync(kode.Value, ct);
            return;
        }

        var nama = opsi.Find("nama-kecamatan") ?? throw new AturanException($"Kecamatan {kode} belum terdaftar; sebutkan --nama-kecamatan dan --nama-kabupaten.");
        await wilayah.EnterKabupatenAsync(kode.Kabupaten, opsi.Find("nama-kabupaten"), ct);
        await wilayah.CreateKecamatanAsync(kode, nama, opsi.Find("nama-kabupaten") ?? "", jumlahDesa: null, ct);
    }

    private static Task EnterKabupatenAsync(RuangPerintah ruang, Opsi opsi, CancellationToken ct) =>
        ruang.Get<PendaftaranWilayah>().EnterKabupatenAsync(KodeWilayah.Parse(opsi.Require("kabupaten")), opsi.Find("nama-kabupaten"), ct);

    private static Peran? ParsePeran(string teks) => teks switch
    {
        "Pengelola" => null,
        _ when Enum.TryParse<Peran>(teks, ignoreCase: true, out var peran) && Enum.IsDefined(peran) && !char.IsAsciiDigit(teks[0]) => peran,
        _ => throw new AturanException($"Peran “{teks}” tidak dikenal. Yang dikenal: {string.Join(", ", Enum.GetNames<Peran>())}, Pengelola."),
    };
}
