using System.Globalization;

namespace Kinerja.Domain.Riwayat;

/// <summary>Proves a chain of records, or says where it is broken first.</summary>
public static class PemeriksaanRantai
{
    /// <param name="rantai">Whose chain: the id that it was made with.</param>
    /// <param name="daftar">Its records as they are kept, by their number. Read once, not held.</param>
    /// <param name="ujung">The end as noted elsewhere, where there is such a note.</param>
    public static HasilRantai Check(string rantai, IEnumerable<MataRantai> daftar, UjungRantai? ujung = null)
    {
        UjungRantai? terakhir = null;
        var sebelum = MataRantai.Pangkal(rantai);
        using var pembaca = daftar.GetEnumerator();
        while (pembaca.MoveNext())
        {
            var mata = pembaca.Current;
            var urutan = (terakhir?.Urutan ?? 0) + 1;
            var putus = mata.Urutan != urutan ? DescribeUrutan(urutan, mata.Urutan, pembaca) : DescribeIsi(mata, sebelum) ?? DescribeCatatan(mata, ujung);
            if (putus is not null)
            {
                return new HasilRantai(urutan - 1, putus, terakhir, ujung is not null);
            }

            terakhir = new UjungRantai(urutan, mata.Sidik);
            sebelum = mata.Sidik;
        }

        var banyak = terakhir?.Urutan ?? 0;
        var terpotong = ujung is not null && ujung.Urutan > banyak
            ? new PutusRantai(JenisPutus.Terpotong, banyak + 1, Tulis($"Rantai berakhir pada catatan ke-{banyak}, padahal pernah ada catatan ke-{ujung.Urutan}: ujungnya dipotong."))
            : null;
        return new HasilRantai(banyak, terpotong, terakhir, ujung is not null);
    }

    // Whether the number that should be here comes later tells a record that is gone from one that stands in the wrong place.
    private static PutusRantai DescribeUrutan(long seharusnya, long nyata, IEnumerator<MataRantai> sisa)
    {
        if (nyata < seharusnya)
        {
            return new PutusRantai(JenisPutus.Tertukar, seharusnya, Tulis($"Setelah catatan ke-{seharusnya - 1} seharusnya ada catatan ke-{seharusnya}, tetapi catatan ke-{nyata} muncul sekali lagi."));
        }

        while (sisa.MoveNext())
        {
            if (sisa.Current.Urutan == seharusnya)
            {
                return new PutusRantai(JenisPutus.Tertukar, seharusnya, Tulis($"Catatan ke-{seharusnya} tidak berada pada tempatnya: di sana ada catatan ke-{nyata}."));
            }
        }

        return new PutusRantai(JenisPutus.Hilang, seharusnya, nyata == seharusnya + 1
            ? Tulis($"Catatan ke-{seharusnya} hilang.")
            : Tulis($"Catatan ke-{seharusnya} sampai ke-{nyata - 1} hilang."));
    }

    private static PutusRantai? DescribeIsi(MataRantai mata, string sebelum)
    {
        if (mata.ComputeSidik() != mata.Sidik)
        {
            return new PutusRantai(JenisPutus.Diubah, mata.Urutan, Tulis($"Catatan ke-{mata.Urutan} diubah setelah dicatat: isinya tidak lagi sesuai dengan sidiknya."));
        }

        if (mata.SidikSebelum == sebelum)
        {
            return null;
        }

        return mata.Urutan == 1
            ? new PutusRantai(JenisPutus.RantaiLain, 1, "Catatan pertama bukan milik rantai ini.")
            : new PutusRantai(JenisPutus.TidakMenyambung, mata.Urutan, Tulis($"Catatan ke-{mata.Urutan} tidak menyambung pada catatan ke-{mata.Urutan - 1}: salah satunya diganti."));
    }

    // A chain written anew from some record on is sound in itself; only the note elsewhere tells.
    private static PutusRantai? DescribeCatatan(MataRantai mata, UjungRantai? ujung) =>
        ujung is not null && ujung.Urutan == mata.Urutan && ujung.Sidik != mata.Sidik
            ? new PutusRantai(JenisPutus.TidakMenyambung, mata.Urutan, Tulis($"Sidik catatan ke-{mata.Urutan} bukan yang pernah dicatat di tempat lain: rantai ditulis ulang."))
            : null;

    private static string Tulis(FormattableString teks) => teks.ToString(CultureInfo.InvariantCulture);
}
