using System.Text.RegularExpressions;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pemetaan;

/// <summary>What the columns of each kind of table can hold, in the order in which they are offered.</summary>
public static partial class DaftarMakna
{
    public const string Nip = "nip";
    public const string Nama = "nama";
    public const string Pangkat = "pangkat";
    public const string Golongan = "golongan";
    public const string Status = "status";
    public const string Tmt = "tmt";
    public const string Jabatan = "jabatan";
    public const string TmtJabatan = "tmtjabatan";
    public const string Unit = "unit";
    public const string Atasan = "atasan";
    public const string Bulan = "bulan";
    public const string Tahun = "tahun";
    public const string Indikator = "indikator";
    public const string Satuan = "satuan";
    public const string Komponen = "komponen";
    public const string Periode = "periode";
    public const string Target = "target";
    public const string Bobot = "bobot";

    private static readonly MaknaKolom KolomNip = new(Nip, "NIP", ["nip", "nipnippppk", "nippppk", "nipnrp", "nomorindukpegawai", "nipbaru"], Cocok: s => s.Count(char.IsAsciiDigit) == 18 && s.All(c => char.IsAsciiDigit(c) || c is ' ' or '\'' or '.'));

    private static readonly MaknaKolom KolomNama = new(Nama, "Nama pegawai", ["nama", "namapegawai", "namalengkap", "namadangelar", "namadengangelar", "pegawai", "namapnsasn", "namaasn"], Cocok: s => NamaOrang().IsMatch(s) && !KataJabatan().IsMatch(s));

    private static readonly MaknaKolom KolomTahun = new(Tahun, "Tahun", ["tahun", "thn", "th"], Cocok: s => s.Length is 4 or 5 && s.Replace(".", "", StringComparison.Ordinal) is ['2', '0', _, _] t && t.All(char.IsAsciiDigit));

    private static readonly Dictionary<JenisTabel, IReadOnlyList<MaknaKolom>> Semua = new()
    {
        [JenisTabel.Pegawai] =
        [
            KolomNip, KolomNama,
            new(Pangkat, "Pangkat", ["pangkat", "pangkatgol", "pangkatgolongan", "pangkatgolruang", "pangkatgolonganruang", "pangkatdangolongan"], Cocok: s => Pangkatnya().IsMatch(s) && s.Length > 6),
            new(Golongan, "Golongan", ["gol", "golongan", "golruang", "golonganruang"], Cocok: s => Pangkatnya().IsMatch(s) && s.Length <= 6),
            new(Status, "Status kepegawaian", ["status", "statuskepegawaian", "statuspegawai", "jenispegawai", "jeniskepegawaian"], Cocok: s => Statusnya().IsMatch(s)),
            new(Tmt, "TMT di kantor ini", ["tmt", "tmtmasuk", "tmtdikecamatan", "tmtkecamatan", "mulaibertugas", "tanggalmasuk", "tmttugas"]),
            new(Jabatan, "Jabatan", ["jabatan", "namajabatan", "jabatansaatini"], Cocok: s => KataJabatan().IsMatch(s)),
            new(TmtJabatan, "TMT jabatan", ["tmtjabatan", "tmtdalamjabatan"]),
        ],
        [JenisTabel.Jabatan] =
        [
            new(Jabatan, "Nama jabatan", ["jabatan", "namajabatan", "nama"], Cocok: s => KataJabatan().IsMatch(s)),
            new(Unit, "Unit", ["unit", "unitkerja", "seksi", "bagian", "subbagian", "seksisubbagian", "bidang"]),
            new(Atasan, "Atasan", ["atasan", "atasanlangsung", "jabatanatasan", "dibawah", "bertanggungjawabkepada"]),
        ],
        [JenisTabel.Presensi] =
        [
            KolomNip, KolomNama,
            new(Bulan, "Bulan", ["bulan", "bln", "periode", "masa"], Cocok: s => PembacaTanggal.TryRead($"1 {s} 2022", out _) || PembacaTanggal.TryRead($"1 {s}", out _)),
            KolomTahun,
            .. MaknaPresensi.Daftar,
        ],
        [JenisTabel.Target] =
        [
            new(Indikator, "Indikator", ["indikator", "indikatorkinerja", "indikatorkinerjaindividu", "indikatorkinerjautama", "namaindikator", "uraianindikator"]),
            new(Jabatan, "Jabatan", ["jabatan", "namajabatan"], Cocok: s => KataJabatan().IsMatch(s)),
            new(Satuan, "Satuan", ["satuan", "sat"]),
            new(Komponen, "Komponen", ["komponen", "rincian"]),
            KolomTahun,
            new(Periode, "Periode", ["periode", "waktu", "triwulan", "semester"], Cocok: s => BacaPeriode.TryRead(s, 2022, out _)),
            new(Target, "Target (setahun)", ["target", "targettahunan", "targetsetahun", "targettahun", "setahun"]),
            .. BacaPeriode.DaftarLajur.Select(l => new MaknaKolom(l.Kunci, $"Target {l.Nama}", l.NamaLain)),
            new(Bobot, "Bobot (%)", ["bobot", "bobotpersen"]),
        ],
    };

    public static IReadOnlyList<MaknaKolom> List(JenisTabel jenis) => Semua[jenis];

    public static MaknaKolom? Find(JenisTabel jenis, string? kunci) => List(jenis).FirstOrDefault(m => m.Kunci == kunci);

    /// <summary>What must be there, each as the ways of having it: any one of them will do.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> ListWajib(JenisTabel jenis) => jenis switch
    {
        JenisTabel.Pegawai => [[Nama], [Nip, Pangkat, Golongan, Status, Tmt, Jabatan]],
        JenisTabel.Jabatan => [[Jabatan]],
        JenisTabel.Presensi => [[Nip, Nama], [.. MaknaPresensi.Daftar.Select(m => m.Kunci)]],
        JenisTabel.Target => [[Indikator], [Target, Bobot, .. BacaPeriode.DaftarLajur.Select(l => l.Kunci)]],
        _ => throw new ArgumentOutOfRangeException(nameof(jenis)),
    };

    // Two words of letters at least, titles behind a comma: “SITI AMINAH, S.Sos.”
    [GeneratedRegex(@"\A\p{L}[\p{L}.'’ ]*\p{L}\.?(?:\s*,.*)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex NamaOrang();

    [GeneratedRegex(@"\b(camat|sekretaris|kepala|kasi|kasubag|kasubbag|pengadministrasi|pengelola|penata|analis|bendahara|pengemudi|operator|pranata|pramu\w*|verifikator|penyusun|petugas)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex KataJabatan();

    [GeneratedRegex(@"\b(IV|III|II|I)\s*/\s*[a-e]\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Pangkatnya();

    [GeneratedRegex(@"\A(C?PNS|PPPK|P3K|Non[- ]?ASN|Honorer|THL|PTT|Kontrak)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Statusnya();
}
