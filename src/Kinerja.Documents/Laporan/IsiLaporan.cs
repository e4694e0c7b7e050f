using Kinerja.Domain.Organisasi;

namespace Kinerja.Documents.Laporan;

/// <summary>
/// A report, ready to be written: every text is final, every number is the stored one. PDF, Word and Excel are three writings of this one record, so that they cannot differ. No clock, culture, rounding or database stands behind it.
/// </summary>
public sealed record IsiLaporan
{
    /// <summary>What stands large on the first page and in a reader's window.</summary>
    public required string Judul { get; init; }

    /// <summary>The lines under it: of whom, of when.</summary>
    public IReadOnlyList<string> AnakJudul { get; init; } = [];

    public required string Penulis { get; init; }

    /// <summary>The day on which the report was made, in the kecamatan's own zone.</summary>
    public required DateOnly Tanggal { get; init; }

    /// <summary>Wide tables lie on their side.</summary>
    public bool Mendatar { get; init; }

    public KopSurat? Kop { get; init; }

    public required IReadOnlyList<UnsurLaporan> Unsur { get; init; }

    /// <summary>What a workbook has of it.</summary>
    public IEnumerable<TabelLaporan> DaftarTabel => Unsur.OfType<UnsurLaporan.Tabel>().Select(t => t.Isi).Where(t => !t.HanyaKertas);

    /// <summary>The same with every text passed through: what a form of paper cannot show is taken out there.</summary>
    internal IsiLaporan Map(Func<string, string> teks) => this with
    {
        Judul = teks(Judul),
        AnakJudul = [.. AnakJudul.Select(teks)],
        Penulis = teks(Penulis),
        Kop = Kop is { } kop ? new KopSurat([.. kop.Baris.Select(b => b with { Teks = teks(b.Teks) })]) : null,
        Unsur = [.. Unsur.Select(u => u.Map(teks))],
    };
}

/// <summary>One thing on a page of a report.</summary>
public abstract record UnsurLaporan
{
    private UnsurLaporan()
    {
    }

    internal UnsurLaporan Map(Func<string, string> teks) => this switch
    {
        Kepala k => k with { Teks = teks(k.Teks) },
        Paragraf p => p with { Teks = teks(p.Teks) },
        Isian i => new Isian([.. i.Daftar.Select(b => new BarisIsianLaporan(teks(b.Label), teks(b.Isi)))]),
        Tabel t => new Tabel(t.Isi.Map(teks)),
        TandaTangan t => new TandaTangan(teks(t.TempatTanggal), t.Kiri?.Map(teks), t.Kanan.Map(teks)),
        HalamanBaru or UlangKop => this,
        _ => throw new InvalidOperationException("Unsur laporan tak dikenal."),
    };

    /// <summary>A heading; level 1 stands in the middle of the page, level 2 at its left.</summary>
    public sealed record Kepala(string Teks, int Tingkat = 2) : UnsurLaporan;

    public sealed record Paragraf(string Teks, GayaParagraf Gaya = GayaParagraf.Biasa) : UnsurLaporan;

    /// <summary>Nama : …, Jabatan : …</summary>
    public sealed record Isian(IReadOnlyList<BarisIsianLaporan> Daftar) : UnsurLaporan;

    public sealed record Tabel(TabelLaporan Isi) : UnsurLaporan;

    /// <summary>Who signs; with two, the superior stands at the left.</summary>
    public sealed record TandaTangan(string TempatTanggal, PihakLaporan? Kiri, PihakLaporan Kanan) : UnsurLaporan;

    public sealed record HalamanBaru : UnsurLaporan;

    /// <summary>The letterhead once more, where a new paper begins.</summary>
    public sealed record UlangKop : UnsurLaporan;
}

public enum GayaParagraf
{
    Biasa,

    /// <summary>Small: where the numbers come from, what is missing.</summary>
    Catatan,
}

public sealed record BarisIsianLaporan(string Label, string Isi);

/// <summary>One who signs.</summary>
/// <param name="Sebutan">Pihak Pertama, or the post.</param>
/// <param name="Keterangan">Pangkat, NIP.</param>
public sealed record PihakLaporan(string Sebutan, string Nama, IReadOnlyList<string> Keterangan)
{
    internal PihakLaporan Map(Func<string, string> teks) => new(teks(Sebutan), teks(Nama), [.. Keterangan.Select(teks)]);
}
