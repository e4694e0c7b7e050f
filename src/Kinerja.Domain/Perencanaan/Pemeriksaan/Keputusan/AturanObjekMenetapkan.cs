namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K16: Menetapkan names nothing.</summary>
internal sealed class AturanObjekMenetapkan : AturanNaskah
{
    public override string Kode => "K16";

    public override string Nama => "Menetapkan tanpa objek";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Permendagri 80/2015: sesudah Menetapkan judul keputusan ditulis kembali";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.BatangTubuh is { } tubuh && konteks.ListTeks(JenisTeks.Menetapkan).FirstOrDefault() is { } teks)
        {
            var isi = BentukHuruf.SatuBaris(teks.Teks);
            var objek = isi.StartsWith("Menetapkan", StringComparison.OrdinalIgnoreCase) ? isi["Menetapkan".Length..].Trim(' ', ':', '.') : isi;
            if (objek.Length == 0)
            {
                var judul = $"{BentukHuruf.SatuBaris(tubuh.Judul)} TENTANG {BentukHuruf.SatuBaris(tubuh.Tentang)}".ToUpperInvariant();
                yield return At(teks, "Sesudah “Menetapkan” belum disebut keputusan apa yang ditetapkan.", teks.Teks, $"Menetapkan: {judul}.");
            }
        }
    }
}
