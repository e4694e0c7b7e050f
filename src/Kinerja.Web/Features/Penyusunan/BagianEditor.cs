using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;
using Kinerja.Web.Common;
using Kinerja.Web.Features.Penetapan;

namespace Kinerja.Web.Features.Penyusunan;

/// <summary>One part of a decree that is opened at a time.</summary>
/// <param name="Kunci">In the address of the page: a word, or the id of an annex or a section.</param>
/// <param name="Induk">The heading that it stands under in the index.</param>
/// <param name="Keterangan">How many items it holds; of a section its indicators.</param>
public sealed record BagianEditor(string Kunci, string Nama, string Induk, string? Keterangan = null)
{
    public const string Kop = "kop";
    public const string Penutup = "penutup";

    /// <summary>All parts, in the order of the paper.</summary>
    public static IReadOnlyList<BagianEditor> ReadAll(NaskahJson naskah)
    {
        var hasil = new List<BagianEditor> { new(Kop, "Kop dan judul", "Keputusan") };
        if (naskah.BatangTubuh is { } tubuh)
        {
            hasil.Add(new(NamaBidang.Menimbang, "Menimbang", "Keputusan", tubuh.Menimbang.Butir.Count.ToAngka()));
            hasil.Add(new(NamaBidang.Mengingat, "Mengingat", "Keputusan", tubuh.Mengingat.Butir.Count.ToAngka()));
            hasil.Add(new(NamaBidang.Memperhatikan, "Memperhatikan", "Keputusan", tubuh.Memperhatikan?.Butir.Count.ToAngka() ?? "–"));
            hasil.Add(new(NamaBidang.Diktum, "Diktum", "Keputusan", tubuh.Diktum.Count.ToAngka()));
            hasil.Add(new(Penutup, "Penutup", "Keputusan"));
            hasil.Add(new(NamaBidang.Tembusan, "Tembusan", "Keputusan", tubuh.Tembusan?.Butir.Count.ToAngka() ?? "–"));
        }

        foreach (var (lampiran, nomor) in naskah.Lampiran.Select((l, i) => (l, i + 1)))
        {
            var nama = naskah.Lampiran.Count > 1 ? $"Lampiran {AngkaRomawi.Write(nomor)}" : "Lampiran";
            hasil.Add(new(lampiran.Id!.Value.Value.ToString(), $"{nama}: susunan", nama, lampiran.Bagian.Count.ToAngka()));
            hasil.AddRange(lampiran.Bagian.Select(b => new BagianEditor(b.Id!.Value.Value.ToString(), (b.Jabatan ?? b.Judul).ToSatuBaris(), nama, b.Sasaran.Sum(s => s.Indikator.Count).ToAngka())));
        }

        return hasil;
    }

    /// <summary>Which part a field stands in.</summary>
    public static string? Find(NaskahJson naskah, AlamatNaskah alamat)
    {
        if (alamat.Id is not { } id)
        {
            return alamat.Bidang.Split('.')[0] switch
            {
                NamaBidang.Menimbang or NamaBidang.Mengingat or NamaBidang.Memperhatikan or NamaBidang.Diktum or NamaBidang.Penutup or NamaBidang.Tembusan => alamat.Bidang.Split('.')[0],
                NamaBidang.Memutuskan or NamaBidang.Menetapkan => NamaBidang.Diktum,
                _ => Kop,
            };
        }

        if (LetakNaskah.FindBagian(naskah, id) is { } bagian)
        {
            return bagian.ToString();
        }

        return naskah.Lampiran.Any(l => l.Id?.Value == id) ? id.ToString()
            : LetakNaskah.Find(naskah, id) is not { } letak ? null
            : letak.Daftar.Id is { } induk ? Find(naskah, new AlamatNaskah(induk, letak.Daftar.Bidang))
            : letak.Daftar.Bidang;
    }
}
