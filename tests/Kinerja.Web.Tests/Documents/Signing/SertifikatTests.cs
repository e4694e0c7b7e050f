using System.Security.Cryptography.X509Certificates;
using Kinerja.Documents.Pengesahan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Web.Tests.Documents.Signing;

/// <summary>What is taken for signing, and whom the installation trusts.</summary>
public sealed class SertifikatTests : IDisposable
{
    private static readonly DateTimeOffset Waktu = new(2026, 1, 5, 2, 30, 0, TimeSpan.Zero);
    private readonly SertifikatUji uji = new();

    public void Dispose() => uji.Dispose();

    [Fact]
    public void Certificate_that_cannot_sign_is_refused_with_a_sentence()
    {
        Assert.Contains("Sandi", Refuse(uji.Create(), "salah"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("bukan sertifikat", Refuse([1, 2, 3], SertifikatUji.Sandi), StringComparison.Ordinal);
        Assert.Contains("tidak diterbitkan untuk menandatangani", Refuse(uji.Create(guna: X509KeyUsageFlags.KeyEncipherment), SertifikatUji.Sandi), StringComparison.Ordinal);
        Assert.Contains("terlalu lemah", Refuse(uji.Create(bit: 1024), SertifikatUji.Sandi), StringComparison.Ordinal);
        Assert.Contains("berlaku", Refuse(uji.Create(tahun: 2), SertifikatUji.Sandi), StringComparison.Ordinal);
        Assert.Contains("Pilih berkas", Refuse([], SertifikatUji.Sandi), StringComparison.Ordinal);
        using var sah = SertifikatPenandaTangan.Open(uji.Create(), SertifikatUji.Sandi, Waktu);
        Assert.True(sah.Sertifikat.HasPrivateKey);
    }

    [Fact]
    public void Certificate_counts_as_certified_only_by_a_configured_authority()
    {
        using var sertifikat = SertifikatPenandaTangan.Open(uji.Create(), SertifikatUji.Sandi, Waktu);
        using var lain = new SertifikatUji();

        Assert.True(new KepercayaanSertifikat([uji.Induk]).Identify(sertifikat.Sertifikat, sertifikat.Rantai, Waktu).Tersertifikasi);
        Assert.False(new KepercayaanSertifikat([lain.Induk]).Identify(sertifikat.Sertifikat, sertifikat.Rantai, Waktu).Tersertifikasi);
        Assert.False(KepercayaanSertifikat.Load(null).Identify(sertifikat.Sertifikat, sertifikat.Rantai, Waktu).Tersertifikasi);
        Assert.Equal("SITI RAHAYU, S.Sos", new KepercayaanSertifikat([]).Identify(sertifikat.Sertifikat, sertifikat.Rantai, Waktu).Subjek);
        Assert.Throws<AturanException>(() => KepercayaanSertifikat.Load("/tidak/ada.pem"));
    }

    private static string Refuse(byte[] berkas, string sandi) => Assert.Throws<AturanException>(() => SertifikatPenandaTangan.Open(berkas, sandi, Waktu)).Message;
}
