using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Kinerja.Domain.Penetapan.Pengesahan;

namespace Kinerja.Documents.Typst;

/// <summary>What prints are made with, by content: templates and fonts by their fingerprint, the compiler by its version.</summary>
internal static class PembacaVersi
{
    private const string Paket = "@myriaddreamin/typst-ts-node-compiler";

    public static VersiPencetak Read(LetakTypst letak)
    {
        using var paket = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(letak.Modul, "node_modules", Paket, "package.json")));
        return new VersiPencetak(Hash(letak.Templat, "*.typ"), Hash(letak.Fon, "*.?tf"), $"typst-ts-node-compiler {paket.RootElement.GetProperty("version").GetString()}");
    }

    private static string Hash(string folder, string pola)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var berkas in Directory.EnumerateFiles(folder, pola).OrderBy(Path.GetFileName, StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(berkas) + "\n"));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(berkas)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
