using Kinerja.Domain.Presensi;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>What a pasted line will do.</summary>
public enum TindakanPegawai
{
    Tambah,
    Ubah,

    /// <summary>Everything in the line is known already.</summary>
    Tetap,
    Ditolak,
}

/// <summary>An employee as the office has them now.</summary>
public sealed record PegawaiDikenal(PegawaiId Id, IsiPegawai Isi);

/// <param name="Id">Whom it changes; <c>null</c> for a new one.</param>
/// <param name="Semula">What was known when the plan was made.</param>
/// <param name="Menjadi">What will be known.</param>
/// <param name="Pesan">Why it is refused, or what to look at.</param>
public sealed record RencanaBaris(BarisPegawai Baris, TindakanPegawai Tindakan, PegawaiId? Id, IsiPegawai? Semula, IsiPegawai Menjadi, string? Pesan);

/// <summary>A pasted list held against the employees that are known: by NIP, else by name. Nobody is ever removed by it.</summary>
public static class RencanaPegawai
{
    public static IReadOnlyList<RencanaBaris> Plan(BacaanPegawai bacaan, IReadOnlyCollection<PegawaiDikenal> dikenal)
    {
        var perNip = dikenal.Where(p => p.Isi.Nip is not null).ToDictionary(p => p.Isi.Nip!, StringComparer.Ordinal);
        var perNama = dikenal.ToLookup(p => PencariPegawai.Key(p.Isi.Nama), StringComparer.Ordinal);
        var sudah = new HashSet<PegawaiId>();
        return [.. bacaan.DaftarPegawai.Select(b => Plan(b, perNip, perNama, sudah))];
    }

    private static RencanaBaris Plan(BarisPegawai baris, Dictionary<string, PegawaiDikenal> perNip, ILookup<string, PegawaiDikenal> perNama, HashSet<PegawaiId> sudah)
    {
        var senama = perNama[PencariPegawai.Key(baris.Nama)].ToList();
        if (baris.Nip is { } nip && perNip.TryGetValue(nip, out var pemilik))
        {
            return Change(baris, pemilik, sudah, senama.Contains(pemilik) ? null : $"Nama berubah dari {pemilik.Isi.Nama}.");
        }

        // A NIP that nobody has may belong to a namesake whose NIP was not known.
        var calon = baris.Nip is null ? senama : senama.FindAll(p => p.Isi.Nip is null);
        return calon switch
        {
            [] => new RencanaBaris(baris, TindakanPegawai.Tambah, null, null, Merge(baris, null), senama.Count > 0 ? $"Sudah ada {senama[0].Isi.Nama} dengan NIP lain." : null),
            [var satu] => Change(baris, satu, sudah, null),
            _ => Refuse(baris, $"Ada {calon.Count} pegawai bernama {baris.Nama}; tulis NIP-nya."),
        };
    }

    private static RencanaBaris Change(BarisPegawai baris, PegawaiDikenal lama, HashSet<PegawaiId> sudah, string? pesan)
    {
        if (!sudah.Add(lama.Id))
        {
            return Refuse(baris, $"{lama.Isi.Nama} sudah disebut di baris lain.");
        }

        try
        {
            var menjadi = Merge(baris, lama.Isi);
            return new RencanaBaris(baris, menjadi == lama.Isi ? TindakanPegawai.Tetap : TindakanPegawai.Ubah, lama.Id, lama.Isi, menjadi, pesan);
        }
        catch (AturanException e)
        {
            return Refuse(baris, e.Message);
        }
    }

    private static RencanaBaris Refuse(BarisPegawai baris, string pesan) => new(baris, TindakanPegawai.Ditolak, null, null, Merge(baris, null), pesan);

    private static IsiPegawai Merge(BarisPegawai baris, IsiPegawai? lama) => new(
        baris.Nama, baris.Nip ?? lama?.Nip, baris.Pangkat ?? lama?.Pangkat, baris.Status ?? lama?.Status ?? StatusKepegawaian.Pns, MergeMasa(baris.Tmt, lama?.MasaTugas ?? DaftarMasaTugas.Kosong));

    // The date is the beginning of the present stay. A stay that has ended is left as it was: a person who came back is entered by hand.
    private static DaftarMasaTugas MergeMasa(DateOnly? tmt, DaftarMasaTugas lama) =>
        tmt is not { } dari || (lama.Masa.Count > 0 && lama.Masa[^1].Sampai is not null) ? lama
        : new DaftarMasaTugas([.. lama.Masa.SkipLast(1), new MasaTugas(dari, null)]);
}
