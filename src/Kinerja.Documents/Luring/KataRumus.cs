using Kinerja.Domain.Pengukuran;

namespace Kinerja.Documents.Luring;

/// <summary>A formula and what is wanted of its result, in words, for who fills the form with nobody to ask.</summary>
internal static class KataRumus
{
    public static string Describe(DefinisiUkuran definisi)
    {
        var isi = new List<string>();
        if (definisi.Rumus is { } teks && Rumus.Read(teks).Rumus is { } rumus && rumus.DaftarVariabel.Count > 1)
        {
            isi.Add($"Hasil = {Write(rumus.Isi)}{(rumus.Persen ? ", dikali 100%" : "")}.");
        }

        isi.Add(definisi.Polaritas switch
        {
            Polaritas.Naik => "Makin besar makin baik.",
            Polaritas.Turun => "Makin kecil makin baik.",
            Polaritas.Stabil => "Makin dekat target makin baik.",
            _ => "",
        });
        isi.Add(definisi.Periode switch
        {
            JenisPeriode.Bulan => "Diisi setiap bulan.",
            JenisPeriode.Triwulan => "Diisi per triwulan, di kolom Mar, Jun, Sep, dan Des.",
            JenisPeriode.Semester => "Diisi per semester, di kolom Jun dan Des.",
            _ => "Diisi sekali setahun, di kolom Des.",
        });
        return string.Join(' ', isi.Where(i => i.Length > 0));
    }

    private static string Write(Simpul simpul) => simpul switch
    {
        Simpul.Bilangan b => Angka.Write(b.Angka) + (b.Persen ? "%" : ""),
        Simpul.Variabel v => v.Nama,
        Simpul.Negatif n => $"minus {Wrap(n.Isi)}",
        Simpul.Tambah t => $"{Write(t.Kiri)} ditambah {Wrap(t.Kanan)}",
        Simpul.Kurang k => $"{Write(k.Kiri)} dikurangi {Wrap(k.Kanan)}",
        Simpul.Kali k => $"{Wrap(k.Kiri)} dikali {Wrap(k.Kanan)}",
        Simpul.Bagi b => $"{Wrap(b.Pembilang)} dibagi {Wrap(b.Penyebut)}",
        _ => throw new InvalidOperationException("Simpul tak dikenal."),
    };

    private static string Wrap(Simpul simpul) => simpul is Simpul.Bilangan or Simpul.Variabel ? Write(simpul) : $"({Write(simpul)})";
}
