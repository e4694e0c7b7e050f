using System.Globalization;
using System.Text.RegularExpressions;
using Kinerja.Domain.Pengukuran.Pembacaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed partial class JumlahDesaAsing : AturanNaskah
{
    public override string Kode => "I16";

    public override string Nama => "Jumlah desa tidak cocok";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Profil kecamatan: jumlah desa dan kelurahan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) => konteks.Profil.JumlahDesa is { } desa ? CheckProfil(konteks, desa) : CheckSendiri(konteks);

    private IEnumerable<TemuanNaskah> CheckProfil(KonteksPeriksa konteks, int desa)
    {
        var temuan = from i in konteks.Indikator
                     from t in i.FindTemuan(nameof(KodeTemuanUkuran.DesaAsing))
                     select At(t.Tempat, t.Temuan.Pesan, t.Tempat.Teks.Trim());
        var lain = from t in konteks.Teks
                   where t.Bagian is not null && t.Jenis is not JenisTeks.Formulasi
                   from n in ListDesa(t.Teks)
                   where n.Banyak > desa
                   select At(t, $"“{n.Kutipan}” melebihi {desa} desa dan kelurahan di profil kecamatan; tampaknya tersalin dari kecamatan lain.", n.Kutipan);
        return temuan.Concat(lain);
    }

    // The profile does not tell: then the paper against itself. The rarer of two "all desa" is the suspect one.
    private IEnumerable<TemuanNaskah> CheckSendiri(KonteksPeriksa konteks)
    {
        var sebutan = konteks.ListTeks(JenisTeks.Formulasi, JenisTeks.Indikator).SelectMany(t => ListDesa(t.Teks).Select(n => (Teks: t, n.Banyak, n.Kutipan))).Where(s => s.Banyak > 4).ToList();
        var angka = sebutan.GroupBy(s => s.Banyak).Where(g => g.Count() > 1).OrderByDescending(g => g.Count()).Select(g => g.Key).ToList();
        return from s in sebutan
               where angka.Count > 1 && s.Banyak == angka[1]
               select At(s.Teks, $"Di sini tertulis {angka[1]} desa, di tempat lain {angka[0]} desa. Isi jumlah desa di profil kecamatan supaya dapat dipastikan.", s.Kutipan) with { Tingkat = TingkatAturan.Peringatan };
    }

    private static IEnumerable<(int Banyak, string Kutipan)> ListDesa(string teks) => PolaDesa().Matches(teks).Select(m => (int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture), m.Value));

    [GeneratedRegex(@"(?<![\d.,])(\d{1,3})\s+(?:desa|kelurahan)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PolaDesa();
}
