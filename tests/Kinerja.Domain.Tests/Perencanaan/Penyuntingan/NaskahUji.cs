using System.Runtime.CompilerServices;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Perencanaan.Penyuntingan;

namespace Kinerja.Domain.Tests.Perencanaan.Penyuntingan;

/// <summary>The four decrees that ship as examples, with an id on every piece.</summary>
internal static class NaskahUji
{
    public const string Ampelgading = "35.07.06-2022";
    public const string Bululawang = "35.07.14-2017";
    public const string Kromengan = "35.07.31-2019";
    public const string Sangkapura = "35.25.17-2019";

    public static NaskahJson Read(string nama, [CallerFilePath] string sumber = "") =>
        PengenalNaskah.Fill(FormatNaskah.Read(File.ReadAllText(Path.Combine(Path.GetDirectoryName(sumber)!, "../../../../src/Kinerja.Data/Contoh", nama + ".json"))));

    public static HasilSuntingan.Berhasil Berhasil(NaskahJson naskah, Suntingan suntingan) =>
        PenyuntingNaskah.Apply(naskah, suntingan) switch
        {
            HasilSuntingan.Berhasil b => b,
            HasilSuntingan.Ditolak d => throw new InvalidOperationException(d.Kalimat),
            var lain => throw new InvalidOperationException(lain.ToString()),
        };
}
