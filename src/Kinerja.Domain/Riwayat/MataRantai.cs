using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Riwayat;

/// <summary>
/// One record of a chain (legal acts, roles, locks, errata): it carries the fingerprint of the one before it, so that nothing can be changed, taken out or put in between
/// without breaking all that follows. Each kecamatan has a chain of its own, acts of the kabupaten another.
/// </summary>
/// <param name="Urutan">From 1, without gaps.</param>
/// <param name="SidikSebelum">Fingerprint of the record before; of the first one, that of the chain itself.</param>
/// <param name="Pada">When it was recorded, in UTC and whole microseconds: what the database keeps.</param>
/// <param name="Isi">The content as JSON, in any spelling.</param>
/// <param name="Sidik">SHA-256 in small hexadecimal letters.</param>
public sealed record MataRantai(long Urutan, string SidikSebelum, DateTimeOffset Pada, string Isi, string Sidik)
{
    private const string Versi = "kinerja-rantai-1";

    /// <summary>What the first record hangs on. It names the chain, so that no record can be passed off as another chain's.</summary>
    /// <param name="rantai">Whose chain: the id of the kecamatan or kabupaten.</param>
    public static string Pangkal(string rantai) => Hash($"{Versi}\n{Wajib.Teks(rantai, "Nama rantai")}");

    /// <summary>The next record of a chain.</summary>
    /// <param name="rantai">Whose chain.</param>
    /// <param name="terakhir">Its last record; <c>null</c> where there is none.</param>
    /// <param name="pada">When it is recorded.</param>
    /// <param name="isi">JSON; kept in its one spelling.</param>
    /// <exception cref="AturanException">The content cannot be kept unchanged (<see cref="JsonKanonik"/>).</exception>
    public static MataRantai Append(string rantai, MataRantai? terakhir, DateTimeOffset pada, string isi)
    {
        var waktu = new DateTimeOffset(pada.UtcTicks - (pada.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero);
        var mata = new MataRantai((terakhir?.Urutan ?? 0) + 1, terakhir?.Sidik ?? Pangkal(rantai), waktu, JsonKanonik.Write(isi), "");
        return mata with { Sidik = mata.ComputeSidik()! };
    }

    /// <summary>The fingerprint that its content should have; <c>null</c> where the content is no longer JSON.</summary>
    public string? ComputeSidik()
    {
        try
        {
            var teks = new StringBuilder("{\"isi\":").Append(JsonKanonik.Write(Isi));
            teks.Append(",\"pada\":\"").Append(Pada.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture)).Append("\",\"sebelum\":");
            JsonKanonik.WriteTeks(teks, SidikSebelum);
            teks.Append(",\"urutan\":").Append(Urutan.ToString(CultureInfo.InvariantCulture)).Append(",\"versi\":\"").Append(Versi).Append("\"}");
            return Hash(teks.ToString());
        }
        catch (AturanException)
        {
            return null;
        }
    }

    private static string Hash(string teks) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(teks)));
}
