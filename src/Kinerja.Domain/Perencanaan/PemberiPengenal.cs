using Kinerja.Domain.Penetapan;

namespace Kinerja.Domain.Perencanaan;

/// <summary>Gives every list item of one naskah an id: its own where it brought one, a new one where it brought none or one already used.</summary>
internal sealed class PemberiPengenal
{
    private readonly HashSet<Guid> _terpakai = [];

    public DaftarButir? Fill(DaftarButir? daftar) =>
        daftar is null ? null : daftar with { Butir = [.. daftar.Butir.Select(b => b with { Id = new ButirId(Take(b.Id.Value)) })] };

    public DaftarDasarHukum Fill(DaftarDasarHukum daftar) =>
        daftar with { Butir = [.. daftar.Butir.Select(b => b with { Id = new ButirId(Take(b.Id.Value)) })] };

    public DaftarDiktum Fill(IReadOnlyList<Diktum> daftar) =>
        new([.. daftar.Select(d => d with { Id = new DiktumId(Take(d.Id.Value)), Butir = Fill(d.Butir) })]);

    private Guid Take(Guid id)
    {
        if (id != Guid.Empty && _terpakai.Add(id))
        {
            return id;
        }

        var baru = Guid.CreateVersion7();
        _terpakai.Add(baru);
        return baru;
    }
}
