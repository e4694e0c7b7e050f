using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Organisasi;

/// <summary>What a kabupaten asks of its kecamatan when they issue decrees. Without a row: nothing special.</summary>
public sealed class PengaturanKabupaten : ITampakBagiKecamatan
{
    public PengaturanKabupaten(KabupatenId kabupatenId) => KabupatenId = kabupatenId;

    private PengaturanKabupaten()
    {
    }

    public KabupatenId KabupatenId { get; private set; }

    /// <summary>Bagian Organisasi looks at each decree before it is enacted.</summary>
    public bool WajibFasilitasi { get; private set; }

    /// <summary>How its kecamatan number their decrees, unless an office says otherwise; see <see cref="Penetapan.PolaNomor"/>.</summary>
    public string? PolaNomor { get; private set; }

    public void Update(bool wajibFasilitasi, string? polaNomor)
    {
        WajibFasilitasi = wajibFasilitasi;
        PolaNomor = string.IsNullOrWhiteSpace(polaNomor) ? null : new Penetapan.PolaNomor(polaNomor).Teks;
    }
}
