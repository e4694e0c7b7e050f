using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;

namespace Kinerja.Web.Features.Penyusunan;

// What keys and buttons do.
public sealed partial class Penyunting
{
    /// <summary>A word of the script, with the items or the list that it is about.</summary>
    private Task RunAsync(string perintah, IReadOnlyList<Guid> id, string? ke, Guid? setelah) => GuardAsync(async () =>
    {
        var meja = Konteks!.Meja;
        switch (perintah)
        {
            case "urung":
                await TellAsync(await meja.UndoAsync(), "Tidak ada yang dapat diurungkan.");
                break;
            case "ulang":
                await TellAsync(await meja.RedoAsync(), "Tidak ada yang dapat diulangi.");
                break;
            case "identitas" when id is [var indikator, ..]:
                await TellAsync(await meja.RedefineAsync(indikator, () => Baca()), "");
                Pesan ??= "Indikator ini sekarang indikator baru. Ctrl+Z mengembalikan identitas tahun lalu.";
                break;
            default:
                if (PerintahSunting.Create(meja.Naskah, perintah, id, AlamatHalaman.ReadKe(ke), setelah) is { } langkah)
                {
                    await StepAsync(langkah);
                }

                break;
        }
    });

    private Task<Data.Penetapan.KeputusanDetail?> Baca() => keputusan.ReadAsync(Id, Batal);

    private Task DoAsync(LangkahSunting langkah) => GuardAsync(() => StepAsync(langkah));

    private async Task StepAsync(LangkahSunting langkah)
    {
        var hasil = await Konteks!.Meja.ApplyAsync(langkah.Suntingan);
        await TellAsync(hasil, "");
        if (hasil is HasilSuntingan.Berhasil && langkah.Fokus is { } fokus)
        {
            await papan!.FocusAsync(fokus.ToString(), NamaBidang.Teks, Batal);
        }
    }

    private async Task TellAsync(HasilSuntingan? hasil, string kosong)
    {
        (Pesan, Gagal) = hasil switch
        {
            null => (kosong.Length > 0 ? kosong : null, false),
            HasilSuntingan.Ditolak d => (d.Kalimat, true),
            HasilSuntingan.Konflik k => ($"Tidak dapat: isian itu sudah diubah orang lain menjadi “{k.Sekarang}”.", true),
            _ => (null, false),
        };
        // Where it was changed comes into sight, also in a part that is not open.
        if (hasil is HasilSuntingan.Berhasil { Berubah: [var pertama, ..] } && BagianEditor.Find(Konteks!.Meja.Naskah, pertama) is { } bagian && bagian != Dibuka.Kunci && !Mencari)
        {
            await OpenBagianAsync(bagian);
        }
    }

    private Task OfferAsync(Guid ke, string? html, string? teks) => GuardAsync(async () =>
    {
        var isi = PembacaTempelan.Read(html, teks);
        if (isi is Domain.Perencanaan.Penyuntingan.Tempelan.Kosong)
        {
            return;
        }

        Tempelan = (ke, isi);
        StateHasChanged();
        await papan!.FocusPasteAsync(Batal);
    });

    private Task PasteAsync() => GuardAsync(async () =>
    {
        if (Tempelan is { } t)
        {
            Tempelan = null;
            await StepAsync(PerintahSunting.CreateTempel(Konteks!.Meja.Naskah, t.Ke, t.Isi));
        }
    });

    private async Task PasteTeksAsync()
    {
        Tempelan = null;
        await papan!.InsertTeksAsync(Batal);
    }

    private Task LinkAsync(BagianJabatanId bagian, Domain.Organisasi.JabatanId jabatan) => GuardAsync(async () =>
    {
        await RequireMembershipAsync();
        await draf.LinkAsync(Id, bagian, jabatan, Batal);
        await ReadTautanAsync();
    });

    private async Task ReadTautanAsync() => Konteks = Konteks! with { Tautan = (await draf.ListTautanAsync(Id, Batal)).ToDictionary(t => t.Bagian.Value, t => t.Jabatan) };

    private Task DeleteAsync() => GuardAsync(async () =>
    {
        await RequireMembershipAsync();
        await daur.SetDihapusAsync(Id, true, Batal);
        navigasi.NavigateTo($"/k/{Kode}/keputusan/keranjang", forceLoad: true);
    });

    private async Task GuardAsync(Func<Task> kerja)
    {
        try
        {
            await kerja();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            (Pesan, Gagal) = (e is AturanException ? e.Message : pesan, true);
        }

        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        langganan?.Dispose();
        Dispose();
        await (papan?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (penerima?.DisposeAsync() ?? ValueTask.CompletedTask);
        Konteks?.Meja.Dispose();
    }
}
