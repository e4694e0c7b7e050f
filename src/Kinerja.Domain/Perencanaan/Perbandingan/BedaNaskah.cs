namespace Kinerja.Domain.Perencanaan.Perbandingan;

/// <summary>
/// Compares two decrees by what their parts are, not by where they stand: an indicator by its identity, rows and list items by their ids, a diktum by its label,
/// a section by the name of its jabatan, and whatever brought none of these (a copy has new rows) by its words.
/// What is printed is compared. Year, status and origin are what the two decrees are, not a difference between their texts.
/// </summary>
public static class BedaNaskah
{
    public static PerbedaanNaskah Compare(NaskahJson lama, NaskahJson baru)
    {
        var (simpulLama, simpulBaru) = (SusunanNaskah.Build(lama), SusunanNaskah.Build(baru));
        return new PenelusurBeda(PemadanNaskah.Match(simpulLama, simpulBaru)).Walk(simpulBaru);
    }
}
