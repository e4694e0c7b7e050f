using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>What the person of a scope may do with the figures of which post.</summary>
internal sealed class HakRealisasi
{
    private readonly IReadOnlySet<Peran> _peran;
    private readonly HashSet<JabatanId>? _milik;

    private HakRealisasi(IReadOnlySet<Peran> peran, HashSet<JabatanId>? milik)
    {
        _peran = peran;
        _milik = milik;
    }

    public bool CanVerify => _peran.Contains(Peran.Sekcam);

    public bool CanCorrect => _peran.Overlaps([Peran.Sekcam, Peran.Operator]);

    /// <summary>A pelapor's own posts are read; whoever has another role as well sees all. At most one query.</summary>
    public static async Task<HakRealisasi> ReadAsync(KinerjaDbContext db, RuangKerja ruang, CancellationToken ct)
    {
        if (!ruang.Peran.Contains(Peran.Pelapor))
        {
            return new HakRealisasi(ruang.Peran, null);
        }

        var daftar = await db.Keanggotaan.Where(k => k.PenggunaId == ruang.Pengguna && k.Peran == Peran.Pelapor).Select(k => k.Jabatan).ToListAsync(ct);
        return new HakRealisasi(ruang.Peran, daftar.SelectMany(d => d).ToHashSet());
    }

    public bool CanRead(JabatanId jabatan) => _peran.Any(p => p is not Peran.Pelapor) || (_milik?.Contains(jabatan) ?? false);

    public bool CanFill(JabatanId jabatan) => _peran.Contains(Peran.Operator) || (_milik?.Contains(jabatan) ?? false);

    public void RequireFill(JabatanId jabatan)
    {
        if (!CanFill(jabatan))
        {
            throw new AturanException(_peran.Contains(Peran.Pelapor)
                ? "Jabatan ini bukan jabatan yang Anda laporkan, jadi angkanya tidak dapat Anda ubah."
                : "Hanya operator dan pelapor jabatan ini yang dapat mengisi dan mengajukan realisasi.");
        }
    }

    public void RequireVerify()
    {
        if (!CanVerify)
        {
            throw new AturanException("Hanya sekretaris kecamatan yang dapat memverifikasi, mengembalikan, dan mengunci realisasi.");
        }
    }

    public void RequireCorrect()
    {
        if (!CanCorrect)
        {
            throw new AturanException("Hanya sekretaris kecamatan atau operator yang dapat mengoreksi angka yang sudah diverifikasi atau dikunci.");
        }
    }
}
