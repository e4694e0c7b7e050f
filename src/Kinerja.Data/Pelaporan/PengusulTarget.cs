using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Data.Pelaporan;

/// <summary>Lays out the targets that a measure can have in a year, with what each could be.</summary>
internal static class PengusulTarget
{
    public static IReadOnlyList<SelTarget> List(UkuranTerukur ukuran, int tahun, int? jumlahDesa, IReadOnlyList<TargetTersimpan> kini, IReadOnlyList<TargetTercatat> lalu)
    {
        var definisi = ukuran.Definisi;
        if (definisi.Jenis is JenisUkuran.Penjelasan or JenisUkuran.Pemantauan)
        {
            return [];
        }

        var setahun = Periode.Setahun(tahun);
        var komponen = definisi.DaftarTarget.Select(t => t.Komponen).OfType<string>().Concat(kini.Where(t => t.Komponen.Length > 0).Select(t => t.Komponen)).Distinct();
        var bagian = definisi.Periode switch
        {
            JenisPeriode.Bulan or JenisPeriode.Triwulan => setahun.Split(JenisPeriode.Triwulan),
            JenisPeriode.Semester => setahun.Split(JenisPeriode.Semester),
            _ => [],
        };
        return
        [
            .. komponen.Prepend("").Select(k => Create(setahun, k, kini, Propose(definisi, tahun, k, jumlahDesa, lalu))),
            .. bagian.Select(p => Create(p, "", kini, ProposeLalu(p, "", lalu))),
        ];
    }

    private static SelTarget Create(Periode periode, string komponen, IReadOnlyList<TargetTersimpan> kini, UsulanSel? usulan)
    {
        var ada = kini.FirstOrDefault(t => t.Periode == periode && t.Komponen == komponen);
        return new SelTarget(periode, komponen, ada?.Id, ada?.Versi ?? 0, ada?.Teks ?? "", ada is null || ada.Teks.Length == 0 ? usulan : null) { Bobot = ada?.Bobot };
    }

    private static UsulanSel? Propose(DefinisiUkuran definisi, int tahun, string komponen, int? jumlahDesa, IReadOnlyList<TargetTercatat> lalu)
    {
        var daftar = definisi.DaftarTarget.Where(t => (t.Komponen ?? "") == komponen).ToList();
        if (daftar is not [var usulan])
        {
            return ProposeLalu(Periode.Setahun(tahun), komponen, lalu);
        }

        if (usulan.Evaluate(jumlahDesa) is not { } nilai)
        {
            return new UsulanSel(null, $"{usulan.Describe()}: {(usulan.Jenis is JenisUsulanTarget.KelipatanDesa ? "isi dahulu jumlah desa di profil kecamatan" : "tidak dapat dihitung dari naskah saja")}", false);
        }

        var teks = usulan.Jenis is JenisUsulanTarget.Rentang ? $"{Angka.Write(nilai)}–{Angka.Write(usulan.Atas!.Value)}" : Angka.Write(nilai);
        return new UsulanSel(teks, usulan.Jenis is JenisUsulanTarget.Angka ? $"tertulis di naskah: {usulan.Describe()}" : $"{teks} = {usulan.Describe()}", true);
    }

    private static UsulanSel? ProposeLalu(Periode periode, string komponen, IReadOnlyList<TargetTercatat> lalu) =>
        lalu.FirstOrDefault(t => t.Teks.Length > 0 && t.Komponen == komponen && (t.Periode.Jenis, t.Periode.Nomor) == (periode.Jenis, periode.Nomor)) is { } dulu
            // A date of last year is not a date of this one.
            && NilaiTarget.Read(dulu.Teks) is not NilaiTarget.Tanggal
            ? new UsulanSel(dulu.Teks, $"target {dulu.Periode.Tahun}", false)
            : null;
}

/// <summary>A target as it is stored.</summary>
internal sealed record TargetTersimpan(TargetId Id, Periode Periode, string Komponen, int Versi, string Teks, decimal? Bobot);
