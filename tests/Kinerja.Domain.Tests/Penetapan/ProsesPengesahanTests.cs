using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Pelaporan;
using Kinerja.Domain.Penetapan.Pengesahan;
using Kinerja.Domain.Umum;
using Xunit;

namespace Kinerja.Domain.Tests.Penetapan;

/// <summary>The steps of signing, one after another and never twice; the code on the paper.</summary>
public class ProsesPengesahanTests
{
    private static readonly DateTimeOffset Pada = new(2026, 1, 5, 2, 0, 0, 123, TimeSpan.Zero);
    private static readonly BerkasSah Cetakan = new(new string('a', 64), 10, JenisBukti.Pdf);
    private static readonly BerkasSah Bertanda = new(new string('b', 64), 20, JenisBukti.Pdf);
    private static readonly VersiPencetak Versi = new("t", "f", "p");
    private static readonly TempatTandaTangan Tempat = new(1, 1, 1, 1, 1);
    private static readonly IdentitasSertifikat Sertifikat = new("Siti", "Otoritas", "00", Pada, Pada, false);

    [Fact]
    public void Steps_follow_one_another_to_the_archive()
    {
        var proses = Disidik();
        Assert.Equal(0, proses.BeginSign(Pada).Millisecond);
        Assert.Equal(proses.WaktuTandaTangan, proses.BeginSign(Pada.AddHours(3)));
        proses.Sign(Bertanda, Sertifikat, Pada);
        proses.Verify(null, Pada);
        var arsip = new ArsipKeputusan(proses, Pada);
        proses.Archive(Pada);

        Assert.Equal((LangkahPengesahan.Diarsipkan, Bertanda, Cetakan), (proses.Langkah, arsip.Berkas, arsip.Cetakan));
        Assert.Throws<AturanException>(() => proses.Sign(Bertanda, Sertifikat, Pada));
        Assert.Throws<AturanException>(() => proses.StartOver(Pada));
    }

    [Fact]
    public void Step_out_of_turn_is_refused()
    {
        var proses = new ProsesPengesahan(default, default, KodePengesahan.New(), default, Pada);
        Assert.Throws<AturanException>(() => proses.Fingerprint(Cetakan.Sha256, Pada));
        Assert.Throws<AturanException>(() => proses.Sign(Bertanda, Sertifikat, Pada));
        Assert.Throws<AturanException>(() => proses.Verify(null, Pada));
        Assert.Throws<AturanException>(() => proses.Archive(Pada));
        Assert.Throws<AturanException>(() => new ArsipKeputusan(proses, Pada));
        Assert.Throws<AturanException>(() => proses.Print(JalurTandaTangan.Sertifikat, Cetakan, Versi, null, Pada));
        proses.Print(JalurTandaTangan.Sertifikat, Cetakan, Versi, Tempat, Pada);
        Assert.Throws<AturanException>(() => proses.Fingerprint(Bertanda.Sha256, Pada));
    }

    [Fact]
    public void What_was_sent_and_is_not_known_is_neither_sent_nor_begun_again()
    {
        var proses = Disidik(JalurTandaTangan.Bsre);
        proses.Send(Pada);
        Assert.True(proses.IsTidakDiketahui);
        Assert.Throws<AturanException>(() => proses.Send(Pada));
        Assert.Throws<AturanException>(() => proses.BeginSign(Pada));
        Assert.Throws<AturanException>(() => proses.StartOver(Pada));
        proses.SetTidakTertanda(Pada);
        Assert.False(proses.IsTidakDiketahui);
        proses.Send(Pada);
    }

    [Fact]
    public void Paper_needs_somebody_who_compared_it_and_its_scan_may_be_refused_before()
    {
        var proses = Disidik(JalurTandaTangan.Basah);
        Assert.Throws<AturanException>(() => proses.Sign(Bertanda, Sertifikat, Pada));
        proses.Sign(Bertanda with { Jenis = JenisBukti.Jpg }, null, Pada);
        Assert.Throws<AturanException>(() => proses.Verify(null, Pada));
        proses.DropPindaian(Pada);
        Assert.Equal((LangkahPengesahan.Disidik, null), (proses.Langkah, proses.Bertanda));
        proses.Sign(Bertanda, null, Pada);
        proses.Verify(PenggunaId.New(), Pada);
        Assert.Equal(LangkahPengesahan.Diperiksa, proses.Langkah);
    }

    [Fact]
    public void Code_has_more_than_128_bits_and_is_read_as_people_type_it()
    {
        var kode = KodePengesahan.New();
        Assert.True(KodePengesahan.Panjang * 5 >= 128);
        Assert.Equal(kode, KodePengesahan.Read(kode.Value.ToLowerInvariant()));
        Assert.Equal(kode, KodePengesahan.Read(string.Join('-', kode.Value.Chunk(5).Select(c => new string(c)))));
        Assert.Equal("0123456789ABCDEFGHJKMNPQRS", KodePengesahan.Read("OI23456789ABCDEFGHJKMNPQRS")!.Value);
        Assert.Equal(1000, Enumerable.Range(0, 1000).Select(_ => KodePengesahan.New().Value).Distinct().Count());
        foreach (var salah in new[] { null, "", "abc", kode.Value + "0", kode.Value[..^1] + "U", new string('0', 5000) })
        {
            Assert.Null(KodePengesahan.Read(salah));
        }
    }

    private static ProsesPengesahan Disidik(JalurTandaTangan jalur = JalurTandaTangan.Sertifikat)
    {
        var proses = new ProsesPengesahan(default, default, KodePengesahan.New(), default, Pada);
        proses.Print(jalur, Cetakan, Versi, jalur is JalurTandaTangan.Basah ? null : Tempat, Pada);
        proses.Fingerprint(Cetakan.Sha256, Pada);
        return proses;
    }
}
