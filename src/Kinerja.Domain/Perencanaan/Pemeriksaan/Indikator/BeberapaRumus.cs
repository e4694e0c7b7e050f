namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class BeberapaRumus : AturanNaskah
{
    public override string Kode => "I12";

    public override string Nama => "Beberapa formulasi untuk satu indikator";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Satu indikator dihitung dengan satu cara";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        from i in konteks.Indikator
        where i.Baris.Count > 1
        let pasangan = i.Usulan.Any(u => u.DaftarBaris.Count > 1)
        select At(i.Nama, pasangan
            ? "Indikator ini memuat dua hitungan yang tampaknya pembilang dan penyebut. Tulis sebagai satu rumus: …/… × 100%."
            : $"Indikator ini memuat {i.Baris.Count} formulasi yang tidak dapat dijumlahkan. Pecah menjadi {i.Baris.Count} indikator, atau tulis sebagai satu rumus.", i.Nama.Teks.Trim());
}
