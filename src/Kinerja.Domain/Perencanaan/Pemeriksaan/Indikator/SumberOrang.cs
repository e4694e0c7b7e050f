namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

internal sealed class SumberOrang : AturanNaskah
{
    public override string Kode => "I13";

    public override string Nama => "Sumber data berupa orang atau unit";

    public override TingkatAturan Tingkat => TingkatAturan.Peringatan;

    public override string? Dasar => "PermenPANRB 53/2014 Lampiran II H: media pengumpulan data; sumber harus dapat diperiksa orang lain";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks)
    {
        var jabatan = konteks.Jabatan.ToDictionary(j => j.Bagian);
        return from i in konteks.Indikator
               from s in i.Baris.SelectMany(b => b.Sumber)
               let sebab = Explain(s.Teks, jabatan.GetValueOrDefault(i.Bagian), konteks.Jabatan)
               where sebab is not null
               select At(s, sebab, s.Teks.Trim());
    }

    private static string? Explain(string sumber, JabatanNaskah? sendiri, IReadOnlyList<JabatanNaskah> semua) =>
        SumberPelaku.Find(sumber, semua) is not { } pelaku ? null
        : pelaku.Jabatan is not null && pelaku.Jabatan == sendiri ? "Sumber datanya pemangku jabatan itu sendiri, sehingga tidak dapat diperiksa. Sebut catatannya: buku register, laporan, daftar hadir, …."
        : "Ini orang, unit, atau instansi, bukan sumber data. Sebut catatan yang dipegangnya: buku register, laporan, daftar hadir, ….";
}
