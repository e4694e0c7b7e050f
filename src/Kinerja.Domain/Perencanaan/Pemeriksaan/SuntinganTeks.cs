using System.Text;

namespace Kinerja.Domain.Perencanaan.Pemeriksaan;

/// <summary>Several changes of one text at once.</summary>
internal sealed class SuntinganTeks(string teks)
{
    private readonly List<(int Awal, int Panjang, string Baru)> _suntingan = [];

    public void Insert(int pada, string baru) => _suntingan.Add((pada, 0, baru));

    public void Replace(int awal, int akhir, string baru) => _suntingan.Add((awal, akhir - awal, baru));

    public string Apply()
    {
        var hasil = new StringBuilder(teks);
        foreach (var (awal, panjang, baru) in _suntingan.OrderByDescending(s => s.Awal))
        {
            hasil.Remove(awal, panjang).Insert(awal, baru);
        }

        return hasil.ToString();
    }
}
