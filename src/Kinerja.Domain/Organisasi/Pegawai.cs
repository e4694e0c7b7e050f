using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>Somebody who works in the office. NIP is personal data (UU 27/2022) and stays inside the tenant.</summary>
public sealed class Pegawai : IMilikKecamatan
{
    public Pegawai(KecamatanId kecamatanId, PegawaiId id, IsiPegawai isi, bool dataContoh = false)
    {
        KecamatanId = kecamatanId;
        Id = id;
        DataContoh = dataContoh;
        Update(isi);
    }

    private Pegawai()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public PegawaiId Id { get; private set; }

    public string Nama { get; private set; } = null!;

    public string? Nip { get; private set; }

    /// <summary>Pangkat and golongan as printed: <c>Pembina Tingkat I (IV/b)</c>.</summary>
    public string? Pangkat { get; private set; }

    public StatusKepegawaian Status { get; private set; }

    /// <summary>When this person worked here: TMT masuk, TMT pensiun or mutasi.</summary>
    public DaftarMasaTugas MasaTugas { get; private set; } = DaftarMasaTugas.Kosong;

    /// <summary>Made up for the examples; shown as such wherever it appears.</summary>
    public bool DataContoh { get; private set; }

    public void Update(IsiPegawai isi)
    {
        Nama = Wajib.Teks(isi.Nama, "Nama pegawai");
        Nip = string.IsNullOrWhiteSpace(isi.Nip) ? null : NomorIndukPegawai.Parse(isi.Nip).Value;
        Pangkat = string.IsNullOrWhiteSpace(isi.Pangkat) ? null : Wajib.Teks(isi.Pangkat, "Pangkat");
        Status = Enum.IsDefined(isi.Status) ? isi.Status : throw new AturanException("Pilih PNS, PPPK, atau non-ASN.");
        MasaTugas = isi.MasaTugas;
    }
}

/// <summary>What is known of an employee, as entered.</summary>
/// <param name="Nama">With titles, as printed.</param>
/// <param name="Nip"><c>null</c> for who has none, or until it is known.</param>
/// <param name="Pangkat">Pangkat and golongan.</param>
/// <param name="Status">By what right the person works here.</param>
/// <param name="MasaTugas">When.</param>
public sealed record IsiPegawai(string Nama, string? Nip, string? Pangkat, StatusKepegawaian Status, DaftarMasaTugas MasaTugas)
{
    /// <summary>Somebody of whom only the name is known: a PNS who has always been here.</summary>
    public static IsiPegawai Of(string nama, string? nip = null, string? pangkat = null) => new(nama, nip, pangkat, StatusKepegawaian.Pns, DaftarMasaTugas.Kosong);
}

/// <summary>NIP: 18 digits (birth date, month of appointment, sex, serial), Peraturan Kepala BKN 22/2007.</summary>
public sealed record NomorIndukPegawai
{
    private NomorIndukPegawai(string value) => Value = value;

    public string Value { get; }

    public static NomorIndukPegawai Parse(string teks)
    {
        var angka = teks.Replace(" ", "", StringComparison.Ordinal);
        return IsNip(angka) ? new NomorIndukPegawai(angka) : throw new AturanException($"“{teks}” bukan NIP. NIP terdiri dari 18 angka.");
    }

    public static bool IsNip(string teks) => teks.Length == 18 && teks.All(char.IsAsciiDigit);

    public override string ToString() => Value;
}
