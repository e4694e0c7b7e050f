using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Perencanaan;
using Kinerja.Domain.Umum;

namespace Kinerja.Domain.Penetapan;

/// <summary>
/// A decree of the camat on individual performance indicators, or an annex whose decree is missing. It is what is printed: it carries no target and no unit,
/// and from <see cref="StatusKeputusan.MenungguTandaTangan"/> on its content never changes (the database holds that too).
/// </summary>
public sealed partial class Keputusan : ITampakBagiKabupaten
{
    private readonly List<Lampiran> _daftarLampiran = [];

    private Keputusan()
    {
    }

    public KecamatanId KecamatanId { get; private set; }

    public KeputusanId Id { get; private set; }

    public JenisNaskah JenisNaskah { get; private set; }

    public AsalNaskah AsalNaskah { get; private set; }

    public StatusKeputusan Status { get; private set; }

    public int Tahun { get; private set; }

    public KopSurat? KopSurat { get; private set; }

    public string? Judul { get; private set; }

    /// <summary>As printed, with its blanks.</summary>
    public string? Nomor { get; private set; }

    public string? Tentang { get; private set; }

    public string? Pejabat { get; private set; }

    public DaftarButir? Menimbang { get; private set; }

    public DaftarDasarHukum? Mengingat { get; private set; }

    public DaftarButir? Memperhatikan { get; private set; }

    public string? Memutuskan { get; private set; }

    public string? Menetapkan { get; private set; }

    public DaftarDiktum? DaftarDiktum { get; private set; }

    public Penandatanganan? Penutup { get; private set; }

    public DaftarButir? Tembusan { get; private set; }

    public LabelBagian LabelBagian { get; private set; } = null!;

    public DateTimeOffset DibuatPada { get; private set; }

    public DateTimeOffset DiubahPada { get; private set; }

    /// <summary>The row's version (<c>xmin</c>).</summary>
    public uint Versi { get; private set; }

    public IReadOnlyList<Lampiran> DaftarLampiran => _daftarLampiran;

    /// <summary>Files an archived paper as the decree that was in force. It keeps its blanks and is never signed here.</summary>
    public void Archive(TimeProvider clock)
    {
        if (AsalNaskah is not AsalNaskah.ArsipKertas)
        {
            throw new AturanException("Hanya naskah dari arsip kertas yang dapat dicatat sebagai arsip; naskah yang disusun di sini ditetapkan dan ditandatangani.");
        }

        if (Status is not StatusKeputusan.Draf)
        {
            throw new AturanException($"Naskah berstatus {Status.Sebutan()}; hanya draf yang dapat dicatat sebagai arsip.");
        }

        Status = StatusKeputusan.Ditetapkan;
        DiubahPada = clock.GetUtcNow();
    }
}
