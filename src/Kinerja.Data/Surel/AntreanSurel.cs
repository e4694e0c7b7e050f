using System.Threading.Channels;

namespace Kinerja.Data.Surel;

/// <summary>An e-mail that waits to be sent.</summary>
public sealed record SuratKeluar(string Kepada, string Perihal, string Isi);

/// <summary>
/// E-mails on their way out. An act never waits for a mail server and never fails by one: what is put here is sent later or, where the queue is full or the server does not answer, not at all;
/// the notification inside the program stands in any case.
/// </summary>
public sealed class AntreanSurel
{
    private const int Terbanyak = 1000;

    private readonly Channel<SuratKeluar> _antrean = Channel.CreateBounded<SuratKeluar>(new BoundedChannelOptions(Terbanyak) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    /// <summary>Whether anybody sends what is put here; without a mail server nothing is collected.</summary>
    public bool Aktif { get; private set; }

    /// <summary>The address that people reach the program at, for links in a mail; <c>null</c> where it was not set.</summary>
    public string? AlamatProgram { get; private set; }

    public void Activate(string? alamatProgram) => (Aktif, AlamatProgram) = (true, alamatProgram?.TrimEnd('/'));

    public void Add(SuratKeluar surat)
    {
        if (Aktif)
        {
            _antrean.Writer.TryWrite(surat);
        }
    }

    public IAsyncEnumerable<SuratKeluar> ReadAllAsync(CancellationToken ct) => _antrean.Reader.ReadAllAsync(ct);
}
