using System.Security.Cryptography;
using Kinerja.Data.Berkas;
using Kinerja.Domain.Organisasi;
using Kinerja.Domain.Umum;
using Microsoft.Extensions.Options;
using Xunit;

namespace Kinerja.Data.Tests.Berkas;

public sealed class GudangBerkasTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kinerja-gudang-").FullName;
    private readonly JamMaju _jam = new();
    private readonly KecamatanId _kecamatan = KecamatanId.New();

    private GudangBerkas Gudang => new(Options.Create(new OpsiBerkas { Folder = _folder }), _jam);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task File_is_kept_under_the_hash_of_its_content_and_read_back_as_it_was()
    {
        var isi = RandomNumberGenerator.GetBytes(300_000);
        var sha = await KeepAsync(isi);
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(isi)), sha);
        await using var dibuka = Gudang.Open(_kecamatan, sha)!;
        using var kembali = new MemoryStream();
        await dibuka.CopyToAsync(kembali);
        Assert.Equal(isi, kembali.ToArray());
        Assert.True(File.Exists(Path.Combine(_folder, _kecamatan.ToString(), sha[..2], sha)));
    }

    [Fact]
    public async Task Same_file_twice_is_one()
    {
        await KeepAsync([1, 2, 3]);
        await KeepAsync([1, 2, 3]);
        Assert.Single(Files());
    }

    [Fact]
    public async Task File_of_one_kecamatan_is_not_in_another()
    {
        var sha = await KeepAsync([1, 2, 3]);
        Assert.Null(Gudang.Open(KecamatanId.New(), sha));
        Assert.Throws<ArgumentException>(() => Gudang.Open(_kecamatan, "../" + sha[3..]));
    }

    [Fact]
    public async Task Upload_that_breaks_off_leaves_nothing()
    {
        await Assert.ThrowsAsync<IOException>(() => Gudang.ReceiveAsync(_kecamatan, new AliranPutus(200_000), CancellationToken.None));
        Assert.Empty(Files());
    }

    [Fact]
    public async Task Upload_that_is_too_large_or_empty_is_refused_and_leaves_nothing()
    {
        using var batas = new MemoryStream(new byte[GudangBerkas.UkuranMaksimum]);
        (await Gudang.ReceiveAsync(_kecamatan, batas, CancellationToken.None)).Dispose();
        using var besar = new MemoryStream(new byte[GudangBerkas.UkuranMaksimum + 1]);
        Assert.Contains("20 MB", (await Assert.ThrowsAsync<AturanException>(() => Gudang.ReceiveAsync(_kecamatan, besar, CancellationToken.None))).Message, StringComparison.Ordinal);
        Assert.Contains("kosong", (await Assert.ThrowsAsync<AturanException>(() => Gudang.ReceiveAsync(_kecamatan, Stream.Null, CancellationToken.None))).Message, StringComparison.Ordinal);
        Assert.Empty(Files());
    }

    [Fact]
    public async Task File_stored_anew_is_young_again_and_is_not_removed()
    {
        var sha = await KeepAsync([1, 2, 3]);
        Assert.Empty(Gudang.ListTua(_kecamatan));
        _jam.Advance(GudangBerkas.UsiaYatim + TimeSpan.FromMinutes(1));
        Assert.Equal([sha], Gudang.ListTua(_kecamatan));
        await KeepAsync([1, 2, 3]);
        Assert.False(Gudang.Remove(_kecamatan, sha));
        _jam.Advance(GudangBerkas.UsiaYatim + TimeSpan.FromMinutes(1));
        Assert.True(Gudang.Remove(_kecamatan, sha));
        Assert.Empty(Files());
    }

    [Fact]
    public void Process_without_a_folder_keeps_no_files()
    {
        var gudang = new GudangBerkas(Options.Create(new OpsiBerkas()), _jam);
        Assert.Empty(gudang.ListKecamatan());
        Assert.Throws<InvalidOperationException>(() => gudang.Open(_kecamatan, new string('a', 64)));
    }

    private async Task<string> KeepAsync(byte[] isi)
    {
        using var berkas = await Gudang.ReceiveAsync(_kecamatan, new MemoryStream(isi), CancellationToken.None);
        Gudang.Keep(_kecamatan, berkas);
        return berkas.Sha256;
    }

    private string[] Files() => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    /// <summary>A line that is cut.</summary>
    private sealed class AliranPutus(int sesudah) : MemoryStream(new byte[sesudah])
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var n ? n : throw new IOException("cut");
    }
}

/// <summary>A clock that stands until it is moved.</summary>
internal sealed class JamMaju : TimeProvider
{
    private DateTimeOffset _kini = new(2022, 4, 5, 3, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => _kini;

    public void Advance(TimeSpan selang) => _kini += selang;
}
