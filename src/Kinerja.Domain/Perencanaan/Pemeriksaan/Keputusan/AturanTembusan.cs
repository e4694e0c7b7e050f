namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K27: nobody is told of the decree. The initials of the hierarchy are put on paper, where a program cannot see them.</summary>
internal sealed class AturanTembusan : AturanNaskah
{
    public override string Kode => "K27";

    public override string Nama => "Tanpa tembusan";

    public override TingkatAturan Tingkat => TingkatAturan.Info;

    public override string? Dasar => "Permendagri 1/2023: tembusan bila pihak lain perlu mengetahui";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.BatangTubuh is { Tembusan: null or { Butir.Count: 0 } })
        {
            yield return At(new TempatNaskah("batangTubuh.tembusan", "Tembusan"), "Keputusan ini tanpa tembusan; biasanya kepada Bupati, Inspektorat, dan Bagian Organisasi. Paraf hierarki dibubuhkan pada naskah cetak.");
        }
    }
}
