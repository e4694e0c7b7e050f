using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pengukuran;

namespace Kinerja.Domain.Presensi;

/// <summary>A figure that attendance gives to a formula.</summary>
/// <param name="Nama">As the formula spells it.</param>
/// <param name="Nilai"><c>null</c>: attendance has no such figure, and <paramref name="Penjelasan"/> says why.</param>
/// <param name="Penjelasan">An Indonesian sentence: what the figure is and how it came about.</param>
public sealed record NilaiPresensi(string Nama, decimal? Nilai, string Penjelasan);

/// <summary>
/// Gives the variables of a printed attendance formula from the office's recaps. The same words mean an average in one formula and a total in another: <c>Σ Pegawai × (Σ Hari kerja − Σ hari tidak masuk)</c> multiplies the absence by the
/// number of employees again, so that only the average per employee is right there, while <c>Pegawai × Hari kerja − hari tidak masuk</c> takes person-days.
/// </summary>
public static class VariabelPresensi
{
    /// <summary>The variables of this formula that attendance knows; other names are left to whoever fills them.</summary>
    public static IReadOnlyList<NilaiPresensi> Provide(Rumus rumus, HasilPresensi hasil) =>
    [
        .. rumus.DaftarVariabel.Select(v => Classify(v.Kunci) is { } jenis ? Provide(v, jenis, rumus, hasil) : null).OfType<NilaiPresensi>(),
    ];

    /// <summary>The same as figures for <see cref="Rumus.Evaluate(NilaiVariabel)"/>.</summary>
    public static NilaiVariabel ToNilai(IEnumerable<NilaiPresensi> daftar) => new(daftar.Select(n => KeyValuePair.Create(n.Nama, n.Nilai)));

    private static NilaiPresensi Provide(Simpul.Variabel variabel, JenisVariabel jenis, Rumus rumus, HasilPresensi hasil)
    {
        if (jenis is JenisVariabel.PegawaiTidakHadir)
        {
            return new NilaiPresensi(variabel.Nama, null,
                $"“{variabel.Nama}” menghitung orang, sedangkan ketidakhadiran diukur dalam hari; orang dan hari tidak dapat saling dikurangkan. Pakai hari tidak masuk kerja.");
        }

        if (hasil.Alasan is { } alasan)
        {
            return new NilaiPresensi(variabel.Nama, null, alasan);
        }

        var (nilai, penjelasan) = jenis switch
        {
            JenisVariabel.HariTidakHadir => ProvideHari(variabel, rumus, hasil, hasil.OrangHariTidakHadir!.Value, "tidak hadir"),
            JenisVariabel.HariHadir => ProvideHari(variabel, rumus, hasil, hasil.OrangHariHadir!.Value, "hadir"),
            JenisVariabel.HariKerja => (hasil.RataRataHariKerja, DescribeHariKerja(hasil)),
            JenisVariabel.OrangHariWajib => (hasil.OrangHariWajib, "Jumlah hari wajib masuk seluruh pegawai (orang-hari)."),
            JenisVariabel.OrangHariTidakHadir => (hasil.OrangHariTidakHadir, "Jumlah hari tidak hadir seluruh pegawai (orang-hari)."),
            JenisVariabel.OrangHariHadir => (hasil.OrangHariHadir, "Jumlah hari hadir seluruh pegawai (orang-hari)."),
            JenisVariabel.PegawaiTepatWaktu => hasil.PegawaiTepatWaktu is { } tepat
                ? (tepat, "Pegawai yang masuk kerja dan tidak sekali pun tercatat terlambat.")
                : ((decimal?)null, "Keterlambatan tidak dicatat untuk semua pegawai, jadi yang tepat waktu belum diketahui."),
            _ => ProvidePegawai(jenis, hasil),
        };
        return new NilaiPresensi(variabel.Nama, nilai, penjelasan);
    }

    private static (decimal?, string) ProvideHari(Simpul.Variabel variabel, Rumus rumus, HasilPresensi hasil, int orangHari, string kata)
    {
        var total = $"{Angka.Write((decimal)orangHari)} orang-hari {kata}";
        return TakaranHari.Find(rumus, variabel, hasil) switch
        {
            Takaran.RataRata => ((decimal)orangHari / hasil.JumlahPegawai,
                $"Rata-rata per pegawai: {total} ÷ {hasil.JumlahPegawai} pegawai, karena rumus ini menghitung per pegawai."),
            Takaran.Jumlah => (orangHari, $"Jumlah seluruh pegawai: {total}."),
            _ => (null, $"Rumus ini tidak menunjukkan apakah “{variabel.Nama}” rata-rata per pegawai atau jumlah seluruh pegawai (orang-hari). Tentukan lalu isikan sendiri."),
        };
    }

    private static string DescribeHariKerja(HasilPresensi hasil) =>
        hasil.Konstanta is { } k ? $"{k.Hari} hari setahun menurut {k.Sumber}."
        : hasil.RataRataHariKerja == hasil.HariKerja ? $"{hasil.HariKerja} hari kerja menurut kalender kerja."
        : $"Rata-rata hari wajib masuk per pegawai: {Angka.Write((decimal)hasil.OrangHariWajib)} orang-hari ÷ {hasil.JumlahPegawai} pegawai. Kalender kerja memuat {hasil.HariKerja} hari, tetapi tidak semua pegawai bertugas sepanjang masa itu.";

    private static (decimal?, string) ProvidePegawai(JenisVariabel jenis, HasilPresensi hasil)
    {
        StatusKepegawaian[] diminta = jenis switch
        {
            JenisVariabel.Pns => [StatusKepegawaian.Pns],
            JenisVariabel.Pppk => [StatusKepegawaian.Pppk],
            JenisVariabel.Asn => [StatusKepegawaian.Pns, StatusKepegawaian.Pppk],
            _ => Enum.GetValues<StatusKepegawaian>(),
        };
        var lain = hasil.DaftarKebijakan.SelectMany(k => k.Populasi).Except(diminta).Select(s => s.Sebutan()).ToList();
        return lain.Count == 0
            ? (hasil.JumlahPegawai, "Pegawai yang wajib masuk kerja sedikitnya satu hari pada masa itu.")
            : (null, $"Kebijakan presensi juga mengukur {string.Join(", ", lain)}, sedangkan rumus menyebut {string.Join(" dan ", diminta.Select(s => s.Sebutan()))}. Samakan pegawai yang diukur.");
    }

    private static JenisVariabel? Classify(string kunci)
    {
        var tidak = TakaranHari.IsTidakHadir(kunci);
        var hadir = kunci.Contains("hadir", StringComparison.Ordinal) || kunci.Contains("masuk", StringComparison.Ordinal);
        return kunci switch
        {
            "pegawai" or "seluruhpegawai" or "pegawaikecamatan" or "pegawaikantorkecamatan" => JenisVariabel.Pegawai,
            "pns" or "pegawainegerisipil" => JenisVariabel.Pns,
            "pppk" => JenisVariabel.Pppk,
            "asn" or "pegawaiasn" or "aparatursipilnegara" => JenisVariabel.Asn,
            _ when kunci.StartsWith("oranghari", StringComparison.Ordinal) || kunci.StartsWith("orang-hari", StringComparison.Ordinal) =>
                tidak ? JenisVariabel.OrangHariTidakHadir : hadir ? JenisVariabel.OrangHariHadir : kunci.EndsWith("kerja", StringComparison.Ordinal) ? JenisVariabel.OrangHariWajib : null,
            _ when IsOrang(kunci) => tidak ? JenisVariabel.PegawaiTidakHadir : kunci.Contains("tepatwaktu", StringComparison.Ordinal) ? JenisVariabel.PegawaiTepatWaktu : null,
            "harikerja" or "harikerjaefektif" or "hariefektif" or "harikerjaefektifdalam1tahun" or "harikerjadalam1tahun" => JenisVariabel.HariKerja,
            _ when kunci.StartsWith("hari", StringComparison.Ordinal) || kunci.StartsWith("ketidakhadiran", StringComparison.Ordinal) =>
                tidak ? JenisVariabel.HariTidakHadir : hadir ? JenisVariabel.HariHadir : null,
            _ => null,
        };
    }

    private static bool IsOrang(string kunci) =>
        Array.Exists(["pegawai", "pns", "asn", "pppk", "orang", "karyawan"], o => kunci.StartsWith(o, StringComparison.Ordinal));

    private enum JenisVariabel
    {
        Pegawai,
        Pns,
        Pppk,
        Asn,
        PegawaiTidakHadir,
        PegawaiTepatWaktu,
        HariKerja,
        HariTidakHadir,
        HariHadir,
        OrangHariWajib,
        OrangHariTidakHadir,
        OrangHariHadir,
    }
}
