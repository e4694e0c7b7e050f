using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;

namespace Kinerja.Documents.Pengesahan;

/// <summary>
/// Signed by the national certificate authority, BSrE eSign v2: the account is asked first, then one file goes in one call, then the service is asked whether it finds the signature good. NIK and passphrase live in this object
/// for one act. Whatever goes wrong after the file has left is <see cref="HasilTidakDiketahuiException"/>; only an answer that refuses in so many words counts as not signed.
/// </summary>
/// <param name="http">With the address of the service, its basic authentication and a time limit.</param>
public sealed class PenandaTanganBsre(HttpClient http, string nik, string sandi) : IPenandaTangan
{
    private const int PanjangTotp = 6;

    private static readonly string[] NamaSebab = ["error", "message"];

    public JalurTandaTangan Jalur => JalurTandaTangan.Bsre;

    public bool IsKeLuar => true;

    public async Task<NaskahBertanda> SignAsync(NaskahSiap naskah, CancellationToken ct)
    {
        await CheckAkunAsync(ct);
        var isi = await SendAsync(naskah, ct);
        await CheckTandaAsync(isi, ct);
        return new NaskahBertanda(isi, JenisBukti.Pdf);
    }

    public void Dispose()
    {
        // The client belongs to who made it; what is this object's own are two texts, which go with it.
    }

    // Nothing has left yet but the NIK: any failure here is no more than a delay.
    private async Task CheckAkunAsync(CancellationToken ct)
    {
        try
        {
            using var jawaban = await http.PostAsJsonAsync("api/v2/user/check-status", new { nik }, ct);
            var isi = await ReadAsync(jawaban, ct);
            if (!jawaban.IsSuccessStatusCode || isi is not { } json || !json.TryGetProperty("status", out var status) || status.ToString() != "ISSUE")
            {
                throw new AturanException($"BSrE menyatakan akun ini belum dapat dipakai menandatangani{Sebab(isi)}");
            }
        }
        catch (Exception e) when (IsJaringan(e, ct))
        {
            throw new AturanException("Layanan BSrE tidak dapat dihubungi. Naskah belum dikirim; coba lagi nanti.", e);
        }
    }

    private async Task<byte[]> SendAsync(NaskahSiap naskah, CancellationToken ct)
    {
        try
        {
            using var jawaban = await http.PostAsJsonAsync("api/v2/sign/pdf", CreatePermintaan(naskah), ct);
            var isi = await ReadAsync(jawaban, ct);
            if (jawaban.StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError and not HttpStatusCode.RequestTimeout)
            {
                throw new AturanException($"BSrE menolak permintaan tanda tangan{Sebab(isi)}");
            }

            return jawaban.IsSuccessStatusCode && isi is { } json && json.TryGetProperty("file", out var file) && file is { ValueKind: JsonValueKind.Array } && file.GetArrayLength() == 1 && file[0].TryGetBytesFromBase64(out var pdf)
                ? pdf
                : throw new HasilTidakDiketahuiException();
        }
        catch (HttpRequestException e) when (e.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError)
        {
            throw new AturanException("Layanan BSrE tidak dapat dihubungi. Naskah belum dikirim; coba lagi nanti.", e);
        }
        catch (Exception e) when (IsJaringan(e, ct))
        {
            throw new HasilTidakDiketahuiException("BSrE tidak menjawab pada waktunya; belum diketahui apakah naskah sudah ditandatangani.", e);
        }
    }

    // The picture of the signature the template has printed already; the signature itself adds none, so that the paper stays as it was read.
    private object CreatePermintaan(NaskahSiap naskah)
    {
        var tampil = new[] { new { tampilan = "INVISIBLE", reason = naskah.Keterangan.Alasan, location = naskah.Keterangan.Tempat } };
        var file = new[] { Convert.ToBase64String(naskah.Pdf) };
        return sandi.Length == PanjangTotp && sandi.All(char.IsAsciiDigit)
            ? new { nik, totp = sandi, signatureProperties = tampil, file }
            : new { nik, passphrase = sandi, signatureProperties = tampil, file };
    }

    // That the service cannot be asked is no fault of the signature: it is checked here as well.
    private async Task CheckTandaAsync(byte[] isi, CancellationToken ct)
    {
        try
        {
            using var jawaban = await http.PostAsJsonAsync("api/v2/verify/pdf", new { file = Convert.ToBase64String(isi) }, ct);
            if (jawaban.IsSuccessStatusCode && await ReadAsync(jawaban, ct) is { } json && json.TryGetProperty("conclusion", out var simpulan) && simpulan.ToString() != "VALID")
            {
                throw new HasilTidakDiketahuiException("BSrE mengembalikan berkas yang tanda tangannya dinyatakannya sendiri tidak sah.");
            }
        }
        catch (Exception e) when (IsJaringan(e, ct))
        {
            return;
        }
    }

    private static async Task<JsonElement?> ReadAsync(HttpResponseMessage jawaban, CancellationToken ct)
    {
        try
        {
            var isi = await jawaban.Content.ReadFromJsonAsync<JsonElement>(ct);
            return isi.ValueKind is JsonValueKind.Object ? isi : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // In the service's own words, without anything that was sent.
    private string Sebab(JsonElement? isi)
    {
        var kata = isi is { } json ? NamaSebab.Select(n => json.TryGetProperty(n, out var nilai) && nilai.ValueKind is JsonValueKind.String ? nilai.GetString() : null).FirstOrDefault(n => !string.IsNullOrWhiteSpace(n)) : null;
        return kata is null || kata.Contains(sandi, StringComparison.Ordinal) || kata.Contains(nik, StringComparison.Ordinal) ? "." : $": {(kata.Length > 200 ? kata[..200] : kata)}";
    }

    private static bool IsJaringan(Exception e, CancellationToken ct) => e is HttpRequestException or IOException || (e is OperationCanceledException && !ct.IsCancellationRequested);
}
