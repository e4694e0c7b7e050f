using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>A civil servant of the office. NIP is personal data (UU 27/2022) and stays inside the tenant.</summary>
public sealed class Pegawai : IMilikKecamatan
{
    public Pegawai(KecamatanId kecamatanId, PegawaiId id, string nama, string? nip = null, string? pangkat = null)
    {
        KecamatanId = kecamatanId;
        Id = id;
        Nama = Wajib.Teks(nama, "Nama pegawai");
        Nip = nip is null ? null : NomorIndukPegawai.Parse(nip).Value;
        Pangkat = pangkat;
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
