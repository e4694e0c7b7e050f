using System.Diagnostics;
using System.Globalization;
using Kinerja.Data.Embedded;
using Kinerja.Domain.Umum;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Kinerja.Data.Tests.Embedded;

/// <summary>Start, stop, being killed: each test has a folder of its own.</summary>
public sealed class KlasterTertanamDaurTests : IDisposable
{
    private readonly FolderUji folder = new();

    private string FolderData => Path.Combine(folder.Opsi.Folder, "pg");

    private string BerkasPid => Path.Combine(FolderData, "postmaster.pid");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Restart_keeps_data_and_passwords()
    {
        string sandi;
        await using (var klaster = await folder.StartAsync())
        {
            sandi = Sandi(klaster.ConnectionStringAplikasi);
            await FillAsync(klaster);
        }

        Assert.False(File.Exists(BerkasPid));
        await using var lagi = await folder.StartAsync();
        Assert.Equal("ada", await ReadAsync(lagi));
        Assert.Equal(sandi, Sandi(lagi.ConnectionStringAplikasi));
    }

    [Fact]
    public async Task Moved_folder_keeps_its_data()
    {
        await using (var klaster = await folder.StartAsync())
        {
            await FillAsync(klaster);
        }

        var baru = folder.Opsi with { Folder = Path.Combine(folder.Akar, "pindah") };
        Directory.Move(folder.Opsi.Folder, baru.Folder);
        await using var lagi = await KlasterTertanam.StartAsync(baru, NullLogger.Instance, CancellationToken.None);
        Assert.Equal("ada", await ReadAsync(lagi));
    }

    [Fact]
    public async Task Killed_program_leaves_a_server_that_the_next_start_replaces()
    {
        using var program = await ProgramLain.StartAsync(folder, Pelaksana.Sendiri, new Dictionary<string, string>());
        Assert.NotNull(await folder.TryJoinAsync());
        await program.KillAsync();
        var yatim = PidInFile();
        Assert.True(IsRunning(yatim));

        Assert.Null(await folder.TryJoinAsync());
        await using var klaster = await folder.StartAsync();

        Assert.NotEqual(yatim, PidInFile());
        Assert.False(IsRunning(yatim));
        Assert.Equal(1, await Perintah.ScalarAsync<int>(klaster.ConnectionStringAplikasi, "select 1"));
    }

    [Fact]
    public async Task Killed_server_is_recovered_with_what_was_committed()
    {
        var awet = folder.Opsi with { Uji = false };
        await using (var klaster = await KlasterTertanam.StartAsync(awet, NullLogger.Instance, CancellationToken.None))
        {
            await FillAsync(klaster);
            Process.GetProcessById(PidInFile()).Kill();
        }

        Assert.True(File.Exists(BerkasPid));
        await using var lagi = await KlasterTertanam.StartAsync(awet, NullLogger.Instance, CancellationToken.None);
        Assert.Equal("ada", await ReadAsync(lagi));
    }

    [Fact]
    public async Task Stale_pid_that_now_belongs_to_another_process_neither_blocks_nor_kills_it()
    {
        await using (await folder.StartAsync())
        {
        }

        // A process of PostgreSQL's own account: of that one PostgreSQL would believe that it is a server.
        var (program, argumen) = (await Pelaksana.ForAsync(FolderData, CancellationToken.None)).Wrap("sleep", ["600"]);
        using var asing = Process.Start(program, argumen);
        await File.WriteAllTextAsync(BerkasPid, string.Create(CultureInfo.InvariantCulture, $"{asing.Id}\n{FolderData}\n1700000000\n5432\n\n127.0.0.1\n"));

        await using (var lagi = await folder.StartAsync())
        {
            Assert.Equal(1, await Perintah.ScalarAsync<int>(lagi.ConnectionStringAplikasi, "select 1"));
        }

        Assert.False(asing.HasExited);
        asing.Kill();
    }

    [Fact]
    public async Task Join_of_a_folder_that_nobody_runs_gives_nothing()
    {
        Assert.Null(await folder.TryJoinAsync());
        await using (await folder.StartAsync())
        {
        }

        Assert.Null(await folder.TryJoinAsync());
    }

    [Fact]
    public async Task Join_while_the_owner_is_starting_waits_for_it()
    {
        var mulai = folder.StartAsync();
        await using var tamu = await folder.TryJoinAsync();

        await using var pemilik = await mulai;
        Assert.Equal(pemilik.ConnectionStringAplikasi, tamu?.ConnectionStringAplikasi);
    }

    [Fact]
    public async Task Join_while_the_owner_is_stopping_ends_with_nothing()
    {
        var pemilik = await folder.StartAsync();
        CatatanBerjalan.Delete(folder.Opsi.Folder);
        var gabung = folder.TryJoinAsync();
        Assert.False(gabung.IsCompleted);

        await pemilik.DisposeAsync();

        Assert.Null(await gabung);
    }

    [Fact]
    public async Task Of_two_programs_that_start_at_once_one_runs_and_one_is_refused()
    {
        var keduanya = new[] { Record(), Record() };
        var hasil = await Task.WhenAll(keduanya);

        var pemenang = Assert.Single(hasil, h => h.Klaster is not null);
        Assert.IsType<AturanException>(Assert.Single(hasil, h => h.Klaster is null).Gagal);
        Assert.Equal(1, await Perintah.ScalarAsync<int>(pemenang.Klaster!.ConnectionStringAplikasi, "select 1"));
        await pemenang.Klaster.DisposeAsync();
    }

    [Fact]
    public async Task Start_after_initdb_was_cut_off_begins_it_again()
    {
        Directory.CreateDirectory(FolderData + ".baru");
        await File.WriteAllTextAsync(Path.Combine(FolderData + ".baru", "PG_VERSION"), "18\n");

        await using var klaster = await folder.StartAsync();

        Assert.Equal(1, await Perintah.ScalarAsync<int>(klaster.ConnectionStringAplikasi, "select 1"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(150)]
    [InlineData(400)]
    [InlineData(800)]
    public async Task Start_that_is_cancelled_at_any_moment_leaves_nothing_running_and_a_usable_folder(int milidetik)
    {
        using var batal = new CancellationTokenSource(milidetik);
        try
        {
            await (await KlasterTertanam.StartAsync(folder.Opsi, NullLogger.Instance, batal.Token)).DisposeAsync();
        }
        catch (OperationCanceledException)
        {
            // Or it was faster than that.
        }

        Assert.False(KunciFolder.IsHeld(folder.Opsi.Folder));
        Assert.False(File.Exists(BerkasPid) && IsRunning(PidInFile()));
        await using var klaster = await folder.StartAsync();
        Assert.Equal(1, await Perintah.ScalarAsync<int>(klaster.ConnectionStringAplikasi, "select 1"));
    }

    [Fact]
    public async Task Owner_disposed_twice_leaves_the_next_owner_alone()
    {
        var pertama = await folder.StartAsync();
        await pertama.DisposeAsync();
        await using var kedua = await folder.StartAsync();

        await pertama.DisposeAsync();

        await using var tamu = await folder.TryJoinAsync();
        Assert.NotNull(tamu);
    }

    [Fact]
    public async Task Start_where_the_data_went_missing_is_refused_instead_of_showing_an_empty_office()
    {
        await using (await folder.StartAsync())
        {
        }

        Directory.Delete(FolderData, recursive: true);

        var ditolak = await Assert.ThrowsAsync<AturanException>(folder.StartAsync);
        Assert.Contains("hilang", ditolak.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_on_data_of_another_version_says_so_with_the_end_of_the_log()
    {
        await using (await folder.StartAsync())
        {
        }

        await File.WriteAllTextAsync(Path.Combine(FolderData, "PG_VERSION"), "9.6\n");

        var ditolak = await Assert.ThrowsAsync<AturanException>(folder.StartAsync);
        Assert.Contains("data dibuat oleh versi PostgreSQL yang lain", ditolak.Message, StringComparison.Ordinal);
        Assert.Contains("FATAL:", ditolak.Message, StringComparison.Ordinal);
        Assert.False(KunciFolder.IsHeld(folder.Opsi.Folder));
    }

    private int PidInFile() => int.Parse(File.ReadLines(BerkasPid).First(), CultureInfo.InvariantCulture);

    // A dead process that its parent has not asked about has a number still, but no command line.
    private static bool IsRunning(int pid) => File.Exists($"/proc/{pid}/cmdline") && File.ReadAllText($"/proc/{pid}/cmdline").Length > 0;

    private static string Sandi(string sambungan) => new Npgsql.NpgsqlConnectionStringBuilder(sambungan).Password!;

    private static Task FillAsync(KlasterTertanam klaster) => Perintah.RunAsync(klaster.ConnectionStringPemilik, "create table isi (teks text); insert into isi values ('ada')");

    private static Task<string?> ReadAsync(KlasterTertanam klaster) => Perintah.ScalarAsync<string>(klaster.ConnectionStringPemilik, "select teks from isi");

    private async Task<(KlasterTertanam? Klaster, Exception? Gagal)> Record()
    {
        try
        {
            return (await Task.Run(folder.StartAsync), null);
        }
        catch (AturanException e)
        {
            return (null, e);
        }
    }
}
