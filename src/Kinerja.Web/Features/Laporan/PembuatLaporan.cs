using System.IO.Compression;
using Kinerja.Data.Berkas;
using Kinerja.Data.Laporan;
using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Documents.Ekspor;
using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Laporan;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Laporan;

/// <summary>
/// Makes one report: enters the kecamatan by its owner's own right, reads what is stored, settles its texts, writes it. Between its parts it tells how far it is and looks whether it is still wanted.
/// </summary>
public sealed class PembuatLaporan(
    LaporanService laporan, KeputusanService keputusan, GudangBerkas gudang, PencetakLaporan pencetak, PencetakPetikan petikan, PintuKecamatan pintu, RuangKerja ruang)
{
    /// <exception cref="AturanException">There is nothing to report, what was asked is not there, or the owner has no part in the kecamatan any more.</exception>
    public async Task<BerkasLaporan> CreateAsync(PemilikPekerjaan pemilik, PermintaanLaporan permintaan, IProgress<KemajuanLaporan> kabar, CancellationToken ct)
    {
        if (!await pintu.EnterAsync(pemilik.Orang, pemilik.Kode, ct))
        {
            throw new AturanException("Anda tidak lagi terdaftar di kecamatan ini.");
        }

        if (!permintaan.Jenis.DaftarFormat().Contains(permintaan.Format))
        {
            throw new AturanException($"{permintaan.Jenis.Nama()} tidak tersedia sebagai {permintaan.Format.Nama()}.");
        }

        return permintaan.Jenis is JenisLaporan.Petikan ? await CreatePetikanAsync(permintaan, kabar, ct) : await CreateLaporanAsync(permintaan, kabar, ct);
    }

    private static IsiLaporan Compose(BahanLaporan bahan, PermintaanLaporan permintaan) => permintaan.Jenis switch
    {
        JenisLaporan.Capaian => PenyusunCapaian.Create(bahan, permintaan),
        JenisLaporan.Lkjip => PenyusunLkjip.Create(bahan, permintaan),
        JenisLaporan.PerjanjianKinerja => PenyusunPerjanjian.Create(bahan, permintaan),
        JenisLaporan.RencanaAksi => PenyusunRencanaAksi.Create(bahan, permintaan),
        JenisLaporan.Skp => PenyusunSkp.Create(bahan, permintaan),
        _ => throw new InvalidOperationException($"Laporan {permintaan.Jenis} tak dikenal."),
    };

    private async Task<BerkasLaporan> CreateLaporanAsync(PermintaanLaporan permintaan, IProgress<KemajuanLaporan> kabar, CancellationToken ct)
    {
        kabar.Report(new(0, 3, "Membaca hasil yang tersimpan"));
        var bahan = await laporan.ReadAsync(permintaan.Tahun, ct);
        if (!bahan.Capaian.DaftarJabatan.Any(j => permintaan.Jabatan is null || j.Id == permintaan.Jabatan))
        {
            throw new AturanException(permintaan.Jabatan is null
                ? $"Belum ada cara mengukur yang disahkan untuk keputusan tahun {permintaan.Tahun}, jadi belum ada yang dilaporkan."
                : $"Jabatan itu belum mempunyai cara mengukur yang disahkan untuk tahun {permintaan.Tahun}.");
        }

        ct.ThrowIfCancellationRequested();
        kabar.Report(new(1, 3, "Menyusun isi"));
        var isi = Compose(bahan, permintaan);
        ct.ThrowIfCancellationRequested();
        kabar.Report(new(2, 3, $"Menulis {permintaan.Format.Nama()}"));
        var berkas = permintaan.Format switch
        {
            FormatLaporan.Pdf => await pencetak.PrintAsync(isi, bahan.Kantor.Tata, ct),
            FormatLaporan.Docx => PenulisDocx.Write(isi, bahan.Kantor.Tata),
            FormatLaporan.Xlsx => PenulisXlsx.Write(isi),
            FormatLaporan.Csv => PenulisCsv.Write(isi),
            _ => throw new InvalidOperationException($"Format {permintaan.Format} tak dikenal."),
        };
        ct.ThrowIfCancellationRequested();
        var jabatan = permintaan.Jabatan is { } j ? bahan.Capaian.DaftarJabatan.First(x => x.Id == j).Nama : null;
        return new BerkasLaporan(permintaan.NamaBerkas(bahan.Kantor.Nama, jabatan), permintaan.Format.TipeIsi(), berkas);
    }

    private async Task<BerkasLaporan> CreatePetikanAsync(PermintaanLaporan permintaan, IProgress<KemajuanLaporan> kabar, CancellationToken ct)
    {
        kabar.Report(new(0, 1, "Membaca keputusan"));
        var pilihan = await laporan.ReadPilihanAsync(permintaan.Tahun, ct);
        if (pilihan.Tahun != permintaan.Tahun || pilihan.KeputusanId is not { } id || await keputusan.ReadAsync(id, ct) is not { } detail)
        {
            throw new AturanException($"Belum ada keputusan yang ditetapkan untuk tahun {permintaan.Tahun}.");
        }

        var gambar = await LambangService.ReadAsync(gudang, detail.KecamatanId, detail.Tata.Lambang, ct) is { } isi ? new GambarLambang(isi) : null;
        Task<byte[]> PrintAsync(PetikanKeputusan bagian) => petikan.PrintAsync(detail.Naskah, detail.Tata, gambar, bagian, ct);

        var nama = ruang.RequireKecamatan().Nama;
        if (permintaan.Halaman is { } h && permintaan.Format is FormatLaporan.Pdf)
        {
            return new BerkasLaporan(permintaan.NamaBerkas(nama), permintaan.Format.TipeIsi(), await PrintAsync(new PetikanKeputusan.Halaman(h.Dari, h.Sampai)));
        }

        // Two sections may belong to one post: they go out together.
        var daftar = pilihan.DaftarBagian.Where(b => permintaan.Jabatan is null || b.JabatanId == permintaan.Jabatan).GroupBy(b => b.JabatanId).ToList();
        if (permintaan.Format is FormatLaporan.Zip)
        {
            return new BerkasLaporan(permintaan.NamaBerkas(nama), permintaan.Format.TipeIsi(), await PackAsync(daftar, PrintAsync, kabar, ct));
        }

        return permintaan.Jabatan is not null && daftar is [var satu]
            ? new BerkasLaporan(permintaan.NamaBerkas(nama, satu.First().Nama), permintaan.Format.TipeIsi(), await PrintAsync(Select(satu)))
            : throw new AturanException("Pilih jabatan yang dipetik, atau isi halamannya.");
    }

    private static async Task<byte[]> PackAsync(List<IGrouping<JabatanId, BagianLaporan>> daftar, Func<PetikanKeputusan, Task<byte[]>> print, IProgress<KemajuanLaporan> kabar, CancellationToken ct)
    {
        using var isi = new MemoryStream();
        using (var zip = new ZipArchive(isi, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (i, jabatan) in daftar.Index())
            {
                ct.ThrowIfCancellationRequested();
                kabar.Report(new(i, daftar.Count, jabatan.First().Nama.ToSatuBaris()));
                await using var masukan = await zip.CreateEntry(FormattableString.Invariant($"{i + 1:00}-{SebutanLaporan.Slug(jabatan.First().Nama)}.pdf"), CompressionLevel.Fastest).OpenAsync(ct);
                await masukan.WriteAsync(await print(Select(jabatan)), ct);
            }
        }

        return isi.ToArray();
    }

    private static PetikanKeputusan.Bagian Select(IEnumerable<BagianLaporan> bagian) => new([.. bagian.Select(b => b.BagianId)]);
}
