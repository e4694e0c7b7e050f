using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>An edit of structure, and the item whose field the cursor goes to.</summary>
public sealed record LangkahSunting(Suntingan Suntingan, Guid? Fokus);

/// <summary>What a key or a button means at the place where it was pressed. It works on the decree as it stands: what is gone meanwhile does nothing.</summary>
public static class PerintahSunting
{
    /// <param name="perintah">The word of the page's script.</param>
    /// <param name="id">The items that it is about.</param>
    /// <param name="ke">The list or part that it is about.</param>
    /// <param name="setelah">Of a move: the item that they come after.</param>
    /// <returns><c>null</c>: there is nothing to do, such as moving up the first.</returns>
    public static LangkahSunting? Create(NaskahJson naskah, string perintah, IReadOnlyList<Guid> id, AlamatNaskah? ke, Guid? setelah) => perintah switch
    {
        "tambah" => id is [var satu, ..] && LetakNaskah.Find(naskah, satu) is { } letak ? Insert(naskah, letak.Daftar, satu) : null,
        "tambah-di" => ke is not null && LetakNaskah.ReadDaftar(naskah, ke) is { } isi ? Insert(naskah, ke, isi is [.., var akhir] ? akhir : null) : null,
        "hapus" => Delete(naskah, id),
        "naik" or "turun" => Shift(naskah, id, perintah == "naik" ? -1 : 1),
        "kiri" or "kanan" => Cross(naskah, id, perintah == "kanan"),
        "pindah" => ke is null || id.Count == 0 ? null : new LangkahSunting(new Suntingan.Pindah(Order(naskah, id), ke, setelah), id[0]),
        "pasang" => ke is null || LetakNaskah.ReadPilihan(naskah, ke) is not null ? null : new LangkahSunting(new Suntingan.Pasang(ke, null, ButirBaru.CreateBagianPilihan(naskah, ke)), null),
        "lepas" => ke is not null && LetakNaskah.ReadPilihan(naskah, ke) is { } ada ? new LangkahSunting(new Suntingan.Pasang(ke, ada, null), null) : null,
        _ => throw new AturanException("Perintah ini tidak dikenal."),
    };

    /// <summary>A paste as one step. An empty item that it was pasted into gives way to it; indicators of no sasaran go to the one they were pasted into.</summary>
    public static LangkahSunting CreateTempel(NaskahJson naskah, Guid sasaran, Tempelan tempelan)
    {
        var letak = LetakNaskah.Find(naskah, sasaran) ?? throw new AturanException("Tempat menempel sudah dihapus dari naskah.");
        var sisip = PenyusunTempelan.CreateSisip(naskah, letak.Daftar, sasaran, tempelan);
        var langkah = new List<Suntingan>();
        var isi = sisip.Item;
        if (isi is [Isi<SasaranJson> { Nilai: { Teks: "" } pertama }, ..])
        {
            var anak = new AlamatNaskah(sasaran, NamaBidang.Indikator);
            langkah.Add(new Suntingan.Sisip(anak, LetakNaskah.ReadDaftar(naskah, anak) is [.., var akhir] ? akhir : null, [.. pertama.Indikator.Select(IsiNaskah.Of)]));
            isi = [.. isi.Skip(1)];
        }

        if (isi.Count > 0)
        {
            langkah.Add(sisip with { Item = isi });
        }

        if (langkah is [Suntingan.Sisip] && isi.Count > 0 && IsKosong(naskah, sasaran))
        {
            langkah.Add(new Suntingan.Hapus([sasaran]));
        }

        return new LangkahSunting(new Suntingan.Kelompok(langkah), isi is [var awal, ..] ? ButirBaru.Id(awal) : sasaran);
    }

    private static LangkahSunting Insert(NaskahJson naskah, AlamatNaskah ke, Guid? setelah)
    {
        var baru = ButirBaru.Create(naskah, ke);
        return new LangkahSunting(new Suntingan.Sisip(ke, setelah, [baru]), ButirBaru.Id(baru));
    }

    private static LangkahSunting? Delete(NaskahJson naskah, IReadOnlyList<Guid> id)
    {
        if (id.Count == 0 || LetakNaskah.Find(naskah, id[0]) is not { } letak)
        {
            return null;
        }

        var sisa = letak.Saudara.Where(s => !id.Contains(s)).ToList();
        var sebelum = letak.Saudara.Take(letak.Letak).Where(sisa.Contains).Select(s => (Guid?)s).LastOrDefault();
        return new LangkahSunting(new Suntingan.Hapus(id), sebelum ?? sisa.Select(s => (Guid?)s).FirstOrDefault());
    }

    private static LangkahSunting? Shift(NaskahJson naskah, IReadOnlyList<Guid> id, int arah)
    {
        if (id.Count == 0 || LetakNaskah.Find(naskah, id[0]) is not { } letak)
        {
            return null;
        }

        var saudara = letak.Saudara.ToList();
        var pilihan = Order(naskah, id).Where(saudara.Contains).ToList();
        var lain = saudara.Where(s => !pilihan.Contains(s)).ToList();
        var tempat = saudara.Take(saudara.IndexOf(pilihan[0])).Count(lain.Contains) + arah;
        return tempat < 0 || tempat > lain.Count ? null : new LangkahSunting(new Suntingan.Pindah(pilihan, letak.Daftar, tempat == 0 ? null : lain[tempat - 1]), id[0]);
    }

    private static LangkahSunting? Cross(NaskahJson naskah, IReadOnlyList<Guid> id, bool maju)
    {
        if (id.Count == 0 || LetakNaskah.FindTetangga(naskah, id[0], maju) is not { } ke)
        {
            return null;
        }

        var setelah = maju ? null : LetakNaskah.ReadDaftar(naskah, ke) is [.., var akhir] ? akhir : (Guid?)null;
        return new LangkahSunting(new Suntingan.Pindah(Order(naskah, id), ke, setelah), id[0]);
    }

    // As they stand, not as they were clicked.
    private static List<Guid> Order(NaskahJson naskah, IReadOnlyList<Guid> id) =>
        LetakNaskah.Find(naskah, id[0]) is { } letak && id.All(letak.Saudara.Contains) ? [.. letak.Saudara.Where(id.Contains)] : [.. id];

    private static bool IsKosong(NaskahJson naskah, Guid id) =>
        string.IsNullOrWhiteSpace(LetakNaskah.Read(naskah, new AlamatNaskah(id, NamaBidang.Teks)))
        && new[] { NamaBidang.Indikator, NamaBidang.Formulasi }.All(d => LetakNaskah.ReadDaftar(naskah, new AlamatNaskah(id, d)) is not { Count: > 0 } anak || anak.All(a => IsKosong(naskah, a)));
}
