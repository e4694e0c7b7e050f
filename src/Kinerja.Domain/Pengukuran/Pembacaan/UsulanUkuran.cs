namespace Kinerja.Domain.Pengukuran.Pembacaan;

public enum Keyakinan
{
    Yakin,
    PerluDiperiksa,
}

/// <summary>A proposed measure. The program proposes, a person confirms.</summary>
/// <param name="Definisi">How it would be measured.</param>
/// <param name="DaftarBaris">The places, from 0, of the formulasi rows of the indicator that it reads; their text never changes.</param>
/// <param name="Keyakinan">How sure the program is.</param>
/// <param name="DaftarTemuan">What a person should look at, with proposed corrections.</param>
/// <param name="Alasan">One Indonesian sentence: why it is read like this.</param>
public sealed record UsulanUkuran(DefinisiUkuran Definisi, IReadOnlyList<int> DaftarBaris, Keyakinan Keyakinan, IReadOnlyList<TemuanUkuran> DaftarTemuan, string Alasan);
