namespace Kinerja.Domain.Perencanaan.Penyuntingan;

/// <summary>
/// What one person can take back and do again in one editor. It keeps inverses, not copies of the decree: taking back touches what this person changed and nothing that others did meanwhile,
/// and says so where another has changed the very same field.
/// </summary>
public sealed class RiwayatSuntingan
{
    /// <summary>As many steps as are kept; the oldest go first.</summary>
    public const int Kedalaman = 500;

    private readonly List<Suntingan> _undo = [];
    private readonly List<Suntingan> _redo = [];
    private bool _menyambung;

    public bool CanUndo => _undo.Count > 0;

    public bool CanRedo => _redo.Count > 0;

    /// <summary>Remembers an edit that was applied. Nothing can be done again after it.</summary>
    /// <param name="sambung">The same burst of typing as the edit before: in the same field the two become one step.</param>
    public void Record(HasilSuntingan.Berhasil hasil, bool sambung = false)
    {
        if (hasil.Berubah.Count == 0)
        {
            return;
        }

        _redo.Clear();
        if (sambung && _menyambung && _undo.Count > 0 && Join(_undo[^1], hasil.Balik) is { } satu)
        {
            _undo[^1] = satu;
        }
        else
        {
            Push(_undo, hasil.Balik);
        }

        _menyambung = true;
    }

    /// <summary>Takes back the last step. A step that can no longer be taken back (conflict, refusal) is told once and forgotten, so that the ones before it can still be.</summary>
    /// <returns><c>null</c> where there is nothing to take back.</returns>
    public HasilSuntingan? Undo(NaskahJson naskah) => Move(naskah, _undo, _redo);

    /// <summary>Does again what was taken back last; as <see cref="Undo"/>.</summary>
    public HasilSuntingan? Redo(NaskahJson naskah) => Move(naskah, _redo, _undo);

    /// <summary>As <see cref="Undo"/>, where the decree is stored elsewhere and <paramref name="terapkan"/> applies an edit to it. A step that could not be tried at all stays.</summary>
    public Task<HasilSuntingan?> UndoAsync(Func<Suntingan, Task<HasilSuntingan>> terapkan) => MoveAsync(terapkan, _undo, _redo);

    /// <summary>As <see cref="Redo"/>, stored elsewhere.</summary>
    public Task<HasilSuntingan?> RedoAsync(Func<Suntingan, Task<HasilSuntingan>> terapkan) => MoveAsync(terapkan, _redo, _undo);

    private async Task<HasilSuntingan?> MoveAsync(Func<Suntingan, Task<HasilSuntingan>> terapkan, List<Suntingan> dari, List<Suntingan> ke)
    {
        if (dari.Count == 0)
        {
            return null;
        }

        return Take(await terapkan(dari[^1]), dari, ke);
    }

    private HasilSuntingan? Move(NaskahJson naskah, List<Suntingan> dari, List<Suntingan> ke)
    {
        if (dari.Count == 0)
        {
            return null;
        }

        return Take(PenyuntingNaskah.Apply(naskah, dari[^1]), dari, ke);
    }

    private HasilSuntingan Take(HasilSuntingan hasil, List<Suntingan> dari, List<Suntingan> ke)
    {
        dari.RemoveAt(dari.Count - 1);
        _menyambung = false;
        if (hasil is HasilSuntingan.Berhasil { Berubah.Count: > 0 } berhasil)
        {
            Push(ke, berhasil.Balik);
        }

        return hasil;
    }

    private static Suntingan.Ubah? Join(Suntingan lama, Suntingan baru) =>
        lama is Suntingan.Ubah l && baru is Suntingan.Ubah b && l.Alamat == b.Alamat && l.Dasar == b.Baru ? l with { Dasar = b.Dasar } : null;

    private static void Push(List<Suntingan> tumpukan, Suntingan balik)
    {
        tumpukan.Add(balik);
        if (tumpukan.Count > Kedalaman)
        {
            tumpukan.RemoveAt(0);
        }
    }
}
