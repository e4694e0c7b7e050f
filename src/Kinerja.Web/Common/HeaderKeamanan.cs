namespace Kinerja.Web.Common;

/// <summary>The headers that go with every answer.</summary>
public static class HeaderKeamanan
{
    // style-src-attr: Radzen positions its popups by style attributes; without it the date picker and Esc in dialogs break.
    public const string KebijakanHalaman =
        "default-src 'none'; script-src 'self'; style-src-elem 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'; object-src 'none'";

    /// <summary>For a page image opened by itself: it may draw, and nothing else.</summary>
    public const string KebijakanGambar = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; frame-ancestors 'self'; sandbox";

    /// <summary>For a file that somebody uploaded: opened by itself it runs nothing, loads nothing and has no part in our origin.</summary>
    public const string KebijakanBerkas = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; sandbox";

    /// <summary>The same for a PDF, but for the sandbox: Chromium shows no PDF inside of one. Its viewer is a process of its own, which reaches into no page.</summary>
    public const string KebijakanPdf = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; object-src 'self'; frame-ancestors 'self'";

    public static void UseHeaderKeamanan(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var header = context.Response.Headers;
        header.ContentSecurityPolicy = KebijakanHalaman;
        header.XContentTypeOptions = "nosniff";
        header["Referrer-Policy"] = "same-origin";
        header["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        return next(context);
    });
}
