namespace Kinerja.Domain.Pengukuran.Pembacaan;

/// <summary>Whether the formula measures what the indicator's name promises.</summary>
internal static class PemeriksaanNama
{
    private static readonly string[] Abstrak = ["kelancaran", "partisipasi", "ketertiban", "kenyamanan", "kepuasan", "kualitas", "efektivitas", "kedisiplinan"];
    private static readonly string[] Mutu = ["berkualitas", "berkualitas baik", "tepat waktu", "kelancaran", "partisipasi", "kepuasan", "akuntabel"];
    private static readonly string[] Kriteria = ["benar", "aktif", "berkualitas", "tertib"];

    private static readonly string[] KataTugas =
    [
        "yang", "dan", "di", "ke", "dari", "dalam", "dengan", "telah", "pada", "untuk", "oleh", "jumlah", "kegiatan", "pelaksanaan", "program", "kecamatan", "benar", "laporan", "dokumen", "data",
        "seluruh", "penyusunan", "rincian", "tentang", "serta", "bidang",
    ];

    public static void CheckRumus(Rancangan hasil, BarisUkuran baris, Rumus rumus)
    {
        var isi = string.Join(' ', rumus.DaftarVariabel.Select(v => v.Nama));
        if (Mutu.FirstOrDefault(m => Kata.HasAny(baris.Nama, m) && !Kata.HasAny(isi, m)) is { } mutu)
        {
            hasil.Warn(KodeTemuanUkuran.MutuTidakDiukur, $"Nama indikator menyebut “{mutu}”, tetapi rumusnya tidak mengukurnya. Ubah namanya, atau hitung hanya yang memenuhi syarat itu.");
        }

        if (hasil.Jenis is JenisUkuran.Terbobot && Kata.IsHitungan(baris.Nama))
        {
            hasil.Warn(KodeTemuanUkuran.NamaBedaRumus, $"Nama “{baris.Nama}” menyebut jumlah, tetapi rumusnya menghasilkan nilai. Usulan nama: Nilai ….");
        }

        CheckKriteria(hasil, isi);
    }

    public static void CheckHitungan(Rancangan hasil, BarisUkuran baris, string variabel)
    {
        CheckKriteria(hasil, variabel);
        var awal = KataAwal(baris.NamaVariabel);
        if (Abstrak.Contains(awal))
        {
            hasil.Warn(KodeTemuanUkuran.KataBendaAbstrak, $"“{awal}” tidak dapat dihitung. Yang dihitung: {variabel}.");
        }

        if (CheckDraf(hasil, baris.Nama, baris.Teks) || baris.Beberapa || variabel != baris.Variabel || Abstrak.Contains(awal))
        {
            return;
        }

        if (Kata.HasAny(variabel, "seluruh", "semua", "total") && Keterangan(baris.NamaVariabel).FirstOrDefault(k => !Kata.HasAny(variabel, k)) is { } syarat)
        {
            var (bagian, semua) = (new Simpul.Variabel(baris.NamaVariabel, baris.NamaVariabel, 0), new Simpul.Variabel(variabel, variabel, 1));
            hasil.Warn(KodeTemuanUkuran.SeharusnyaRasio, $"Nama menyebut yang “{syarat}”, rumusnya menghitung seluruhnya. Usulan: persentase yang {syarat} dari seluruhnya.", Rumus.From(new Simpul.Bagi(bagian, semua), true).Describe());
        }
        else if (FindBeda(baris.NamaVariabel, variabel) is { } beda)
        {
            hasil.Warn(KodeTemuanUkuran.NamaBedaRumus, beda);
        }
    }

    // A draft of one post is the other's document (domain: draf → final); counted at both, it must be linked.
    private static bool CheckDraf(Rancangan hasil, string nama, string baris)
    {
        var (diNama, diBaris) = (Kata.HasAny(nama, "draf", "draft"), Kata.HasAny(baris, "draf", "draft"));
        if (diNama && !diBaris)
        {
            hasil.Warn(KodeTemuanUkuran.DrafFinal, "Namanya draf, rumusnya dokumen yang sudah jadi. Tentukan yang mana, dan kaitkan dengan dokumen akhir pada jabatan atasannya.");
        }
        else if (diBaris)
        {
            hasil.Note(KodeTemuanUkuran.DrafFinal, "Draf menjadi dokumen akhir pada jabatan lain; kaitkan keduanya agar tidak dihitung dua kali.");
        }

        return diNama && !diBaris;
    }

    private static void CheckKriteria(Rancangan hasil, string isi)
    {
        if (Kriteria.FirstOrDefault(k => Kata.HasAny(isi, k)) is { } kriteria)
        {
            hasil.Note(KodeTemuanUkuran.KriteriaBelumJelas, $"Belum ditentukan kapan sesuatu disebut “{kriteria}”. Tulis syaratnya di petunjuk pengisian.");
        }
    }

    private static string? FindBeda(string nama, string variabel)
    {
        var (a, b) = (KosaSatuan.Find(nama), KosaSatuan.Find(variabel));
        if (a.Pasti && b.Pasti && KosaSatuan.Group(a.Satuan) != KosaSatuan.Group(b.Satuan))
        {
            return $"Nama indikator menghitung {a.Satuan} (“{a.Inti}”), rumusnya menghitung {b.Satuan} (“{b.Inti}”). Samakan salah satunya.";
        }

        if (PembacaHitungan.IsDuaLaporan(nama) && !PembacaHitungan.IsDuaLaporan(variabel))
        {
            return "Nama indikator menyebut dua macam laporan, rumusnya hanya satu. Tambahkan yang kedua, atau kurangi namanya.";
        }

        var (intiNama, intiVariabel) = (KosaSatuan.FindInti(nama), KosaSatuan.FindInti(variabel));
        if (a.Satuan == KosaSatuan.Kegiatan && b.Satuan == KosaSatuan.Kegiatan && intiNama != intiVariabel && Kata.HasAny(TanpaKurung(nama), intiVariabel) && !Kata.HasAny(variabel, intiNama))
        {
            return $"Nama indikator menghitung {intiNama}, rumusnya menghitung {intiVariabel}. Samakan salah satunya.";
        }

        var (hanyaNama, hanyaVariabel) = (Isi(nama).Except(Isi(variabel)).ToList(), Isi(variabel).Except(Isi(nama)).ToList());
        return hanyaNama.Count > 0 && hanyaVariabel.Count > 0 && Isi(nama).Intersect(Isi(variabel)).Any()
            ? $"Nama menyebut “{string.Join(' ', hanyaNama)}”, rumusnya “{string.Join(' ', hanyaVariabel)}”. Bila maksudnya sama, pakai kata yang sama."
            : null;
    }

    private static string KataAwal(string nama) => Kata.Split(nama) is [var awal, ..] ? awal : "";

    /// <summary>What the name says of its noun: the words after "yang".</summary>
    private static IEnumerable<string> Keterangan(string nama) => Kata.Split(nama).SkipWhile(k => k != "yang").Skip(1).Take(1);

    private static string TanpaKurung(string teks) => teks.Split('(')[0];

    // Participles ("disusun", "terlaksana") say how far along it is, not what it is.
    private static HashSet<string> Isi(string teks) =>
        [.. Kata.Split(TanpaKurung(teks)).Where(k => !KataTugas.Contains(k) && !(k.StartsWith("di", StringComparison.Ordinal) && k.Length > 6) && !(k.StartsWith("ter", StringComparison.Ordinal) && k.Length > 6))];
}
