using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan.Kebahasaan;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class TargetBertentangan : AturanNaskah
{
    public override string Kode => "I15";

    public override string Nama => "Target kegiatan yang sama berbeda";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014: indikator selaras antar tingkatan";

    private const decimal MiripMinimum = 0.5m;

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var daftar = konteks.Indikator.Select(Read).Where(b => b.Target.Count > 0 && b.Kunci.Count > 1).ToList();
        for (var j = 1; j < daftar.Count; j++)
        {
            for (var i = 0; i < j; i++)
            {
                if (daftar[i].Indikator.Bagian != daftar[j].Indikator.Bagian && Explain(daftar[i], daftar[j]) is { } pesan)
                {
                    yield return At(daftar[j].Indikator.Nama, pesan, daftar[j].Indikator.Nama.Teks.Trim()) with { Pertanyaan = true };
                    break;
                }
            }
        }
    }

    private static Bacaan Read(IndikatorNaskah indikator) => new(
        indikator,
        KataIsi.ListPokok(indikator.Nama.Teks),
        Padanan.ListPokok($"{indikator.Nama.Teks} {string.Join(' ', indikator.Baris.Select(b => b.Teks.Teks))}"),
        [.. indikator.Usulan.SelectMany(u => u.Definisi.DaftarTarget).Where(t => t.Jenis is JenisUsulanTarget.Angka or JenisUsulanTarget.KelipatanDesa or JenisUsulanTarget.Frekuensi).Select(t => t.Teks.ToLowerInvariant())]);

    private static string? Explain(Bacaan satu, Bacaan dua)
    {
        if (Math.Max(KataIsi.Mirip(satu.Nama, dua.Nama), KataIsi.Mirip(satu.Kunci, dua.Kunci)) < MiripMinimum || !satu.Nama.Overlaps(dua.Nama))
        {
            return null;
        }

        var tempat = $"“{satu.Indikator.Nama.Teks.Trim()}” pada {satu.Indikator.Bagian.Uraian}";
        return satu.Target.SetEquals(dua.Target)
            ? $"Targetnya sama ({string.Join("; ", dua.Target)}) dengan {tempat}. Apakah hal yang sama dihitung dua kali?"
            : $"Tampaknya kegiatan yang sama dengan {tempat}, tetapi targetnya berbeda: {string.Join("; ", satu.Target)} di sana, {string.Join("; ", dua.Target)} di sini. Mana yang benar?";
    }

    private sealed record Bacaan(IndikatorNaskah Indikator, HashSet<string> Nama, HashSet<string> Kunci, HashSet<string> Target);
}
