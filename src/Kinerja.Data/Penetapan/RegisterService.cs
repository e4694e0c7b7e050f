using System.Text.Json;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Perundangan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Penetapan;

/// <summary>A law of the register on a day.</summary>
/// <param name="Kutipan">As a decree of that day cites it.</param>
/// <param name="Berlaku">In force on that day, as far as the register knows.</param>
/// <param name="Keterangan">What amends, revokes or replaces it, in sentences.</param>
/// <param name="Setempat">Added or corrected by the kabupaten.</param>
public sealed record PeraturanRow(Peraturan Peraturan, string Kutipan, bool Berlaku, IReadOnlyList<string> Keterangan, bool Setempat);

/// <summary>The law register as a kabupaten and its kecamatan see it: what ships with the program and what the kabupaten added or corrected.</summary>
public sealed class RegisterService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang)
{
    public bool CanEdit => ruang.Kabupaten is not null && ruang.PeranKabupaten.Contains(Peran.AdminKabupaten);

    /// <summary>What ships with the program, with what the kabupaten added or corrected.</summary>
    public async Task<RegisterPeraturan> ReadAsync(CancellationToken ct) => RegisterPeraturan.Bawaan.With(await ReadSetempatAsync(ct));

    /// <param name="wilayah">Kode of the kabupaten: laws of other daerah are left out.</param>
    /// <param name="cari">Words of title, number or year; <c>null</c>: all.</param>
    public async Task<IReadOnlyList<PeraturanRow>> ListAsync(string wilayah, string? cari, DateOnly pada, CancellationToken ct)
    {
        var setempat = await ReadSetempatAsync(ct);
        var register = RegisterPeraturan.Bawaan.With(setempat);
        var milik = setempat.Select(p => p.Id).ToHashSet();
        var kata = (cari ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. register.Semua
            .Where(p => p.Wilayah is null || wilayah.StartsWith(p.Wilayah, StringComparison.Ordinal))
            .Where(p => kata.All(k => $"{p.Sebutan} {p.Judul}".Contains(k, StringComparison.OrdinalIgnoreCase)))
            .OrderBy(p => p.Jenis).ThenByDescending(p => p.Tahun).ThenBy(p => p.Nomor, StringComparer.Ordinal)
            .Select(p => new PeraturanRow(p, register.Cite(p, pada), register.IsBerlaku(p, pada), Describe(register, p, pada), milik.Contains(p.Id)))];
    }

    /// <summary>Adds a law or corrects one that is there; the same id replaces it for this kabupaten.</summary>
    public async Task SaveAsync(Peraturan peraturan, CancellationToken ct)
    {
        var kabupaten = RequireAdmin();
        var rapi = Check(peraturan);
        var isi = JsonSerializer.Serialize(rapi, FormatNaskah.Opsi);
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await db.PeraturanTambahan.SingleOrDefaultAsync(p => p.Id == rapi.Id, ct) is { } ada)
        {
            ada.Update(isi);
        }
        else
        {
            db.PeraturanTambahan.Add(new PeraturanTambahan(kabupaten, rapi.Id, isi));
        }

        await db.SaveChangesAsync(ct);
    }

    /// <summary>Takes an addition away; what it had corrected stands again as shipped.</summary>
    public async Task RemoveAsync(PeraturanId id, CancellationToken ct)
    {
        RequireAdmin();
        await using var db = await factory.CreateDbContextAsync(ct);
        db.PeraturanTambahan.Remove(await db.PeraturanTambahan.SingleOrDefaultAsync(p => p.Id == id, ct) ?? throw new AturanException("Peraturan ini bukan tambahan kabupaten."));
        await db.SaveChangesAsync(ct);
    }

    private async Task<List<Peraturan>> ReadSetempatAsync(CancellationToken ct)
    {
        await using var db = await factory.CreateDbContextAsync(ct);
        return [.. (await db.PeraturanTambahan.AsNoTracking().Select(p => p.Isi).ToListAsync(ct)).Select(i => JsonSerializer.Deserialize<Peraturan>(i, FormatNaskah.Opsi)!)];
    }

    private static List<string> Describe(RegisterPeraturan register, Peraturan p, DateOnly pada)
    {
        var daftar = new List<string>();
        if (!RegisterPeraturan.IsAda(p, pada))
        {
            daftar.Add($"Belum ada pada {TeksIndonesia.Tanggal(pada)}.");
        }

        if (RegisterPeraturan.IsHabis(p, pada))
        {
            daftar.Add($"Habis masa berlakunya {TeksIndonesia.Tanggal(p.BerlakuSampai!.Value)}.");
        }

        daftar.AddRange(register.ListPerubahan(p, pada).Select(u => $"Diubah dengan {u.Sebutan}."));
        daftar.AddRange(register.ListPengganti(p, pada).Select(u => u == register.FindPencabut(p, pada) ? $"Dicabut dengan {u.Sebutan}." : $"Materinya digantikan {u.Sebutan}."));
        daftar.AddRange(register.ListIndukTercabut(p, pada).Select(u => $"Melaksanakan {u.Sebutan}, yang sudah dicabut."));
        return daftar;
    }

    private static Peraturan Check(Peraturan p) => p with
    {
        Nomor = Wajib.Teks(p.Nomor, "Nomor", 60),
        Judul = Wajib.Teks(p.Judul, "Judul", 1000),
        Tahun = p.Tahun is >= 1945 and <= 2100 ? p.Tahun : throw new AturanException("Tahun peraturan antara 1945 dan 2100."),
        Sumber = Wajib.Teks(p.Sumber, "Sumber", 500),
        BerlakuSampai = p.BerlakuSampai is { } sampai && sampai < (p.BerlakuDari ?? p.Tanggal ?? sampai) ? throw new AturanException("Akhir masa berlaku mendahului awalnya.") : p.BerlakuSampai,
    };

    private KabupatenId RequireAdmin() =>
        CanEdit ? ruang.Kabupaten!.Value : throw new AturanException("Hanya Bagian Organisasi kabupaten yang menambah atau membetulkan peraturan.");
}
