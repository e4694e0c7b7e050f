using System.Globalization;
using Kinerja.Domain.Penetapan.Perundangan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>K09: a legal basis that is not, no longer or not yet law on the day of the decree; an amendment left out; a basis that belongs there and is missing.</summary>
internal sealed class AturanDasarBerlaku : AturanNaskah
{
    public override string Kode => "K09";

    public override string Nama => "Dasar hukum tidak berlaku";

    public override TingkatAturan Tingkat => TingkatAturan.Galat;

    public override string? Dasar => "Register peraturan";

    public override IEnumerable<TemuanNaskah> Check(KonteksPeriksa konteks) =>
        konteks.Mengingat.SelectMany(d => CheckSatu(d, konteks)).Concat(ListKurang(konteks));

    private IEnumerable<TemuanNaskah> CheckSatu(DasarTerbaca dasar, KonteksPeriksa konteks)
    {
        var pada = konteks.Tanggal;
        foreach (var belum in dasar.Kutipan.Where(k => !k.DalamJudul && IsBelumAda(k, konteks)))
        {
            var sebut = konteks.Register.Find(belum, konteks.Profil.Kode)?.Sebutan ?? dasar.Teks.Teks[belum.Awal..belum.Akhir];
            yield return At(dasar.Teks, $"{sebut} belum ada pada {TeksIndonesia.Tanggal(pada)}.", sebut);
        }

        if (dasar.Peraturan is { } p && RegisterPeraturan.IsAda(p, pada))
        {
            if (CheckAkhir(dasar, p, konteks) is { } akhir)
            {
                yield return akhir;
            }
            else if (CheckPerubahan(dasar, p, konteks) is { } perubahan)
            {
                yield return perubahan;
            }
        }
        else if (dasar.Peraturan is null && MasaRencana.FindAkhir(dasar.Teks.Teks) is { } tahun && tahun < pada.Year)
        {
            yield return At(dasar.Teks, string.Create(CultureInfo.InvariantCulture, $"Masa rencana ini berakhir tahun {tahun}; acu rencana yang berlaku pada {TeksIndonesia.Tanggal(pada)}."), dasar.Teks.Teks);
        }
    }

    private static bool IsBelumAda(KutipanPeraturan k, KonteksPeriksa konteks) =>
        konteks.Register.Find(k, konteks.Profil.Kode) is { } p ? !RegisterPeraturan.IsAda(p, konteks.Tanggal) : k.Tahun > konteks.Tanggal.Year;

    private TemuanNaskah? CheckAkhir(DasarTerbaca dasar, Peraturan p, KonteksPeriksa konteks)
    {
        var (register, pada) = (konteks.Register, konteks.Tanggal);
        if (register.FindPencabut(p, pada) is { } pencabut)
        {
            return With(At(dasar.Teks, $"{p.Sebutan} telah dicabut dengan {pencabut.Sebutan}.", p.Sebutan), pencabut);
        }

        if (RegisterPeraturan.IsHabis(p, pada))
        {
            return With(At(dasar.Teks, $"{p.Sebutan} berlaku sampai {TeksIndonesia.Tanggal(p.BerlakuSampai!.Value)}; acu penggantinya.", p.Sebutan), p);
        }

        if (register.ListPengganti(p, pada) is [var pengganti, ..])
        {
            return With(At(dasar.Teks, $"Materi {p.Sebutan} kini diatur {pengganti.Sebutan}; jangan diacu lagi.", p.Sebutan), pengganti) with { Tingkat = TingkatAturan.Peringatan };
        }

        return register.ListIndukTercabut(p, pada) is [var induk, ..]
            ? With(At(dasar.Teks, $"{p.Sebutan} melaksanakan {induk.Sebutan}, yang telah dicabut.", p.Sebutan), p) with { Tingkat = TingkatAturan.Peringatan }
            : null;
    }

    private TemuanNaskah? CheckPerubahan(DasarTerbaca dasar, Peraturan p, KonteksPeriksa konteks)
    {
        if (konteks.Register.ListPerubahan(p, konteks.Tanggal) is not [.., var terakhir])
        {
            return null;
        }

        var disebut = dasar.Kutipan.Where(k => k.Perubahan || k.DalamJudul).Select(k => konteks.Register.Find(k, konteks.Profil.Kode)).ToList();
        if (disebut.Any(d => d is not null && (d.Id == terakhir.Id || (konteks.Register.IsTersentuh(p, d) && d.MulaiPalingLambat > terakhir.MulaiPalingLambat))) || HasPerubahanTakDikenal(dasar, konteks))
        {
            return null;
        }

        var pesan = dasar.Kutipan.Any(k => k.Perubahan)
            ? $"Perubahan terakhir {p.Sebutan} adalah {terakhir.Sebutan}."
            : $"{p.Sebutan} telah diubah, terakhir dengan {terakhir.Sebutan}; sebutkan perubahannya.";
        // The whole item is written anew only where its title shows that this is the act that was meant, and the register has been compared with a published text.
        var baru = p.Diverifikasi && terakhir.Diverifikasi && dasar.Pokok?.Judul is { } judul && KemiripanJudul.Measure(judul, p.Judul) >= KemiripanJudul.Sama ? konteks.Register.Cite(p, konteks.Tanggal) + ";" : null;
        return With(At(dasar.Teks, pesan, p.Sebutan, baru), terakhir) with { Tingkat = TingkatAturan.Peringatan };
    }

    // An amendment that the register does not know is wrong (K12) or newer than the register; neither is a missing one.
    private static bool HasPerubahanTakDikenal(DasarTerbaca dasar, KonteksPeriksa konteks) => dasar.Kutipan.Any(k => k.Perubahan && konteks.Register.Find(k, konteks.Profil.Kode) is null);

    private IEnumerable<TemuanNaskah> ListKurang(KonteksPeriksa konteks)
    {
        if (konteks.Naskah.BatangTubuh is null)
        {
            yield break;
        }

        var disebut = konteks.Mengingat.SelectMany(d => d.Kutipan).Select(k => konteks.Register.Find(k, konteks.Profil.Kode)?.Id).ToHashSet();
        foreach (var p in konteks.Register.Semua.Where(p => p is { Anjuran: not null, Wilayah: null } && p.MulaiPalingLambat <= konteks.Tanggal && konteks.Register.IsBerlaku(p, konteks.Tanggal) && !disebut.Contains(p.Id)))
        {
            yield return With(At(new TempatNaskah("batangTubuh.mengingat", "Mengingat"), $"Belum disebut: {p.Sebutan} tentang {p.Judul}, yang {p.Anjuran}."), p) with
            {
                Tingkat = p.Jenis.IsLembaranNegara() ? TingkatAturan.Peringatan : TingkatAturan.Info,
            };
        }
    }

    private static TemuanNaskah With(TemuanNaskah temuan, Peraturan bukti) =>
        temuan with { Dasar = $"Register peraturan: {bukti.Sebutan} ({(bukti.Diverifikasi ? "sudah" : "belum")} diverifikasi)" };
}
