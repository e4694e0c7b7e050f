using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>A part of an island that works on one decree, in the room that the island has entered.</summary>
public abstract class PanelKeputusan(PintuKecamatan pintu, RuangKerja ruang) : KinerjaComponent
{
    [Parameter, EditorRequired]
    public required string Kode { get; set; }

    [Parameter, EditorRequired]
    public required KeputusanId KeputusanId { get; set; }

    /// <summary>What a person is told when the last act did not happen.</summary>
    protected string? Pesan { get; set; }

    protected bool Sibuk { get; private set; }

    protected RuangKerja Ruang { get; } = ruang;

    /// <summary>Does one act, after asking anew whether the person still has a part in the kecamatan. False where it was refused; the reason is shown.</summary>
    protected async Task<bool> ActAsync(Func<Task> perbuatan)
    {
        if (Sibuk)
        {
            return false;
        }

        (Sibuk, Pesan) = (true, null);
        try
        {
            if (Ruang.Pengguna is not { } orang || !await pintu.EnterAsync(orang, Kode, Batal))
            {
                throw new AturanException("Anda tidak lagi terdaftar di kecamatan ini. Muat ulang halaman.");
            }

            await perbuatan();
            return true;
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
            return false;
        }
        finally
        {
            Sibuk = false;
        }
    }
}
