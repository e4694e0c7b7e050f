using System.Globalization;
using Kinerja.Domain.Organisasi;

namespace Kinerja.Data.Contoh;

/// <summary>How high a post stands, as far as the examples need it.</summary>
internal enum JenjangContoh
{
    Camat,
    Sekcam,
    Kepala,
    Staf,
}

/// <summary>Makes up employees: names, NIP with a plausible structure, pangkat. None of them lives.</summary>
internal sealed class OrangContoh(int tahun, int benih)
{
    private static readonly string[] Pria =
    [
        "Bagus", "Wahyu", "Slamet", "Arif", "Hendro", "Dwi", "Yoga", "Rudi", "Imam", "Teguh", "Fajar", "Galih", "Nur", "Sigit", "Bambang", "Eko", "Agus", "Joko", "Rizal", "Taufik",
    ];

    private static readonly string[] Wanita =
    [
        "Sri", "Endah", "Wiwik", "Rina", "Dewi", "Lilis", "Yuni", "Siti", "Ratna", "Nanik", "Indah", "Mega", "Ayu", "Tutik", "Fitri",
    ];

    private static readonly string[] Belakang =
    [
        "Prakoso", "Wijayanto", "Santosa", "Nugraha", "Kusumawardana", "Laksono", "Hartawan", "Permadi", "Suryadi", "Atmaja", "Wicaksana", "Prabandari", "Rahmawati", "Lestariningsih", "Handayani",
        "Purnamasari", "Anggraini", "Setyowati", "Mulyani", "Kartikasari",
    ];

    private const int BelakangPria = 11;

    private readonly AcakContoh acak = new(benih);
    private readonly HashSet<string> sudah = new(StringComparer.Ordinal);
    private int nomor;

    public IsiPegawai Next(JenjangContoh jenjang, StatusKepegawaian status, DateOnly dari, DateOnly? sampai = null)
    {
        var wanita = acak.Chance(40);
        var nama = NextNama(wanita) + (jenjang is JenjangContoh.Staf ? "" : acak.Chance(50) ? ", S.Sos." : ", S.AP.");
        return new IsiPegawai(nama, NextNip(jenjang, status, wanita), Pangkat(jenjang, status), status, new DaftarMasaTugas([new MasaTugas(dari, sampai)]));
    }

    private string NextNama(bool wanita)
    {
        while (true)
        {
            var depan = wanita ? Wanita[acak.Next(Wanita.Length)] : Pria[acak.Next(Pria.Length)];
            var belakang = wanita ? Belakang[BelakangPria + acak.Next(Belakang.Length - BelakangPria)] : Belakang[acak.Next(BelakangPria)];
            if (sudah.Add($"{depan} {belakang}"))
            {
                return $"{depan} {belakang}";
            }
        }
    }

    // Birth date, month of appointment (for PPPK the year and 21), sex, serial. The year of birth keeps the heads older than their staff.
    private string? NextNip(JenjangContoh jenjang, StatusKepegawaian status, bool wanita)
    {
        nomor++;
        var lahir = new DateOnly(tahun - (jenjang is JenjangContoh.Staf ? 30 : 46) - acak.Next(11), 1 + acak.Next(12), 1 + acak.Next(28));
        var masuk = jenjang is JenjangContoh.Staf ? Math.Min(lahir.Year + 24 + acak.Next(5), tahun - 2) : lahir.Year + 24 + acak.Next(4);
        var pengangkatan = status is StatusKepegawaian.Pppk ? $"{tahun - 1:0000}21" : string.Create(CultureInfo.InvariantCulture, $"{masuk:0000}{1 + acak.Next(12):00}");
        return status is StatusKepegawaian.NonAsn ? null
            : string.Create(CultureInfo.InvariantCulture, $"{lahir:yyyyMMdd}{pengangkatan}{(wanita ? 2 : 1)}{nomor % 1000:000}");
    }

    private string? Pangkat(JenjangContoh jenjang, StatusKepegawaian status) => (jenjang, status) switch
    {
        (_, StatusKepegawaian.NonAsn) => null,
        (_, StatusKepegawaian.Pppk) => "Golongan VII",
        (JenjangContoh.Camat, _) => "Pembina Tingkat I (IV/b)",
        (JenjangContoh.Sekcam, _) => "Pembina (IV/a)",
        (JenjangContoh.Kepala, _) => acak.Chance(60) ? "Penata Tingkat I (III/d)" : "Penata (III/c)",
        _ => new[] { "Pengatur Muda Tingkat I (II/b)", "Pengatur (II/c)", "Pengatur Tingkat I (II/d)", "Penata Muda (III/a)" }[acak.Next(4)],
    };
}
