using Kinerja.Domain.Organisasi;

namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>Lines without ids: those of a letterhead are addressed by what they say, those of an annex's head as one text of several lines.</summary>
internal static class PetaKop
{
    public static Ruas<KopSurat> RuasKop { get; } = new Ruas<KopSurat>()
        .Boleh("pemerintah", "pemerintah", k => GetBaris(k, PeranBarisKop.Pemerintah), (k, v) => SetBaris(k, PeranBarisKop.Pemerintah, v), bagianUtuh: NamaBidang.KopSurat)
        .Boleh("perangkat", "perangkat daerah", k => GetBaris(k, PeranBarisKop.Perangkat), (k, v) => SetBaris(k, PeranBarisKop.Perangkat, v), bagianUtuh: NamaBidang.KopSurat)
        .Boleh("alamat", "alamat", k => GetBaris(k, PeranBarisKop.Alamat), (k, v) => SetBaris(k, PeranBarisKop.Alamat, v), bagianUtuh: NamaBidang.KopSurat)
        .Boleh("kodePos", "kode pos", k => GetBaris(k, PeranBarisKop.KodePos), (k, v) => SetBaris(k, PeranBarisKop.KodePos, v), bagianUtuh: NamaBidang.KopSurat);

    /// <summary>A head without any line is an empty text; a head that the program makes is no head at all.</summary>
    public static Ruas<KepalaLampiran> RuasKepala { get; } = new Ruas<KepalaLampiran>()
        .Boleh("", "", k => string.Join('\n', k.Baris), (_, v) => new KepalaLampiran(v!.Length == 0 ? [] : v.Split('\n')), kosong: ArtiKosong.BelumDiisi, bagianUtuh: NamaBidang.Kepala);

    private static string? GetBaris(KopSurat kop, PeranBarisKop peran)
    {
        var baris = kop.Baris.Where(b => b.Peran == peran).Select(b => b.Teks).ToList();
        return baris.Count == 0 ? null : string.Join('\n', baris);
    }

    // The lines stay where the first of their kind stood; a kind that had none takes its place in the order of the paper.
    private static KopSurat SetBaris(KopSurat kop, PeranBarisKop peran, string? teks)
    {
        var lain = kop.Baris.Where(b => b.Peran != peran).ToList();
        var lama = kop.Baris.TakeWhile(b => b.Peran != peran).Count();
        var letak = lama < kop.Baris.Count ? lama : lain.FindLastIndex(b => b.Peran < peran) + 1;
        lain.InsertRange(letak, teks is null ? [] : teks.Split('\n').Select(t => new BarisKop(peran, t)));
        return new KopSurat(lain);
    }
}
