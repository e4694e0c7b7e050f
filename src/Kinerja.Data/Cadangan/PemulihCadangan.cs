using Kinerja.Data.Beban;
using Kinerja.Data.Berkas;
using Kinerja.Data.Migrations;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Cadangan;

/// <summary>What a restore did.</summary>
/// <param name="Catatan">What was found different and left as it was, a sentence each.</param>
public sealed record HasilPulih(ManifesCadangan Manifes, IReadOnlyList<string> Catatan);

/// <summary>
/// Puts a backup that was proven whole into an installation that is empty, or one kecamatan into an installation where it is not. Files first, for a file without a row harms nobody; then all rows in one transaction: whatever
/// ends it before its end, the power included, leaves the database as it was.
/// </summary>
/// <param name="pemilik">The connection string of the role that owns the database, whose schema is current.</param>
public sealed class PemulihCadangan(string pemilik, GudangBerkas gudang)
{
    /// <exception cref="AturanException">The installation holds something that would be overwritten, or the backup is of a newer program.</exception>
    public async Task<HasilPulih> RestoreAsync(PembacaCadangan cadangan, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        var manifes = cadangan.Manifes;
        var panggung = RequireMigrasi(manifes);
        await using var sambungan = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(pemilik) { CommandTimeout = 0, Pooling = false }.ConnectionString);
        await sambungan.OpenAsync(ct);
        // Asked before the files are touched, and once more below where nobody else can register anything in between.
        await using (var tanya = await BeginAsync(sambungan, ct))
        {
            await new TujuanPulih(sambungan, manifes).CheckAsync(ct);
        }

        await KeepBerkasAsync(cadangan, kemajuan, ct);
        try
        {
            await using var transaksi = await BeginAsync(sambungan, ct);
            var tujuan = new TujuanPulih(sambungan, manifes);
            await tujuan.CheckAsync(ct);
            var catatan = await LoadAsync(sambungan, cadangan, tujuan, panggung, kemajuan, ct);
            await transaksi.CommitAsync(ct);
            return new HasilPulih(manifes, catatan);
        }
        catch (PostgresException e) when (Describe(e) is { } sebab)
        {
            throw new AturanException(sebab + " Tidak ada yang dipulihkan.", e);
        }
    }

    // Class 22: a value that its type does not take; class 23: a key that is there twice or refers to nothing.
    private static string? Describe(PostgresException e) => e.SqlState switch
    {
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected => "Tabel sedang dipakai orang lain; coba lagi saat sepi.",
        _ when e.SqlState.StartsWith("22", StringComparison.Ordinal) || e.SqlState.StartsWith("23", StringComparison.Ordinal) =>
            $"Isi cadangan tidak sesuai dengan susunan data atau dengan yang sudah ada di pemasangan ini{(e.TableName is { } tabel ? $", di tabel {tabel}" : "")}{(e.ConstraintName is { } kunci ? $" ({kunci})" : "")}.",
        _ => null,
    };

    // The scripts that make the schema of the backup and bring it forward; none where it has the schema of this program already and everything may go straight in.
    private PanggungPulih? RequireMigrasi(ManifesCadangan manifes)
    {
        using var db = Migrator.CreateContext(pemilik);
        var dikenal = db.Database.GetMigrations().ToList();
        if (!dikenal.Contains(manifes.Migrasi))
        {
            throw new AturanException($"Cadangan ini dibuat oleh program yang lebih baru (susunan data {manifes.Migrasi}). Pasang Kinerja versi itu atau sesudahnya, lalu pulihkan lagi.");
        }

        return manifes.Migrasi == dikenal[^1] && manifes.Kecamatan is null ? null : PanggungPulih.For(db, manifes.Migrasi);
    }

    private static async Task<NpgsqlTransaction> BeginAsync(NpgsqlConnection sambungan, CancellationToken ct)
    {
        var transaksi = await sambungan.BeginTransactionAsync(ct);
        // The lock of migrations: neither does the schema change meanwhile, nor do two restores meet. The setting opens the policy cadangan, so that what is there is seen.
        await using var atur = new NpgsqlCommand("set local kinerja.cadangan = 'ya'; set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local lock_timeout = '120s'", sambungan);
        await atur.ExecuteNonQueryAsync(ct);
        await using var kunci = new NpgsqlCommand("select pg_advisory_xact_lock($1)", sambungan) { Parameters = { new() { Value = Migrator.KunciMigrasi } } };
        await kunci.ExecuteNonQueryAsync(ct);
        return transaksi;
    }

    private async Task KeepBerkasAsync(PembacaCadangan cadangan, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        var n = 0L;
        await foreach (var (kecamatan, sha256, _) in cadangan.ListBerkasAsync(ct))
        {
            RequireMilik(cadangan.Manifes, kecamatan);
            await using var isi = cadangan.OpenBerkas(kecamatan, sha256);
            using var berkas = await gudang.ReceiveAsync(kecamatan, isi, ct);
            if (berkas.Sha256 != sha256)
            {
                throw new AturanException($"Berkas cadangan berubah selagi dibaca, di bagian {SusunanCadangan.JalurBerkas(kecamatan, sha256)}.");
            }

            gudang.Keep(kecamatan, berkas);
            kemajuan?.Report(new KemajuanCadangan("Menyimpan berkas", (int)(40 * ++n / Math.Max(1, cadangan.Manifes.Berkas.Banyak))));
        }
    }

    private static void RequireMilik(ManifesCadangan manifes, KecamatanId kecamatan)
    {
        if (manifes.Kecamatan is { } satu && satu.Id != kecamatan.Value)
        {
            throw new AturanException($"Cadangan ini disebut cadangan {satu.Nama}, tetapi memuat berkas kecamatan lain. Berkas ditolak.");
        }
    }

    private static async Task<IReadOnlyList<string>> LoadAsync(
        NpgsqlConnection sambungan, PembacaCadangan cadangan, TujuanPulih tujuan, PanggungPulih? panggung, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        if (panggung is not null)
        {
            kemajuan?.Report(new KemajuanCadangan("Menyiapkan susunan data cadangan", 40));
            await panggung.RaiseAsync(sambungan, ct);
            var lama = await CopyAsync(sambungan, cadangan, PanggungPulih.Skema, kemajuan, ct);
            await panggung.ForwardAsync(sambungan, lama, ct);
        }

        await tujuan.EmptyAsync(ct);
        var daftar = await DaftarTabel.ReadAsync(sambungan, ct);
        var pembuka = new PembukaTabel(sambungan, [.. daftar.Select(t => t.Nama)]);
        await pembuka.OpenAsync(ct, lepasKunci: tujuan.IsKosong);
        IReadOnlyList<string> catatan = [];
        if (panggung is null)
        {
            await CopyAsync(sambungan, cadangan, DaftarTabel.SkemaBawaan, kemajuan, ct);
        }
        else
        {
            catatan = await new PemindahBaris(sambungan, cadangan.Manifes).MoveAsync(daftar, kemajuan, ct);
            await PanggungPulih.LowerAsync(sambungan, ct);
        }

        await tujuan.AdvancePenghitungAsync(ct);
        await pembuka.CloseAsync(t => kemajuan?.Report(new KemajuanCadangan(t, 95)), ct);
        return catatan;
    }

    /// <returns>The tables of the backup.</returns>
    private static async Task<IReadOnlyList<TabelCadangan>> CopyAsync(NpgsqlConnection sambungan, PembacaCadangan cadangan, string skema, IProgress<KemajuanCadangan>? kemajuan, CancellationToken ct)
    {
        var daftar = await DaftarTabel.ReadAsync(sambungan, ct, skema);
        RequireSama(cadangan.Manifes, daftar);
        var bagian = cadangan.Manifes.Tabel.ToDictionary(t => t.Nama);
        foreach (var (n, tabel) in daftar.Index())
        {
            kemajuan?.Report(new KemajuanCadangan($"Memuat tabel {tabel.Nama}", 42 + (n * 45 / daftar.Count)));
            var isi = bagian[tabel.Nama];
            await using var baris = cadangan.OpenTabel(isi);
            await PenyalinTabel.CopyInAsync(sambungan, tabel with { Kolom = [.. isi.Kolom.Select(k => tabel.Kolom.Single(c => c.Nama == k))] }, baris, FormatSalinan.Teks, ct, skema);
            await TujuanPulih.RequireBanyakAsync(sambungan, skema, isi, ct);
        }

        return daftar;
    }

    // Names go into SQL only where the database itself has them.
    private static void RequireSama(ManifesCadangan manifes, IReadOnlyList<TabelCadangan> daftar)
    {
        var sini = daftar.ToDictionary(t => t.Nama, t => t.Kolom.Select(k => k.Nama).ToHashSet());
        if (manifes.Tabel.Count != sini.Count || manifes.Tabel.DistinctBy(t => t.Nama).Count() != sini.Count
            || manifes.Tabel.FirstOrDefault(t => !sini.TryGetValue(t.Nama, out var kolom) || t.Kolom.Count != kolom.Count || !kolom.SetEquals(t.Kolom)) is not null)
        {
            throw new AturanException($"Manifes cadangan ({SusunanCadangan.Manifes}) tidak sesuai dengan susunan data {manifes.Migrasi}: tabel atau kolomnya lain. Berkas ditolak.");
        }
    }
}
