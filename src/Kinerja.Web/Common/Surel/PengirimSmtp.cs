using System.Net;
using System.Net.Mail;
using System.Text;
using Kinerja.Data.Surel;
using Microsoft.Extensions.Options;

namespace Kinerja.Web.Common.Surel;

/// <summary>Sends by the SMTP server of the settings.</summary>
internal sealed class PengirimSmtp(IOptions<PengaturanSurel> pengaturan) : IPengirimSurel
{
    public async Task SendAsync(SuratKeluar surat, CancellationToken ct)
    {
        var p = pengaturan.Value;
        using var klien = new SmtpClient(p.Host, p.Port) { EnableSsl = p.Tls };
        if (p.Pengguna is not null)
        {
            klien.Credentials = new NetworkCredential(p.Pengguna, p.Sandi);
        }

        using var pesan = new MailMessage(p.Dari ?? p.Pengguna ?? "kinerja@localhost", surat.Kepada, surat.Perihal, surat.Isi) { BodyEncoding = Encoding.UTF8, SubjectEncoding = Encoding.UTF8 };
        await klien.SendMailAsync(pesan, ct);
    }
}
