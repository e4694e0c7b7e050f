using Kinerja.Domain.Organisasi;

namespace Kinerja.Domain.Presensi;

/// <summary>Finds the employee whom a line of a recap means, by NIP before name. Never guesses between two.</summary>
internal sealed class PencariPegawai(IReadOnlyCollection<PegawaiTerjadwal> pegawai)
{
    private static readonly HashSet<string> GelarDepan = new(StringComparer.Ordinal) { "drs", "dra", "ir", "dr", "drg", "h", "hj", "prof", "r", "rr", "kh" };

    private readonly ILookup<string, PegawaiTerjadwal> perNip = pegawai.Where(p => p.Nip is not null).ToLookup(p => p.Nip!, StringComparer.Ordinal);
    private readonly ILookup<string, PegawaiTerjadwal> perNama = pegawai.ToLookup(p => Key(p.Nama), StringComparer.Ordinal);

    /// <summary>The employee, or an Indonesian sentence why there is none.</summary>
    public (PegawaiTerjadwal? Pegawai, string? Kesalahan) Find(string nip, string nama)
    {
        var angka = new string([.. nip.Where(c => !char.IsWhiteSpace(c) && c is not ('\'' or '’' or '.'))]);
        return NomorIndukPegawai.IsNip(angka) ? FindNip(angka, nama) : FindNama(nip, nama);
    }

    private (PegawaiTerjadwal?, string?) FindNip(string nip, string nama) => perNip[nip].ToList() switch
    {
        [] => (null, $"NIP {nip} tidak ada dalam daftar pegawai."),
        [var satu] when nama.Length > 0 && perNama[Key(nama)].Any() && !perNama[Key(nama)].Contains(satu) => (null, $"NIP {nip} adalah NIP {satu.Nama}, bukan {nama}."),
        [var satu] => (satu, null),
        _ => (null, $"NIP {nip} dipakai lebih dari satu pegawai."),
    };

    private (PegawaiTerjadwal?, string?) FindNama(string nip, string nama)
    {
        var sebab = nip.Length == 0 ? "" : $"NIP “{nip}” bukan 18 angka{(nip.Contains('E', StringComparison.OrdinalIgnoreCase) ? " (rusak oleh lembar kerja; jadikan kolomnya teks)" : "")}. ";
        if (nama.Length == 0)
        {
            return (null, nip.Length == 0 ? "NIP dan nama kosong." : sebab.TrimEnd());
        }

        return perNama[Key(nama)].ToList() switch
        {
            [] => (null, $"{sebab}“{nama}” tidak ada dalam daftar pegawai."),
            [var satu] => (satu, null),
            var banyak => (null, $"{sebab}Ada {banyak.Count} pegawai bernama “{nama}”; tulis NIP-nya."),
        };
    }

    /// <summary>The name alone: without titles, points and capitals.</summary>
    internal static string Key(string nama)
    {
        var inti = nama.Split(',')[0].Replace('.', ' ').ToLowerInvariant();
        var kata = inti.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', kata.Where((k, i) => i == kata.Length - 1 || !GelarDepan.Contains(k)));
    }
}
