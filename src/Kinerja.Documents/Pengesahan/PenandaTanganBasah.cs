using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan.Pengesahan;

namespace Kinerja.Documents.Pengesahan;

/// <summary>Signed with pen and stamp: what comes back is the scan of the paper.</summary>
public sealed class PenandaTanganBasah(byte[] pindaian, JenisBukti jenis) : IPenandaTangan
{
    public JalurTandaTangan Jalur => JalurTandaTangan.Basah;

    public bool IsKeLuar => false;

    public Task<NaskahBertanda> SignAsync(NaskahSiap naskah, CancellationToken ct) => Task.FromResult(new NaskahBertanda(pindaian, jenis));

    public void Dispose()
    {
    }
}
