namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Reads the annexes one by one. A signature closes an annex; what follows it stands in another one without a head.</summary>
internal sealed class PengumpulLampiran(PembersihTeks pembersih, Kolokasi kolokasi)
{
    public List<LampiranTerbaca> Lampiran { get; } = [];

    public List<int> Sisa { get; } = [];

    public void Add(PotonganLampiran potongan)
    {
        Lampiran.Add(new LampiranTerbaca([.. potongan.Kepala.Where(b => !b.IsKosong).Select(b => new TeksTerbaca(b.Teks.Trim(), b.Nomor, b.Nomor))], []));
        foreach (var baris in potongan.Bagian)
        {
            if (Lampiran[^1].Penutup is not null)
            {
                Lampiran.Add(new LampiranTerbaca([], []));
            }

            var pembaca = new PembacaBagian(pembersih, kolokasi, baris);
            var (bagian, penutup, sisa) = pembaca.Read();
            Lampiran[^1].Bagian.Add(bagian);
            Lampiran[^1].Penutup = penutup;
            Sisa.AddRange(sisa.Select(b => b.Nomor));
            Sisa.AddRange(pembaca.BarisSampah);
        }
    }
}

/// <summary>A column title that a scanner spoiled is taken from the other tables, and doubted.</summary>
internal static class PelengkapKolom
{
    private const int SamaSemua = 5;

    public static void Fill(List<LampiranTerbaca> lampiran)
    {
        var kolom = lampiran.SelectMany(l => l.Bagian).Select(b => b.Kolom).OfType<JudulKolomTerbaca>().ToList();
        Func<JudulKolomTerbaca, TeksTerbaca>[] daftar = [k => k.Sasaran, k => k.Indikator, k => k.Formulasi, k => k.SumberData];
        foreach (var pilih in daftar)
        {
            var judul = kolom.Select(k => pilih(k).Teks).Where(t => t.Length > 0).GroupBy(t => t).OrderByDescending(g => g.Count()).ToList();
            var sering = judul.FirstOrDefault()?.Key;
            // Tables without another title leave no doubt.
            var pasti = judul is [var satu] && satu.Count() >= SamaSemua;
            foreach (var kosong in kolom.Select(pilih).Where(t => t.Teks.Length == 0 && sering is not null))
            {
                kosong.Teks = sering!;
                kosong.Mend(JenisPerbaikan.JudulKolom, "", sering!).Doubt(pasti ? null : "Judul kolom ini rusak di sumber; diambil dari tabel lain.");
            }

            // One that differs by a lost word is the scanner's as often as the drafter's.
            foreach (var lain in kolom.Select(pilih).Where(t => sering is not null && t.Teks != sering && sering.StartsWith(t.Teks, StringComparison.Ordinal)))
            {
                lain.Doubt($"Judul kolom lain berbunyi “{sering}”.");
            }
        }
    }
}
