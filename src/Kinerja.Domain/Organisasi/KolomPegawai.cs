namespace Kinerja.Domain.Organisasi;

/// <summary>What a column of a pasted list of employees holds.</summary>
internal enum IsiKolomPegawai
{
    Nip,
    Nama,
    Pangkat,
    Golongan,
    Status,
    Tmt,
    Jabatan,
    TmtJabatan,
}

/// <summary>Which column holds what, found from the titles in whatever order they stand.</summary>
internal sealed class KolomPegawai
{
    private static readonly Dictionary<string, IsiKolomPegawai> Arti = new(StringComparer.Ordinal)
    {
        ["nip"] = IsiKolomPegawai.Nip, ["nipnippppk"] = IsiKolomPegawai.Nip, ["nippppk"] = IsiKolomPegawai.Nip, ["nipnrp"] = IsiKolomPegawai.Nip, ["nomorindukpegawai"] = IsiKolomPegawai.Nip, ["nipbaru"] = IsiKolomPegawai.Nip,
        ["nama"] = IsiKolomPegawai.Nama, ["namapegawai"] = IsiKolomPegawai.Nama, ["namalengkap"] = IsiKolomPegawai.Nama, ["namadangelar"] = IsiKolomPegawai.Nama, ["pegawai"] = IsiKolomPegawai.Nama,
        ["pangkat"] = IsiKolomPegawai.Pangkat, ["pangkatgol"] = IsiKolomPegawai.Pangkat, ["pangkatgolongan"] = IsiKolomPegawai.Pangkat, ["pangkatgolruang"] = IsiKolomPegawai.Pangkat,
        ["pangkatgolonganruang"] = IsiKolomPegawai.Pangkat, ["pangkatdangolongan"] = IsiKolomPegawai.Pangkat,
        ["gol"] = IsiKolomPegawai.Golongan, ["golongan"] = IsiKolomPegawai.Golongan, ["golruang"] = IsiKolomPegawai.Golongan, ["golonganruang"] = IsiKolomPegawai.Golongan,
        ["status"] = IsiKolomPegawai.Status, ["statuskepegawaian"] = IsiKolomPegawai.Status, ["statuspegawai"] = IsiKolomPegawai.Status, ["jenispegawai"] = IsiKolomPegawai.Status, ["jeniskepegawaian"] = IsiKolomPegawai.Status,
        ["tmt"] = IsiKolomPegawai.Tmt, ["tmtmasuk"] = IsiKolomPegawai.Tmt, ["tmtdikecamatan"] = IsiKolomPegawai.Tmt, ["tmtkecamatan"] = IsiKolomPegawai.Tmt, ["mulaibertugas"] = IsiKolomPegawai.Tmt, ["tanggalmasuk"] = IsiKolomPegawai.Tmt, ["tmttugas"] = IsiKolomPegawai.Tmt,
        ["jabatan"] = IsiKolomPegawai.Jabatan, ["namajabatan"] = IsiKolomPegawai.Jabatan,
        ["tmtjabatan"] = IsiKolomPegawai.TmtJabatan, ["tmtdalamjabatan"] = IsiKolomPegawai.TmtJabatan,
    };

    private readonly Dictionary<IsiKolomPegawai, int> letak;

    private KolomPegawai(Dictionary<IsiKolomPegawai, int> letak, IReadOnlyList<string> diabaikan, string? kesalahan)
    {
        this.letak = letak;
        Diabaikan = diabaikan;
        Kesalahan = kesalahan;
    }

    /// <summary>Titles of columns that were not used.</summary>
    public IReadOnlyList<string> Diabaikan { get; }

    /// <summary>Why the header cannot be used, although it is one.</summary>
    public string? Kesalahan { get; }

    /// <summary>The header in this line, or <c>null</c>: a line is one that names a column for names and another that is known.</summary>
    public static KolomPegawai? Find(IReadOnlyList<string> judul)
    {
        var letak = new Dictionary<IsiKolomPegawai, int>();
        var (diabaikan, ganda) = (new List<string>(), new List<string>());
        foreach (var (i, teks) in judul.Index())
        {
            var kunci = Key(teks);
            if (!Arti.TryGetValue(kunci, out var arti))
            {
                if (kunci.Length > 0)
                {
                    diabaikan.Add(teks);
                }
            }
            else if (!letak.TryAdd(arti, i))
            {
                ganda.Add(teks);
            }
        }

        return letak.ContainsKey(IsiKolomPegawai.Nama) && letak.Count > 1
            ? new KolomPegawai(letak, diabaikan, ganda.Count == 0 ? null : $"Ada dua kolom untuk hal yang sama: {string.Join(", ", ganda)}.")
            : null;
    }

    /// <summary>The cell, or an empty text where the column or the cell is missing or a dash.</summary>
    public string At(IReadOnlyList<string> sel, IsiKolomPegawai isi) =>
        letak.TryGetValue(isi, out var i) && i < sel.Count && sel[i] is not ("-" or "–" or "—") ? sel[i] : "";

    // Letters only: "Pangkat/Gol.", "N I P", "T.M.T. Jabatan".
    private static string Key(string teks) => new([.. teks.Where(char.IsLetter).Select(char.ToLowerInvariant)]);
}
