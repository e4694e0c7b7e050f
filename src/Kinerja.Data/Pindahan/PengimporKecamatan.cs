using System.IO.Pipelines;
using Kinerja.Data.Beban;
using Kinerja.Data.Berkas;
using Kinerja.Data.Cadangan;
using Kinerja.Data.Identity;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Pindahan;

/// <summary>
/// Takes a whole kecamatan in, or nothing of it. Everything is looked at before anything is written; what is written is one transaction of the role that owns the schema, because rows come in past the triggers that froze
/// them where they come from; and it ends only when the chain of acts, the signatures and the files are what they were.
/// </summary>
public sealed class PengimporKecamatan(GudangBerkas gudang, PintuKecamatan pintu, TautanSandiService tautan)
{
    /// <param name="pemilik">The connection string of the owner.</param>
    /// <exception cref="AturanException">Something in it is not right, or the kecamatan is here already; nothing was written.</exception>
    public async Task<HasilPindahan> ImportAsync(string pemilik, SumberPindahan sumber, CancellationToken ct)
    {
        var manifes = sumber.Manifes;
        await using var sambungan = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(pemilik) { CommandTimeout = 0, Pooling = false }.ConnectionString);
        await sambungan.OpenAsync(ct);
        var semua = await DaftarTabel.ReadAsync(sambungan, ct);
        var tabel = await CheckTabelAsync(sambungan, semua, manifes, ct);
        foreach (var t in tabel)
        {
            await CheckBarisAsync(sumber, t, ct);
        }

        var adaFolder = gudang.ListKecamatan().Contains(manifes.Kecamatan.Id);
        var berkas = new List<BerkasSementara>();
        try
        {
            await ReceiveAsync(sumber, berkas, ct);
            return await ImportAsync(sambungan, sumber, semua, tabel, berkas, ct);
        }
        catch (Exception e)
        {
            berkas.ForEach(b => b.Dispose());
            berkas.Clear();
            // The folder of a kecamatan that is not here is nobody's.
            if (!adaFolder)
            {
                gudang.Drop(manifes.Kecamatan.Id);
            }

            if (e is PostgresException p)
            {
                throw Describe(p);
            }

            throw;
        }
        finally
        {
            berkas.ForEach(b => b.Dispose());
        }
    }

    private async Task<HasilPindahan> ImportAsync(
        NpgsqlConnection sambungan, SumberPindahan sumber, IReadOnlyList<TabelCadangan> semua, IReadOnlyList<TabelCadangan> tabel, List<BerkasSementara> berkas, CancellationToken ct)
    {
        var manifes = sumber.Manifes;
        await using var transaksi = await sambungan.BeginTransactionAsync(ct);
        var tujuan = new TujuanPindahan(sambungan, manifes);
        var pembuka = new PembukaTabel(sambungan, [.. semua.Select(t => t.Nama)]);
        await pembuka.OpenAsync(ct, lepasKunci: false);
        await tujuan.PrepareAsync(tabel, ct);
        await tujuan.AddOrangAsync(await ReadOrangAsync(sumber, ct), ct);
        var baris = new Dictionary<string, long>();
        foreach (var t in tabel)
        {
            baris[t.Nama] = tujuan.IsMilikKabupatenLain(t) ? 0 : await CopyAsync(sambungan, sumber, t, tujuan.Kabupaten, ct);
        }

        await tujuan.FinishAsync(ct);
        var bukti = await PembuktiPindahan.CheckAsync(sambungan, transaksi, sumber, berkas.Select(b => b.Sha256), ct);
        await pembuka.CloseAsync(_ => { }, ct);
        berkas.ForEach(b => gudang.Keep(manifes.Kecamatan.Id, b));
        await transaksi.CommitAsync(ct);
        return new HasilPindahan(manifes.Kecamatan, baris, berkas.Count, bukti.TandaTangan, bukti.Akta, tujuan.Catatan, await InviteAsync(manifes, bukti.Admin, ct));
    }

    // Who runs the server hands these over; the administrators let everybody else in.
    private async Task<IReadOnlyList<AdminPindahan>> InviteAsync(ManifesPindahan manifes, IReadOnlyList<Pengguna> admin, CancellationToken ct)
    {
        await pintu.EnterFromCommandLineAsync(manifes.Kecamatan.Kode, ct);
        var hasil = new List<AdminPindahan>();
        foreach (var a in admin)
        {
            hasil.Add(new AdminPindahan(a.UserName!, a.PasswordHash is null ? await tautan.IssueAsync(a.Id) : null));
        }

        return hasil;
    }

    private static async Task<IReadOnlyList<TabelCadangan>> CheckTabelAsync(NpgsqlConnection sambungan, IReadOnlyList<TabelCadangan> semua, ManifesPindahan manifes, CancellationToken ct)
    {
        var k = manifes.Kecamatan;
        if (!KodeWilayah.TryParse(k.Kode, out var kode) || !kode.IsKecamatan || kode.Kabupaten.Value != k.KodeKabupaten)
        {
            throw new AturanException($"{ManifesPindahan.NamaBerkas}: kode “{k.Kode}” bukan kode kecamatan dari kabupaten “{k.KodeKabupaten}”.");
        }

        await using var perintah = new NpgsqlCommand("""select max("MigrationId") from "__EFMigrationsHistory" """, sambungan);
        if (await perintah.ExecuteScalarAsync(ct) as string is var migrasi && migrasi != manifes.Migrasi)
        {
            throw new AturanException($"Data ini ditulis program dengan susunan basis data “{manifes.Migrasi}”, yang di sini “{migrasi}”. Mutakhirkan program yang lama, ekspor lagi, lalu masukkan.");
        }

        var tabel = SusunanPindahan.Select(semua, new LingkupCadangan.SatuKecamatan(k.Id, k.KabupatenId, kode));
        var beda = tabel.Select(t => t.Nama).Except(manifes.Tabel.Select(t => t.Nama)).Concat(manifes.Tabel.Select(t => t.Nama).Except(tabel.Select(t => t.Nama))).Concat(manifes.Tabel.GroupBy(t => t.Nama).Where(g => g.Count() > 1).Select(g => g.Key)).ToList();
        return beda.Count == 0 ? tabel : throw new AturanException($"{ManifesPindahan.NamaBerkas}: tabel {string.Join(", ", beda)} kurang, lebih, atau disebut dua kali.");
    }

    private static async Task CheckBarisAsync(SumberPindahan sumber, TabelCadangan tabel, CancellationToken ct)
    {
        var tersebut = sumber.Manifes.Tabel.Single(t => t.Nama == tabel.Nama);
        if (tersebut.Jalur != SusunanPindahan.JalurTabel(tabel.Nama))
        {
            throw new AturanException($"{ManifesPindahan.NamaBerkas}: tabel {tabel.Nama} harus bernama {SusunanPindahan.JalurTabel(tabel.Nama)}.");
        }

        var banyak = await ReadAsync(sumber, tabel, sumber.Manifes.Kecamatan.KabupatenId, Stream.Null, ct);
        if (banyak != tersebut.Baris || (tabel.Nama is "Kecamatan" or "Kabupaten" && banyak != 1))
        {
            throw new AturanException($"{tersebut.Jalur} berisi {banyak} baris, manifes menyebut {tersebut.Baris}. Tidak ada yang dimasukkan.");
        }
    }

    private static async Task<long> ReadAsync(SumberPindahan sumber, TabelCadangan tabel, KabupatenId kabupaten, Stream tujuan, CancellationToken ct)
    {
        await using var isi = sumber.Open(SusunanPindahan.JalurTabel(tabel.Nama));
        await using var csv = new AliranCsv(SusunanPindahan.JalurTabel(tabel.Nama), new PenjagaBaris(sumber.Manifes, tabel, kabupaten).Check, tujuan, "\n");
        await isi.CopyToAsync(csv, 64 * 1024, ct);
        await csv.CompleteAsync(ct);
        return csv.Baris;
    }

    // The copy draws what the reader pushes.
    private static async Task<long> CopyAsync(NpgsqlConnection sambungan, SumberPindahan sumber, TabelCadangan tabel, KabupatenId kabupaten, CancellationToken ct)
    {
        var pipa = new Pipe();
        var baca = Task.Run(
            async () =>
            {
                try
                {
                    var banyak = await ReadAsync(sumber, tabel, kabupaten, pipa.Writer.AsStream(leaveOpen: true), ct);
                    await pipa.Writer.CompleteAsync();
                    return banyak;
                }
                catch (Exception e)
                {
                    await pipa.Writer.CompleteAsync(e);
                    throw;
                }
            },
            ct);
        try
        {
            await using var asal = pipa.Reader.AsStream();
            await PenyalinTabel.CopyInAsync(sambungan, tabel, asal, FormatSalinan.Csv, ct);
        }
        catch
        {
            await pipa.Reader.CompleteAsync();
            await baca.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            throw;
        }

        return await baca;
    }

    private static async Task<IReadOnlyList<OrangPindahan>> ReadOrangAsync(SumberPindahan sumber, CancellationToken ct)
    {
        var orang = new List<OrangPindahan>();
        await using var isi = sumber.Open(SusunanPindahan.BerkasOrang);
        await using var csv = new AliranCsv(SusunanPindahan.BerkasOrang, (nomor, baris) => PembacaOrang.Add(orang, nomor, baris), Stream.Null, "\n");
        await isi.CopyToAsync(csv, 64 * 1024, ct);
        await csv.CompleteAsync(ct);
        return orang;
    }

    // One at a time through the store's own door, which counts and takes the fingerprint; nothing is kept yet.
    private async Task ReceiveAsync(SumberPindahan sumber, List<BerkasSementara> berkas, CancellationToken ct)
    {
        foreach (var b in sumber.Manifes.Berkas.Where(b => b.Jalur.StartsWith(SusunanPindahan.FolderBerkas, StringComparison.Ordinal)))
        {
            await using var isi = sumber.Open(b.Jalur);
            berkas.Add(await gudang.ReceiveAsync(sumber.Manifes.Kecamatan.Id, isi, ct));
            if (!b.Jalur[SusunanPindahan.FolderBerkas.Length..].StartsWith(berkas[^1].Sha256, StringComparison.Ordinal))
            {
                throw new AturanException($"{b.Jalur}: isinya bukan yang dinamakan. Tidak ada yang dimasukkan.");
            }
        }
    }

    private static AturanException Describe(PostgresException e) => new(
        e.SqlState switch
        {
            PostgresErrorCodes.ForeignKeyViolation => $"Tabel {e.TableName} merujuk baris yang tidak ada ({e.ConstraintName}). Tidak ada yang dimasukkan.",
            PostgresErrorCodes.UniqueViolation => $"Tabel {e.TableName} memuat baris yang sudah ada di pemasangan ini ({e.ConstraintName}). Tidak ada yang dimasukkan.",
            _ => $"Isi tabel tidak sesuai jenis kolomnya: {e.Where ?? e.TableName}. Tidak ada yang dimasukkan.",
        },
        e);
}
