using System.Text.RegularExpressions;

namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Rows that are sentences: what is counted stands in the indicator's name, the row says how often, how many, until when, or nothing of the kind.</summary>
internal static partial class PembacaUraian
{
    public static IEnumerable<Rancangan> Read(BarisUkuran baris)
    {
        var klausa = PolaSedangkan().Split(baris.Teks).Where(k => k.Trim().Length > 0).ToList();
        var hasil = klausa.Count > 1
            ? klausa.SelectMany(k => ReadKlausa(baris with { Teks = Kata.Tidy(k) }, FindSubjek(k))).ToList()
            : [.. ReadKlausa(baris, null)];
        foreach (var r in hasil.Where(r => r.Jenis is JenisUkuran.Hitungan && Kata.IsPersen(baris.Nama)))
        {
            r.Warn(KodeTemuanUkuran.PersenTanpaRumus, "Namanya persentase, tetapi barisnya hanya menyebut banyaknya. Tulis pembilang dan penyebutnya, atau ubah namanya.");
        }

        return hasil;
    }

    private static IEnumerable<Rancangan> ReadKlausa(BarisUkuran baris, string? subjek)
    {
        var nama = subjek is null ? baris.NamaVariabel : Kata.NamaVariabel($"{baris.NamaVariabel} ({subjek})");
        var jumlah = BacaanJumlah.ReadAll(baris.Teks);
        var frekuensi = BacaanFrekuensi.Find(baris.Teks);
        if (BacaanTenggat.Find(baris.Teks) is { Utama: true } tenggat && jumlah.Count == 0)
        {
            return [ReadTenggat(baris, nama, tenggat)];
        }

        if (jumlah.Count > 0)
        {
            return PembacaJumlah.Read(baris, nama, jumlah, frekuensi);
        }

        return BacaanTakTerukur.FindTerbuka(baris.Teks) is { } terbuka ? [ReadPemantauan(baris, nama, terbuka)]
            : BacaanTakTerukur.IsGlosa(baris.Teks) ? [ReadPenjelasan(baris, "menjelaskan arti kata")]
            : BacaanButir.Find(baris.Teks) is { } butir && ReadButir(baris, nama, butir, frekuensi) is { } daftar ? [daftar]
            : frekuensi is not null ? [ReadFrekuensi(baris, nama, frekuensi)]
            : [ReadBiasa(baris, nama)];
    }

    private static Rancangan ReadTenggat(BarisUkuran baris, string nama, BacaanTenggat tenggat)
    {
        var hasil = new Rancangan(baris, JenisUkuran.Tenggat, "Baris ini menyebut kapan harus selesai, jadi yang diukur ketepatan waktunya.")
        {
            Tenggat = tenggat.Aturan,
            Satuan = "%",
            Periode = JenisPeriode.Tahun,
            Polaritas = Polaritas.Naik,
        };
        var (tepat, satuan) = (nama + " tepat waktu", KosaSatuan.Find(nama).Satuan);
        hasil.DaftarVariabel.AddRange([new VariabelUkuran(tepat, satuan, Akumulasi.Jumlah), new VariabelUkuran(nama, satuan, Akumulasi.Jumlah)]);
        hasil.Rumus = Rumus.From(new Simpul.Bagi(new Simpul.Variabel(tepat, tepat, 0), new Simpul.Variabel(nama, nama, 1)), true).Describe();
        if (tenggat.Bergerak)
        {
            hasil.Note(KodeTemuanUkuran.AcuanBergerak, "Tanggalnya berpindah menurut kalender Hijriah; isi tanggal tahun ini.");
        }

        return hasil;
    }

    private static Rancangan ReadPemantauan(BarisUkuran baris, string nama, string terbuka)
    {
        var hasil = new Rancangan(baris, JenisUkuran.Pemantauan, $"“{terbuka}” tidak menyebut target, jadi angkanya dicatat tanpa dinilai.").Count(nama, KosaSatuan.Find(nama).Satuan);
        hasil.Warn(KodeTemuanUkuran.TidakTerukur, $"“{terbuka}” tidak dapat dijadikan target. Tetapkan angka, atau biarkan sebagai pemantauan.");
        return hasil;
    }

    private static Rancangan ReadPenjelasan(BarisUkuran baris, string sebab)
    {
        var hasil = new Rancangan(baris, JenisUkuran.Penjelasan, $"Baris ini {sebab}, bukan cara menghitung.") { Satuan = KosaSatuan.Find(baris.NamaVariabel).Satuan };
        var usulan = Rumus.From(new Simpul.Variabel(baris.NamaVariabel, baris.NamaVariabel, 0), false).Describe();
        hasil.Warn(KodeTemuanUkuran.GlosaBukanRumus, $"Kolom formulasi {sebab}. Bila indikatornya hendak diukur, hitung “{baris.NamaVariabel}”.", usulan);
        return hasil;
    }

    // A set of papers is a checklist; a set of goods only says what the word means.
    private static Rancangan? ReadButir(BarisUkuran baris, string nama, BacaanButir butir, BacaanFrekuensi? frekuensi)
    {
        var satuan = KosaSatuan.Find(nama).Satuan;
        if (!KosaSatuan.IsNaskah(satuan) && !Kata.HasAny(butir.Depan, "laporan", "dokumen"))
        {
            return butir.Bertanda ? ReadPenjelasan(baris, "merinci isi suatu kata") : null;
        }

        var hasil = new Rancangan(baris, JenisUkuran.DaftarPeriksa, $"Baris ini menyebut {butir.DaftarButir.Count} dokumen yang harus ada.").Count(nama, satuan == "data" ? "dokumen" : satuan, Akumulasi.Terakhir);
        hasil.Polaritas = Polaritas.Naik;
        hasil.Periode = frekuensi?.Periode ?? JenisPeriode.Tahun;
        hasil.Tenggat = BacaanTenggat.Find(baris.Teks)?.Aturan;
        hasil.DaftarButir.AddRange(butir.DaftarButir.Select(b => new ButirPeriksa(b)));
        hasil.DaftarTarget.Add(new UsulanTarget { Jenis = JenisUsulanTarget.JumlahButir, Nilai = butir.DaftarButir.Count, Satuan = hasil.Satuan, Teks = string.Join(", ", butir.DaftarButir) });
        foreach (var ganda in butir.DaftarButir.Where(b => b.Contains(" dan ", StringComparison.OrdinalIgnoreCase)))
        {
            hasil.Note(KodeTemuanUkuran.ButirGanda, $"“{ganda}” dihitung satu butir; pecah menjadi dua bila dokumennya terpisah.");
        }

        return hasil;
    }

    private static Rancangan ReadFrekuensi(BarisUkuran baris, string nama, BacaanFrekuensi frekuensi)
    {
        var temu = KosaSatuan.Find(nama);
        var kegiatan = temu.Satuan == KosaSatuan.Kegiatan;
        var satuan = kegiatan ? (frekuensi.Satuan == "bulan" ? "bulan" : "kali") : temu.Satuan;
        var hasil = new Rancangan(baris, JenisUkuran.Hitungan, $"Baris ini menyebut frekuensi: {frekuensi.Teks}.").Count(nama, satuan);
        hasil.Polaritas = Pemilahan.FindPolaritas(baris.Nama, nama);
        hasil.Periode = frekuensi.Periode;
        hasil.Tenggat = BacaanTenggat.Find(baris.Teks)?.Aturan;
        if (Pemilahan.IsPersediaan(nama) || temu.Satuan == "data")
        {
            hasil.Note(KodeTemuanUkuran.FrekuensiBukanTarget, $"“{frekuensi.Teks}” adalah frekuensi pendataan, bukan target banyaknya {nama}; dipakai sebagai periode saja.");
        }
        else
        {
            hasil.DaftarTarget.Add(frekuensi.ToTarget(satuan));
        }

        if (frekuensi.Selang is Selang.Minggu)
        {
            hasil.Note(KodeTemuanUkuran.MingguTidakPasti, "Setiap minggu: 52 minggu kalender atau minggu kerja saja? Tetapkan targetnya.");
        }

        if (PolaPerOrang().IsMatch(baris.Teks))
        {
            hasil.Note(KodeTemuanUkuran.FrekuensiPerOrang, $"“{frekuensi.Teks}” berlaku bagi tiap orang; targetnya dikalikan banyaknya orang.");
        }

        CheckSatuan(hasil, temu);
        return hasil;
    }

    private static Rancangan ReadBiasa(BarisUkuran baris, string nama)
    {
        if (Kata.IsPersen(baris.Nama))
        {
            var rasio = new Rancangan(baris, JenisUkuran.Rasio, "Namanya persentase, tetapi barisnya tidak memuat pembilang dan penyebut.") { Satuan = "%", Polaritas = Polaritas.Naik };
            rasio.Warn(KodeTemuanUkuran.PersenTanpaRumus, "Persentase tanpa rumus tidak dapat dihitung. Tulis pembilang dan penyebutnya.");
            if (BacaanJumlah.FindPersen(baris.Teks) is { } persen)
            {
                rasio.DaftarTarget.Add(persen.ToTarget("%", null));
            }

            return rasio;
        }

        var temu = KosaSatuan.Find(nama);
        var hasil = new Rancangan(baris, JenisUkuran.Hitungan, "Baris ini hanya menguraikan kegiatan; yang dihitung diambil dari nama indikatornya.").Count(nama, temu.Satuan);
        hasil.Polaritas = Pemilahan.FindPolaritas(baris.Nama, nama);
        hasil.PerluDiperiksa = true;
        if (Kata.IsPersen(baris.Teks))
        {
            hasil.Warn(KodeTemuanUkuran.PersenTanpaRumus, "Barisnya menyebut persentase tanpa rumus, sedangkan namanya jumlah. Yang dihitung jumlahnya; untuk persentase pakai rumus usulan.",
                Kata.HasAny(baris.Teks, "hadir", "kehadiran", "absensi", "disiplin") ? "(Pegawai × Hari kerja efektif − [orang-hari tidak masuk kerja]) / (Pegawai × Hari kerja efektif) × 100%" : null);
        }
        else
        {
            hasil.Note(KodeTemuanUkuran.UraianTanpaRumus, "Kolom formulasi menguraikan kegiatan tanpa cara menghitung dan tanpa target.");
        }

        if (Kata.Split(nama) is ["realisasi" or "pembayaran" or "penyerapan", ..])
        {
            hasil.Note(KodeTemuanUkuran.SatuanGanda, $"Yang dihitung {temu.Satuan} atau rupiahnya? Pilih satu.");
        }

        CheckSatuan(hasil, temu);
        return hasil;
    }

    internal static void CheckSatuan(Rancangan hasil, KosaSatuan.Temu temu)
    {
        if (!temu.Pasti)
        {
            hasil.Warn(KodeTemuanUkuran.SatuanBelumPasti, $"Satuan “{hasil.Satuan}” diambil dari kata pertamanya; periksa.");
        }
    }

    // "Dana Desa dicairkan …": what the clause speaks of stands before its verb.
    private static string FindSubjek(string klausa)
    {
        var kata = Kata.Tidy(klausa).Split(' ');
        var subjek = kata.TakeWhile(k => !PolaKerja().IsMatch(k)).Take(6).ToArray();
        return string.Join(' ', subjek.Length > 0 ? subjek : kata.Take(3));
    }

    [GeneratedRegex(@"\s*,?\s*\b(?:sedangkan|sementara\s+itu|adapun)\b\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaSedangkan();

    [GeneratedRegex(@"\b(?:untuk|bagi)\s+(?:setiap\s+|tiap\s+|seluruh\s+|semua\s+)?(?:pejabat|pegawai|pns|asn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaPerOrang();

    [GeneratedRegex(@"\A(?:di\p{L}{4,}|tergantung|bergantung|menyesuaikan|sesuai|sebanyak|dalam|selama)\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex PolaKerja();
}
