using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Organisasi;

/// <summary>The post that a line of a pasted list means. Never guesses: what is not certain is left to a person, with the reason.</summary>
internal sealed class PencariJabatan(IReadOnlyList<Jabatan> jabatan, IReadOnlyList<Pemangku> pemangku, DateOnly hariIni)
{
    private readonly ILookup<string, Jabatan> perNama = jabatan.Where(j => j.Sampai is null || j.Sampai >= hariIni).ToLookup(j => Key(j.Nama), StringComparer.Ordinal);

    public PratinjauBaris Place(RencanaBaris rencana)
    {
        if (rencana.Baris.Jabatan is not { } nama || rencana.Tindakan is TindakanPegawai.Ditolak)
        {
            return new PratinjauBaris(rencana, null, null, null);
        }

        var senama = perNama[Key(nama)].ToList();
        var sudah = rencana.Id is { } id && senama.Exists(j => pemangku.Any(p => p.JabatanId == j.Id && p.PegawaiId == id && p.IsMemangku(hariIni)));
        var dari = rencana.Baris.TmtJabatan ?? rencana.Baris.Tmt;
        return senama switch
        {
            _ when sudah => new PratinjauBaris(rencana, null, null, null),
            [] => new PratinjauBaris(rencana, null, null, $"Jabatan “{nama}” belum ada di daftar jabatan; tidak dihubungkan."),
            [var satu] when dari is { } d => new PratinjauBaris(rencana, satu.Id, d, null),
            [_] => new PratinjauBaris(rencana, null, null, "TMT jabatan tidak diisi, jadi jabatannya tidak dihubungkan."),
            _ => new PratinjauBaris(rencana, null, null, $"Ada {senama.Count} jabatan bernama {nama}; hubungkan di bagian Jabatan."),
        };
    }

    internal static string Key(string nama) => string.Join(' ', nama.ToUpperInvariant().Split([' ', '.', ',', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
