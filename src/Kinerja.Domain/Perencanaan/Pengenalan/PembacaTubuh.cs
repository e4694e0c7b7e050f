using System.Text.RegularExpressions;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Domain.Perencanaan.Pengenalan;

/// <summary>Reads the decree itself, from its letterhead to its signature.</summary>
internal sealed partial class PembacaTubuh(PembersihTeks pembersih, List<BarisSumber> baris)
{
    /// <summary><c>null</c>: there is no decree here, only an annex.</summary>
    public TubuhTerbaca? Read()
    {
        var menimbang = Find(Menimbang(), 0);
        var mengingat = Find(Mengingat(), Math.Max(menimbang, 0));
        var memutuskan = Find(Memutuskan(), 0);
        if (memutuskan < 0 && menimbang < 0 && mengingat < 0)
        {
            return null;
        }

        var hasil = new TubuhTerbaca();
        var konsideran = new[] { menimbang, mengingat, memutuskan }.Where(i => i >= 0).Min();
        ReadKepala(hasil, konsideran);
        var memperhatikan = Find(Memperhatikan(), 0) is var p && p >= 0 && p < (memutuskan < 0 ? baris.Count : memutuskan) ? p : -1;
        hasil.Menimbang = ReadDaftar(menimbang, Menimbang(), [mengingat, memperhatikan, memutuskan]);
        hasil.Mengingat = ReadDaftar(mengingat, Mengingat(), [memperhatikan, memutuskan]);
        hasil.Memperhatikan = ReadDaftar(memperhatikan, Memperhatikan(), [memutuskan]);
        ReadAmar(hasil, memutuskan);
        return hasil;
    }

    private void ReadKepala(TubuhTerbaca hasil, int akhir)
    {
        var judul = Find(Judul(), 0) is var j && j >= 0 && j < akhir ? j : -1;
        var nomor = Find(Nomor(), Math.Max(judul, 0)) is var n && n >= 0 && n < akhir ? n : -1;
        var tentang = Find(Tentang(), Math.Max(judul, 0)) is var t && t >= 0 && t < akhir ? t : -1;
        var batasKop = new[] { judul, nomor, tentang, akhir }.Where(i => i >= 0).Min();
        ReadKop(hasil, batasKop);
        hasil.Judul = judul < 0 ? null : Gather(judul, new[] { nomor, tentang, akhir }.Where(i => i > judul).Min());
        hasil.Nomor = nomor < 0 ? null : new TeksTerbaca(Nomor().Match(baris[nomor].Teks.Trim()).Groups["isi"].Value.Trim(), baris[nomor].Nomor, baris[nomor].Nomor);
        if (tentang < 0)
        {
            return;
        }

        var pejabat = Enumerable.Range(tentang + 1, Math.Max(0, akhir - tentang - 1)).Where(i => PenandaBaris.IsPejabat(baris[i].Teks)).Select(i => (int?)i).LastOrDefault();
        hasil.Tentang = Gather(tentang + 1, pejabat ?? akhir);
        hasil.Pejabat = pejabat is { } letak ? Gather(letak, akhir) : null;
    }

    private void ReadKop(TubuhTerbaca hasil, int akhir)
    {
        foreach (var b in baris.Take(akhir).Where(b => !b.IsKosong))
        {
            // Both names on one line: the scanner lost the break.
            foreach (var teks in DuaNama().Replace(b.Teks.Trim(), "\n").Split('\n'))
            {
                var isi = Ruang().Replace(Telepon().Replace(teks, "$1 $2"), " ").Trim();
                var peran = Pemerintah().IsMatch(isi) ? PeranBarisKop.Pemerintah
                    : Perangkat().IsMatch(isi) ? PeranBarisKop.Perangkat
                    : KodePos().IsMatch(isi) ? PeranBarisKop.KodePos : PeranBarisKop.Alamat;
                hasil.Kop.Add((peran, new TeksTerbaca(isi, b.Nomor, b.Nomor).Doubt(isi.Length > 160 ? "Baris kop ini terlalu panjang: periksa." : null)));
            }
        }
    }

    private DaftarTerbaca? ReadDaftar(int awal, Regex label, int[] batas)
    {
        if (awal < 0)
        {
            return null;
        }

        var akhir = batas.Where(b => b > awal).DefaultIfEmpty(baris.Count).Min();
        var isi = baris.Skip(awal).Take(akhir - awal).Select((b, i) => new BarisButir(b.Nomor, i == 0 ? label.Match(b.Teks.Trim()).Groups["isi"].Value : b.Teks, b.Utuh)).ToList();
        return PembacaButir.Read(pembersih, isi);
    }

    private void ReadAmar(TubuhTerbaca hasil, int memutuskan)
    {
        var awal = Math.Max(memutuskan, 0);
        var menetapkan = Find(Menetapkan(), awal);
        var diktum = Enumerable.Range(awal, baris.Count - awal).Where(i => Diktum().IsMatch(baris[i].Teks.Trim())).ToList();
        var penutup = PembacaPenutup.FindAwal([.. baris.Skip(diktum.Count > 0 ? diktum[^1] : awal)]) is var k && k >= 0 ? k + (diktum.Count > 0 ? diktum[^1] : awal) : baris.Count;
        hasil.Memutuskan = memutuskan < 0 ? null : new TeksTerbaca(baris[memutuskan].Teks.Trim(), baris[memutuskan].Nomor, baris[memutuskan].Nomor);
        hasil.Menetapkan = menetapkan < 0 ? null : Join(menetapkan, diktum.Count > 0 ? diktum[0] : penutup);
        foreach (var (i, letak) in diktum.Index())
        {
            hasil.Diktum.Add(ReadDiktum(letak, i + 1 < diktum.Count ? diktum[i + 1] : penutup));
        }

        DoubtUrutan(hasil);
        if (penutup < baris.Count && PembacaPenutup.Read(baris, penutup, pembersih) is { } ttd)
        {
            hasil.Penutup = ttd.Penutup;
            var tembusan = Find(Tembusan(), ttd.Akhir);
            hasil.Tembusan = ReadDaftar(tembusan, Tembusan(), []);
        }
    }

    // A ruling whose label was spoiled is swallowed by what stands before it.
    private static void DoubtUrutan(TubuhTerbaca hasil)
    {
        if (hasil.Diktum.Count == 0)
        {
            hasil.Menetapkan?.Doubt("Diktum (KESATU, KEDUA, …) tidak ditemukan.");
        }

        for (var i = 0; i < hasil.Diktum.Count; i++)
        {
            var label = hasil.Diktum[i].Label;
            var urutan = Array.IndexOf(UrutanDiktum, label.Teks.ToUpperInvariant() is "PERTAMA" ? UrutanDiktum[0] : label.Teks.ToUpperInvariant());
            if (urutan != i)
            {
                label.Doubt("Urutan diktum tidak cocok: mungkin ada diktum yang tidak terbaca.");
                (i == 0 ? hasil.Menetapkan : hasil.Diktum[i - 1].Teks)?.Doubt("Mungkin memuat diktum yang labelnya tidak terbaca.");
            }
        }
    }

    private DiktumTerbaca ReadDiktum(int awal, int akhir)
    {
        var m = Diktum().Match(baris[awal].Teks.Trim());
        var isi = baris.Skip(awal).Take(akhir - awal).Select((b, i) => new BarisButir(b.Nomor, i == 0 ? m.Groups["isi"].Value : b.Teks.TrimStart().TrimStart(':').Trim(), b.Utuh)).Where(b => b.Teks.Trim().Length > 0).ToList();
        var butir = isi.FindIndex(b => TandaPindaian.Read(b.Teks, 0) is { Mutu: MutuTanda.Utuh });
        var teks = butir < 0 ? isi : isi[..butir];
        var kepala = pembersih.Clean(PembersihTeks.Join(teks.Select(b => b.Teks)), baris[awal].Nomor, teks.Count > 0 ? teks[^1].Nomor : baris[awal].Nomor);
        return new DiktumTerbaca(new TeksTerbaca(m.Groups["label"].Value, baris[awal].Nomor, baris[awal].Nomor), kepala, butir < 0 ? null : PembacaButir.Read(pembersih, isi[butir..]));
    }

    // Lines as the paper breaks them.
    private TeksTerbaca Gather(int dari, int sampai)
    {
        var isi = baris.Skip(dari).Take(sampai - dari).Where(b => !b.IsKosong).ToList();
        return new TeksTerbaca(string.Join('\n', isi.Select(b => Ruang().Replace(b.Teks.Trim(), " "))), isi.Count > 0 ? isi[0].Nomor : baris[Math.Min(dari, baris.Count - 1)].Nomor, isi.Count > 0 ? isi[^1].Nomor : baris[Math.Min(dari, baris.Count - 1)].Nomor);
    }

    private TeksTerbaca Join(int dari, int sampai)
    {
        var isi = baris.Skip(dari).Take(sampai - dari).Where(b => !b.IsKosong).ToList();
        return new TeksTerbaca(PembersihTeks.Join(isi.Select(b => b.Teks)), isi[0].Nomor, isi[^1].Nomor);
    }

    private int Find(Regex pola, int dari) => baris.FindIndex(dari, b => b.Sel is null && pola.IsMatch(b.Teks.Trim()));

    private static readonly string[] UrutanDiktum = ["KESATU", "KEDUA", "KETIGA", "KEEMPAT", "KELIMA", "KEENAM", "KETUJUH", "KEDELAPAN", "KESEMBILAN", "KESEPULUH"];

    [GeneratedRegex(@"\A(?:[-–]\s+)?Menimbang\b\s*:?\s*(?<isi>.*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Menimbang();

    [GeneratedRegex(@"\A(?:[-–]\s+)?Mengingat\b\s*:?\s*(?<isi>.*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Mengingat();

    [GeneratedRegex(@"\A(?:[-–]\s+)?Memperhatikan\b\s*:?\s*(?<isi>.*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Memperhatikan();

    [GeneratedRegex(@"\AM\s*E\s*M\s*U\s*T\s*U\s*S\s*K\s*A\s*N\s*:?\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Memutuskan();

    [GeneratedRegex(@"\AMenetapkan\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Menetapkan();

    [GeneratedRegex(@"\A(?:[-–]\s+)?(?<label>KESATU|PERTAMA|KEDUA|KETIGA|KEEMPAT|KELIMA|KEENAM|KETUJUH|KEDELAPAN|KESEMBILAN|KESEPULUH|Kesatu|Pertama|Kedua|Ketiga|Keempat|Kelima|Keenam)(?:\s*:\s*(?<isi>.*)|\s*(?<isi>))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Diktum();

    [GeneratedRegex(@"\ATembusan\b[^:]{0,60}:?\s*(?<isi>)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tembusan();

    [GeneratedRegex(@"\A(?:SURAT\s+)?KEPUTUSAN\b", RegexOptions.CultureInvariant)]
    private static partial Regex Judul();

    [GeneratedRegex(@"\ANOMOR\b\s*:?\s*(?<isi>.*)\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Nomor();

    [GeneratedRegex(@"\AT\s*E\s*N\s*T\s*A\s*N\s*G\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tentang();

    [GeneratedRegex(@"(?<=\APEMERINTAH\s.+)\s+(?=KECAMATAN\s)", RegexOptions.CultureInvariant)]
    private static partial Regex DuaNama();

    [GeneratedRegex(@"\APEMERINTAH\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pemerintah();

    [GeneratedRegex(@"\A(?:KANTOR\s+)?(?:KECAMATAN|CAMAT|DISTRIK)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Perangkat();

    [GeneratedRegex(@"\A[\p{L} .]{3,40}\s*[-–]?\s*(?:Kode\s*Pos\s*:?\s*)?[0-9]{5}\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KodePos();

    [GeneratedRegex(@"(\S)([☎✆])", RegexOptions.CultureInvariant)]
    private static partial Regex Telepon();

    [GeneratedRegex(@"[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Ruang();
}
