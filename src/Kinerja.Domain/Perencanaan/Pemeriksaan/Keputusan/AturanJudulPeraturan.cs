using Kinerja.Domain.Penetapan.Perundangan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K10: the title, or the maker's name, does not belong to the number.</summary>
internal sealed class AturanJudulPeraturan : AturanNaskah
{
    public override string Kode => "K10";

    public override string Nama => "Judul bukan milik nomornya";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Register peraturan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        foreach (var dasar in konteks.Mengingat)
        {
            foreach (var k in dasar.Kutipan.Where(k => !k.DalamJudul))
            {
                if (konteks.Register.Find(k, konteks.Profil.Kode) is not { } p)
                {
                    continue;
                }

                if (k.Judul is { } judul && CheckJudul(dasar.Teks, k, judul, p, konteks) is { } salah)
                {
                    yield return salah;
                }

                if (p is { Jenis: JenisPeraturan.PeraturanMenteri, Pembentuk: { } pembentuk } && !NamaLembaga.IsSama(pembentuk, $"Menteri {k.Pembentuk}"))
                {
                    var baru = new SuntinganTeks(dasar.Teks.Teks);
                    baru.Replace(k.Awal, k.Awal + k.TeksJenis.Length + 1 + k.Pembentuk.Length, $"Peraturan {pembentuk}");
                    yield return At(dasar.Teks, $"{p.Sebutan} diterbitkan {pembentuk}, bukan Menteri {k.Pembentuk}.", $"{k.TeksJenis} {k.Pembentuk}", baru.Apply()) with { Tingkat = TingkatAturan.Peringatan };
                }
            }
        }
    }

    private TemuanNaskah? CheckJudul(TeksNaskah teks, KutipanPeraturan k, string judul, Peraturan p, KonteksPeriksa konteks)
    {
        if (KemiripanJudul.Measure(judul, p.Judul) >= KemiripanJudul.Sama)
        {
            return null;
        }

        var pemilik = konteks.Register.FindJudul(judul, konteks.Profil.Kode, konteks.Tanggal);
        // Number or title is wrong; where the title's own act was not in force, it is the title.
        var baru = new SuntinganTeks(teks.Teks);
        baru.Replace(k.AkhirJudul - judul.Length, k.AkhirJudul, p.Judul);
        var yakin = pemilik is null || !konteks.Register.IsBerlaku(pemilik, konteks.Tanggal);
        var milik = pemilik is null ? "" : $" Judul yang tertulis milik {pemilik.Sebutan}{(konteks.Register.FindPencabut(pemilik, konteks.Tanggal) is null ? "" : ", yang telah dicabut")}.";
        return At(teks, $"{p.Sebutan} berjudul “{p.Judul}”.{milik}", judul, yakin ? baru.Apply() : null) with { Tingkat = pemilik is null ? TingkatAturan.Peringatan : TingkatAturan.Galat };
    }
}
