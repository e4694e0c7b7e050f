using System.Text.Json.Serialization;

namespace Kinerja.Domain.Pengukuran;

/// <summary>One figure that is entered.</summary>
/// <param name="Nama">As the formula names it.</param>
/// <param name="Satuan">What it counts: <c>orang</c>, <c>hari</c>, <c>laporan</c>.</param>
/// <param name="Akumulasi">What the figures of several months make together.</param>
public sealed record VariabelUkuran(string Nama, string Satuan, Akumulasi Akumulasi);

/// <summary>One named thing of a checklist.</summary>
public sealed record ButirPeriksa(string Nama);

/// <summary>How something is measured: what stands beside the printed row, which itself never changes.</summary>
public sealed record DefinisiUkuran
{
    public const int DesimalBiasa = 2;

    public required JenisUkuran Jenis { get; init; }

    /// <summary>In the formula language; <c>null</c> where nothing is computed (<see cref="JenisUkuran.Penjelasan"/>).</summary>
    public string? Rumus { get; init; }

    public required IReadOnlyList<VariabelUkuran> DaftarVariabel { get; init; }

    /// <summary>Of the result: <c>%</c>, <c>orang-hari</c>, <c>laporan</c>.</summary>
    public required string Satuan { get; init; }

    /// <summary><c>null</c>: nobody but a person can say whether more of it is better.</summary>
    public Polaritas? Polaritas { get; init; }

    /// <summary>It is due in these periods only.</summary>
    public required JenisPeriode Periode { get; init; }

    /// <summary>What a reader is told about the result over several periods; the calculation goes by the variables'.</summary>
    public required Akumulasi Akumulasi { get; init; }

    /// <summary>Places behind the comma, for display.</summary>
    public int Desimal { get; init; } = DesimalBiasa;

    /// <summary>The items of a <see cref="JenisUkuran.DaftarPeriksa"/>; empty otherwise.</summary>
    public IReadOnlyList<ButirPeriksa> DaftarButir { get; init; } = [];

    public AturanTenggat? Tenggat { get; init; }

    /// <summary>Targets found in the row; of components where <see cref="UsulanTarget.Komponen"/> says so.</summary>
    public IReadOnlyList<UsulanTarget> DaftarTarget { get; init; } = [];

    /// <summary>What comes together over the year, such as reports and visits; not a level such as a percentage or a stock, which is held against one and the same target at any time.</summary>
    [JsonIgnore]
    public bool IsAliran => Akumulasi is Akumulasi.Jumlah && Satuan != "%" && Jenis is not (JenisUkuran.Rasio or JenisUkuran.Terbobot or JenisUkuran.Tenggat);

    /// <summary>It can reach or miss something. What is only followed, or explains a word, has no capaian and colours nothing.</summary>
    [JsonIgnore]
    public bool IsDinilai => Jenis is not (JenisUkuran.Pemantauan or JenisUkuran.Penjelasan);

    public bool IsDue(Periode periode) => periode.Jenis == Periode;

    /// <summary>The unit of a variable of the formula, for the checks of units.</summary>
    public Satuan? FindSatuan(Simpul.Variabel variabel) =>
        DaftarVariabel.FirstOrDefault(v => NamaVariabel.Key(v.Nama) == variabel.Kunci) is { } v ? Pengukuran.Satuan.Parse(v.Satuan) : null;
}
