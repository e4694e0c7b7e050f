using System.Net.Http.Headers;
using System.Text;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Umum;
using Microsoft.Extensions.Options;

namespace Kinerja.Web.Features.Pengesahan;

/// <summary>The signing service of BSrE, section <c>Bsre</c> of the settings. Without <see cref="Alamat"/> the way is not offered.</summary>
public sealed class PengaturanBsre
{
    public const string Bagian = "Bsre";

    /// <summary>Where the kabupaten runs eSign, such as <c>https://esign.contoh.go.id/</c>.</summary>
    public string? Alamat { get; set; }

    /// <summary>Of the program itself, not of who signs.</summary>
    public string? Pengguna { get; set; }

    public string? Sandi { get; set; }

    public TimeSpan BatasWaktu { get; set; } = TimeSpan.FromSeconds(60);
}

/// <summary>Reaches BSrE. Its client writes no log: what is sent is nobody's to read.</summary>
public sealed class LayananBsre : IDisposable
{
    private const long JawabanTerbesar = 60L * 1024 * 1024;
    private const int PanjangNik = 16;

    private readonly HttpClient? http;

    public LayananBsre(IOptions<PengaturanBsre> pengaturan)
    {
        var p = pengaturan.Value;
        if (string.IsNullOrWhiteSpace(p.Alamat))
        {
            return;
        }

        if (!Uri.TryCreate(p.Alamat.TrimEnd('/') + "/", UriKind.Absolute, out var alamat) || alamat.Scheme is not ("http" or "https"))
        {
            throw new AturanException($"Alamat BSrE “{p.Alamat}” bukan alamat lengkap yang diawali https://.");
        }

        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = alamat, Timeout = p.BatasWaktu, MaxResponseContentBufferSize = JawabanTerbesar };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{p.Pengguna}:{p.Sandi}")));
    }

    public bool IsTersedia => http is not null;

    public PenandaTanganBsre Create(string? nik, string? sandi)
    {
        var angka = nik?.Replace(" ", "", StringComparison.Ordinal) ?? "";
        if (angka.Length != PanjangNik || !angka.All(char.IsAsciiDigit))
        {
            throw new AturanException($"NIK terdiri dari {PanjangNik} angka.");
        }

        return string.IsNullOrEmpty(sandi) ? throw new AturanException("Isikan frasa sandi BSrE atau kode TOTP.")
            : new PenandaTanganBsre(http ?? throw new AturanException("Layanan BSrE belum diatur pada pemasangan ini."), angka, sandi);
    }

    public void Dispose() => http?.Dispose();
}
