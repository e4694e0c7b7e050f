using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Organisasi;

/// <summary>What is done to a holder of a post.</summary>
public enum CaraPemangku
{
    Tambah,
    Ubah,
    Mutasi,
}

/// <summary>The form of a holder while it is filled in.</summary>
public sealed class KonsepPemangku(CaraPemangku cara, JabatanRow jabatan, PemangkuRow? semula)
{
    public CaraPemangku Cara { get; } = cara;

    public JabatanRow Jabatan { get; } = jabatan;

    public PemangkuRow? Semula { get; } = semula;

    public string Pegawai { get; set; } = "";

    public string Tujuan { get; set; } = "";

    public StatusPemangku Status { get; set; } = cara is CaraPemangku.Ubah ? semula!.Status : StatusPemangku.Definitif;

    public DateOnly? Dari { get; set; } = cara is CaraPemangku.Ubah ? semula!.Dari : null;

    public DateOnly? Sampai { get; set; } = cara is CaraPemangku.Ubah ? semula!.Sampai : null;

    public string Judul => Cara switch
    {
        CaraPemangku.Tambah => "Tambah pemangku",
        CaraPemangku.Ubah => $"Ubah {Semula!.Nama}",
        _ => $"Mutasi {Semula!.Nama}",
    };

    public PegawaiId RequirePegawai() => Guid.TryParse(Pegawai, out var id) ? PegawaiId.From(id) : throw new AturanException("Pilih pegawainya.");

    public JabatanId RequireTujuan() => Guid.TryParse(Tujuan, out var id) ? JabatanId.From(id) : throw new AturanException("Pilih jabatan yang baru.");

    public DateOnly RequireDari() => Dari ?? throw new AturanException("Isi tanggal mulainya (TMT).");
}
