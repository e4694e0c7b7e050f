using System.Globalization;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pemetaan;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Presensi;

/// <summary>A line that gave no recap.</summary>
/// <param name="Nomor">Its place in the block, from 1.</param>
/// <param name="Teks">The line as pasted.</param>
/// <param name="Pesan">Why, in an Indonesian sentence.</param>
/// <param name="Gagal"><c>true</c>: it should have been a recap; <c>false</c>: a title or a sum, rightly passed over.</param>
public sealed record BarisTanpaRekap(int Nomor, string Teks, string Pesan, bool Gagal);

/// <summary>A pasted block, read. Every line that is not empty is a recap, header, or listed.</summary>
/// <param name="DaftarRekap">What was understood.</param>
/// <param name="DaftarBaris">Every other line but the header, with the reason.</param>
/// <param name="KolomDiabaikan">Titles of columns that were not used.</param>
public sealed record BacaanRekap(IReadOnlyList<RekapPresensi> DaftarRekap, IReadOnlyList<BarisTanpaRekap> DaftarBaris, IReadOnlyList<string> KolomDiabaikan)
{
    /// <summary>Where each recap stood.</summary>
    public IReadOnlyList<int> DaftarNomor { get; init; } = [];
}

/// <summary>Reads a block copied from a spreadsheet: tab separated, a header row in any order, one line per employee.</summary>
public sealed class PembacaRekap
{
    public const int PanjangMaksimum = 1_000_000;

    // Kinds of leave in several columns add up to one number, which must stay below what a recap takes.
    private const int SelMaksimum = 99;

    private static readonly string[] AwalJumlah = ["jumlah", "total", "rata-rata", "rerata", "prosentase", "persentase"];

    private readonly BulanKalender bulan;
    private readonly bool kosongBerartiNihil;
    private readonly PencariPegawai pencari;
    private readonly List<RekapPresensi> rekap = [];
    private readonly List<BarisTanpaRekap> sisa = [];
    private readonly List<int> nomorRekap = [];
    private readonly Dictionary<PegawaiId, int> sudah = [];
    private IReadOnlyList<int>? nomor;

    private PembacaRekap(BulanKalender bulan, IReadOnlyCollection<PegawaiTerjadwal> pegawai, bool kosongBerartiNihil)
    {
        this.bulan = bulan;
        this.kosongBerartiNihil = kosongBerartiNihil;
        pencari = new PencariPegawai(pegawai);
    }

    /// <param name="teks">As pasted.</param>
    /// <param name="bulan">The month that it is of.</param>
    /// <param name="pegawai">Whom it may name.</param>
    /// <param name="kosongBerartiNihil">An empty cell or a dash was said to mean none. Otherwise it is unknown.</param>
    public static BacaanRekap Read(string teks, BulanKalender bulan, IReadOnlyCollection<PegawaiTerjadwal> pegawai, bool kosongBerartiNihil = false)
    {
        if (teks.Length > PanjangMaksimum)
        {
            throw new AturanException("Tempelan terlalu besar untuk rekap presensi satu bulan.");
        }

        return new PembacaRekap(bulan, pegawai, kosongBerartiNihil).Read(BlokTempel.Split(teks));
    }

    /// <summary>Rows out of a file, the titles first; they keep their numbers.</summary>
    public static BacaanRekap Read(IReadOnlyList<BarisBerkas> daftar, BulanKalender bulan, IReadOnlyCollection<PegawaiTerjadwal> pegawai, bool kosongBerartiNihil = false) =>
        new PembacaRekap(bulan, pegawai, kosongBerartiNihil) { nomor = [.. daftar.Select(b => b.Nomor)] }.Read([.. daftar.Select(b => b.Sel)]);

    private BacaanRekap Read(List<IReadOnlyList<string>> baris)
    {
        var (kolom, awal) = FindKolom(baris);
        for (var i = 0; i < baris.Count; i++)
        {
            if (baris[i].All(s => s.Length == 0) || (kolom is not null && i >= awal && i < awal + kolom.Tinggi && kolom.Kesalahan is null))
            {
                continue;
            }

            if (kolom is null || kolom.Kesalahan is not null)
            {
                Leave(i, baris[i], kolom?.Kesalahan ?? "Baris judul tidak ditemukan: perlu kolom NIP atau Nama dan sedikitnya satu kolom seperti Hadir, Sakit, Izin, Cuti, atau Tanpa Keterangan.", gagal: true);
            }
            else if (i < awal)
            {
                Leave(i, baris[i], "Baris di atas judul kolom.", gagal: false);
            }
            else
            {
                ReadBaris(i, baris[i], kolom);
            }
        }

        return new BacaanRekap(rekap, sisa, kolom?.Diabaikan ?? []) { DaftarNomor = nomorRekap };
    }

    private static (KolomRekap? Kolom, int Awal) FindKolom(List<IReadOnlyList<string>> baris)
    {
        for (var i = 0; i < baris.Count; i++)
        {
            if (KolomRekap.Find(baris, i) is { } kolom)
            {
                return (kolom, i);
            }
        }

        return (null, 0);
    }

    private void ReadBaris(int indeks, IReadOnlyList<string> sel, KolomRekap kolom)
    {
        string At(int? i) => i is { } n && n < sel.Count ? sel[n] : "";

        var (nip, nama) = (At(kolom.Nip), At(kolom.Nama));
        if (IsNomorKolom(sel))
        {
            Leave(indeks, sel, "Baris nomor kolom.", gagal: false);
            return;
        }

        var (pegawai, kesalahan) = pencari.Find(nip, nama);
        if (pegawai is null)
        {
            var jumlah = IsJumlah(sel);
            Leave(indeks, sel, jumlah ? "Baris jumlah, bukan pegawai." : kesalahan!, gagal: !jumlah);
            return;
        }

        var hari = new SortedDictionary<KategoriPresensi, int?>();
        foreach (var (i, kategori, judul) in kolom.Daftar)
        {
            if (!TryReadHari(At(i), out var nilai))
            {
                Leave(indeks, sel, $"{judul}: “{At(i)}” bukan jumlah hari. Isi bilangan bulat, misalnya 2.", gagal: true);
                return;
            }

            // One unknown kind of leave makes the whole leave unknown.
            hari[kategori] = hari.TryGetValue(kategori, out var lama) ? lama + nilai : nilai;
        }

        if (!sudah.TryAdd(pegawai.Id, FindNomor(indeks)))
        {
            Leave(indeks, sel, $"{pegawai.Nama} sudah ada di baris {sudah[pegawai.Id]}.", gagal: true);
            return;
        }

        rekap.Add(new RekapPresensi(pegawai.Id, bulan, hari));
        nomorRekap.Add(FindNomor(indeks));
    }

    private bool TryReadHari(string sel, out int? hari)
    {
        hari = kosongBerartiNihil ? 0 : null;
        if (sel.Length == 0 || sel is "-" or "–" or "—")
        {
            return true;
        }

        if (sel.Equals("nihil", StringComparison.OrdinalIgnoreCase))
        {
            hari = 0;
            return true;
        }

        if (!Angka.TryRead(sel.EndsWith("hari", StringComparison.OrdinalIgnoreCase) ? sel[..^4] : sel, out var angka)
            || angka.Persen || decimal.Truncate(angka.Nilai) != angka.Nilai || Math.Abs(angka.Nilai) > SelMaksimum)
        {
            return false;
        }

        hari = (int)angka.Nilai;
        return true;
    }

    // "(1) (2) (3)" under the titles.
    private static bool IsNomorKolom(IReadOnlyList<string> sel)
    {
        var isi = sel.Where(s => s.Length > 0).Select(s => s.Trim('(', ')', ' ')).ToList();
        return isi.Count > 1 && isi.Select((s, i) => int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n == i + 1).All(x => x);
    }

    private static bool IsJumlah(IReadOnlyList<string> sel) =>
        sel.FirstOrDefault(s => s.Length > 0) is { } pertama && Array.Exists(AwalJumlah, a => pertama.StartsWith(a, StringComparison.OrdinalIgnoreCase));

    private int FindNomor(int indeks) => nomor?[indeks] ?? indeks + 1;

    private void Leave(int indeks, IReadOnlyList<string> sel, string pesan, bool gagal) => sisa.Add(new BarisTanpaRekap(FindNomor(indeks), string.Join('\t', sel), pesan, gagal));
}
