using Kinerja.Data.Audit;
using Kinerja.Data.Organisasi;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Administrasi;

/// <summary>The catalogue of a kabupaten: filled from decrees, its clauses written here.</summary>
public sealed partial class KatalogKabupaten(KatalogService katalog, PembacaNaskahKabupaten naskah, PintuKabupaten pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi)
    : PulauKabupaten(pintu, ruang, autentikasi)
{
    private IReadOnlyList<KatalogRow>? Daftar { get; set; }

    private IReadOnlyList<PilihanRiwayat> Keputusan { get; set; } = [];

    private string Dipilih { get; set; } = "";

    private bool BolehUbah { get; set; }

    private KonsepKlausul? Klausul { get; set; }

    private string? Galat { get; set; }

    private string? Hasil { get; set; }

    protected override async Task OpenAsync()
    {
        BolehUbah = katalog.CanEdit;
        Daftar = await katalog.ListAsync(null, Batal);
        Keputusan = BolehUbah ? await naskah.ListAsync(Orang, KodeKabupaten, Batal) : [];
    }

    private void Begin(KatalogRow? butir)
    {
        (Galat, Hasil) = (null, null);
        Klausul = new KonsepKlausul { Id = butir?.Id, Nama = butir?.Nama ?? "", Isi = butir?.Isi ?? "" };
    }

    private Task TakeAsync() => ActAsync(async () =>
    {
        var isi = await naskah.ReadAsync(Orang, Dipilih, Batal) ?? throw new AturanException("Pilih keputusan yang hendak diambil.");
        var jumlah = await katalog.TakeAsync(isi, Batal);
        Hasil = jumlah == 0 ? "Semua bagiannya sudah ada dalam katalog." : $"{jumlah.ToAngka()} butir ditambahkan.";
    });

    private Task SaveKlausulAsync() => ActAsync(async () =>
    {
        await katalog.SaveAsync(Klausul!.Id, JenisKatalog.Klausul, Klausul.Nama, Klausul.Isi, Batal);
        (Klausul, Hasil) = (null, "Klausul disimpan.");
    });

    private Task RemoveAsync(KatalogRow butir) => ActAsync(async () =>
    {
        await katalog.RemoveAsync(butir.Id, Batal);
        Hasil = $"“{butir.Nama}” dihapus dari katalog.";
    });

    private async Task ActAsync(Func<Task> perbuatan)
    {
        (Galat, Hasil) = (null, null);
        try
        {
            await RequireMembershipAsync();
            await perbuatan();
            Daftar = await katalog.ListAsync(null, Batal);
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Galat = pesan;
        }
    }

    private sealed class KonsepKlausul
    {
        public ButirKatalogId? Id { get; init; }

        public string Nama { get; set; } = "";

        public string Isi { get; set; } = "";
    }
}
