using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>Which posts a person sees and which they fill. A Pelapor: their own. Everybody else who has a part in the kecamatan sees all of them; the Operator fills all of them.</summary>
internal sealed record HakLaporan(IReadOnlySet<JabatanId>? Tampak, IReadOnlySet<JabatanId>? Diisi)
{
    private static readonly IReadOnlySet<JabatanId> TidakAda = new HashSet<JabatanId>();

    /// <summary><c>null</c> in a set means every post.</summary>
    public static async Task<HakLaporan> ReadAsync(KinerjaDbContext db, RuangKerja ruang, CancellationToken ct)
    {
        var milik = TidakAda;
        if (ruang.Peran.Contains(Peran.Pelapor) && ruang.Pengguna is { } orang)
        {
            var daftar = await db.Keanggotaan.Where(k => k.PenggunaId == orang && k.Peran == Peran.Pelapor).Select(k => k.Jabatan).ToListAsync(ct);
            milik = daftar.SelectMany(j => j).ToHashSet();
        }

        return new HakLaporan(ruang.Peran.Any(p => p is not Peran.Pelapor) ? null : milik, ruang.Peran.Contains(Peran.Operator) ? null : milik);
    }

    public bool CanSee(JabatanId jabatan) => Tampak?.Contains(jabatan) ?? true;

    public bool CanFill(JabatanId jabatan) => Diisi?.Contains(jabatan) ?? true;

    public void RequireFill(JabatanId jabatan)
    {
        if (!CanFill(jabatan))
        {
            throw new AturanException("Bukti hanya dapat diubah oleh operator, atau oleh pelapor untuk jabatannya sendiri.");
        }
    }
}
