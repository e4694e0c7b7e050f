using Kinerja.Data.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>
/// What one person works at: the decree as last read, their own steps to take back, and every edit on its way to the database one after another. The decree it shows is never ahead of the database.
/// </summary>
/// <param name="awal">As read when it was opened.</param>
/// <param name="simpan">Stores one edit.</param>
/// <param name="clock">Tells one burst of typing from the next.</param>
public sealed class MejaSunting(KeputusanDetail awal, Func<Suntingan, Task<HasilSimpan>> simpan, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan JedaKetik = TimeSpan.FromSeconds(4);

    private readonly RiwayatSuntingan _riwayat = new();
    private readonly SemaphoreSlim _giliran = new(1, 1);
    private (AlamatNaskah Alamat, DateTimeOffset Pada)? _terakhir;

    public NaskahJson Naskah { get; private set; } = awal.Naskah;

    public uint Versi { get; private set; } = awal.Versi;

    public bool CanUndo => _riwayat.CanUndo;

    public bool CanRedo => _riwayat.CanRedo;

    /// <summary>The decree is another one now: what is drawn is drawn anew, and these fields hold something else.</summary>
    public Func<IReadOnlyList<IsianBerubah>, Task>? Berubah { get; set; }

    /// <summary>Applies and stores one edit, and remembers how to take it back. The labels of the diktum follow their order.</summary>
    public Task<HasilSuntingan> ApplyAsync(Suntingan suntingan) => InTurnAsync(async () =>
    {
        var hasil = await StoreAsync(PenomoranDiktum.Follow(Naskah, suntingan));
        if (hasil is HasilSuntingan.Berhasil berhasil)
        {
            _riwayat.Record(berhasil, IsSambungan(suntingan));
        }

        return hasil;
    });

    /// <summary>One field as a person left it. Where the answer to an earlier value of theirs never came, that value is no conflict.</summary>
    public async Task<JawabanKetikan> WriteAsync(Ketikan ketikan)
    {
        if (AlamatHalaman.Read(ketikan.Item, ketikan.Bidang) is not { } alamat)
        {
            return JawabanKetikan.Ditolak(ketikan.Nomor, "Isian ini tidak dikenal lagi.");
        }

        try
        {
            var hasil = await ApplyAsync(new Suntingan.Ubah(alamat, ketikan.Dasar, ketikan.Baru));
            if (hasil is HasilSuntingan.Konflik k && ketikan.Mungkin.Any(m => (m ?? "") == (k.Sekarang ?? "")))
            {
                hasil = await ApplyAsync(new Suntingan.Ubah(alamat, k.Sekarang, ketikan.Baru));
            }

            return hasil switch
            {
                HasilSuntingan.Konflik konflik => JawabanKetikan.Konflik(ketikan.Nomor, konflik.Sekarang, "diubah orang lain"),
                HasilSuntingan.Ditolak ditolak => JawabanKetikan.Ditolak(ketikan.Nomor, ditolak.Kalimat),
                _ => JawabanKetikan.Tersimpan(ketikan.Nomor, LetakNaskah.Read(Naskah, alamat)),
            };
        }
        catch (AturanException e)
        {
            // The decree is no draft any more, or in the bin: waiting would not mend it.
            return JawabanKetikan.Ditolak(ketikan.Nomor, e.Message);
        }
    }

    public Task<HasilSuntingan?> UndoAsync() => InTurnAsync(() => _riwayat.UndoAsync(StoreAsync));

    public Task<HasilSuntingan?> RedoAsync() => InTurnAsync(() => _riwayat.RedoAsync(StoreAsync));

    /// <summary>A new identity for an indicator. The database mints it, so that the step back is known only after it was read again.</summary>
    public async Task<HasilSuntingan> RedefineAsync(Guid indikator, Func<Task<KeputusanDetail?>> baca)
    {
        var alamat = new AlamatNaskah(indikator, NamaBidang.Identitas);
        var lama = LetakNaskah.Read(Naskah, alamat);
        var hasil = await InTurnAsync(() => StoreAsync(new Suntingan.Ubah(alamat, lama, null)));
        if (hasil is HasilSuntingan.Berhasil && await baca() is { } detail)
        {
            await TakeAsync(detail);
            _riwayat.Record(new HasilSuntingan.Berhasil(Naskah, new Suntingan.Ubah(alamat, LetakNaskah.Read(Naskah, alamat), lama), [alamat]));
        }

        return hasil;
    }

    /// <summary>Takes over what the database holds now.</summary>
    public Task TakeAsync(KeputusanDetail detail) => InTurnAsync(async () =>
    {
        await ShowAsync(detail.Naskah, detail.Versi);
        return true;
    });

    public void Dispose() => _giliran.Dispose();

    private async Task<HasilSuntingan> StoreAsync(Suntingan suntingan)
    {
        var hasil = await simpan(suntingan);
        if (hasil.Hasil is HasilSuntingan.Berhasil berhasil)
        {
            await ShowAsync(berhasil.Naskah, hasil.Versi);
        }

        return hasil.Hasil;
    }

    private async Task ShowAsync(NaskahJson naskah, uint versi)
    {
        var sambung = PenyambungNaskah.Join(Naskah, naskah);
        (Naskah, Versi) = (sambung.Naskah, versi);
        if (Berubah is { } kabar)
        {
            await kabar(sambung.DaftarIsian);
        }
    }

    private bool IsSambungan(Suntingan suntingan)
    {
        var kini = clock.GetUtcNow();
        var sambung = suntingan is Suntingan.Ubah u && _terakhir is { } t && t.Alamat == u.Alamat && kini - t.Pada < JedaKetik;
        _terakhir = suntingan is Suntingan.Ubah ubah ? (ubah.Alamat, kini) : null;
        return sambung;
    }

    private async Task<T> InTurnAsync<T>(Func<Task<T>> kerja)
    {
        await _giliran.WaitAsync();
        try
        {
            return await kerja();
        }
        finally
        {
            _giliran.Release();
        }
    }
}
