using Kinerja.Data.Penetapan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Riwayat;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>What a decree can be compared with: another decree of the office, or itself as it was.</summary>
/// <param name="Kunci">As the address carries it.</param>
public sealed record PilihanBanding(string Kunci, string Sebutan);

/// <summary>What a decree is compared with, and which version that is.</summary>
public sealed record Banding(NaskahJson Lama, string Kunci, string Keterangan);

/// <summary>Finds what a decree is to be compared with.</summary>
public sealed class PembandingNaskah(KeputusanService keputusan, VersiNaskahService versi, DaurDetailService daur)
{
    private const string AwalanVersi = "v-";

    /// <summary>Its own versions first, then the other decrees, newest year first.</summary>
    public async Task<IReadOnlyList<PilihanBanding>> ListAsync(KeputusanId id, CancellationToken ct) =>
    [
        .. (await versi.ListAsync(id, ct)).Select(v => new PilihanBanding(AwalanVersi + v.Id, $"{v.Sebutan} ({v.Oleh}, {v.Pada.ToString("d MMM yyyy HH.mm", Domain.Umum.TeksIndonesia.Budaya)} UTC)")),
        .. (await keputusan.ListAsync(new SaringanKeputusan(), ct)).Where(k => k.Id != id).Select(k => new PilihanBanding(k.Id.ToString(), $"{k.Tahun}: {k.Judul}{(k.Nomor is { Length: > 0 } n ? $", Nomor {n}" : "")} ({k.Status.Sebutan()})")),
    ];

    /// <param name="kunci">One of the choices; <c>null</c>: the decree it was copied from, else that of the year before.</param>
    public async Task<Banding?> FindAsync(KeputusanId id, string? kunci, CancellationToken ct)
    {
        if (kunci?.StartsWith(AwalanVersi, StringComparison.Ordinal) == true)
        {
            return Guid.TryParse(kunci[AwalanVersi.Length..], out var catatan) && await versi.ReadAsync(id, CatatanId.From(catatan), ct) is { } naskah
                ? new Banding(naskah, kunci, (await versi.ListAsync(id, ct)).First(v => v.Id.Value == catatan).Sebutan.ToLowerInvariant()) : null;
        }

        var lain = kunci is null ? await FindBawaanAsync(id, ct) : Guid.TryParse(kunci, out var g) ? KeputusanId.From(g) : (KeputusanId?)null;
        return lain is { } l && await keputusan.ReadAsync(l, ct) is { } detail ? new Banding(detail.Naskah, l.ToString(), "") : null;
    }

    private async Task<KeputusanId?> FindBawaanAsync(KeputusanId id, CancellationToken ct)
    {
        if (await daur.ReadAsync(id, ct) is not { } kini)
        {
            return null;
        }

        return kini.DisalinDari?.Id ?? (await keputusan.ListAsync(new SaringanKeputusan(), ct)).FirstOrDefault(k => k.Tahun < kini.Tahun)?.Id;
    }
}
