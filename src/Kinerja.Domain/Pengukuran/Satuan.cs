using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pengukuran;

/// <summary>The unit of a variable as people write it (<c>orang</c>, <c>orang-hari</c>, <c>dokumen</c>, <c>Rp</c>, <c>%</c>) and what it counts. Any noun is a unit; spellings of one thing count the same.</summary>
public sealed record Satuan
{
    private static readonly Dictionary<string, string> Sinonim = new(StringComparer.OrdinalIgnoreCase)
    {
        ["pegawai"] = "orang", ["pns"] = "orang", ["asn"] = "orang", ["pppk"] = "orang", ["jiwa"] = "orang", ["peserta"] = "orang", ["warga"] = "orang", ["penduduk"] = "orang",
        ["rupiah"] = "Rp", ["rp"] = "Rp", ["rp."] = "Rp", ["hari kerja"] = "hari", ["skor"] = "nilai", ["poin"] = "nilai", ["indeks"] = "nilai", ["dok"] = "dokumen", ["dok."] = "dokumen",
    };

    // First words of a name that leave no doubt about what is counted.
    private static readonly HashSet<string> KataPasti = new(StringComparer.OrdinalIgnoreCase) { "hari", "orang", "pegawai", "pns", "asn", "pppk", "peserta", "penduduk", "warga", "nilai" };

    private static readonly HashSet<string> KataBenda = new(StringComparer.OrdinalIgnoreCase)
    {
        "dokumen", "laporan", "kegiatan", "surat", "berkas", "usulan", "pengajuan", "desa", "kelompok", "rekening", "aset", "kendaraan", "rapat", "pelanggaran", "pengaduan",
    };

    private Satuan(string nama, Dimensi dimensi)
    {
        Nama = nama;
        Dimensi = dimensi;
    }

    public static Satuan Orang { get; } = Parse("orang");

    public static Satuan Hari { get; } = Parse("hari");

    public static Satuan OrangHari { get; } = Parse("orang-hari");

    public static Satuan Persen { get; } = Parse("%");

    public string Nama { get; }

    public Dimensi Dimensi { get; }

    public static Satuan Parse(string teks)
    {
        var nama = string.Join(' ', teks.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (nama.Length is 0 or > 60)
        {
            throw new AturanException("Satuan ditulis singkat, misalnya orang, hari, orang-hari, dokumen, kali, Rp, atau %.");
        }

        var sisi = nama.Split('/');
        return sisi switch
        {
            [var satu] => new Satuan(nama, ReadHasilKali(satu)),
            [var atas, var bawah] when atas.Trim().Length > 0 && bawah.Trim().Length > 0 => new Satuan(nama, ReadHasilKali(atas).Per(ReadHasilKali(bawah))),
            _ => throw new AturanException($"“{nama}” bukan satuan. Tulis misalnya hari/orang dengan satu garis miring."),
        };
    }

    /// <summary>What a variable most likely counts, from its name; a person confirms. <c>null</c> where the name does not say.</summary>
    public static Satuan? Propose(string namaVariabel)
    {
        var kata = NamaVariabel.Split(namaVariabel).Nama.Split(' ')[0];
        return IsPasti(namaVariabel) || KataBenda.Contains(kata) ? Parse(ReadDasar(kata)) : null;
    }

    /// <summary>Only where the name leaves no doubt: days, people, or a mark. Days of absence leave one: of an employee or of all.</summary>
    public static Satuan? ProposePasti(string namaVariabel) =>
        IsPasti(namaVariabel) && Propose(namaVariabel) is { } satuan && !(satuan.Dimensi.Equals(Hari.Dimensi) && PolaKehadiran.IsTidakMasuk(NamaVariabel.Key(namaVariabel))) ? satuan : null;

    private static bool IsPasti(string namaVariabel)
    {
        var kata = NamaVariabel.Split(namaVariabel).Nama.Split(' ');
        // "Hari orang" counts something else than days; "Pegawai" alone does not.
        return KataPasti.Contains(kata[0]) && !(kata.Length > 1 && KataPasti.Contains(kata[1]));
    }

    private static Dimensi ReadHasilKali(string teks)
    {
        var bagian = teks.Split(['-', '–', '·', '×'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // Only people and time multiply into a unit; "e-KTP" is one thing.
        return bagian.Length > 1 && Array.TrueForAll(bagian, b => ReadDasar(b) is "orang" or "hari" or "jam" or "bulan" or "minggu")
            ? bagian.Aggregate(Dimensi.Tunggal, (d, b) => d.Times(Dimensi.Of(ReadDasar(b))))
            : ReadDasar(teks.Trim()) is "%" or "persen" ? Dimensi.Tunggal : Dimensi.Of(ReadDasar(teks.Trim()));
    }

    private static string ReadDasar(string kata) => Sinonim.GetValueOrDefault(kata) ?? kata.ToLowerInvariant();
}
