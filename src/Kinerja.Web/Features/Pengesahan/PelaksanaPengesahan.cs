using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Microsoft.Extensions.Options;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>
/// Signs a decree: freeze → number and date (done when it was enacted) → render → hash → sign → verify → archive. Each step begins where the record says that the act stands, so that whoever comes next, after a crash or on
/// another day, goes on and repeats nothing.
/// </summary>
public sealed class PelaksanaPengesahan(
    PengesahanService pengesahan, ArsipService arsip, KeputusanService keputusan, PencetakKeputusan pencetak, GudangBerkas gudang, PemeriksaBertanda pemeriksa, RuangKerja ruang,
    IOptions<PengaturanPengesahan> pengaturan, PengamatLangkah pengamat)
{
    /// <summary>Prints the decree for this way of signing and takes its fingerprint; done already, it changes nothing.</summary>
    /// <param name="alamat">Where the person reached this program; the setting goes before it.</param>
    public async Task<PengesahanRow> PrepareAsync(KeputusanId id, JalurTandaTangan jalur, string alamat, CancellationToken ct)
    {
        var proses = await pengesahan.BeginAsync(id, jalur, ct);
        if (proses.Langkah is LangkahPengesahan.Dicetak or LangkahPengesahan.Disidik && proses.Jalur != jalur)
        {
            await pengesahan.StartOverAsync(id, ct);
            proses = (await pengesahan.ReadAsync(id, ct))!;
        }

        if (proses.Langkah is LangkahPengesahan.Dibekukan)
        {
            await PrintAsync(id, jalur, proses.Kode, alamat, ct);
        }

        if (proses.Langkah is LangkahPengesahan.Dibekukan or LangkahPengesahan.Dicetak)
        {
            pengamat.SebelumDicatat(LangkahPengesahan.Disidik);
            await pengesahan.FingerprintAsync(id, ct);
            pengamat.SesudahDicatat(LangkahPengesahan.Disidik);
        }

        return (await pengesahan.ReadAsync(id, ct))!;
    }

    /// <summary>Signs, verifies and archives. Of a signature on paper it ends with the scan: the sekcam compares it.</summary>
    public async Task<PengesahanRow> SignAsync(KeputusanId id, IPenandaTangan penanda, string alamat, CancellationToken ct)
    {
        var proses = await PrepareAsync(id, penanda.Jalur, alamat, ct);
        if (proses.Langkah is LangkahPengesahan.Disidik)
        {
            await SignPreparedAsync(id, proses, penanda, ct);
        }

        return penanda.Jalur is JalurTandaTangan.Basah ? (await pengesahan.ReadAsync(id, ct))! : await FinishAsync(id, ct);
    }

    /// <summary>Goes on after the signature: verifies and archives what is signed. Without a signature there is nothing to go on with.</summary>
    public async Task<PengesahanRow> FinishAsync(KeputusanId id, CancellationToken ct)
    {
        var proses = await pengesahan.ReadAsync(id, ct) ?? throw new AturanException("Penandatanganan keputusan ini belum dimulai.");
        if (proses.Langkah is LangkahPengesahan.Ditandatangani)
        {
            var pindaian = proses.Jalur is JalurTandaTangan.Basah;
            if (!pindaian)
            {
                pemeriksa.Check(await pengesahan.ReadBertandaAsync(id, ct), await pengesahan.ReadCetakanAsync(id, ct), proses.WaktuTandaTangan ?? default);
            }

            pengamat.SebelumDicatat(LangkahPengesahan.Diperiksa);
            await pengesahan.VerifyAsync(id, pindaian, ct);
            pengamat.SesudahDicatat(LangkahPengesahan.Diperiksa);
        }

        if (proses.Langkah is LangkahPengesahan.Ditandatangani or LangkahPengesahan.Diperiksa)
        {
            pengamat.SebelumDicatat(LangkahPengesahan.Diarsipkan);
            await arsip.ArchiveAsync(id, ct);
            pengamat.SesudahDicatat(LangkahPengesahan.Diarsipkan);
        }

        return (await pengesahan.ReadAsync(id, ct))!;
    }

    private async Task PrintAsync(KeputusanId id, JalurTandaTangan jalur, string kode, string alamat, CancellationToken ct)
    {
        var detail = await keputusan.ReadAsync(id, ct) ?? throw new AturanException("Keputusan tidak ditemukan.");
        var lambang = await LambangService.ReadAsync(gudang, detail.KecamatanId, detail.Tata.Lambang, ct) is { } isi ? new GambarLambang(isi) : null;
        var cetakan = await pencetak.PrintSahAsync(detail.Naskah, detail.Tata, lambang, CreatePermintaan(jalur, kode, alamat), ct);
        pengamat.SebelumDicatat(LangkahPengesahan.Dicetak);
        await pengesahan.PrintAsync(id, jalur, cetakan.Pdf, cetakan.Tempat, pencetak.Versi, CreatePublik(detail), ct);
        pengamat.SesudahDicatat(LangkahPengesahan.Dicetak);
    }

    private async Task SignPreparedAsync(KeputusanId id, PengesahanRow proses, IPenandaTangan penanda, CancellationToken ct)
    {
        var cetakan = await pengesahan.ReadCetakanAsync(id, ct);
        var waktu = penanda.Jalur is JalurTandaTangan.Basah ? default : await pengesahan.BeginSignAsync(id, ct);
        var siap = new NaskahSiap(cetakan, proses.Tempat, await DescribeAsync(id, waktu, ct));
        if (penanda.IsKeLuar)
        {
            await pengesahan.SendAsync(id, ct);
        }

        var bertanda = await SignOrReopenAsync(id, siap, penanda, ct);
        // What came back from outside and does not hold stays unknown: it may have been signed there all the same.
        var sertifikat = penanda.Jalur is JalurTandaTangan.Basah ? null : pemeriksa.Check(bertanda.Isi, cetakan, waktu);
        pengamat.SebelumDicatat(LangkahPengesahan.Ditandatangani);
        await pengesahan.SignAsync(id, new MemoryStream(bertanda.Isi), bertanda.Jenis, sertifikat, ct);
        pengamat.SesudahDicatat(LangkahPengesahan.Ditandatangani);
    }

    private async Task<NaskahBertanda> SignOrReopenAsync(KeputusanId id, NaskahSiap siap, IPenandaTangan penanda, CancellationToken ct)
    {
        try
        {
            return await penanda.SignAsync(siap, ct);
        }
        catch (AturanException) when (penanda.IsKeLuar)
        {
            // Refused in so many words: it was not signed, and may be sent again.
            await pengesahan.SetTidakTertandaAsync(id, CancellationToken.None);
            throw;
        }
    }

    private async Task<KeteranganTandaTangan> DescribeAsync(KeputusanId id, DateTimeOffset waktu, CancellationToken ct)
    {
        var detail = await keputusan.ReadAsync(id, ct) ?? throw new AturanException("Keputusan tidak ditemukan.");
        var penutup = detail.Naskah.BatangTubuh?.Penutup;
        return new KeteranganTandaTangan
        {
            Nama = penutup?.Nama ?? "",
            Alasan = $"Penandatanganan Keputusan Nomor {detail.Naskah.BatangTubuh?.Nomor}",
            Tempat = penutup?.Tempat ?? ruang.RequireKecamatan().Nama,
            Waktu = waktu.ToOffset(TimeSpan.FromHours(ruang.RequireKecamatan().ZonaWaktu.SelisihJam())),
        };
    }

    private PermintaanPengesahan CreatePermintaan(JalurTandaTangan jalur, string kode, string alamat) => jalur switch
    {
        JalurTandaTangan.Basah => new(BentukPengesahan.Basah, AlamatPeriksa(kode, alamat), []),
        JalurTandaTangan.Bsre => new(BentukPengesahan.Elektronik, AlamatPeriksa(kode, alamat), [pengaturan.Value.KalimatBsre]),
        _ => new(BentukPengesahan.Elektronik, AlamatPeriksa(kode, alamat), [pengaturan.Value.KalimatSertifikat]),
    };

    /// <summary>What the QR of a decree leads to.</summary>
    public string AlamatPeriksa(string kode, string alamat) => $"{(pengaturan.Value.AlamatPublik is { Length: > 0 } publik ? publik : alamat).TrimEnd('/')}/v/{kode}";

    private IsiKeputusanPublik CreatePublik(KeputusanDetail detail)
    {
        var tubuh = detail.Naskah.BatangTubuh ?? throw new AturanException("Naskah ini tidak mempunyai batang tubuh, sehingga tidak dapat ditandatangani.");
        var kecamatan = ruang.RequireKecamatan();
        return new IsiKeputusanPublik(
            KodeWilayah.ParseKecamatan(kecamatan.Kode), kecamatan.Nama, kecamatan.KabupatenNama, tubuh.Nomor ?? "", tubuh.Tentang.ReplaceLineEndings(" "),
            tubuh.Penutup.Tanggal ?? throw new AturanException("Keputusan ini belum bertanggal."), tubuh.Penutup.Nama, tubuh.Penutup.Jabatan.TrimEnd(','));
    }
}
