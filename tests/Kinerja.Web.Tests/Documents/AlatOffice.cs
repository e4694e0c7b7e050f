using System.Diagnostics;
using Xunit;

namespace Kinerja.Web.Tests.Documents;

/// <summary>Opens Word and Excel files with LibreOffice, which knows nothing of how they were made.</summary>
internal static class AlatOffice
{
    // A start of LibreOffice takes seconds; a hang must not take for ever.
    private static readonly TimeSpan Batas = TimeSpan.FromMinutes(2);

    /// <summary>Every sheet as CSV (semicolons, UTF-8, a number with the decimal mark of its cell), by its name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadSheetsAsync(byte[] xlsx)
    {
        var berkas = await ConvertAsync(xlsx, "buku.xlsx", "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,-1");
        return berkas.ToDictionary(b => Path.GetFileNameWithoutExtension(b.Key)["buku-".Length..], b => b.Value);
    }

    public static async Task<string> ReadTextAsync(byte[] docx) => Assert.Single(await ConvertAsync(docx, "naskah.docx", "txt:Text (encoded):UTF8")).Value;

    /// <summary>A workbook as LibreOffice itself saves it.</summary>
    public static async Task<byte[]> ResaveAsync(byte[] xlsx) => Assert.Single(await ConvertAsync(xlsx, "formulir.xlsx", "xlsx:Calc MS Excel 2007 XML", File.ReadAllBytes)).Value;

    public static async Task<byte[]> ConvertToPdfAsync(byte[] docx) => Assert.Single(await ConvertAsync(docx, "naskah.docx", "pdf:writer_pdf_Export", File.ReadAllBytes)).Value;

    /// <summary>The document as LibreOffice writes it when somebody saves it there.</summary>
    public static async Task<byte[]> SaveAgainAsync(byte[] docx) => Assert.Single(await ConvertAsync(docx, "naskah.docx", "docx:MS Word 2007 XML", File.ReadAllBytes)).Value;

    private static Task<Dictionary<string, string>> ConvertAsync(byte[] isi, string nama, string ke) => ConvertAsync(isi, nama, ke, File.ReadAllText);

    private static async Task<Dictionary<string, T>> ConvertAsync<T>(byte[] isi, string nama, string ke, Func<string, T> baca)
    {
        var folder = Directory.CreateTempSubdirectory("kinerja-office-").FullName;
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, nama), isi);
            var mulai = new ProcessStartInfo("soffice", ["--headless", "--norestore", "--nolockcheck", $"-env:UserInstallation=file://{folder}/profil", "--convert-to", ke, "--outdir", Path.Combine(folder, "hasil"), Path.Combine(folder, nama)])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            using var proses = Process.Start(mulai)!;
            using var batas = new CancellationTokenSource(Batas);
            try
            {
                var galat = proses.StandardError.ReadToEndAsync(batas.Token);
                var keluaran = await proses.StandardOutput.ReadToEndAsync(batas.Token);
                await proses.WaitForExitAsync(batas.Token);
                Assert.True(proses.ExitCode == 0 && Directory.Exists(Path.Combine(folder, "hasil")), $"soffice keluar dengan {proses.ExitCode}: {await galat}{keluaran}");
            }
            catch (OperationCanceledException)
            {
                proses.Kill(entireProcessTree: true);
                throw;
            }

            return Directory.GetFiles(Path.Combine(folder, "hasil")).ToDictionary(f => Path.GetFileName(f), baca);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
