using System.Buffers.Binary;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;

namespace Kinerja.Data.Berkas;

/// <summary>Says what a file is by its content. Its name is only used to tell a person what is wrong.</summary>
public static class PengenalBerkas
{
    private const string YangDiterima = "Yang diterima: PDF, foto JPG atau PNG, Excel (.xlsx), dan Word (.docx).";

    /// <exception cref="AturanException">It is none of the kinds that are taken, or a damaged or dangerous one; the sentence tells what to do.</exception>
    public static JenisBukti Identify(Stream isi, string nama)
    {
        Span<byte> awal = stackalloc byte[1024];
        isi.Position = 0;
        awal = awal[..isi.ReadAtLeast(awal, awal.Length, throwOnEndOfStream: false)];
        return awal switch
        {
            [0xFF, 0xD8, 0xFF, ..] => PengenalGambar.RequireJpg(isi),
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => PengenalGambar.RequirePng(isi),
            [(byte)'P', (byte)'K', 3, 4, ..] => PengenalOffice.Identify(isi),
            _ when awal.IndexOf("%PDF-"u8) >= 0 => RequirePdf(isi),
            _ => throw new AturanException(Explain(awal, nama)),
        };
    }

    // A PDF is read from its end; one that was cut off there shows an empty page at best.
    private static JenisBukti RequirePdf(Stream isi)
    {
        Span<byte> akhir = stackalloc byte[2048];
        isi.Position = Math.Max(0, isi.Length - akhir.Length);
        akhir = akhir[..isi.ReadAtLeast(akhir, akhir.Length, throwOnEndOfStream: false)];
        return akhir.IndexOf("startxref"u8) >= 0 && akhir.IndexOf("%%EOF"u8) >= 0
            ? JenisBukti.Pdf
            : throw new AturanException("Berkas PDF ini rusak atau tidak lengkap. Buka dan simpan ulang, lalu kirim lagi.");
    }

    private static string Explain(ReadOnlySpan<byte> awal, string nama) => awal switch
    {
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "Ini berkas Excel atau Word lama, atau yang bersandi. Simpan dahulu sebagai .xlsx, .docx, atau PDF tanpa sandi.",
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', (byte)'h' or (byte)'m', ..] => "Foto ini berformat HEIC. Ubah dahulu menjadi JPG, atau di iPhone pilih Pengaturan › Kamera › Format › Paling Kompatibel.",
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "Gambar ini berformat WebP. Simpan dahulu sebagai JPG atau PNG.",
        _ when FindSebutan(nama) is { } sebutan => $"Berkas ini bernama {sebutan.Ekstensi} tetapi isinya bukan {sebutan.Nama}. {YangDiterima}",
        _ => $"Isi berkas ini tidak dikenal. {YangDiterima}",
    };

    private static (string Ekstensi, string Nama)? FindSebutan(string nama) => nama[(nama.LastIndexOf('.') + 1)..].ToLowerInvariant() switch
    {
        "pdf" => (".pdf", "PDF"),
        "jpg" or "jpeg" => (".jpg", "foto JPG"),
        "png" => (".png", "gambar PNG"),
        "xlsx" => (".xlsx", "Excel"),
        "docx" => (".docx", "Word"),
        _ => null,
    };

    internal static int ReadBesar(ReadOnlySpan<byte> empat) => (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32BigEndian(empat));
}
