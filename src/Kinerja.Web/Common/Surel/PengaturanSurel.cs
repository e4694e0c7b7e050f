namespace Kinerja.Web.Common.Surel;

/// <summary>The mail server, section <c>Surel</c> of the settings. Without <see cref="Host"/> no mail is sent, and people are told inside the program alone.</summary>
public sealed class PengaturanSurel
{
    public const string Bagian = "Surel";

    public string? Host { get; set; }

    public int Port { get; set; } = 587;

    public bool Tls { get; set; } = true;

    public string? Pengguna { get; set; }

    public string? Sandi { get; set; }

    /// <summary>The address that mails come from.</summary>
    public string? Dari { get; set; }

    /// <summary>Where people reach the program, such as <c>https://kinerja.contoh.go.id</c>: links in a mail begin with it.</summary>
    public string? AlamatProgram { get; set; }
}
