using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pelaporan.Luring;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;
using Microsoft.EntityFrameworkCore;

namespace Kinerja.Data.Pelaporan;

/// <summary>
/// The sheet of a post as a form that is filled without the program, and back. What comes back goes the sheet's own way: the same rights, locks and conflicts, only all of it or nothing.
/// </summary>
public sealed class FormulirService(IDbContextFactory<KinerjaDbContext> factory, RuangKerja ruang, LembarService lembarService, RealisasiService realisasi, TimeProvider clock)
{
    /// <summary>The form of a post and year as it stands now; <c>null</c> where there is none, or it is not this person's to fill.</summary>
    public async Task<FormulirRealisasi?> CreateAsync(JabatanId jabatan, int tahun, CancellationToken ct)
    {
        if (await lembarService.ReadLembarAsync(jabatan, tahun, ct) is not { CanFill: true } lembar)
        {
            return null;
        }

        await using var db = await factory.CreateDbContextAsync(ct);
        var target = await PembacaTarget.ListAsync(db, [.. lembar.DaftarUkuran.Select(u => u.Id)], tahun, ct);
        var kecamatan = ruang.RequireKecamatan();
        var tanda = new TandaFormulir(
            TandaFormulir.FormatKini, kecamatan.Kode, jabatan, tahun, await PembacaUkuranTerukur.FindKeputusan(db, tahun).SingleAsync(ct), clock.GetUtcNow().ToOffset(TimeSpan.FromHours(kecamatan.ZonaWaktu.SelisihJam())),
            [.. lembar.DaftarUkuran.Select(PenyusunFormulir.CreateTanda)]);
        return new FormulirRealisasi(
            tanda, await db.Kecamatan.Select(k => k.Nama).SingleAsync(ct), lembar.Jabatan, [.. lembar.DaftarUkuran.Select((u, i) => PenyusunFormulir.CreateUkuran(u, i, target[u.Id], canFill: true))]);
    }

    /// <summary>What a form would do; changes nothing.</summary>
    /// <param name="jabatan">The post that it is uploaded to, as is <paramref name="tahun"/>.</param>
    /// <exception cref="AturanException">It is a form of another kecamatan, post or year, or of what is measured no longer.</exception>
    public async Task<RencanaFormulir> PreviewAsync(BacaanFormulir bacaan, JabatanId jabatan, int tahun, PenggunaId oleh, CancellationToken ct)
    {
        var lembar = await RequireLembarAsync(bacaan.Tanda, jabatan, tahun, ct);
        var ukuran = lembar.DaftarUkuran.ToDictionary(u => u.Id);
        var tetap = bacaan.DaftarIsian.Where(i => IsTetap(ukuran[i.Ukuran], i)).ToHashSet();
        var isian = bacaan.DaftarIsian.Where(i => !tetap.Contains(i)).ToList();
        var jawaban = (await realisasi.CheckAsync(ToSel(isian, []), oleh, ct)).Sel.ToDictionary(j => j.Nomor);
        return new RencanaFormulir(
            [
                .. bacaan.DaftarTolak.Select(t => new BarisRencanaFormulir(t.Alamat, "", "", "", TindakanFormulir.Ditolak, null, null, t.Pesan)),
                .. isian.Select((i, n) => Describe(i, jawaban[n], ukuran[i.Ukuran])),
            ],
            bacaan.JumlahTetap + tetap.Count, bacaan.JumlahHilang);
    }

    /// <summary>Does what was shown, all of it or nothing.</summary>
    /// <param name="dilihat">What the person had before them.</param>
    /// <param name="pilihan">For each conflict which of the two figures they keep.</param>
    /// <returns>How many cells changed.</returns>
    /// <exception cref="AturanException">A cell is refused, a conflict not decided, or something changed since it was shown.</exception>
    public async Task<int> ImportAsync(BacaanFormulir bacaan, RencanaFormulir dilihat, IReadOnlyList<PilihanBentrok> pilihan, JabatanId jabatan, int tahun, PenggunaId oleh, CancellationToken ct)
    {
        await RequireLembarAsync(bacaan.Tanda, jabatan, tahun, ct);
        if (dilihat.JumlahDitolak > 0 || bacaan.DaftarTolak.Count > 0)
        {
            throw new AturanException($"Masih ada {dilihat.JumlahDitolak} sel yang perlu dibetulkan di formulir; belum ada yang disimpan.");
        }

        var putusan = pilihan.ToDictionary(p => (p.Ukuran, p.Periode, p.Bidang));
        var bentrok = dilihat.Daftar.Where(d => d.Tindakan is TindakanFormulir.Bentrok).Select(d => d.Isian!).ToList();
        if (bentrok.Exists(i => !putusan.ContainsKey((i.Ukuran, i.Periode, i.Bidang))))
        {
            throw new AturanException("Ada angka yang sudah diisi orang lain dan belum Anda putuskan; belum ada yang disimpan.");
        }

        var isian = dilihat.Daftar.Select(d => d.Isian).OfType<IsianFormulir>().Where(i => putusan.GetValueOrDefault((i.Ukuran, i.Periode, i.Bidang)) is not { PakaiFormulir: false }).ToList();
        var hasil = await realisasi.SaveAllAsync(ToSel(isian, putusan), oleh, ct);
        if (hasil.Sel.FirstOrDefault(s => s is not HasilSel.Tersimpan) is { } gagal)
        {
            var alamat = isian[(int)gagal.Nomor].Alamat;
            throw new AturanException(gagal is HasilSel.Ditolak d ? $"Sel {alamat}: {d.Kalimat} Belum ada yang disimpan."
                : $"Sel {alamat} baru saja diubah orang lain, jadi belum ada yang disimpan. Unggah lagi formulirnya untuk melihat keadaan sekarang.");
        }

        var berubah = dilihat.Daftar.Where(d => d.Tindakan is TindakanFormulir.Baru or TindakanFormulir.Ubah or TindakanFormulir.Bentrok).Select(d => d.Isian!).ToHashSet();
        return isian.Count(berubah.Contains);
    }

    private static List<IsianSel> ToSel(List<IsianFormulir> daftar, Dictionary<(UkuranId, Periode, string), PilihanBentrok> putusan) =>
    [
        .. daftar.Select((i, n) => new IsianSel(i.Ukuran, i.Periode, i.Bidang, putusan.TryGetValue((i.Ukuran, i.Periode, i.Bidang), out var p) ? p.Sekarang : i.Dasar, i.Baru, n, [])),
    ];

    private static BarisRencanaFormulir Describe(IsianFormulir isian, HasilSel jawaban, LembarUkuran ukuran)
    {
        var nama = BidangFormulir.List(ukuran.Definisi).FirstOrDefault(b => b.Bidang == isian.Bidang)?.Nama ?? isian.Bidang;
        var kini = ukuran.DaftarPeriode.FirstOrDefault(p => p.Periode == isian.Periode)?.Isi.Read(isian.Bidang, ukuran.Definisi);
        BarisRencanaFormulir Make(TindakanFormulir tindakan, string? baru, string? pesan) => new(isian.Alamat, ukuran.Indikator, nama, isian.Periode.ToString(), tindakan, kini, baru, pesan) { Isian = isian };

        return jawaban switch
        {
            HasilSel.Tersimpan t when t.Nilai == kini => Make(TindakanFormulir.Sama, t.Nilai, null),
            HasilSel.Tersimpan t => Make(kini is null ? TindakanFormulir.Baru : TindakanFormulir.Ubah, t.Nilai, null),
            HasilSel.Konflik k => Make(TindakanFormulir.Bentrok, Normalize(ukuran, isian.Bidang, isian.Baru), $"Diisi {k.Oleh ?? "orang lain"} setelah formulir ini diunduh.") with { Sekarang = k.Sekarang },
            HasilSel.Ditolak d => Make(TindakanFormulir.Ditolak, isian.Baru, d.Kalimat),
            _ => throw new InvalidOperationException("Jawaban tak dikenal."),
        };
    }

    // “0” for nihil, “1250,50” for 1.250,5: another spelling of what stood there touches nothing.
    private static bool IsTetap(LembarUkuran ukuran, IsianFormulir isian) => Normalize(ukuran, isian.Bidang, isian.Baru) == isian.Dasar;

    private static string? Normalize(LembarUkuran ukuran, string bidang, string? teks)
    {
        try
        {
            return IsianRealisasi.Normalize(ukuran.Definisi, bidang, teks);
        }
        catch (AturanException)
        {
            return teks;
        }
    }

    private async Task<LembarDetail> RequireLembarAsync(TandaFormulir tanda, JabatanId jabatan, int tahun, CancellationToken ct)
    {
        if (tanda.Kecamatan != ruang.RequireKecamatan().Kode)
        {
            throw new AturanException("Formulir ini milik kecamatan lain, jadi tidak dapat diunggah di sini.");
        }

        if (tanda.Tahun != tahun)
        {
            throw new AturanException($"Formulir ini untuk tahun {tanda.Tahun}, sedangkan yang dibuka tahun {tahun}. Pilih tahun {tanda.Tahun} dahulu.");
        }

        if (tanda.Jabatan != jabatan)
        {
            throw new AturanException("Formulir ini milik jabatan lain. Pilih dahulu jabatan yang tertulis di atas formulirnya.");
        }

        var lembar = await lembarService.ReadLembarAsync(jabatan, tahun, ct) is { CanFill: true } ada ? ada : throw new AturanException("Hanya operator dan pelapor jabatan ini yang dapat mengunggah formulirnya.");
        await using var db = await factory.CreateDbContextAsync(ct);
        if (await PembacaUkuranTerukur.FindKeputusan(db, tahun).SingleOrDefaultAsync(ct) != tanda.Keputusan)
        {
            throw new AturanException($"Keputusan yang diukur untuk tahun {tahun} sudah berganti sejak formulir ini diunduh. Unduh formulir baru, lalu salin isian Anda ke sana.");
        }

        var versi = lembar.DaftarUkuran.ToDictionary(u => u.Id, u => u.Versi);
        return tanda.DaftarUkuran.FirstOrDefault(u => versi.GetValueOrDefault(u.Id) != u.Versi) is not { } usang ? lembar : throw new AturanException(
            (lembar.DaftarUkuran.FirstOrDefault(u => u.Id == usang.Id) is { } u ? $"Cara mengukur “{u.Indikator}” sudah diubah" : "Ada indikator yang tidak lagi diukur jabatan ini") + " sejak formulir ini diunduh. Unduh formulir baru, lalu salin isian Anda ke sana.");
    }
}
