namespace Kinerja.Domain.Perencanaan.Penjenjangan;

/// <summary>An indicator with the place and the post that it stands under.</summary>
internal sealed record LetakIndikator(IdentitasId Identitas, string Nama, string Jalur, BagianJabatanJson Bagian)
{
    public string Jabatan { get; } = (Bagian.Jabatan ?? Bagian.Judul).ReplaceLineEndings(" ");

    public JenjangJabatan Jenjang { get; } = SusunanJabatan.ReadJenjang(Bagian);

    public static IEnumerable<LetakIndikator> List(NaskahJson naskah) =>
        from l in naskah.Lampiran.Index()
        from b in l.Item.Bagian.Index()
        from s in b.Item.Sasaran.Index()
        from i in s.Item.Indikator.Index()
        where i.Item.IdentitasId is not null
        select new LetakIndikator(i.Item.IdentitasId.GetValueOrDefault(), i.Item.Teks.ReplaceLineEndings(" "), $"lampiran[{l.Index}].bagian[{b.Index}].sasaran[{s.Index}].indikator[{i.Index}]", b.Item);
}
