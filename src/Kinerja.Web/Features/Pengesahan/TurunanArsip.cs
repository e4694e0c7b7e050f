using Kinerja.Data.Berkas;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Features.Peninjauan;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>What is made of an archived decree: its <em>salinan</em> with the statement of who vouches for it, and the sheet with the initials that lies with the archive copy.</summary>
public sealed class TurunanArsip(
    KeputusanService keputusan, PengesahanService pengesahan, ArsipService arsip, PelaksanaPengesahan pelaksana, PencetakKeputusan pencetak, PencetakLembarArsip lembar, GudangBerkas gudang, RuangKerja ruang)
{
    /// <summary><c>null</c> where the decree is not archived.</summary>
    public async Task<byte[]?> PrintSalinanAsync(KeputusanId id, string alamat, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not var (detail, proses))
        {
            return null;
        }

        var pengesah = await arsip.FindSekretarisAsync(detail.Naskah.BatangTubuh!.Penutup.Tanggal ?? default, ct);
        var lambang = await LambangService.ReadAsync(gudang, detail.KecamatanId, detail.Tata.Lambang, ct) is { } isi ? new GambarLambang(isi) : null;
        var permintaan = new PermintaanPengesahan(BentukPengesahan.Salinan, pelaksana.AlamatPeriksa(proses.Kode, alamat), [])
        {
            Salinan = new PengesahSalinan("SEKRETARIS KECAMATAN,", pengesah?.Nama ?? "…………………………", [.. new[] { pengesah?.Pangkat, pengesah?.Nip is { } nip ? $"NIP. {nip}" : null }.OfType<string>()]),
        };
        return (await pencetak.PrintSahAsync(detail.Naskah, detail.Tata, lambang, permintaan, ct)).Pdf;
    }

    /// <summary><c>null</c> where the decree is not archived.</summary>
    public async Task<byte[]?> PrintLembarAsync(KeputusanId id, string alamat, CancellationToken ct)
    {
        if (await FindAsync(id, ct) is not var (detail, proses))
        {
            return null;
        }

        var zona = ruang.RequireKecamatan().ZonaWaktu;
        var tubuh = detail.Naskah.BatangTubuh!;
        var tanggal = tubuh.Penutup.Tanggal ?? default;
        return await lembar.PrintAsync(
            new LembarArsip(
                "LEMBAR ARSIP KEPUTUSAN CAMAT", $"Kecamatan {detail.Naskah.Kecamatan.Nama}", tanggal,
                [
                    new("Nomor", tubuh.Nomor ?? "–"), new("Tentang", tubuh.Tentang.ReplaceLineEndings(" ")), new("Tanggal", TeksIndonesia.Tanggal(tanggal)),
                    new("Penandatangan", $"{tubuh.Penutup.Nama}, {tubuh.Penutup.Jabatan.TrimEnd(',')}"), new("Cara", proses.Jalur!.Value.Sebutan()),
                    new("Diarsipkan", proses.DiarsipkanPada is { } pada ? zona.Tulis(pada) : "–"), new("SHA-256", proses.Bertanda!.Sha256),
                    new("Diperiksa di", pelaksana.AlamatPeriksa(proses.Kode, alamat)),
                ],
                [.. (await arsip.ListParafAsync(id, ct)).Select(p => new[] { p.Nama, p.Perbuatan, zona.Tulis(p.Pada), p.Sidik })],
                "Paraf dicatat sebagai perbuatan dalam rantai akta kecamatan; sidiknya membuktikan bahwa catatan itu tidak diubah. Lembar ini menyertai naskah arsip dan tidak diumumkan."),
            detail.Tata, ct);
    }

    private async Task<(KeputusanDetail Detail, PengesahanRow Proses)?> FindAsync(KeputusanId id, CancellationToken ct) =>
        await pengesahan.ReadAsync(id, ct) is { Langkah: LangkahPengesahan.Diarsipkan } proses && await keputusan.ReadAsync(id, ct) is { } detail ? (detail, proses) : null;
}
