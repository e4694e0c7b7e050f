using Kinerja.Data.Berkas;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Web.Features.Laporan;

/// <summary>For whom a report is made. Nobody else finds it, in no other kecamatan.</summary>
public sealed record PemilikPekerjaan(PenggunaId Orang, KecamatanId Kecamatan, string Kode);

public enum StatusPekerjaan
{
    Menunggu,
    Berjalan,
    Selesai,

    /// <summary>It was fetched; its file is gone.</summary>
    Diunduh,
    Gagal,
    Dibatalkan,
}

/// <summary>A report in the making, as its owner sees it.</summary>
/// <param name="Pesan">Why there is none.</param>
/// <param name="UkuranByte">Of the finished file.</param>
public sealed record PekerjaanRow(Guid Id, string Nama, StatusPekerjaan Status, KemajuanLaporan Kemajuan, string? Pesan, long UkuranByte, DateTimeOffset DibuatPada)
{
    public bool Hidup => Status is StatusPekerjaan.Menunggu or StatusPekerjaan.Berjalan;
}

/// <summary>The state of one report in the making. What ended stays ended: whichever of finishing and cancelling comes first, holds.</summary>
internal sealed class PekerjaanLaporan(PemilikPekerjaan pemilik, string nama, DateTimeOffset dibuatPada) : IDisposable
{
    private readonly Lock kunci = new();
    private PekerjaanRow keadaan = new(Guid.CreateVersion7(), nama, StatusPekerjaan.Menunggu, new(0, 1, "Menunggu giliran"), null, 0, dibuatPada);
    private BerkasSementara? berkas;
    private BerkasLaporan? isi;

    public PemilikPekerjaan Pemilik => pemilik;

    public CancellationTokenSource Pembatal { get; } = new();

    public DateTimeOffset? BerakhirPada { get; private set; }

    public PekerjaanRow Keadaan
    {
        get
        {
            lock (kunci)
            {
                return keadaan;
            }
        }
    }

    public void Report(KemajuanLaporan kemajuan) => Set(k => k.Hidup ? k with { Status = StatusPekerjaan.Berjalan, Kemajuan = kemajuan } : k);

    /// <summary>False where it was cancelled meanwhile: the file is the caller's to remove.</summary>
    public bool TryFinish(BerkasLaporan hasil, BerkasSementara tersimpan, DateTimeOffset pada)
    {
        lock (kunci)
        {
            if (!keadaan.Hidup)
            {
                return false;
            }

            (berkas, isi, BerakhirPada) = (tersimpan, hasil with { Isi = [], Tulis = null }, pada);
            keadaan = keadaan with { Status = StatusPekerjaan.Selesai, UkuranByte = tersimpan.UkuranByte, Kemajuan = new(keadaan.Kemajuan.Jumlah, keadaan.Kemajuan.Jumlah, "Selesai") };
            return true;
        }
    }

    public void End(StatusPekerjaan status, string? pesan, DateTimeOffset pada) => Set(k =>
    {
        if (!k.Hidup)
        {
            return k;
        }

        BerakhirPada = pada;
        return k with { Status = status, Pesan = pesan };
    });

    /// <summary>The finished file with its name and type; <c>null</c> where there is none any more.</summary>
    public (Stream Isi, BerkasLaporan Berkas)? Open()
    {
        lock (kunci)
        {
            return keadaan.Status is StatusPekerjaan.Selesai && berkas is { } b && isi is { } i ? (b.Open(), i) : null;
        }
    }

    public void MarkDownloaded() => Set(k =>
    {
        berkas?.Dispose();
        berkas = null;
        return k.Status is StatusPekerjaan.Selesai ? k with { Status = StatusPekerjaan.Diunduh } : k;
    });

    public void Dispose()
    {
        MarkDownloaded();
        Pembatal.Dispose();
    }

    private void Set(Func<PekerjaanRow, PekerjaanRow> ubah)
    {
        lock (kunci)
        {
            keadaan = ubah(keadaan);
        }
    }
}
