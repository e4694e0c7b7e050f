using System.Collections.Immutable;
using System.Text;

namespace Kinerja.Domain.Presensi;

/// <summary>Which column of a pasted block holds what, found from its header.</summary>
internal sealed class KolomRekap
{
    // "TL" stands for terlambat in one office and tugas luar in the next: a guess would turn work into lateness.
    private static readonly ImmutableHashSet<string> Bermakna2 = ["tl"];

    private static readonly Dictionary<string, KategoriPresensi> Kategori = new(StringComparer.Ordinal)
    {
        ["h"] = KategoriPresensi.Hadir, ["hadir"] = KategoriPresensi.Hadir, ["masuk"] = KategoriPresensi.Hadir, ["kehadiran"] = KategoriPresensi.Hadir, ["harihadir"] = KategoriPresensi.Hadir,
        ["terlambat"] = KategoriPresensi.Terlambat, ["telat"] = KategoriPresensi.Terlambat, ["tlpsw"] = KategoriPresensi.Terlambat, ["terlambatpulangcepat"] = KategoriPresensi.Terlambat, ["psw"] = KategoriPresensi.Terlambat,
        ["fleksibel"] = KategoriPresensi.Fleksibel, ["wfa"] = KategoriPresensi.Fleksibel, ["wfh"] = KategoriPresensi.Fleksibel, ["kerjafleksibel"] = KategoriPresensi.Fleksibel,
        ["dl"] = KategoriPresensi.DinasLuar, ["dinasluar"] = KategoriPresensi.DinasLuar, ["tugasluar"] = KategoriPresensi.DinasLuar, ["perjalanandinas"] = KategoriPresensi.DinasLuar, ["dinas"] = KategoriPresensi.DinasLuar,
        ["dk"] = KategoriPresensi.Diklat, ["diklat"] = KategoriPresensi.Diklat, ["pelatihan"] = KategoriPresensi.Diklat, ["bimtek"] = KategoriPresensi.Diklat,
        ["c"] = KategoriPresensi.Cuti, ["ct"] = KategoriPresensi.Cuti, ["cuti"] = KategoriPresensi.Cuti, ["cutitahunan"] = KategoriPresensi.Cuti, ["cutibesar"] = KategoriPresensi.Cuti,
        ["cutimelahirkan"] = KategoriPresensi.Cuti, ["cutialasanpenting"] = KategoriPresensi.Cuti, ["cutikarenaalasanpenting"] = KategoriPresensi.Cuti, ["cap"] = KategoriPresensi.Cuti, ["cltn"] = KategoriPresensi.Cuti,
        ["s"] = KategoriPresensi.Sakit, ["sakit"] = KategoriPresensi.Sakit, ["cutisakit"] = KategoriPresensi.Sakit,
        ["i"] = KategoriPresensi.Izin, ["izin"] = KategoriPresensi.Izin, ["ijin"] = KategoriPresensi.Izin,
        ["tk"] = KategoriPresensi.TanpaKeterangan, ["tanpaketerangan"] = KategoriPresensi.TanpaKeterangan, ["tket"] = KategoriPresensi.TanpaKeterangan, ["tanpaket"] = KategoriPresensi.TanpaKeterangan, ["a"] = KategoriPresensi.TanpaKeterangan,
        ["alpa"] = KategoriPresensi.TanpaKeterangan, ["alpha"] = KategoriPresensi.TanpaKeterangan, ["mangkir"] = KategoriPresensi.TanpaKeterangan,
    };

    private KolomRekap(int? nip, int? nama, IReadOnlyList<(int Indeks, KategoriPresensi Kategori, string Judul)> daftar, IReadOnlyList<string> diabaikan, int tinggi, string? kesalahan)
    {
        Nip = nip;
        Nama = nama;
        Daftar = daftar;
        Diabaikan = diabaikan;
        Tinggi = tinggi;
        Kesalahan = kesalahan;
    }

    public int? Nip { get; }

    public int? Nama { get; }

    public IReadOnlyList<(int Indeks, KategoriPresensi Kategori, string Judul)> Daftar { get; }

    /// <summary>Titles of columns that say nothing about attendance.</summary>
    public IReadOnlyList<string> Diabaikan { get; }

    /// <summary>Rows that the header takes: two where a title such as "Ketidakhadiran" spans its columns.</summary>
    public int Tinggi { get; }

    /// <summary>Why the header cannot be used, although it is one.</summary>
    public string? Kesalahan { get; }

    /// <summary>The titles that mean a category, the usual one first.</summary>
    public static IReadOnlyList<string> ListJudul(KategoriPresensi kategori) => [.. Kategori.Where(k => k.Value == kategori).Select(k => k.Key)];

    /// <summary>The header at this row, or <c>null</c> where there is none.</summary>
    public static KolomRekap? Find(IReadOnlyList<IReadOnlyList<string>> baris, int indeks)
    {
        var satu = baris[indeks];
        if (!satu.Any(s => IsNip(Key(s)) || IsNama(Key(s))))
        {
            return null;
        }

        if (satu.Any(IsKategori))
        {
            return Build(satu, 1);
        }

        if (indeks + 1 == baris.Count || !baris[indeks + 1].Any(IsKategori))
        {
            return null;
        }

        var dua = baris[indeks + 1];
        return Build([.. Enumerable.Range(0, Math.Max(satu.Count, dua.Count)).Select(i => i < dua.Count && dua[i].Length > 0 ? dua[i] : i < satu.Count ? satu[i] : "")], 2);
    }

    private static KolomRekap Build(IReadOnlyList<string> judul, int tinggi)
    {
        var (nip, nama) = (new List<int>(), new List<int>());
        var daftar = new List<(int Indeks, KategoriPresensi Kategori, string Judul)>();
        var diabaikan = new List<string>();
        var kesalahan = new List<string>();
        for (var i = 0; i < judul.Count; i++)
        {
            var kunci = Key(judul[i]);
            if (IsNip(kunci))
            {
                nip.Add(i);
            }
            else if (IsNama(kunci))
            {
                nama.Add(i);
            }
            else if (Bermakna2.Contains(kunci))
            {
                kesalahan.Add($"Kolom “{judul[i]}” dapat berarti terlambat atau tugas luar. Tulis Terlambat atau Dinas Luar.");
            }
            else if (Kategori.TryGetValue(kunci, out var kategori))
            {
                // Kinds of leave add up; two columns of the same thing would count a day twice.
                if (daftar.Exists(d => d.Kategori == kategori && (kategori is not KategoriPresensi.Cuti || Key(d.Judul) == kunci)))
                {
                    kesalahan.Add($"Ada dua kolom untuk {kategori.Sebutan()}.");
                }

                daftar.Add((i, kategori, judul[i]));
            }
            else if (kunci.Length > 0)
            {
                diabaikan.Add(judul[i]);
            }
        }

        if (nip.Count > 1 || nama.Count > 1)
        {
            kesalahan.Add("Kolom NIP atau Nama ada dua.");
        }

        return new KolomRekap(nip is [] ? null : nip[0], nama is [] ? null : nama[0], daftar, diabaikan, tinggi, kesalahan is [] ? null : string.Join(" ", kesalahan));
    }

    private static bool IsKategori(string sel) => Key(sel) is var kunci && (Kategori.ContainsKey(kunci) || Bermakna2.Contains(kunci));

    private static bool IsNip(string kunci) => kunci is "nip" or "nipnrp" or "nippppk" or "nipnippppk" or "nomorindukpegawai";

    private static bool IsNama(string kunci) => kunci is "nama" or "namapegawai" or "namalengkap" or "pegawai";

    // Letters only, without what stands in brackets: "T. Ket.", "Tanpa\nKeterangan", "Sakit (hari)", "Hadir (H)".
    private static string Key(string sel)
    {
        var kurung = sel.IndexOf('(');
        var kunci = new StringBuilder();
        foreach (var c in (kurung > 0 ? sel[..kurung] : sel).Where(char.IsLetter))
        {
            kunci.Append(char.ToLowerInvariant(c));
        }

        return kunci.ToString();
    }
}
