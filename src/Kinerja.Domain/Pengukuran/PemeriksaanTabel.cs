namespace Kinerja.Domain.Pengukuran;

/// <summary>What became of a row of a published table.</summary>
public enum StatusBaris
{
    Benar,
    Salah,

    /// <summary>No number can be had; the reason is told.</summary>
    TidakTerhitung,

    /// <summary>It can be computed, but no capaian is printed to compare with.</summary>
    TanpaCetakan,

    /// <summary>A heading or the rest of a long name; no row of figures.</summary>
    Judul,
}

/// <summary>A row of a published table and what the check says of it.</summary>
/// <param name="Baris">As printed.</param>
/// <param name="Status">What became of it.</param>
/// <param name="Benar">The right capaian as text, in the precision of the table; empty where there is none.</param>
/// <param name="Kesalahan">Which known mistake made the printed number.</param>
/// <param name="Penjelasan">An Indonesian sentence.</param>
public sealed record HasilBaris(BarisTercetak Baris, StatusBaris Status, string Benar, KesalahanTabel? Kesalahan, string Penjelasan);

/// <summary>How a table is to be checked.</summary>
/// <param name="Kolom">Which column holds what.</param>
/// <param name="Polaritas">For the rows that name none themselves.</param>
/// <param name="Kebijakan">The kabupaten's rules; their number of decimals counts only where <paramref name="DesimalTetap"/> says so.</param>
/// <param name="DesimalTetap">The table must be rounded as the policy says. Otherwise each row is judged in the precision in which it is printed.</param>
public sealed record CaraPeriksa(KolomTabel Kolom, Polaritas Polaritas, KebijakanCapaian Kebijakan, bool DesimalTetap = false);

/// <summary>Checks a published table row by row.</summary>
public static class PemeriksaanTabel
{
    public static IReadOnlyList<HasilBaris> Check(TabelTercetak tabel, CaraPeriksa cara)
    {
        cara.Kebijakan.Validate();
        return [.. tabel.Baris.Select(b => CheckBaris(b, cara))];
    }

    public static HasilBaris CheckBaris(BarisTercetak baris, CaraPeriksa cara)
    {
        var (target, realisasi, tercetak) = (baris[cara.Kolom.Target], baris[cara.Kolom.Realisasi], baris[cara.Kolom.Capaian]);
        if (target.Length == 0 && realisasi.Length == 0 && tercetak.Length == 0)
        {
            return new HasilBaris(baris, StatusBaris.Judul, "", null, "");
        }

        var polaritas = baris[cara.Kolom.Polaritas] is var arah && SelTabel.IsKosong(arah) ? cara.Polaritas : SelTabel.ReadPolaritas(arah);
        if (polaritas is not { } p)
        {
            return Without(baris, $"Polaritas “{arah}” tidak dikenal. Tulis naik, turun, atau stabil.");
        }

        if (SelTabel.IsKosong(realisasi) || SelTabel.IsKosong(target))
        {
            return Without(baris, SelTabel.IsKosong(realisasi) ? Missing("Realisasi", realisasi) : Missing("Target", target));
        }

        return SelTabel.IsKosong(tercetak) ? CheckTanpaCetakan(baris, Compute(target, realisasi, p, cara.Kebijakan), cara.Kebijakan.Desimal)
            : SelTabel.TryReadAngka(tercetak, out var angka, out _) ? CheckAngka(baris, angka, p, cara)
            : Without(baris, $"Capaian tercetak “{tercetak}” bukan angka Indonesia. Tulis misalnya 118,75.");
    }

    private static HasilBaris CheckAngka(BarisTercetak baris, Angka tercetak, Polaritas polaritas, CaraPeriksa cara)
    {
        var (target, realisasi) = (baris[cara.Kolom.Target], baris[cara.Kolom.Realisasi]);
        var setara = cara.DesimalTetap ? tercetak with { Desimal = cara.Kebijakan.Desimal } : tercetak;
        var desimal = Math.Min(setara.Desimal, KebijakanCapaian.DesimalMaksimum);
        if (FindPasangan(target, realisasi) is not var (t, r))
        {
            return CheckTeks(baris, Compute(target, realisasi, polaritas, cara.Kebijakan with { Desimal = desimal }), setara, desimal);
        }

        var hasil = PemeriksaanCapaian.Check(t, r, setara, polaritas, cara.Kebijakan);
        var benar = hasil.Benar.Nilai is { } n ? Angka.Write(n, desimal) : "";
        if (cara.DesimalTetap && hasil is { Cocok: false, Benar.Nilai: not null } && PemeriksaanCapaian.Check(t, r, tercetak, polaritas, cara.Kebijakan).Cocok)
        {
            return new HasilBaris(baris, StatusBaris.Salah, benar, KesalahanTabel.DesimalLain, $"Seharusnya {benar}. Angka tercetak dibulatkan {tercetak.Desimal} desimal, sedangkan kebijakan memakai {desimal}.");
        }

        var status = hasil.Cocok ? StatusBaris.Benar : hasil.Benar.Nilai is null ? StatusBaris.TidakTerhitung : StatusBaris.Salah;
        return new HasilBaris(baris, status, benar, hasil.Kesalahan, hasil.Penjelasan);
    }

    // A text target, and a figure within a range: reached or not; the ways in which a fraction goes wrong do not apply.
    private static HasilBaris CheckTeks(BarisTercetak baris, Capaian capaian, Angka tercetak, int desimal) => capaian.Nilai switch
    {
        null => Without(baris, capaian.Alasan ?? ""),
        { } nilai when nilai == tercetak.Nilai => new HasilBaris(baris, StatusBaris.Benar, Angka.Write(nilai, desimal), null, "Capaian tercetak benar."),
        { } nilai => new HasilBaris(baris, StatusBaris.Salah, Angka.Write(nilai, desimal), KesalahanTabel.TidakDikenal, $"Seharusnya {Angka.Write(nilai, desimal)}: target ini tercapai."),
    };

    private static HasilBaris CheckTanpaCetakan(BarisTercetak baris, Capaian capaian, int desimal) => capaian.Nilai is { } nilai
        ? new HasilBaris(baris, StatusBaris.TanpaCetakan, Angka.Write(nilai, desimal), null, "Tidak ada capaian tercetak untuk dibandingkan." + (capaian.Keterangan is { } k ? " " + k : ""))
        : Without(baris, capaian.Alasan ?? "");

    /// <summary>The two numbers that are compared; of a range the end that counts. <c>null</c> where nothing is divided: a text target, a figure within its range.</summary>
    private static (decimal Target, decimal Realisasi)? FindPasangan(string target, string realisasi)
    {
        if (!SelTabel.TryReadAngka(realisasi, out var r, out var satuanR))
        {
            return null;
        }

        return SelTabel.TryReadAngka(target, out var t, out var satuanT) ? (IsSatuanSama(satuanT, satuanR) ? (t.Nilai, r.Nilai) : null)
            : NilaiTarget.Read(target, lentur: true) switch
            {
                NilaiTarget.Rentang rentang when r.Nilai < rentang.Bawah => (rentang.Bawah, r.Nilai),
                NilaiTarget.Rentang rentang when r.Nilai > rentang.Atas => (rentang.Atas, r.Nilai),
                _ => null,
            };
    }

    private static Capaian Compute(string target, string realisasi, Polaritas polaritas, KebijakanCapaian kebijakan)
    {
        if (FindPasangan(target, realisasi) is var (t, r))
        {
            return Capaian.Compute(t, r, polaritas, kebijakan);
        }

        var targetAngka = SelTabel.TryReadAngka(target, out _, out var satuanT);
        var realisasiAngka = SelTabel.TryReadAngka(realisasi, out var angka, out var satuanR);
        return (targetAngka, realisasiAngka, NilaiTarget.Read(target, lentur: true)) switch
        {
            (true, true, _) => Capaian.Without($"Satuan target ({satuanT}) lain daripada satuan realisasi ({satuanR})."),
            (true, false, _) => Capaian.Without($"Realisasi “{realisasi}” bukan angka Indonesia. Tulis misalnya 1.250 atau 90,76."),
            (false, true, NilaiTarget.Rentang rentang) => Capaian.Compute(rentang, angka.Nilai, polaritas, kebijakan),
            (false, _, NilaiTarget.Teks teks) when !target.Any(char.IsAsciiDigit) => Capaian.Compute(teks, realisasi, kebijakan),
            (false, false, NilaiTarget.Rentang) => Capaian.Without($"Realisasi “{realisasi}” bukan angka Indonesia. Tulis misalnya 1.250 atau 90,76."),
            _ => Capaian.Without($"Target “{target}” bukan angka Indonesia. Tulis misalnya 1.250 atau 90,76."),
        };
    }

    private static bool IsSatuanSama(string a, string b) => a.Length == 0 || b.Length == 0 || a == b;

    private static string Missing(string apa, string teks) => teks.Trim().Length == 0 ? $"{apa} belum diisi." : $"{apa} “{teks.Trim()}”: tidak ada angkanya.";

    private static HasilBaris Without(BarisTercetak baris, string alasan) => new(baris, StatusBaris.TidakTerhitung, "", null, alasan);
}
