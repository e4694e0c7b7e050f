using System.Text.Json.Serialization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>A piece of a decree that an edit carries whole: an item of a list, or an optional part such as Tembusan.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "jenis")]
[JsonDerivedType(typeof(Isi<Butir>), "butir")]
[JsonDerivedType(typeof(Isi<DasarHukum>), "dasarHukum")]
[JsonDerivedType(typeof(Isi<Diktum>), "diktum")]
[JsonDerivedType(typeof(Isi<LampiranJson>), "lampiran")]
[JsonDerivedType(typeof(Isi<BagianJabatanJson>), "bagian")]
[JsonDerivedType(typeof(Isi<SasaranJson>), "sasaran")]
[JsonDerivedType(typeof(Isi<IndikatorJson>), "indikator")]
[JsonDerivedType(typeof(Isi<FormulasiJson>), "formulasi")]
[JsonDerivedType(typeof(Isi<DaftarButir>), "daftar")]
[JsonDerivedType(typeof(Isi<Penandatanganan>), "penutup")]
[JsonDerivedType(typeof(Isi<LabelBagian>), "label")]
[JsonDerivedType(typeof(Isi<JudulKolom>), "judulKolom")]
[JsonDerivedType(typeof(Isi<KopSurat>), "kopSurat")]
[JsonDerivedType(typeof(Isi<KepalaLampiran>), "kepala")]
[JsonDerivedType(typeof(Isi<BatangTubuhJson>), "batangTubuh")]
public abstract record IsiNaskah
{
    private protected IsiNaskah()
    {
    }

    internal abstract object Objek { get; }

    public static IsiNaskah Of<T>(T nilai)
        where T : class => new Isi<T>(nilai);
}

/// <summary>The piece with its type. The list or part that it is meant for decides whether it may go there.</summary>
public sealed record Isi<T>(T Nilai) : IsiNaskah
    where T : class
{
    internal override object Objek => Nilai;
}
