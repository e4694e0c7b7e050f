using System.Text.RegularExpressions;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Words that are no names, so that what follows <c>Kecamatan</c> is not taken for one: those that the naskah itself writes small, and those that its kind writes large.</summary>
internal sealed partial class KataNaskah(IEnumerable<TeksNaskah> teks)
{
    private static readonly HashSet<string> Umum = new(
        [
            "TAHUN", "NOMOR", "TENTANG", "KABUPATEN", "KOTA", "PROVINSI", "PROPINSI", "KECAMATAN", "CAMAT", "DESA", "KELURAHAN", "BUPATI", "WALI", "WALIKOTA", "GUBERNUR", "SEKRETARIS", "SEKRETARIAT", "SEKCAM",
            "SEKSI", "KASI", "KASUBAG", "KASUBBAG", "SUBAG", "SUBBAG", "BAGIAN", "SUB", "KEPALA", "DAN", "ATAU", "DALAM", "DENGAN", "UNTUK", "DARI", "YANG", "SERTA", "OLEH", "PADA", "DI", "KE", "SE", "ANTAR",
            "JANUARI", "FEBRUARI", "MARET", "APRIL", "MEI", "JUNI", "JULI", "AGUSTUS", "SEPTEMBER", "OKTOBER", "NOVEMBER", "DESEMBER", "LAMPIRAN", "KEPUTUSAN", "PERATURAN", "INDIKATOR", "KINERJA", "INDIVIDU",
            "UTAMA", "LAPORAN", "DOKUMEN", "DATA", "SASARAN", "JUMLAH", "PERSENTASE", "RENCANA", "RENSTRA", "RENJA", "RKA", "DPA", "LKJIP", "LAKIP", "SKP", "IKU", "IKI", "PK", "SOP", "SAKIP", "PROFIL", "MONOGRAFI",
            "MUSRENBANG", "MUSRENBANGCAM", "PATEN", "FORKOPIMCAM", "MUSPIKA", "PKK", "LINMAS", "SATPOL", "SATLINMAS", "TRANTIB", "TRANTIBUM", "PUSKESMAS", "POLSEK", "KORAMIL", "KUA", "BPP", "UPT", "UPTD", "TKSK",
            "LPMD", "LPMK", "KARANG", "TARUNA", "BUMDES", "BPD", "RT", "RW", "SEHAT", "BERSIH", "SIAGA", "TANGGUH", "LAYAK", "ANAK", "MASYARAKAT", "PEMERINTAH", "PEMERINTAHAN", "PEMBANGUNAN", "PELAYANAN", "PUBLIK",
            "UMUM", "SETEMPAT", "TERKAIT", "LAIN", "LAINNYA", "MASING", "SELAKU", "SEBAGAI", "ADALAH", "INI", "ITU", "TERSEBUT", "PLT", "PLH", "PJ", "TK", "TINGKAT", "BULAN", "TRIWULAN", "SEMESTER", "MINGGU", "HARI",
            "PEGAWAI", "ASN", "PNS", "STAF", "APARATUR", "KANTOR", "WILAYAH", "LINGKUNGAN", "PERANGKAT", "DAERAH", "KELOMPOK", "TIM", "FORUM", "PUSAT", "INDONESIA", "NEGARA", "REPUBLIK",
        ],
        StringComparer.Ordinal);

    private readonly HashSet<string> _kecil = [.. teks.SelectMany(t => Kecil().Matches(t.Teks)).Select(m => m.Value.ToUpperInvariant())];

    public bool IsBiasa(string kata) => Umum.Contains(kata.ToUpperInvariant()) || _kecil.Contains(kata.ToUpperInvariant());

    // Not a part of an address such as kasembon@malangkab.go.id, where every name is small.
    [GeneratedRegex(@"(?<![\w@.\-/])\p{Ll}{3,}(?![\w@]|\.\w)", RegexOptions.CultureInvariant)]
    private static partial Regex Kecil();
}
