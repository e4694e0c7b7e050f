namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K05: body and annex carry different numbers.</summary>
internal sealed class AturanNomorLampiran : AturanNaskah
{
    public override string Kode => "K05";

    public override string Nama => "Nomor lampiran berbeda";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Lampiran adalah bagian dari keputusannya";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.BatangTubuh?.Nomor is not { } nomor || string.IsNullOrWhiteSpace(nomor))
        {
            yield break;
        }

        foreach (var (teks, isi) in NomorNaskah.List(konteks).Where(n => n.Teks.Jenis is JenisTeks.KepalaLampiran && Squeeze(n.Nomor) != Squeeze(nomor)))
        {
            yield return At(teks, $"Nomor pada lampiran (“{isi}”) berbeda dari nomor keputusan (“{nomor.Trim()}”).", isi, teks.Teks.Replace(isi, nomor.Trim(), StringComparison.Ordinal));
        }
    }

    private static string Squeeze(string nomor) => string.Join('/', NomorNaskah.Split(nomor)).ToUpperInvariant();
}
