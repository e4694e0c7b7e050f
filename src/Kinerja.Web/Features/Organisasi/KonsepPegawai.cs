using Kinerja.Domain.Organisasi;

namespace Kinerja.Web.Features.Organisasi;

/// <summary>The form of an employee while it is filled in.</summary>
public sealed class KonsepPegawai
{
    public KonsepPegawai(IsiPegawai? isi)
    {
        (Nama, Nip, Pangkat, Status) = isi is null ? ("", "", "", StatusKepegawaian.Pns) : (isi.Nama, isi.Nip ?? "", isi.Pangkat ?? "", isi.Status);
        DaftarMasa = [.. (isi?.MasaTugas.Masa ?? []).Select(m => new KonsepMasa { Dari = m.Dari, Sampai = m.Sampai })];
        if (DaftarMasa.Count == 0)
        {
            DaftarMasa.Add(new KonsepMasa());
        }
    }

    public string Nama { get; set; }

    public string Nip { get; set; }

    public string Pangkat { get; set; }

    public StatusKepegawaian Status { get; set; }

    public List<KonsepMasa> DaftarMasa { get; }

    /// <exception cref="Domain.Umum.AturanException">The stays overlap, or one ends before it begins.</exception>
    public IsiPegawai ToIsi()
    {
        var masa = DaftarMasa.Where(m => m.Dari is not null || m.Sampai is not null).Select(m => new MasaTugas(m.Dari, m.Sampai)).ToList();
        return new IsiPegawai(
            Nama.Trim(), string.IsNullOrWhiteSpace(Nip) ? null : NomorIndukPegawai.Parse(Nip.Trim()).Value, string.IsNullOrWhiteSpace(Pangkat) ? null : Pangkat.Trim(), Status,
            masa.Count == 0 ? DaftarMasaTugas.Kosong : new DaftarMasaTugas(masa));
    }
}

/// <summary>A stay at the office as it is typed.</summary>
public sealed class KonsepMasa
{
    public DateOnly? Dari { get; set; }

    public DateOnly? Sampai { get; set; }
}
