using System.Text.RegularExpressions;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class RasioTerbalik : AturanNaskah
{
    public override string Kode => "I05";

    public override string Nama => "Pembilang dan penyebut tertukar";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Persentase penyelesaian membagi yang selesai dengan yang seharusnya; kebalikannya naik bila tunggakan bertambah";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from i in konteks.Indikator
        from t in i.FindTemuan(nameof(KodeTemuan.RasioTerbalik))
        select At(t.Tempat, t.Temuan.Pesan, t.Tempat.Teks.Trim(), Swap(t.Tempat.Teks));

    // Only a single plain fraction is turned over; everything around it stays as printed.
    private static string? Swap(string teks)
    {
        var pecahan = PolaPecahan().Matches(teks);
        return pecahan.Count == 1 && teks.Count(c => c == '{') == 2 ? PolaPecahan().Replace(teks, "{$2}/{$1}") : null;
    }

    [GeneratedRegex(@"\{([^{}]*)\}/\{([^{}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex PolaPecahan();
}
