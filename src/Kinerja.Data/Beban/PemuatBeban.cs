using System.Diagnostics;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Kinerja.Data.Beban;

/// <summary>
/// Loads as many made-up kecamatan as are asked for, each with a decree and a measured year, past the services: by COPY, as the role that owns the schema, in one transaction. For measurements, never for an installation in use.
/// </summary>
public static class PemuatBeban
{
    // So many offices differ in their figures; the next ones repeat them.
    private const int JumlahCetakan = 7;

    // Heads before what refers to them.
    private static readonly Type[] DaftarTipe =
    [
        typeof(Kabupaten), typeof(Kecamatan), typeof(Jabatan), typeof(IdentitasIndikator), typeof(Keputusan), typeof(Lampiran), typeof(BagianJabatan), typeof(Sasaran), typeof(Indikator), typeof(Formulasi),
        typeof(Ukuran), typeof(VersiUkuran), typeof(Target), typeof(VersiTarget), typeof(Realisasi), typeof(HasilCapaian),
    ];

    /// <param name="pemilik">The connection string of the owner.</param>
    /// <param name="kabar">Is told how far it has come.</param>
    /// <exception cref="AturanException">A number is out of its range, or a load is there already.</exception>
    public static async Task<HasilBeban> LoadAsync(string pemilik, RencanaBeban rencana, Action<string> kabar, CancellationToken ct)
    {
        rencana.Check();
        var mulai = Stopwatch.GetTimestamp();
        // Checking a key of millions of rows takes longer than any command of the program may.
        await using var sambungan = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(pemilik) { CommandTimeout = 0, Pooling = false }.ConnectionString);
        await sambungan.OpenAsync(ct);
        await using var db = new KinerjaDbContext(new DbContextOptionsBuilder<KinerjaDbContext>().UseNpgsql(sambungan).Options, new RuangKerja());
        var tabel = DaftarTipe.Select(t => new TabelSalinan(db.Model.FindEntityType(t)!)).ToList();
        var pembuka = new PembukaTabel(sambungan, [.. tabel.Select(t => t.Nama)]);
        await using (var transaksi = await sambungan.BeginTransactionAsync(ct))
        {
            await pembuka.OpenAsync(ct);
            await RequireKosongAsync(sambungan, ct);
            var baris = await CopyAsync(sambungan, rencana, tabel, kabar, ct);
            await pembuka.CloseAsync(kabar, ct);
            await transaksi.CommitAsync(ct);
            kabar("vacuum (analyze)");
            await pembuka.VacuumAsync(ct);
            return new HasilBeban(rencana.Kabupaten, rencana.JumlahKecamatan, RencanaBeban.Tahun, baris, Math.Round(Stopwatch.GetElapsedTime(mulai).TotalSeconds, 1));
        }
    }

    private static async Task RequireKosongAsync(NpgsqlConnection sambungan, CancellationToken ct)
    {
        await using var perintah = new NpgsqlCommand("""select exists (select from "Kabupaten" where "Kode" like '0%')""", sambungan);
        if (await perintah.ExecuteScalarAsync(ct) is true)
        {
            throw new AturanException("Beban sudah pernah dimuat di basis data ini. Muat di basis data yang baru.");
        }
    }

    private static async Task<Dictionary<string, long>> CopyAsync(NpgsqlConnection sambungan, RencanaBeban rencana, IReadOnlyList<TabelSalinan> daftarTabel, Action<string> kabar, CancellationToken ct)
    {
        var cetakan = Enumerable.Range(0, Math.Min(JumlahCetakan, rencana.JumlahKecamatan)).Select(n => new CetakanBaris(new CetakanKantor(rencana, n), daftarTabel)).ToList();
        var jumlah = new Dictionary<string, long>();
        foreach (var tabel in daftarTabel)
        {
            await using var salinan = await sambungan.BeginBinaryImportAsync(tabel.Perintah, ct);
            salinan.Timeout = Timeout.InfiniteTimeSpan;
            foreach (var (tujuan, nilai) in ListBaris(rencana, tabel, cetakan))
            {
                await tabel.WriteAsync(salinan, nilai, tujuan, ct);
            }

            jumlah[tabel.Nama] = (long)await salinan.CompleteAsync(ct);
            kabar($"{tabel.Nama}: {jumlah[tabel.Nama].ToString("N0", TeksIndonesia.Budaya)} baris");
        }

        return jumlah;
    }

    private static IEnumerable<(TujuanCetak Tujuan, object?[] Nilai)> ListBaris(RencanaBeban rencana, TabelSalinan tabel, List<CetakanBaris> cetakan)
    {
        if (tabel.Tipe == typeof(Kabupaten) || tabel.Tipe == typeof(Kecamatan))
        {
            IEnumerable<object> wilayah = tabel.Tipe == typeof(Kabupaten) ? WilayahBeban.ListKabupaten(rencana) : WilayahBeban.ListKecamatan(rencana);
            return wilayah.Select(w => (default(TujuanCetak), tabel.Read(w)));
        }

        return
            from gelombang in Enumerable.Range(0, 13)
            from kecamatan in Enumerable.Range(0, rencana.JumlahKecamatan)
            let tujuan = new TujuanCetak(kecamatan, WilayahBeban.NamaKecamatan(rencana, kecamatan))
            from baris in cetakan[kecamatan % cetakan.Count].List(tabel.Tipe, gelombang)
            select (tujuan, baris);
    }
}
