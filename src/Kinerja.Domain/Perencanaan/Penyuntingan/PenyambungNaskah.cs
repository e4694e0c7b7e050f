namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>A field that holds something else than before.</summary>
public sealed record IsianBerubah(AlamatNaskah Alamat, string? Nilai);

/// <summary>Two readings of one decree, joined.</summary>
/// <param name="Naskah">Says what the later one says; every piece that says the same as before is the very object that it was before.</param>
/// <param name="DaftarIsian">The fields of pieces known before whose value differs.</param>
public sealed record NaskahTersambung(NaskahJson Naskah, IReadOnlyList<IsianBerubah> DaftarIsian);

/// <summary>
/// Joins what the database holds now to what an editor shows: a row that nobody changed stays the same object, so that it is not drawn again, and the fields that others changed are known one by one.
/// </summary>
public static class PenyambungNaskah
{
    public static NaskahTersambung Join(NaskahJson lama, NaskahJson baru)
    {
        var berubah = new List<IsianBerubah>();
        var naskah = (NaskahJson)Join(PetaNaskah.Naskah, Collect(lama), baru, berubah);
        return new NaskahTersambung(naskah, berubah);
    }

    private static object Join(JenisSimpul jenis, Dictionary<Guid, object> dikenal, object baru, List<IsianBerubah> berubah)
    {
        var id = jenis.Id(baru);
        var lama = dikenal.GetValueOrDefault(id);
        var sama = lama is not null;
        foreach (var daftar in jenis.Ruas.Daftar.Where(d => d.Get(baru) is { Count: > 0 }))
        {
            var isi = daftar.Get(baru)!.Select(i => Join(daftar.Jenis(), dikenal, i, berubah)).ToArray();
            baru = daftar.Set(baru, isi);
        }

        if (lama is null)
        {
            return baru;
        }

        foreach (var bidang in jenis.Ruas.Bidang)
        {
            if (bidang.Get(lama) != bidang.Get(baru))
            {
                sama = false;
                berubah.Add(new IsianBerubah(new AlamatNaskah(id == Guid.Empty ? null : id, bidang.Nama), bidang.Get(baru)));
            }
        }

        return sama && IsSusunanSama(jenis, lama, baru) ? lama : baru;
    }

    private static bool IsSusunanSama(JenisSimpul jenis, object lama, object baru) =>
        jenis.Ruas.Pilihan.All(p => p.Get(lama) is null == p.Get(baru) is null)
        && jenis.Ruas.Daftar.All(d => (d.Get(lama), d.Get(baru)) is var (l, b) && (l is null ? b is null : b is not null && l.Count == b.Count && l.Zip(b).All(p => ReferenceEquals(p.First, p.Second))))
        && (lama is not NaskahJson n || (n.Status, n.Tahun, n.JenisNaskah, n.Kecamatan) == (((NaskahJson)baru).Status, ((NaskahJson)baru).Tahun, ((NaskahJson)baru).JenisNaskah, ((NaskahJson)baru).Kecamatan));

    private static Dictionary<Guid, object> Collect(NaskahJson naskah)
    {
        var hasil = new Dictionary<Guid, object>();
        foreach (var jejak in Jejak.ReadAll(naskah))
        {
            hasil.TryAdd(jejak.Id ?? Guid.Empty, jejak.Simpul);
        }

        return hasil;
    }
}
