namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K23: content behind the signature that closes the annex.</summary>
internal sealed class AturanSesudahPenutup : AturanNaskah
{
    public override string Kode => "K23";

    public override string Nama => "Isi sesudah tanda tangan penutup";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Yang berada sesudah tanda tangan penutup tidak ikut ditetapkan";

    /// <summary>No head of its own, behind an annex that was signed.</summary>
    public static bool IsSesudahPenutup(NaskahJson naskah, int lampiran) =>
        lampiran > 0 && naskah.Lampiran[lampiran].Kepala is { Count: 0 } && naskah.Lampiran[lampiran - 1].Penutup is not null;

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        foreach (var bagian in konteks.Bagian.Where(b => b.Nomor == 0 && IsSesudahPenutup(konteks.Naskah, b.Lampiran)))
        {
            var jumlah = konteks.Naskah.Lampiran[bagian.Lampiran].Bagian.Count;
            yield return At(bagian.Tempat, $"{bagian.Uraian}{(jumlah > 1 ? $" dan {jumlah - 1} bagian lain" : "")} berada sesudah tanda tangan penutup lampiran; pindahkan ke depannya, atau beri kepala lampiran sendiri.");
        }
    }
}
