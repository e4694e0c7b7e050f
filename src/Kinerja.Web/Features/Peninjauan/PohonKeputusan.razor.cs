using Kinerja.Data.Perencanaan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Penetapan;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Cakupan;
using Kinerja.Domain.Perencanaan.Penjenjangan;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;

namespace Kinerja.Web.Features.Peninjauan;

/// <summary>The cascade as a tree that one can edit: what hangs on what, what is proposed, what does not fit, and what nothing measures.</summary>
public sealed partial class PohonKeputusan(PenjenjanganService penjenjangan, PintuKecamatan pintu, RuangKerja ruang, AuthenticationStateProvider autentikasi) : PulauKecamatan(pintu, ruang, autentikasi)
{
    [Parameter, EditorRequired]
    public KeputusanId Id { get; set; }

    private PenjenjanganDetail? Isi { get; set; }

    private IReadOnlyList<SimpulKinerja> Calon { get; set; } = [];

    private string? Pesan { get; set; }

    protected override Task OpenAsync() => LoadAsync();

    private async Task LoadAsync()
    {
        Isi = await penjenjangan.ReadAsync(Id, Batal);
        Ditolak = Isi is null;
        Calon = [.. (Isi?.Pohon.ListSemua() ?? []).OrderBy(s => s.Jenjang).ThenBy(s => s.Jabatan, StringComparer.Ordinal)];
    }

    private Task SetAsync(IReadOnlyList<KaitanIndikator> daftar) => ActAsync(() => penjenjangan.SetAsync(Id, daftar, Batal));

    private Task RemoveAsync(IdentitasId anak) => ActAsync(() => penjenjangan.RemoveAsync(anak, Batal));

    private Task DeclineAsync(KaitanIndikator usulan) => ActAsync(() => penjenjangan.DeclineAsync(usulan, Batal));

    private Task ForgetDitolakAsync() => ActAsync(() => penjenjangan.ForgetDitolakAsync(Batal));

    private async Task ActAsync(Func<Task> perbuatan)
    {
        Pesan = null;
        try
        {
            await RequireMembershipAsync();
            await perbuatan();
            await LoadAsync();
        }
        catch (Exception e) when (PesanGagal.Of(e) is { } pesan)
        {
            Pesan = pesan;
        }
    }

    private string Nama(IdentitasId id) => Calon.FirstOrDefault(s => s.Identitas == id) is { } s ? $"{s.Nama} ({s.Jabatan})" : "Indikator lain";

    private static IEnumerable<(string Judul, IReadOnlyList<SimpulKinerja> Akar)> Hutan(PohonKinerja pohon) => new (string, IReadOnlyList<SimpulKinerja>)[]
    {
        ("Pohon kinerja", pohon.Akar), ("Belum dikaitkan", pohon.TanpaInduk), ("Administratif", pohon.Administratif),
    }.Where(h => h.Item2.Count > 0);

    private static IEnumerable<string> Belum(PenjenjanganDetail isi) => isi.DaftarCakupan.SelectMany(b =>
        b.DaftarTugas.Where(t => t.Keadaan is KeadaanCakupan.Belum).Select(t => $"{t.Tempat.Uraian}: {t.Teks}")
            .Concat(b.DaftarSasaran.SelectMany(s => s.DaftarUnsur.Where(u => u.Keadaan is KeadaanCakupan.Belum).Select(u => $"{s.Tempat.Uraian}: {u.Teks}"))));
}
