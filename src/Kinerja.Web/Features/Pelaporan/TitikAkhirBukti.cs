using System.Text;
using Kinerja.Data.Berkas;
using Kinerja.Data.Pelaporan;
using Kinerja.Data.Tenancy;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Kinerja.Web.Features.Pelaporan;

/// <summary>Files of evidence in and out. The tenant check stands before (<see cref="PintuRuang"/>), role, post and state are the service's.</summary>
public static class TitikAkhirBukti
{
    // The file and what goes around it; the store itself says when the file alone is too large, in words.
    private const long BadanMaksimum = GudangBerkas.UkuranMaksimum + (1024 * 1024);

    // Five hundred figures fit in half of it.
    private const int PanjangKunci = 64 * 1024;

    public static void MapBukti(this IEndpointRouteBuilder app)
    {
        var kelompok = app.MapGroup("/k/{kode}/bukti").RequireAuthorization();
        kelompok.MapPost("", ReceiveAsync).WithMetadata(new RequestSizeLimitAttribute(BadanMaksimum)).DisableAntiforgery();
        kelompok.MapGet("/{id:guid}", SendAsync);
    }

    /// <summary>Takes one file: a part <c>untuk</c> with the figures that it is for, one a line, then the file itself, which is read while it arrives.</summary>
    private static async Task<IResult> ReceiveAsync(HttpContext context, IAntiforgery antiforgery, BuktiService bukti, GudangBerkas gudang, RuangKerja ruang, CancellationToken ct)
    {
        // By header only: looked for in the body, the token would have the whole body read first.
        if (!context.Request.Headers.ContainsKey("RequestVerificationToken") || !await antiforgery.IsRequestValidAsync(context))
        {
            return Refuse("Halaman ini terbuka terlalu lama. Muat ulang, lalu kirim lagi.", StatusCodes.Status400BadRequest);
        }

        try
        {
            var pembaca = new MultipartReader(FindBatas(context.Request), context.Request.Body);
            var untuk = await ReadUntukAsync(await pembaca.ReadNextSectionAsync(ct), ct);
            await bukti.RequireFillAsync(untuk, ct);
            var (nama, isi) = FindBerkas(await pembaca.ReadNextSectionAsync(ct));
            using var berkas = await gudang.ReceiveAsync(ruang.RequireKecamatan().Id, isi, ct);
            var baris = await bukti.AddBerkasAsync(berkas, nama, untuk, ct);
            return Results.Json(new { id = baris.Id.ToString(), nama = baris.Nama });
        }
        catch (AturanException e)
        {
            return Refuse(e.Message, StatusCodes.Status422UnprocessableEntity);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return Refuse($"Berkas terlalu besar: paling banyak {GudangBerkas.MegabyteMaksimum} MB.", StatusCodes.Status413PayloadTooLarge);
        }
        catch (Exception e) when (e is InvalidDataException or IOException && !ct.IsCancellationRequested)
        {
            return Refuse("Kiriman ini tidak lengkap. Kirim lagi.", StatusCodes.Status400BadRequest);
        }
    }

    private static async Task<IResult> SendAsync(HttpContext context, Guid id, string? lihat, BuktiService bukti, CancellationToken ct)
    {
        if (await bukti.OpenAsync(BuktiId.From(id), ct) is not { } berkas)
        {
            return Results.NotFound();
        }

        if (berkas.Isi is null)
        {
            return Results.Text("Isi berkas ini tidak ada lagi di server. Beri tahu pengelola sistem.", "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status410Gone);
        }

        var tampil = lihat == "1" && berkas.Jenis.CanPreview();
        var letak = new ContentDispositionHeaderValue(tampil ? "inline" : "attachment");
        letak.SetHttpFileName(berkas.Nama);
        var header = context.Response.Headers;
        header.ContentDisposition = letak.ToString();
        header.CacheControl = "private, no-cache";
        header.ContentSecurityPolicy = berkas.Jenis is JenisBukti.Pdf ? HeaderKeamanan.KebijakanPdf : HeaderKeamanan.KebijakanBerkas;
        return Results.Stream(berkas.Isi, berkas.Jenis.TipeIsi(), entityTag: new EntityTagHeaderValue($"\"{berkas.Sha256}\""), enableRangeProcessing: true);
    }

    private static string FindBatas(HttpRequest permintaan) =>
        MediaTypeHeaderValue.TryParse(permintaan.ContentType, out var tipe) && tipe.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
        && HeaderUtilities.RemoveQuotes(tipe.Boundary).Value is { Length: > 0 and <= 200 } batas
            ? batas
            : throw new InvalidDataException();

    private static async Task<IReadOnlyList<KunciRealisasi>> ReadUntukAsync(MultipartSection? bagian, CancellationToken ct)
    {
        if (bagian?.GetContentDispositionHeader() is not { } letak || letak.Name != "untuk")
        {
            throw new InvalidDataException();
        }

        using var pembaca = new StreamReader(bagian.Body, Encoding.UTF8);
        var isi = new char[PanjangKunci];
        var panjang = await pembaca.ReadBlockAsync(isi, ct);
        return panjang < isi.Length ? TeksKunci.Parse(new string(isi, 0, panjang)) : throw new InvalidDataException();
    }

    private static (string Nama, Stream Isi) FindBerkas(MultipartSection? bagian) =>
        bagian?.AsFileSection() is { FileStream: { } isi, Name: "berkas" } berkas ? (berkas.FileName, isi) : throw new InvalidDataException();

    private static IResult Refuse(string pesan, int status) => Results.Json(new { pesan }, statusCode: status);
}
