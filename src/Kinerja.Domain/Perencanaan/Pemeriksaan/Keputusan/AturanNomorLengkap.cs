namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K03: the number is missing or still has its blank.</summary>
internal sealed class AturanNomorLengkap : AturanNaskah
{
    public override string Kode => "K03";

    public override string Nama => "Nomor belum lengkap";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Nomor diambil dari buku agenda keputusan kantor saat keputusan ditetapkan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.BatangTubuh?.Nomor is not { } nomor || string.IsNullOrWhiteSpace(nomor))
        {
            yield return At(new TempatNaskah("batangTubuh.nomor", "Nomor"), "Keputusan belum bernomor.") with { SaatMenetapkan = true };
        }

        foreach (var (teks, isi) in NomorNaskah.List(konteks).Where(n => NomorNaskah.IsBelumLengkap(n.Nomor)))
        {
            yield return At(teks, $"Nomor “{isi}” belum lengkap.", isi) with { SaatMenetapkan = true };
        }
    }
}
