using System.Globalization;
using Kinerja.Data.Cadangan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Common;

/// <summary>The settings of backups: <c>Cadangan:Folder</c>, <c>Cadangan:Jam</c>, <c>Cadangan:Simpan</c>.</summary>
public static class PengaturanCadangan
{
    /// <param name="pemilik">The connection string of the owner, where this process was given it.</param>
    /// <exception cref="AturanException">A setting is no hour, or no number.</exception>
    public static void Apply(OpsiCadangan opsi, IConfiguration konfigurasi, string? pemilik)
    {
        opsi.Pemilik = pemilik;
        opsi.Folder = konfigurasi["Cadangan:Folder"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(Pemasangan.FolderData, "cadangan");
        if (konfigurasi["Cadangan:Jam"] is { Length: > 0 } jam)
        {
            opsi.Jam = TimeOnly.TryParseExact(jam, ["HH:mm", "HH.mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var pukul)
                ? pukul
                : throw new AturanException($"Cadangan__Jam “{jam}” bukan jam. Tulis seperti 01:30.");
        }

        if (konfigurasi["Cadangan:Simpan"] is { Length: > 0 } simpan)
        {
            opsi.Simpan = int.TryParse(simpan, NumberStyles.None, CultureInfo.InvariantCulture, out var banyak) && banyak is >= 1 and <= 1000
                ? banyak
                : throw new AturanException($"Cadangan__Simpan “{simpan}” bukan bilangan antara 1 dan 1000.");
        }
    }
}
