using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K28: the former year's decree is neither revoked nor named.</summary>
internal sealed partial class AturanPencabutan : AturanNaskah
{
    public override string Kode => "K28";

    public override string Nama => "Keputusan sebelumnya tidak dicabut";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "UU 12/2011 Lampiran II: yang digantikan dicabut dengan tegas";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.BatangTubuh is not null && !konteks.ListTeks(JenisTeks.Diktum, JenisTeks.ButirDiktum).Any(t => Pola().IsMatch(t.Teks)))
        {
            yield return At(new TempatNaskah("batangTubuh.diktum", "Diktum"), "Keputusan tahun sebelumnya tidak dicabut: tambahkan diktum “Pada saat Keputusan ini mulai berlaku, Keputusan Camat … Nomor … dicabut dan dinyatakan tidak berlaku.”, bila ada.");
        }
    }

    [GeneratedRegex(@"\b(?:dicabut|mencabut|tidak\s+berlaku(?:\s+lagi)?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pola();
}
