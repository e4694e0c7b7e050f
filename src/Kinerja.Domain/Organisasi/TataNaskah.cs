namespace Kinerja.Domain.Organisasi;

/// <summary>
/// How an office's papers look: the content of a profil naskah. The form of naskah dinas is set by Permendagri 1/2023 and, in its details,
/// by each kabupaten's own regulation, so it is data of the kecamatan and not a choice of the program.
/// </summary>
public sealed record TataNaskah
{
    /// <summary>F4 and Bookman: the tradition of produk hukum daerah (Permendagri 53/2011 Ps 92, kept by Permendagri 80/2015).</summary>
    public static TataNaskah F4 { get; } = new() { Kertas = Kertas.F4, Huruf = JenisHuruf.Bookman };

    /// <summary>A4 and Arial: the naskah dinas of Kabupaten Malang today (margins of ANRI 5/2021).</summary>
    public static TataNaskah A4 { get; } = new() { Kertas = Kertas.A4, Huruf = JenisHuruf.Arial, UkuranHuruf = 11m };

    public required Kertas Kertas { get; init; }

    public required JenisHuruf Huruf { get; init; }

    /// <summary>Points.</summary>
    public decimal UkuranHuruf { get; init; } = 12m;

    /// <summary>Points, in the indicator tables.</summary>
    public decimal UkuranHurufTabel { get; init; } = 10m;

    public Margin Margin { get; init; } = new(Atas: 20, Kanan: 20, Bawah: 25, Kiri: 30);

    public LetakNomorHalaman NomorHalaman { get; init; } = LetakNomorHalaman.TengahAtas;

    /// <summary>Whether pangkat is printed under the name, where it is known.</summary>
    public bool Pangkat { get; init; } = true;

    /// <summary>Whether NIP is printed under the name, where it is known.</summary>
    public bool Nip { get; init; } = true;

    /// <summary>The letterhead for new decrees; <c>null</c> until the office has entered it.</summary>
    public KopSurat? KopSurat { get; init; }

    /// <summary>The emblem of the kabupaten at the left of the letterhead: SHA-256 of its picture in the office's file store.</summary>
    public string? Lambang { get; init; }

    /// <summary>How the office writes the numbers of its decrees; see <see cref="Penetapan.PolaNomor"/>.</summary>
    public string? PolaNomor { get; init; }
}

/// <summary>Millimetres.</summary>
public sealed record Margin(int Atas, int Kanan, int Bawah, int Kiri);

public enum Kertas
{
    /// <summary>215 × 330 mm.</summary>
    F4,

    /// <summary>210 × 297 mm.</summary>
    A4,
}

public enum JenisHuruf
{
    /// <summary>Printed with TeX Gyre Bonum, which has Bookman's metrics.</summary>
    Bookman,

    /// <summary>Printed with Liberation Sans, which has Arial's metrics.</summary>
    Arial,
}

/// <summary>Where the page number stands from page 2 on; the first page carries none.</summary>
public enum LetakNomorHalaman
{
    Tanpa,
    TengahAtas,
    TengahBawah,
}
