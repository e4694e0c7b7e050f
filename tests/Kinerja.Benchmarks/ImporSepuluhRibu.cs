using System.Diagnostics;
using System.Globalization;
using Kinerja.Data;
using Kinerja.Data.Identity;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Pemetaan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Pengukuran;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Impor;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pemetaan;
using Kinerja.Testing;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using NpgsqlTypes;

namespace Kinerja.Benchmarks;

/// <summary>
/// Ten thousand recaps out of a workbook against the same rows by raw COPY, in turns, with the memory that it takes; and what somebody of another kecamatan waits for a save meanwhile.
/// The import checks every row, writes down every change and stays behind row-level security; COPY does none of it.
/// </summary>
internal static class ImporSepuluhRibu
{
    private const int Jumlah = 10_000;
    private const int Putaran = 5;
    private const int SimpanTenang = 300;
    private const string Kode = "35.07.14";

    private static readonly CancellationToken Ct = CancellationToken.None;

    public static async Task PrintAsync()
    {
        await using var basisData = new BasisDataContoh();
        await basisData.InitializeAsync();
        var kecamatan = await AddPegawaiAsync(basisData);
        var buku = BukuPresensi.Create(Jumlah);
        await using var tetangga = await PenyimpanTetangga.EnterAsync(basisData);
        var tenang = await tetangga.RunAsync(SimpanTenang, CancellationToken.None);
        var (impor, salin, sibuk) = (new List<WaktuImpor>(), new List<double>(), new List<double>());
        for (var p = 0; p <= Putaran; p++)
        {
            await ClearAsync(basisData);
            using var henti = new CancellationTokenSource();
            var simpan = p == 0 ? Task.FromResult(new List<double>()) : Task.Run(() => tetangga.RunAsync(int.MaxValue, henti.Token), Ct);
            var waktu = await ImportAsync(basisData, buku);
            await henti.CancelAsync();
            sibuk.AddRange(await simpan);
            await ClearAsync(basisData);
            var copy = await CopyAsync(basisData, kecamatan);
            if (p > 0)
            {
                impor.Add(waktu);
                salin.Add(copy);
            }
        }

        Print(impor, salin, tenang, sibuk, buku.Length);
    }

    private static void Print(List<WaktuImpor> impor, List<double> salin, List<double> tenang, List<double> sibuk, int panjang)
    {
        double Mid(IEnumerable<double> isi) => isi.Order().ElementAt(isi.Count() / 2);
        double P95(List<double> isi) => isi.Order().ElementAt((int)(isi.Count * 0.95));
        var (baca, rencana, simpan, copy) = (Mid(impor.Select(i => i.Baca)), Mid(impor.Select(i => i.Rencana)), Mid(impor.Select(i => i.Simpan)), Mid(salin));
        void Baris(string teks) => Console.WriteLine(teks);
        Baris(string.Create(CultureInfo.InvariantCulture, $"{Jumlah} baris XLSX ({panjang / 1024} KB), nilai tengah {Putaran} putaran, sambil kecamatan lain menyimpan"));
        Baris(string.Create(CultureInfo.InvariantCulture, $"  membaca berkas           {baca,8:F0} ms"));
        Baris(string.Create(CultureInfo.InvariantCulture, $"  menunjukkan rencana      {rencana,8:F0} ms"));
        Baris(string.Create(CultureInfo.InvariantCulture, $"  menyimpan semuanya       {simpan,8:F0} ms (memeriksa lagi, {Jumlah} rekap dan {Jumlah} catatan perubahan)"));
        Baris(string.Create(CultureInfo.InvariantCulture, $"  COPY mentah              {copy,8:F0} ms ({Jumlah} rekap saja)"));
        Baris(string.Create(CultureInfo.InvariantCulture, $"  rasio membaca + menyimpan / COPY  {(baca + simpan) / copy,6:F1}"));
        Baris(string.Create(CultureInfo.InvariantCulture, $"  rasio seluruhnya / COPY           {(baca + rencana + simpan) / copy,6:F1}"));
        Baris(string.Create(CultureInfo.InvariantCulture, $"  puncak tumpukan          {impor.Max(i => i.Puncak) / 1048576.0,8:F0} MB di atas keadaan tenang"));
        Baris(string.Create(CultureInfo.InvariantCulture, $"simpanan orang lain, p95   tenang {P95(tenang):F1} ms, selama impor {P95(sibuk):F1} ms ({sibuk.Count} simpanan), rasio {P95(sibuk) / P95(tenang):F2}"));
    }

    private static async Task<WaktuImpor> ImportAsync(BasisDataUji basisData, byte[] buku)
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        var orang = await PenyimpanTetangga.EnterAsync(scope.ServiceProvider, "operator.bululawang", Kode);
        var layanan = scope.ServiceProvider.GetRequiredService<ImporTabelService>();
        using var memori = new PuncakMemori();
        var mulai = Stopwatch.GetTimestamp();
        var tabel = KepalaTabel.Find(JenisTabel.Presensi, BerkasDaftar.Read(buku));
        var baca = Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
        var peta = new IsiPeta([.. (await layanan.ProposeAsync(JenisTabel.Presensi, tabel, true, Ct)).Kolom.Select(k => k.Kunci)]);
        mulai = Stopwatch.GetTimestamp();
        var rencana = await layanan.PreviewAsync(JenisTabel.Presensi, tabel, peta, new PilihanImpor(), Ct);
        var tampil = Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
        mulai = Stopwatch.GetTimestamp();
        var jumlah = await layanan.ImportAsync(JenisTabel.Presensi, tabel, peta, new PilihanImpor(), rencana, orang, Ct);
        return jumlah == Jumlah ? new WaktuImpor(baca, tampil, Stopwatch.GetElapsedTime(mulai).TotalMilliseconds, memori.Puncak) : throw new InvalidOperationException($"{jumlah} baris, bukan {Jumlah}.");
    }

    // As one whom no fence holds: the fastest that the database can be given the same rows.
    private static async Task<double> CopyAsync(BasisDataUji basisData, KecamatanId kecamatan)
    {
        await using var sambungan = new NpgsqlConnection(basisData.Pengurus);
        await sambungan.OpenAsync(Ct);
        var pegawai = new Guid[BukuPresensi.Orang];
        await using (var perintah = new NpgsqlCommand("select \"Id\", \"Nip\" from \"Pegawai\" where \"Nip\" like '19700101199503%'", sambungan))
        await using (var pembaca = await perintah.ExecuteReaderAsync(Ct))
        {
            while (await pembaca.ReadAsync(Ct))
            {
                pegawai[int.Parse(pembaca.GetString(1)[^4..], CultureInfo.InvariantCulture) - 1001] = pembaca.GetGuid(0);
            }
        }

        var mulai = Stopwatch.GetTimestamp();
        await using (var salinan = await sambungan.BeginBinaryImportAsync("copy \"CatatanPresensi\" (\"KecamatanId\", \"Tahun\", \"Bulan\", \"PegawaiId\", \"Hari\", \"DicatatOleh\", \"DicatatPada\") from stdin (format binary)", Ct))
        {
            foreach (var b in BukuPresensi.List(Jumlah))
            {
                await salinan.StartRowAsync(Ct);
                await salinan.WriteAsync(kecamatan.Value, NpgsqlDbType.Uuid, Ct);
                await salinan.WriteAsync(b.Tahun, NpgsqlDbType.Integer, Ct);
                await salinan.WriteAsync(b.Bulan, NpgsqlDbType.Integer, Ct);
                await salinan.WriteAsync(pegawai[b.Orang], NpgsqlDbType.Uuid, Ct);
                await salinan.WriteAsync(string.Create(CultureInfo.InvariantCulture, $$"""{"isi":[{"kategori":"hadir","hari":{{b.Hadir}}},{"kategori":"sakit","hari":{{b.Sakit}}}]}"""), NpgsqlDbType.Jsonb, Ct);
                await salinan.WriteAsync(kecamatan.Value, NpgsqlDbType.Uuid, Ct);
                await salinan.WriteAsync(DateTime.UtcNow, NpgsqlDbType.TimestampTz, Ct);
            }

            await salinan.CompleteAsync(Ct);
        }

        return Stopwatch.GetElapsedTime(mulai).TotalMilliseconds;
    }

    private static async Task<KecamatanId> AddPegawaiAsync(BasisDataUji basisData)
    {
        await using var scope = basisData.Layanan.CreateAsyncScope();
        await PenyimpanTetangga.EnterAsync(scope.ServiceProvider, "operator.bululawang", Kode);
        await using var db = await scope.ServiceProvider.GetRequiredService<IDbContextFactory<KinerjaDbContext>>().CreateDbContextAsync(Ct);
        var kecamatan = await db.Kecamatan.Select(k => k.Id).SingleAsync(Ct);
        db.AddRange(Enumerable.Range(0, BukuPresensi.Orang).Select(n => new Pegawai(kecamatan, PegawaiId.New(), IsiPegawai.Of(BukuPresensi.Nama(n), BukuPresensi.Nip(n)))));
        await db.SaveChangesAsync(Ct);
        return kecamatan;
    }

    private static async Task ClearAsync(BasisDataUji basisData)
    {
        await using var sambungan = new NpgsqlConnection(basisData.Pengurus);
        await sambungan.OpenAsync(Ct);
        await using var perintah = new NpgsqlCommand(
            """
            delete from "CatatanPresensi" where "PegawaiId" in (select "Id" from "Pegawai" where "Nip" like '19700101199503%');
            alter table "CatatanPerubahan" disable trigger user; delete from "CatatanPerubahan" where "Objek" = 'CatatanPresensi'; alter table "CatatanPerubahan" enable trigger user;
            """, sambungan);
        await perintah.ExecuteNonQueryAsync(Ct);
    }

    private sealed record WaktuImpor(double Baca, double Rencana, double Simpan, long Puncak);
}

/// <summary>Somebody of another kecamatan who fills cell after cell.</summary>
internal sealed class PenyimpanTetangga(AsyncServiceScope scope, PenggunaId orang, IsianSel sel) : IAsyncDisposable
{
    private string? kini;

    public static async Task<PenyimpanTetangga> EnterAsync(BasisDataUji basisData)
    {
        var scope = basisData.Layanan.CreateAsyncScope();
        var orang = await EnterAsync(scope.ServiceProvider, "operator.ampelgading", "35.07.06");
        var ct = CancellationToken.None;
        var keputusan = await scope.ServiceProvider.GetRequiredService<KeputusanService>().FindAsync(2022, ct);
        await scope.ServiceProvider.GetRequiredService<UkuranService>().ApproveSureAsync(keputusan, orang, ct);
        var lembarService = scope.ServiceProvider.GetRequiredService<LembarService>();
        foreach (var jabatan in await lembarService.ListJabatanAsync(2022, ct))
        {
            if ((await lembarService.ReadLembarAsync(jabatan.Id, 2022, ct))!.DaftarUkuran.FirstOrDefault(u => u.DaftarPeriode[0].Terbuka && u.DaftarBaris[0].Jenis is Domain.Pelaporan.JenisIsian.Angka) is { } u)
            {
                return new PenyimpanTetangga(scope, orang, new IsianSel(u.Id, u.DaftarPeriode[0].Periode, u.DaftarBaris[0].Bidang, null, null, 1, []));
            }
        }

        throw new InvalidOperationException("Tidak ada sel terbuka.");
    }

    public static async Task<PenggunaId> EnterAsync(IServiceProvider layanan, string nama, string kode)
    {
        var orang = (await layanan.GetRequiredService<UserManager<Pengguna>>().FindByNameAsync(nama))!.Id;
        return await layanan.GetRequiredService<PintuKecamatan>().EnterAsync(orang, kode, CancellationToken.None) ? orang : throw new InvalidOperationException(nama);
    }

    /// <summary>How long each save took, in milliseconds.</summary>
    public async Task<List<double>> RunAsync(int kali, CancellationToken henti)
    {
        var waktu = new List<double>();
        var layanan = scope.ServiceProvider.GetRequiredService<RealisasiService>();
        for (var i = 0; i < kali && !henti.IsCancellationRequested; i++)
        {
            var baru = (1000 + (i % 900)).ToString(CultureInfo.InvariantCulture) is var t ? t[..1] + "." + t[1..] : "";
            var mulai = Stopwatch.GetTimestamp();
            var hasil = await layanan.SaveAsync([sel with { Dasar = kini, Baru = baru }], orang, CancellationToken.None);
            waktu.Add(Stopwatch.GetElapsedTime(mulai).TotalMilliseconds);
            kini = hasil.Sel[0] is HasilSel.Tersimpan s ? s.Nilai : throw new InvalidOperationException(hasil.Sel[0].ToString());
            await Task.Delay(5, CancellationToken.None);
        }

        return waktu;
    }

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}

/// <summary>The highest that the heap rises above where it began.</summary>
internal sealed class PuncakMemori : IDisposable
{
    private readonly long awal;
    private readonly Timer jam;
    private long puncak;

    public PuncakMemori()
    {
        awal = GC.GetTotalMemory(forceFullCollection: true);
        jam = new Timer(_ => puncak = Math.Max(puncak, GC.GetTotalMemory(false)), null, 0, 5);
    }

    public long Puncak => Math.Max(0, puncak - awal);

    public void Dispose() => jam.Dispose();
}
