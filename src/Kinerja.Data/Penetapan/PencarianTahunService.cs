using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Data.Penetapan;

/// <summary>Where a word stands in one decree.</summary>
public sealed record HasilTahun(KeputusanRow Keputusan, int Jumlah, IReadOnlyList<KataDitemukan> Daftar);

/// <summary>Looks for a word in every text of every decree of the kecamatan.</summary>
public sealed class PencarianTahunService(KeputusanService keputusan)
{
    /// <summary>So many places of one decree are shown; all are counted.</summary>
    public const int TerbanyakTampil = 50;

    /// <summary>Newest year first; decrees without the word are left out. <c>null</c> where there is nothing to look for.</summary>
    public async Task<IReadOnlyList<HasilTahun>?> FindAsync(string? kata, CancellationToken ct)
    {
        if (PencariNaskah.Create(kata) is not { } pencari)
        {
            return null;
        }

        var hasil = new List<HasilTahun>();
        foreach (var baris in await keputusan.ListAsync(new SaringanKeputusan(), ct))
        {
            if (await keputusan.ReadAsync(baris.Id, ct) is { } detail && pencari.Find(detail.Naskah) is { Count: > 0 } temu)
            {
                hasil.Add(new HasilTahun(baris, temu.Count, [.. temu.Take(TerbanyakTampil)]));
            }
        }

        return hasil;
    }
}
