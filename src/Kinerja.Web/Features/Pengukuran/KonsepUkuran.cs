using Kinerja.Domain.Pengukuran;

namespace Kinerja.Web.Features.Pengukuran;

/// <summary>What a person has typed so far about one figure.</summary>
public sealed class KonsepVariabel(string nama, string satuan, Akumulasi akumulasi)
{
    public string Nama { get; } = nama;

    public string Kunci { get; } = NamaVariabel.Key(nama);

    public string Satuan { get; set; } = satuan;

    public Akumulasi Akumulasi { get; set; } = akumulasi;
}

/// <summary>A measure while it is being changed. Nothing of it is kept until it is saved, and nothing of it is lost when saving is refused.</summary>
public sealed class KonsepUkuran
{
    private readonly DefinisiUkuran semula;

    // Every figure that was ever named here: who mistypes a name and puts it right finds its unit again.
    private readonly List<KonsepVariabel> pernah;

    public KonsepUkuran(DefinisiUkuran semula)
    {
        this.semula = semula;
        (Jenis, Satuan, Polaritas, Periode, Akumulasi, Desimal) = (semula.Jenis, semula.Satuan, semula.Polaritas, semula.Periode, semula.Akumulasi, semula.Desimal);
        pernah = [.. semula.DaftarVariabel.Select(v => new KonsepVariabel(v.Nama, v.Satuan, v.Akumulasi))];
        DaftarVariabel = [.. pernah];
        Rumus = semula.Rumus ?? "";
        Bacaan = Domain.Pengukuran.Rumus.Read(Rumus);
    }

    public JenisUkuran Jenis { get; set; }

    public string Rumus { get; private set; }

    /// <summary>What the formula says as it is typed now.</summary>
    public BacaanRumus Bacaan { get; private set; }

    public IReadOnlyList<KonsepVariabel> DaftarVariabel { get; private set; }

    public string Satuan { get; set; }

    public Polaritas? Polaritas { get; set; }

    public JenisPeriode Periode { get; set; }

    public Akumulasi Akumulasi { get; set; }

    public int Desimal { get; set; }

    public string Alasan { get; set; } = "";

    /// <summary>A formula must stand here; elsewhere it may be left out.</summary>
    public bool PerluRumus => Jenis is JenisUkuran.Hitungan or JenisUkuran.Rasio or JenisUkuran.Terbobot;

    public bool AdaRumus => Jenis is not JenisUkuran.Penjelasan && (PerluRumus || Rumus.Trim().Length > 0);

    /// <summary>The kinds to choose from: a checklist or a deadline is more than a formula and cannot be made here.</summary>
    public IReadOnlyList<JenisUkuran> DaftarJenis => [.. Enum.GetValues<JenisUkuran>().Where(j => j == semula.Jenis || j is not (JenisUkuran.DaftarPeriksa or JenisUkuran.Tenggat))];

    /// <summary>What the unit of the result has to do with the formula, where the two disagree. The unit is not changed for the person.</summary>
    public string? PeringatanSatuan => (AdaRumus ? Bacaan.Rumus?.Persen : null) switch
    {
        true when Satuan.Trim() != "%" => "Rumusnya persentase; satuan hasilnya biasanya %.",
        false when Satuan.Trim() == "%" => "Rumusnya tidak dikalikan 100%; satuan hasilnya biasanya bukan %.",
        _ => null,
    };

    /// <summary>The traps of the formula with these units.</summary>
    public IReadOnlyList<Temuan> Check(string namaIndikator) =>
        AdaRumus && Bacaan.Rumus is { } rumus ? PemeriksaanRumus.Check(rumus, v => FindSatuan(v.Kunci), namaIndikator) : [];

    public void Write(string rumus)
    {
        Rumus = rumus;
        Bacaan = Domain.Pengukuran.Rumus.Read(rumus);
        if (Bacaan.Rumus is { } terbaca)
        {
            DaftarVariabel = [.. terbaca.DaftarVariabel.Select(Find)];
        }
    }

    public DefinisiUkuran ToDefinisi() => semula with
    {
        Jenis = Jenis,
        Rumus = AdaRumus ? Rumus.Trim() : null,
        DaftarVariabel = Jenis is JenisUkuran.Penjelasan ? [] : [.. DaftarVariabel.Select(v => new VariabelUkuran(v.Nama, v.Satuan.Trim(), v.Akumulasi))],
        Satuan = Satuan.Trim(),
        Polaritas = Polaritas,
        Periode = Periode,
        Akumulasi = Akumulasi,
        Desimal = Desimal,
    };

    private KonsepVariabel Find(Simpul.Variabel variabel)
    {
        if (pernah.Find(v => v.Kunci == variabel.Kunci) is { } ada)
        {
            return ada;
        }

        var baru = new KonsepVariabel(variabel.Nama, Domain.Pengukuran.Satuan.Propose(variabel.Nama)?.Nama ?? "", Akumulasi.Jumlah);
        pernah.Add(baru);
        return baru;
    }

    // A unit half typed is no unit yet.
    private Satuan? FindSatuan(string kunci) =>
        DaftarVariabel.FirstOrDefault(v => v.Kunci == kunci)?.Satuan is { } teks && teks.Trim().Length is > 0 and <= 60 && teks.Split('/') is { Length: <= 2 } sisi && sisi.All(s => s.Trim().Length > 0)
            ? Domain.Pengukuran.Satuan.Parse(teks) : null;
}
