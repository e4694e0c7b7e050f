using Kinerja.Data.Penetapan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>Under the head of every page of a decree: where it stands, whose turn it is, and what other decrees do to it.</summary>
public sealed partial class BilahDaur(DaurDetailService daurDetail, KomentarService komentar, RuangKerja ruang) : KinerjaComponent
{
    [Parameter, EditorRequired]
    public required string Kode { get; set; }

    [Parameter, EditorRequired]
    public required KeputusanId KeputusanId { get; set; }

    private DaurDetail? Daur { get; set; }

    private int Terbuka { get; set; }

    private IReadOnlyList<TindakDaur> Tindak { get; set; } = [];

    private string Alamat => $"/k/{Kode}/keputusan/{KeputusanId}/tinjau";

    protected override async Task OnInitializedAsync()
    {
        Daur = await daurDetail.ReadAsync(KeputusanId, Batal);
        Terbuka = await komentar.CountTerbukaAsync(KeputusanId, Batal);
        Tindak = Daur is null ? [] : DaftarTindak.Of(Daur, ruang.Peran);
    }

    internal static List<(string Kata, TautanKeputusan? Lain)> Kabar(DaurDetail daur) =>
    [
        .. daur.Tanggal is { } tanggal ? [($"Ditetapkan tanggal {TeksIndonesia.Tanggal(tanggal)}.", (TautanKeputusan?)null)] : Array.Empty<(string, TautanKeputusan?)>(),
        .. daur.IsBerlaku && daur.Asal is AsalNaskah.Disusun ? [("Berlaku.", (TautanKeputusan?)null)] : Array.Empty<(string, TautanKeputusan?)>(),
        .. daur.DifasilitasiPada is not null ? [("Sudah difasilitasi Bagian Organisasi.", (TautanKeputusan?)null)] : Array.Empty<(string, TautanKeputusan?)>(),
        .. daur.Mengubah is { } m ? [("Mengubah", (TautanKeputusan?)m)] : Array.Empty<(string, TautanKeputusan?)>(),
        .. daur.Mencabut is { } c ? [("Mencabut", (TautanKeputusan?)c)] : Array.Empty<(string, TautanKeputusan?)>(),
        .. daur.DiubahOleh.Select(k => ("Diubah oleh", (TautanKeputusan?)k)),
        .. daur.DicabutOleh.Select(k => ("Dicabut oleh", (TautanKeputusan?)k)),
        .. daur.DisalinDari is { } s ? [("Disalin dari", (TautanKeputusan?)s)] : Array.Empty<(string, TautanKeputusan?)>(),
    ];

    internal static string Sebut(TautanKeputusan lain) => lain.Nomor is { Length: > 0 } nomor ? $"keputusan {lain.Tahun}, Nomor {nomor}" : $"keputusan {lain.Tahun}";
}
