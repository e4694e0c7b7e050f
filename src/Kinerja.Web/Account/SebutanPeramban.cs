namespace Kinerja.Web.Account;

/// <summary>What a browser says of itself, in a few words: enough for its owner to know the device.</summary>
public static class SebutanPeramban
{
    // In this order: Edge and Opera call themselves Chrome too, and Chrome calls itself Safari.
    private static readonly (string Tanda, string Nama)[] Peramban =
        [("Edg/", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Tanda, string Nama)[] Perangkat =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux")];

    public static string Describe(string teks) => (Find(Peramban, teks), Find(Perangkat, teks)) switch
    {
        ({ } peramban, { } perangkat) => $"{peramban} di {perangkat}",
        ({ } peramban, null) => peramban,
        (null, { } perangkat) => $"Peramban di {perangkat}",
        _ => "Peramban tidak dikenal",
    };

    private static string? Find((string Tanda, string Nama)[] daftar, string teks) => daftar.FirstOrDefault(d => teks.Contains(d.Tanda, StringComparison.Ordinal)).Nama;
}
