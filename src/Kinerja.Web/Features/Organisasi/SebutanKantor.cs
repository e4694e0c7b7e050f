using Kinerja.Data.Organisasi;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Organisasi;

/// <summary>How people and posts read on the screen.</summary>
internal static class SebutanKantor
{
    public static string Sebutan(this StatusPemangku status) => status switch
    {
        StatusPemangku.Definitif => "definitif",
        StatusPemangku.Plt => "Plt.",
        StatusPemangku.Plh => "Plh.",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Sebutan(this TindakanPegawai tindakan) => tindakan switch
    {
        TindakanPegawai.Tambah => "ditambah",
        TindakanPegawai.Ubah => "diubah",
        TindakanPegawai.Tetap => "tetap",
        TindakanPegawai.Ditolak => "perlu dibetulkan",
        _ => throw new ArgumentOutOfRangeException(nameof(tindakan)),
    };

    /// <summary>NIP in its parts, as it is written by hand: 19870312 201101 1 007.</summary>
    public static string ToNip(this string nip) => nip.Length == 18 ? $"{nip[..8]} {nip[8..14]} {nip[14]} {nip[15..]}" : nip;

    public static string Describe(this DaftarMasaTugas masa) => masa.Masa.Count == 0 ? "sejak semula" : string.Join("; ", masa.Masa.Select(m => Rentang(m.Dari, m.Sampai)));

    public static string Rentang(DateOnly? dari, DateOnly? sampai) => (dari, sampai) switch
    {
        (null, null) => "sejak semula",
        ({ } d, null) => $"sejak {TeksIndonesia.Tanggal(d)}",
        (null, { } s) => $"sampai {TeksIndonesia.Tanggal(s)}",
        ({ } d, { } s) => $"{TeksIndonesia.Tanggal(d)} – {TeksIndonesia.Tanggal(s)}",
    };

    /// <summary>What a pasted line changes, field by field.</summary>
    public static IEnumerable<string> DescribeUbahan(this PratinjauBaris baris)
    {
        var (lama, baru) = (baris.Rencana.Semula, baris.Rencana.Menjadi);
        if (lama is not null)
        {
            foreach (var (isian, dari, ke) in new[]
            {
                ("Nama", lama.Nama, baru.Nama), ("NIP", lama.Nip, baru.Nip), ("Pangkat", lama.Pangkat, baru.Pangkat),
                ("Status", lama.Status.Sebutan(), baru.Status.Sebutan()), ("Masa tugas", lama.MasaTugas.Describe(), baru.MasaTugas.Describe()),
            })
            {
                if (dari != ke)
                {
                    yield return $"{isian}: {dari ?? "(kosong)"} → {ke ?? "(kosong)"}";
                }
            }
        }

        if (baris is { JabatanId: not null, Dari: { } mulai })
        {
            yield return $"Jabatan: {baris.Rencana.Baris.Jabatan} ({baris.Rencana.Baris.StatusPemangku.Sebutan()}) sejak {TeksIndonesia.Tanggal(mulai)}";
        }
    }
}
