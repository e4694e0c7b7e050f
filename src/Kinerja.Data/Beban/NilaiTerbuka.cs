namespace Kinerja.Data.Beban;

/// <summary>Stands for the id that the mould gave this number.</summary>
internal sealed record IdTerbuka(int Urutan);

/// <summary>Stands for several.</summary>
internal sealed record DaftarIdTerbuka(IReadOnlyList<int> Urutan);

/// <summary>A text in which the name of the mould's office is put out of the way for a kecamatan's own.</summary>
internal sealed record TeksBernama(string Teks)
{
    public static object Open(string teks) => teks.Contains(NaskahBeban.NamaAsal, StringComparison.OrdinalIgnoreCase) ? new TeksBernama(teks) : teks;

    public string Fill(string nama) => Teks.Replace(NaskahBeban.NamaAsal, nama, StringComparison.Ordinal).Replace(NaskahBeban.NamaAsal.ToUpperInvariant(), nama.ToUpperInvariant(), StringComparison.Ordinal);
}

/// <summary>Which kecamatan a row is cast for.</summary>
internal readonly record struct TujuanCetak(int Nomor, string Nama);
