using System.Globalization;
using System.Text.RegularExpressions;

namespace Kinerja.Web.Features.Impor;

/// <summary>What a person calls a text of the paper: <c>…sasaran[1].indikator[0].teks</c> is Indikator 2.1.</summary>
internal static partial class SebutanBidang
{
    private static readonly Dictionary<string, string> Nama = new(StringComparer.Ordinal)
    {
        ["baris"] = "Baris kop", ["judul"] = "Judul", ["nomor"] = "Nomor", ["tentang"] = "Tentang", ["pejabat"] = "Pejabat", ["menimbang"] = "Menimbang", ["mengingat"] = "Mengingat", ["memperhatikan"] = "Memperhatikan",
        ["memutuskan"] = "Memutuskan", ["menetapkan"] = "Menetapkan", ["diktum"] = "Diktum", ["label"] = "Sebutan diktum", ["butir"] = "Butir", ["tembusan"] = "Tembusan", ["kepala"] = "Kepala lampiran", ["jabatan"] = "Jabatan", ["tugas"] = "Tugas",
        ["fungsi"] = "Fungsi", ["sasaran"] = "Sasaran", ["indikator"] = "Indikator", ["formulasi"] = "Formulasi", ["sumberData"] = "Sumber data", ["rincian"] = "Rincian", ["catatan"] = "Catatan", ["tempat"] = "Tempat",
        ["tanggalTercetak"] = "Tanggal", ["nama"] = "Nama", ["pangkat"] = "Pangkat", ["nip"] = "NIP",
    };

    public static string Of(string jalur)
    {
        var langkah = Langkah().Matches(jalur).Select(m => (Nama: m.Groups["nama"].Value, Nomor: m.Groups["nomor"].Success ? int.Parse(m.Groups["nomor"].ValueSpan, CultureInfo.InvariantCulture) + 1 : (int?)null)).ToList();
        var inti = langkah.Where(l => l.Nama is not ("teks" or "daftar" or "lampiran" or "bagian" or "kopSurat" or "batangTubuh")).ToList();
        if (inti.Count == 0)
        {
            return "Teks";
        }

        if (inti.Exists(l => l.Nama == "judulKolom"))
        {
            return $"Judul kolom {Sebut(inti[^1].Nama).ToLowerInvariant()}";
        }

        var depan = inti.Exists(l => l.Nama == "penutup") ? "Tanda tangan: " : "";
        var pokok = inti[^1].Nama == "butir" && inti.Count > 1 ? inti[^2].Nama == "rincian" ? "rincian" : inti[^2].Nama : inti[^1].Nama;
        var nomor = string.Join('.', inti.Select(l => l.Nomor).OfType<int>());
        return $"{depan}{Sebut(pokok)}{(nomor.Length > 0 ? " " + nomor : "")}";
    }

    private static string Sebut(string nama) => Nama.GetValueOrDefault(nama, nama);

    [GeneratedRegex(@"(?<nama>[A-Za-z]+)(?:\[(?<nomor>[0-9]+)\])?", RegexOptions.CultureInvariant)]
    private static partial Regex Langkah();
}
