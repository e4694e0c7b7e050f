namespace Kinerja.Web.Features.Pengesahan;

/// <summary>What the camat brings for one signature. It lives as long as the request.</summary>
public sealed class IsianSertifikat
{
    public IFormFile? Berkas { get; set; }

    public string? Sandi { get; set; }

    public bool Pasti { get; set; }
}

/// <summary>The same for BSrE: the passphrase, or the six digits of its app.</summary>
public sealed class IsianBsre
{
    public string? Nik { get; set; }

    public string? Sandi { get; set; }

    public bool Pasti { get; set; }
}

public sealed class IsianPindaian
{
    public IFormFile? Berkas { get; set; }
}

public sealed class IsianPasti
{
    public bool Pasti { get; set; }
}
