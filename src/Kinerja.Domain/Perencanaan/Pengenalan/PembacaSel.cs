using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Reads what the cells of one row hold: a name with its components, a formula with its note, sources with theirs.</summary>
internal sealed class PembacaSel(PembersihTeks pembersih)
{
    public TeksTerbaca ReadTeks(string sel, int dari, int sampai) => pembersih.Clean(sel, dari, sampai);

    public List<IndikatorTerbaca> ReadIndikator(string indikator, string formulasi, string sumber, int nomor)
    {
        var (pengantar, gaya, butir) = PembacaDaftar.ReadBerpengantar(indikator);
        if (pengantar.Count == 0 && butir.Count > 1)
        {
            // Several indicators in one cell: as many formulas belong to them one by one, else all to the first, and a person looks.
            var (depan, gayaFormulasi, daftar) = PembacaDaftar.ReadBerpengantar(formulasi);
            var berpasangan = depan.Count == 0 && daftar.Count == butir.Count;
            return [.. butir.Select((b, i) => new IndikatorTerbaca(gaya, Teks(b, nomor).Doubt("Beberapa indikator dalam satu sel: periksa pasangannya."), null,
                berpasangan ? [ReadFormulasi(daftar[i], sumber, nomor) with { Penanda = gayaFormulasi }] : i == 0 ? ReadDaftarFormulasi(formulasi, sumber, nomor) : []))];
        }

        var rincian = pengantar.Count > 0 && butir.Count > 1 ? new DaftarTerbaca(gaya, [.. butir.Select(b => Teks(b, nomor))]) : null;
        var satu = pengantar.Count == 0 && butir.Count == 1;
        var nama = rincian is not null ? string.Join(' ', pengantar) : satu ? butir[0] : indikator.Replace('\n', ' ');
        return [new IndikatorTerbaca(satu ? gaya : GayaDaftar.Tanpa, Teks(nama, nomor), rincian, ReadDaftarFormulasi(formulasi, sumber, nomor))];
    }

    public List<FormulasiTerbaca> ReadDaftarFormulasi(string formulasi, string sumber, int nomor)
    {
        if (formulasi.Length == 0 && sumber.Length == 0)
        {
            return [];
        }

        var (pengantar, gaya, butir) = PembacaDaftar.ReadBerpengantar(formulasi);
        return pengantar.Count == 0 && butir.Count > 1
            ? [.. butir.Select((b, i) => ReadFormulasi(b, i == 0 ? sumber : "", nomor) with { Penanda = gaya })]
            : pengantar.Count == 0 && butir.Count == 1 ? [ReadFormulasi(butir[0], sumber, nomor) with { Penanda = gaya }]
            : [ReadFormulasi(formulasi, sumber, nomor)];
    }

    public FormulasiTerbaca ReadFormulasi(string formulasi, string sumber, int nomor)
    {
        var (teks, catatan) = SplitCatatan(formulasi);
        var (asal, catatanSumber) = SplitCatatan(sumber);
        return new FormulasiTerbaca(GayaDaftar.Tanpa, Teks(teks, nomor), Boleh(catatan, nomor), ReadSumber(asal, nomor), Boleh(catatanSumber, nomor));
    }

    public DaftarTerbaca ReadSumber(string teks, int nomor)
    {
        var (pengantar, gaya, butir) = PembacaDaftar.ReadBerpengantar(teks);
        return gaya is GayaDaftar.Tanpa
            ? new DaftarTerbaca(gaya, pengantar.Count == 0 ? [] : [Teks(string.Join(' ', pengantar), nomor)])
            : new DaftarTerbaca(gaya, [.. pengantar.Concat(butir).Select(b => Teks(b, nomor))]);
    }

    private TeksTerbaca? Boleh(string? teks, int nomor) => string.IsNullOrEmpty(teks) ? null : Teks(teks, nomor);

    private TeksTerbaca Teks(string teks, int nomor) => pembersih.Clean(teks.Replace('\n', ' '), nomor, nomor);

    private static (string Teks, string? Catatan) SplitCatatan(string teks)
    {
        var baris = teks.Split('\n').ToList();
        var letak = baris.FindIndex(b => b.StartsWith("catatan", StringComparison.OrdinalIgnoreCase) && b["catatan".Length..].TrimStart().StartsWith(':'));
        if (letak < 0)
        {
            return (teks, null);
        }

        var isi = baris[letak][(baris[letak].IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
        return (string.Join('\n', baris.Take(letak)).Trim(), string.Join(' ', [isi, .. baris.Skip(letak + 1)]).Trim());
    }
}
