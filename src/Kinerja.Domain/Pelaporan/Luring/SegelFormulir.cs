using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinerja.Domain.Pengukuran;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Pelaporan.Luring;

/// <summary>
/// The unseen part of a form as text, with a checksum against damage. It proves nothing about who wrote it: what comes back is held against the office's own figures and rights as anything that is typed.
/// </summary>
public static class SegelFormulir
{
    private const string Rusak = "Bagian tersembunyi formulir ini rusak atau diubah, jadi tidak dapat dipastikan isinya milik siapa. Unduh formulir baru, lalu salin isian Anda ke sana.";

    public static (string Isi, string Segel) Write(TandaFormulir tanda)
    {
        var isi = JsonSerializer.Serialize(tanda, FormatNaskah.Opsi);
        return (isi, Seal(isi));
    }

    /// <exception cref="AturanException">It is damaged, or of a newer program.</exception>
    public static TandaFormulir Read(string isi, string segel)
    {
        if (!string.Equals(Seal(isi), segel.Trim(), StringComparison.OrdinalIgnoreCase))
        {
            throw new AturanException(Rusak);
        }

        try
        {
            var tanda = JsonSerializer.Deserialize<TandaFormulir>(isi, FormatNaskah.Opsi) ?? throw new AturanException(Rusak);
            return tanda.Format == TandaFormulir.FormatKini ? RequireUtuh(tanda) : throw new AturanException("Formulir ini dibuat versi lain program ini. Unduh formulir baru, lalu salin isian Anda ke sana.");
        }
        catch (JsonException e)
        {
            throw new AturanException(Rusak, e);
        }
    }

    private static TandaFormulir RequireUtuh(TandaFormulir tanda) =>
        tanda.DaftarUkuran.All(u => u.DaftarBidang.All(b => b.Dasar.Count == u.Periode.JumlahSetahun())) ? tanda : throw new AturanException(Rusak);

    private static string Seal(string isi) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(isi)));
}
