using System.Text.Json;
using Kinerja.Data;
using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Perintah;

/// <summary><c>cadangkan</c>: everything of the installation, or of one kecamatan, in one file. The file holds password hashes and keys: it belongs in a safe place.</summary>
internal static class PerintahCadangkan
{
    private static readonly TimeSpan Selang = TimeSpan.FromSeconds(5);

    public static PerintahTerdaftar Terdaftar { get; } = new(
        "cadangkan", "Menulis cadangan: seluruh isi pemasangan, atau satu kecamatan, dalam satu berkas rahasia. --harian: tinggal berjalan dan mencadangkan tiap hari.",
        ["keluaran", "kecamatan", "harian?"], "cadangkan --keluaran kantor.kinerja [--kecamatan 35.07.14]   atau   cadangkan --harian", RunAsync);

    private sealed record Hasil(string Berkas, long UkuranByte, DateTimeOffset Waktu, string Migrasi, string? Kecamatan, int Tabel, long Baris, long JumlahBerkas, long BerkasHilang);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        var keluaran = opsi.Has("harian") ? null : Path.GetFullPath(opsi.Require("keluaran"));
        await using var ruang = await RuangPerintah.OpenAsync(ct);
        var pemilik = RuangCadangan.RequirePemilik(ruang);
        await ruang.BasisData.PrepareAsync(ct);
        if (keluaran is null)
        {
            await RunHarianAsync(ruang, ct);
            return;
        }

        var mulai = ruang.Get<TimeProvider>().GetUtcNow();
        var (manifes, ukuran) = await BerkasCadangan.CreateAsync(pemilik, ruang.Get<GudangBerkas>(), opsi.Find("kecamatan"), keluaran, mulai, new KabarStderr(), ct);
        if (manifes.Kecamatan is null)
        {
            // The pages show it as the last backup, wherever it was made.
            await ruang.Get<CadanganService>().RecordAsync(Path.GetFileName(keluaran), ukuran, mulai, ct);
        }

        var hasil = new Hasil(keluaran, ukuran, manifes.Waktu, manifes.Migrasi, manifes.Kecamatan?.Kode, manifes.Tabel.Count, manifes.CountBaris(), manifes.Berkas.Banyak, manifes.Berkas.Hilang);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(hasil, FormatNaskah.Opsi).AsMemory(), ct);
    }

    private static async Task RunHarianAsync(RuangPerintah ruang, CancellationToken ct)
    {
        var pelaksana = ruang.Get<PelaksanaCadangan>();
        await Console.Error.WriteLineAsync("Cadangan harian berjalan; hentikan dengan Ctrl+C.");
        while (true)
        {
            try
            {
                await pelaksana.RunAsync(harian: true, ct);
            }
            catch (Exception e) when (KesehatanBasisData.Describe(e) is { } sebab)
            {
                await Console.Error.WriteLineAsync(sebab); // later again
            }

            await Task.Delay(Selang, ct);
        }
    }
}

/// <summary><c>pulihkan</c>: a backup into an installation that is empty, or one kecamatan into one where it is not. All or nothing.</summary>
internal static class PerintahPulihkan
{
    public static PerintahTerdaftar Terdaftar { get; } = new(
        "pulihkan", "Memulihkan cadangan ke pemasangan yang kosong, atau cadangan satu kecamatan ke pemasangan yang belum memuatnya. --periksa: hanya membuktikan berkasnya.",
        ["berkas", "periksa?"], "pulihkan --berkas kantor.kinerja [--periksa]", RunAsync);

    private sealed record Hasil(
        DateTimeOffset Waktu, string Migrasi, string VersiProgram, string? Kecamatan, IReadOnlyDictionary<string, long> Baris, long JumlahBerkas, long BerkasHilang, bool Dipulihkan, IReadOnlyList<string> Catatan);

    private static async Task RunAsync(Opsi opsi, CancellationToken ct)
    {
        var kabar = new KabarStderr();
        using var cadangan = await PembacaCadangan.OpenAsync(Path.GetFullPath(opsi.Require("berkas")), kabar, ct);
        IReadOnlyList<string> catatan = [];
        if (!opsi.Has("periksa"))
        {
            // Nothing is made on the disk for a file that is not whole.
            await using var ruang = await RuangPerintah.OpenAsync(ct);
            var pemilik = RuangCadangan.RequirePemilik(ruang);
            await ruang.BasisData.PrepareAsync(ct);
            catatan = (await new PemulihCadangan(pemilik, ruang.Get<GudangBerkas>()).RestoreAsync(cadangan, kabar, ct)).Catatan;
        }

        var m = cadangan.Manifes;
        var hasil = new Hasil(m.Waktu, m.Migrasi, m.VersiProgram, m.Kecamatan?.Kode, m.Tabel.ToDictionary(t => t.Nama, t => t.Baris), m.Berkas.Banyak, m.Berkas.Hilang, !opsi.Has("periksa"), catatan);
        await Console.Out.WriteLineAsync(JsonSerializer.Serialize(hasil, FormatNaskah.Opsi).AsMemory(), ct);
    }
}

internal static class RuangCadangan
{
    /// <exception cref="AturanException">This process was not given the owner.</exception>
    public static string RequirePemilik(RuangPerintah ruang) => ruang.BasisData.Pemilik
        ?? throw new AturanException("Cadangan memerlukan ConnectionStrings__Pemilik, yaitu sambungan sebagai peran pemilik basis data: peran aplikasi tidak melihat semua kecamatan.");
}

/// <summary>Tells who waits at a terminal how far it is; a script that redirects the errors is spared it.</summary>
internal sealed class KabarStderr : IProgress<KemajuanCadangan>
{
    private string _terakhir = "";

    public void Report(KemajuanCadangan value)
    {
        if (!Console.IsErrorRedirected && value.Tahap != _terakhir)
        {
            _terakhir = value.Tahap;
            Console.Error.WriteLine($"{value.Persen,3}% {value.Tahap}");
        }
    }
}
