using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Rows that are a formula by their own signs or words.</summary>
internal static partial class PembacaRumus
{
    private static readonly string[] KataUang = ["dicairkan", "cair", "anggaran", "pembayaran", "penyerapan", "pencairan"];

    public static Rancangan? TryRead(BarisUkuran baris)
    {
        if (!PolaTanda().IsMatch(baris.Teks))
        {
            return null;
        }

        var bacaan = Rumus.Read(baris.Teks);
        if (bacaan.Rumus is not { } rumus)
        {
            return Unread(baris, bacaan.Kesalahan!);
        }

        return rumus is { Isi: Simpul.Variabel or Simpul.Bilangan, Batas: null } ? null : Read(baris, rumus);
    }

    private static Rancangan? Unread(BarisUkuran baris, KesalahanRumus kesalahan)
    {
        // Only signs that no sentence has make an unreadable row a broken formula; otherwise it is read as a sentence.
        if (!PolaTandaPasti().IsMatch(baris.Teks))
        {
            return null;
        }

        var hasil = new Rancangan(baris, JenisUkuran.Rasio, "Baris ini berisi tanda hitung, tetapi rumusnya belum terbaca.");
        hasil.Warn(KodeTemuanUkuran.RumusTidakTerbaca, kesalahan.Pesan);
        return hasil;
    }

    private static Rancangan Read(BarisUkuran baris, Rumus rumus)
    {
        var jenis = IsTerbobot(rumus.Isi) ? JenisUkuran.Terbobot : rumus.Isi is Simpul.Bagi ? JenisUkuran.Rasio : JenisUkuran.Hitungan;
        var hasil = new Rancangan(baris, jenis, Explain(jenis)) { Rumus = UraianRumus.Describe(rumus.Isi, rumus.Persen, null) };
        var kehadiran = PolaKehadiran.Find(rumus, PemeriksaanRumus.SatuanDariNama);
        foreach (var v in rumus.DaftarVariabel)
        {
            hasil.DaftarVariabel.Add(ReadVariabel(v, kehadiran is not null));
        }

        SamakanSatuan(hasil, rumus);
        hasil.DaftarTemuan.AddRange(PemeriksaanRumus.Check(rumus, PemeriksaanRumus.SatuanDariNama, baris.Nama).Select(TemuanUkuran.From));
        CheckKehadiran(hasil, rumus, kehadiran);
        hasil.Satuan = FindSatuan(hasil, rumus, kehadiran);
        hasil.Polaritas = FindPolaritas(baris, rumus);
        if (kehadiran is not null)
        {
            hasil.Periode = Kata.HasAny(baris.Nama, "1 tahun", "setahun", "satu tahun") ? JenisPeriode.Tahun : JenisPeriode.Bulan;
        }

        AddBatas(hasil, rumus);
        PemeriksaanNama.CheckRumus(hasil, baris, rumus);
        CheckArti(hasil, baris, rumus);
        return hasil;
    }

    private static string Explain(JenisUkuran jenis) => jenis switch
    {
        JenisUkuran.Terbobot => "Nilai-nilai dikalikan bobotnya lalu dijumlahkan.",
        JenisUkuran.Rasio => "Baris ini rumus pembagian.",
        _ => "Baris ini rumus hitungan.",
    };

    private static bool IsTerbobot(Simpul isi) =>
        isi is Simpul.Tambah t && (IsTerbobot(t.Kiri) || IsSuku(t.Kiri)) && IsSuku(t.Kanan);

    private static bool IsSuku(Simpul simpul) => simpul is Simpul.Kali { Kanan: Simpul.Bilangan { Persen: true } } or Simpul.Kali { Kiri: Simpul.Bilangan { Persen: true } };

    private static VariabelUkuran ReadVariabel(Simpul.Variabel v, bool kehadiran)
    {
        var satuan = Satuan.ProposePasti(v.Nama)?.Nama.ToLowerInvariant() ?? KosaSatuan.Find(v.Nama).Satuan;
        satuan = satuan is "pegawai" or "pns" or "asn" ? "orang" : satuan;
        return new VariabelUkuran(v.Nama, satuan, kehadiran && satuan == "orang" ? Akumulasi.RataRata : Pemilahan.FindAkumulasi(v.Nama, satuan));
    }

    // A share compares like with like: where one side's unit was only guessed, the other's is taken.
    private static void SamakanSatuan(Rancangan hasil, Rumus rumus)
    {
        if (rumus.Isi is Simpul.Bagi { Pembilang: Simpul.Variabel atas, Penyebut: Simpul.Variabel bawah } && hasil.DaftarVariabel.Count == 2)
        {
            var (a, b) = (KosaSatuan.Find(atas.Nama), KosaSatuan.Find(bawah.Nama));
            if (!a.Pasti && b.Pasti)
            {
                hasil.DaftarVariabel[0] = hasil.DaftarVariabel[0] with { Satuan = b.Satuan };
            }
            else if (!b.Pasti)
            {
                hasil.DaftarVariabel[1] = hasil.DaftarVariabel[1] with { Satuan = hasil.DaftarVariabel[0].Satuan };
            }
        }
    }

    private static void CheckKehadiran(Rancangan hasil, Rumus rumus, PolaKehadiran? kehadiran)
    {
        if (kehadiran is not null && Satuan.Orang.Dimensi.Equals(PemeriksaanRumus.SatuanDariNama(kehadiran.TidakMasuk)?.Dimensi))
        {
            var usulan = Correct(rumus, kehadiran)?.Describe();
            var i = hasil.DaftarTemuan.FindIndex(t => t.Kode == nameof(KodeTemuan.SatuanBerbeda));
            if (i >= 0)
            {
                hasil.DaftarTemuan[i] = hasil.DaftarTemuan[i] with { UsulanRumus = usulan };
            }
        }

        foreach (var (panjang, pendek) in from p in rumus.DaftarVariabel from q in rumus.DaftarVariabel where IsMirip(p, q) select (p, q))
        {
            hasil.Warn(KodeTemuanUkuran.NamaVariabelMirip, $"“{panjang.Nama}” dan “{pendek.Nama}” dibaca sebagai dua hal. Bila maksudnya sama, pakai satu nama.");
        }
    }

    // What was meant: the days that all employees together were absent, taken from the days that all together should have worked.
    private static Rumus? Correct(Rumus rumus, PolaKehadiran pola)
    {
        const string TidakMasuk = "orang-hari tidak masuk kerja";
        var benar = new Simpul.Kurang(new Simpul.Kali(pola.Pegawai, pola.HariKerja), new Simpul.Variabel(TidakMasuk, TidakMasuk, 2));
        return rumus.Isi is Simpul.Bagi { Penyebut: Simpul.Variabel }
            ? Rumus.From(new Simpul.Bagi(benar, pola.Pegawai), rumus.Persen)
            : rumus.Isi is Simpul.Bagi ? Rumus.From(new Simpul.Bagi(benar, new Simpul.Kali(pola.Pegawai, pola.HariKerja)), rumus.Persen)
            : Rumus.From(benar, rumus.Persen);
    }

    private static bool IsMirip(Simpul.Variabel panjang, Simpul.Variabel pendek) =>
        panjang.Kunci.Length > pendek.Kunci.Length && panjang.Kunci.StartsWith(pendek.Kunci, StringComparison.Ordinal)
        && !panjang.Kunci[pendek.Kunci.Length..].StartsWith("yang", StringComparison.Ordinal)
        && Satuan.ProposePasti(panjang.Nama)?.Dimensi is { } satuan && satuan.Equals(Satuan.ProposePasti(pendek.Nama)?.Dimensi);

    private static string FindSatuan(Rancangan hasil, Rumus rumus, PolaKehadiran? kehadiran)
    {
        var satuan = hasil.DaftarVariabel.ToDictionary(v => NamaVariabel.Key(v.Nama), v => Satuan.Parse(v.Satuan), StringComparer.Ordinal);
        var dimensi = PemeriksaanSatuan.Check(rumus, v => satuan.GetValueOrDefault(v.Kunci)).Hasil;
        return rumus.Persen ? "%"
            : hasil.Jenis is JenisUkuran.Terbobot ? "nilai"
            : dimensi is null ? (kehadiran is not null && rumus.Isi is Simpul.Bagi ? "hari" : kehadiran is not null ? "orang-hari" : "kali")
            : dimensi.Equals(Dimensi.Tunggal) ? "rasio"
            : dimensi.Describe();
    }

    private static Polaritas? FindPolaritas(BarisUkuran baris, Rumus rumus)
    {
        if (rumus.Batas is { } batas)
        {
            return batas.Pembanding is Pembanding.PalingBanyak or Pembanding.KurangDari ? Polaritas.Turun : Polaritas.Naik;
        }

        // As printed an inverted ratio rewards the backlog; a person corrects the formula first.
        return rumus.Isi is Simpul.Bagi { Pembilang: Simpul.Variabel atas } bagi
            ? bagi.Penyebut is Simpul.Variabel bawah && UrutanTahap.IsTerbalik(atas, bawah) ? null : Pemilahan.FindPolaritas("", atas.Nama)
            : rumus.DaftarVariabel.Count == 1 ? Pemilahan.FindPolaritas(baris.Nama, rumus.DaftarVariabel[0].Nama)
            : Polaritas.Naik;
    }

    private static void AddBatas(Rancangan hasil, Rumus rumus)
    {
        if (rumus.Batas is { } batas)
        {
            var satuan = batas.Persen ? "%" : batas.Satuan.Length > 0 ? batas.Satuan : hasil.Satuan;
            hasil.DaftarTarget.Add(new UsulanTarget { Jenis = JenisUsulanTarget.Batas, Nilai = batas.Nilai, Pembanding = batas.Pembanding, Satuan = satuan, Teks = batas.Describe() });
        }
    }

    private static void CheckArti(Rancangan hasil, BarisUkuran baris, Rumus rumus)
    {
        if (hasil.Jenis is JenisUkuran.Rasio && rumus.DaftarVariabel.Any(v => Kata.HasAny(v.Nama, KataUang)))
        {
            hasil.Note(KodeTemuanUkuran.SatuanGanda, "Yang dihitung banyaknya pengajuan atau rupiahnya? Pilih satu untuk pembilang dan penyebut.");
        }

        if (hasil.Jenis is JenisUkuran.Terbobot && Kata.HasAny(baris.Teks, "skp") && Kata.HasAny(baris.Teks, "perilaku"))
        {
            // PP 46/2011; PP 30/2019 left the weights open, PermenPANRB 6/2022 knows none.
            hasil.Note(KodeTemuanUkuran.BobotUsang, "Bobot 60/40 berasal dari PP 46/2011; sejak PP 30/2019 dan PermenPANRB 6/2022 tidak lagi demikian. Catat bobot dengan masa berlakunya.");
        }

        if ((baris.Formulasi?.SumberData.Catatan ?? baris.Formulasi?.Catatan) is { } catatan && PolaKonstanta().IsMatch(catatan))
        {
            hasil.Note(KodeTemuanUkuran.KonstantaDiCatatan, $"“{Kata.Tidy(catatan)}” adalah angka tetap di kolom sumber data. 240 hari sudah dikurangi cuti (Perka BKN 19/2011): jangan kurangi cuti dua kali.");
        }
    }

    [GeneratedRegex(@"\}\s*/\s*\{|[×÷✕⋅*∗=≤≥<>]|\\frac|100\s*%|\b(?:dibagi|dikali|dikalikan|ditambah|dikurangi)\b|\s[xX]\s*[(Σ]|\)\s*[xX/:]\s|\s[+−]\s|(?:Σ|\bjumlah\b)[^:/]+\s[/:]\s+(?:Σ|\bjumlah\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaTanda();

    [GeneratedRegex(@"\}\s*/\s*\{|[×÷=]|\\frac", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaTandaPasti();

    [GeneratedRegex(@"\b\d+\s+hari\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKonstanta();
}
