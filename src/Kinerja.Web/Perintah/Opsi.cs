using System.Globalization;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Perintah;

/// <summary>
/// The options of one command: <c>--nama nilai</c> or <c>--nama=nilai</c>. An unknown or doubled option is refused, but for one whose name the command
/// lists with a star, which may be written many times. One listed with a question mark stands alone, without a value.
/// </summary>
public sealed class Opsi
{
    private readonly Dictionary<string, List<string>> _nilai = new(StringComparer.Ordinal);

    private Opsi()
    {
    }

    public static Opsi Parse(IReadOnlyList<string> argumen, IReadOnlyCollection<string> dikenal)
    {
        var opsi = new Opsi();
        for (var i = 0; i < argumen.Count; i++)
        {
            var (nama, nilai) = Split(argumen[i]);
            var bolehBerulang = dikenal.Contains(nama + "*");
            var tanpaNilai = dikenal.Contains(nama + "?");
            if (!bolehBerulang && !tanpaNilai && !dikenal.Contains(nama))
            {
                throw new AturanException($"Opsi “{argumen[i]}” tidak dikenal. Yang dikenal: {string.Join(", ", dikenal.Select(d => "--" + d.TrimEnd('*', '?')))}.");
            }

            if (tanpaNilai && nilai is not null)
            {
                throw new AturanException($"Opsi --{nama} ditulis tanpa nilai.");
            }

            nilai ??= tanpaNilai ? "" : i + 1 < argumen.Count && !argumen[i + 1].StartsWith("--", StringComparison.Ordinal)
                ? argumen[++i]
                : throw new AturanException($"Opsi --{nama} memerlukan nilai.");
            if (opsi._nilai.TryGetValue(nama, out var ada) && !bolehBerulang)
            {
                throw new AturanException($"Opsi --{nama} ditulis dua kali.");
            }

            opsi._nilai[nama] = [.. ada ?? [], nilai];
        }

        return opsi;
    }

    public string? Find(string nama) => _nilai.TryGetValue(nama, out var nilai) ? nilai[0] : null;

    /// <summary>Whether an option without a value is written.</summary>
    public bool Has(string nama) => _nilai.ContainsKey(nama);

    /// <summary>Every value of an option that may be written many times, in order.</summary>
    public IReadOnlyList<string> ListAll(string nama) => _nilai.TryGetValue(nama, out var nilai) ? nilai : [];

    public string Require(string nama) => Find(nama) ?? throw new AturanException($"Opsi --{nama} wajib ditulis.");

    public int RequireTahun(string nama) => FindTahun(nama) ?? throw new AturanException($"Opsi --{nama} wajib ditulis.");

    public int? FindTahun(string nama) => Find(nama) switch
    {
        null => null,
        { } teks when int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var tahun) && tahun is >= 2000 and <= 2100 => tahun,
        { } teks => throw new AturanException($"--{nama} “{teks}” bukan tahun antara 2000 dan 2100."),
    };

    /// <summary>A whole number; what it may be is for the command to say.</summary>
    public int? FindBilangan(string nama) => Find(nama) switch
    {
        null => null,
        { } teks when int.TryParse(teks, NumberStyles.None, CultureInfo.InvariantCulture, out var bilangan) => bilangan,
        { } teks => throw new AturanException($"--{nama} “{teks}” bukan bilangan."),
    };

    public int RequireBilangan(string nama) => FindBilangan(nama) ?? throw new AturanException($"Opsi --{nama} wajib ditulis.");

    private static (string Nama, string? Nilai) Split(string argumen)
    {
        if (!argumen.StartsWith("--", StringComparison.Ordinal))
        {
            return (argumen, null);
        }

        var tanda = argumen.IndexOf('=', StringComparison.Ordinal);
        return tanda < 0 ? (argumen[2..], null) : (argumen[2..tanda], argumen[(tanda + 1)..]);
    }
}
