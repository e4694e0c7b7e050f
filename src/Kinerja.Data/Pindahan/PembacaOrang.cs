using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Pindahan;

/// <summary>Reads the people of a ZIP, row by row.</summary>
internal static class PembacaOrang
{
    private const int PanjangMaksimum = 256;

    public static void Add(List<OrangPindahan> orang, long nomor, List<string?> baris)
    {
        if (nomor == 0 ? !baris.SequenceEqual(SusunanPindahan.KolomOrang) : baris.Count != SusunanPindahan.KolomOrang.Count)
        {
            throw Salah(nomor, $"kolomnya harus {string.Join(",", SusunanPindahan.KolomOrang)}");
        }

        if (nomor == 0)
        {
            return;
        }

        var isi = baris.Select(b => b is null ? null : PenawarCsv.Restore(b)).ToList();
        if (!Guid.TryParse(isi[0], out var id) || string.IsNullOrWhiteSpace(isi[2]) || isi.Exists(i => i?.Length > PanjangMaksimum))
        {
            throw Salah(nomor, "pengenal atau namanya tidak ada, atau isinya terlalu panjang");
        }

        if ((isi[1] is { } nama && (nama.Length is 0 or > 60 || NomorIndukPegawai.IsNip(nama))) || (isi[3] is { } nip && !NomorIndukPegawai.IsNip(nip)))
        {
            throw Salah(nomor, "nama pengguna atau NIP tidak sah");
        }

        orang.Add(orang.Exists(o => o.Id.Value == id || (o.NamaPengguna is not null && string.Equals(o.NamaPengguna, isi[1], StringComparison.OrdinalIgnoreCase)) || (o.Nip is not null && o.Nip == isi[3]))
            ? throw Salah(nomor, "orang ini, nama penggunanya, atau NIP-nya sudah disebut")
            : new OrangPindahan(PenggunaId.From(id), isi[1], isi[2]!, isi[3], isi[4]));
    }

    private static AturanException Salah(long nomor, string sebab) => new($"{SusunanPindahan.BerkasOrang} baris {nomor}: {sebab}. Tidak ada yang dimasukkan.");
}
