namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class JudulKosong : AturanNaskah
{
    public override string Kode => "L01";

    public override string Nama => "Tugas atau fungsi kosong";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "Tugas dan fungsi tiap jabatan berasal dari peraturan kepala daerah tentang kedudukan, susunan organisasi, tugas dan fungsi";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        foreach (var bagian in konteks.Bagian)
        {
            if (Explain("Tugas", bagian.Isi.Tugas) is { } tugas)
            {
                yield return At(new TempatNaskah($"{bagian.Jalur}.tugas", $"{bagian.Uraian}, Tugas"), tugas);
            }

            if (Explain("Fungsi", bagian.Isi.Fungsi) is { } fungsi)
            {
                yield return At(new TempatNaskah($"{bagian.Jalur}.fungsi", $"{bagian.Uraian}, Fungsi"), fungsi);
            }
        }
    }

    private static string? Explain(string judul, DaftarButir? daftar) =>
        daftar is null ? $"Bagian ini tidak memuat {judul}. Isi dari peraturan tentang tugas dan fungsi perangkat daerah."
        : daftar.Butir.All(b => string.IsNullOrWhiteSpace(b.Teks)) ? $"Judul {judul} tercetak tanpa isi. Isi, atau hapus judulnya."
        : null;
}
