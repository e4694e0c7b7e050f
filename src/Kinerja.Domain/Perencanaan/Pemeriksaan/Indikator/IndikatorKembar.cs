using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class IndikatorKembar : AturanNaskah
{
    public override string Kode => "I17";

    public override string Nama => "Indikator sama tanpa kaitan";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 89/2021: indikator yang sama pada dua jabatan dikaitkan (sama, dibagi, kontribusi, draf dan final)";

    private const decimal MiripMinimum = 0.5m;

    // One identity is one indicator on purpose.
    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var daftar = konteks.Indikator.Select(i => (Indikator: i, Nama: KataIsi.Samakan(i.Nama.Teks), Rumus: string.Join(" | ", i.Baris.Select(b => KataIsi.Samakan(b.Teks.Teks))), Pokok: KataIsi.ListPokok(i.Nama.Teks))).ToList();
        for (var j = 1; j < daftar.Count; j++)
        {
            var ini = daftar[j];
            var lain = daftar.Take(j).FirstOrDefault(d => !IsTerkait(d.Indikator, ini.Indikator) && (d.Nama == ini.Nama || IsRumusSama(d, ini)));
            if (ini.Nama.Length > 0 && lain.Indikator is not null)
            {
                var tempat = lain.Indikator.Bagian == ini.Indikator.Bagian ? "pada jabatan ini juga" : $"pada {lain.Indikator.Bagian.Uraian}";
                yield return At(ini.Indikator.Nama, $"Indikator ini ada pula {tempat}: “{lain.Indikator.Nama.Teks.Trim()}”{(lain.Rumus == ini.Rumus ? ", dengan formulasi yang sama" : "")}. Kaitkan keduanya (sama, dibagi, kontribusi, draf dan final), atau bedakan.", ini.Indikator.Nama.Teks.Trim());
            }
        }
    }

    // A short row ("laporan dibuat setiap bulan") fits anything.
    private static bool IsRumusSama((IndikatorNaskah Indikator, string Nama, string Rumus, HashSet<string> Pokok) satu, (IndikatorNaskah Indikator, string Nama, string Rumus, HashSet<string> Pokok) dua) =>
        satu.Indikator.Bagian != dua.Indikator.Bagian && satu.Rumus == dua.Rumus && dua.Rumus.Count(c => c == ' ') > 2 && KataIsi.Mirip(satu.Pokok, dua.Pokok) >= MiripMinimum;

    private static bool IsTerkait(IndikatorNaskah satu, IndikatorNaskah dua) => satu.Isi.IdentitasId is { } id && dua.Isi.IdentitasId == id;
}
