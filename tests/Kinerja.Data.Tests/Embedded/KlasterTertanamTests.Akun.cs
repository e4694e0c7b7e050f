using System.Globalization;
using Kinerja.Data.Embedded;
using Microsoft.Extensions.Logging.Abstractions;
using Xunit;

namespace Kinerja.Data.Tests.Embedded;

/// <summary>Root and ordinary users, folders closed to others, any language: in whichever account the tests themselves run.</summary>
public sealed class KlasterTertanamAkunTests : IDisposable
{
    private readonly FolderUji folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("xx_XX.UTF-8")]
    [InlineData("tr_TR.UTF-8")]
    [InlineData("")]
    public async Task Start_works_under_any_language(string bahasa)
    {
        using var program = await ProgramLain.StartAsync(folder, Pelaksana.Sendiri, new Dictionary<string, string> { ["LANG"] = bahasa, ["LC_ALL"] = bahasa, ["LC_COLLATE"] = bahasa });

        Assert.Equal("C.UTF-8", await Perintah.ScalarAsync<string>(program.Sambungan, "select datlocale from pg_database where datname = current_database()"));
        Assert.Equal(0, await program.StopAsync());
    }

    [Fact]
    public async Task Ordinary_user_starts_a_cluster_of_its_own()
    {
        // Root plays the ordinary user through a child; anyone else is one.
        var biasa = await Pelaksana.ForAsync(null, CancellationToken.None);
        var biner = await BinerPostgres.Find().ReachableForAsync(biasa, [folder.Opsi.FolderTembolok], CancellationToken.None);

        using var program = await ProgramLain.StartAsync(folder, biasa, new Dictionary<string, string> { ["KINERJA_POSTGRES"] = biner.Folder, ["LANG"] = "xx_XX.UTF-8" });

        Assert.Equal(1, await Perintah.ScalarAsync<int>(program.Sambungan, "select 1"));
        Assert.NotEqual(0, AccountOfServer(folder.Opsi.Folder));
        Assert.Equal(0, await program.StopAsync());
    }

    [Fact]
    public async Task Server_never_runs_as_root()
    {
        await using var klaster = await folder.StartAsync();

        Assert.NotEqual(0, AccountOfServer(folder.Opsi.Folder));
    }

    [Fact]
    public async Task Folder_of_an_ordinary_user_stays_its_own_when_root_starts_it_once()
    {
        var biasa = await Pelaksana.ForAsync(null, CancellationToken.None);
        var biner = await BinerPostgres.Find().ReachableForAsync(biasa, [folder.Opsi.FolderTembolok], CancellationToken.None);
        var lingkungan = new Dictionary<string, string> { ["KINERJA_POSTGRES"] = biner.Folder };
        for (var ke = 0; ke < 2; ke++)
        {
            using (var program = await ProgramLain.StartAsync(folder, biasa, lingkungan))
            {
                Assert.Equal(0, await program.StopAsync());
            }

            await using var klaster = await folder.StartAsync();
            Assert.NotEqual(0, AccountOfServer(folder.Opsi.Folder));
        }
    }

    [Fact]
    public async Task Folder_below_one_closed_to_others_works_and_is_found_again()
    {
        var tertutup = folder.Opsi with { Folder = Path.Combine(Closed("tertutup"), "klaster") };
        await using (var klaster = await KlasterTertanam.StartAsync(tertutup, NullLogger.Instance, CancellationToken.None))
        {
            await Perintah.RunAsync(klaster.ConnectionStringPemilik, "create table isi (teks text); insert into isi values ('ada')");
        }

        // Root's PostgreSQL runs as an account that cannot come here; its data is beside.
        Assert.Equal(!Environment.IsPrivilegedProcess, Directory.Exists(Path.Combine(tertutup.Folder, "pg")));
        await using var lagi = await KlasterTertanam.StartAsync(tertutup, NullLogger.Instance, CancellationToken.None);
        Assert.Equal("ada", await Perintah.ScalarAsync<string>(lagi.ConnectionStringPemilik, "select teks from isi"));
    }

    [Fact]
    public async Task Copy_of_a_folder_whose_data_is_elsewhere_cannot_run_beside_the_first()
    {
        var asal = folder.Opsi with { Folder = Path.Combine(Closed("tertutup"), "klaster") };
        await using var klaster = await KlasterTertanam.StartAsync(asal, NullLogger.Instance, CancellationToken.None);
        var salinan = folder.Opsi with { Folder = Path.Combine(folder.Akar, "salinan") };
        Directory.CreateDirectory(salinan.Folder);
        File.Copy(Path.Combine(asal.Folder, "klaster.json"), Path.Combine(salinan.Folder, "klaster.json"));

        await Assert.ThrowsAsync<Kinerja.Domain.Umum.AturanException>(() => KlasterTertanam.StartAsync(salinan, NullLogger.Instance, CancellationToken.None));

        Assert.Equal(1, await Perintah.ScalarAsync<int>(klaster.ConnectionStringAplikasi, "select 1"));
    }

    [Fact]
    public async Task Binaries_below_a_folder_closed_to_others_work()
    {
        var tersembunyi = Path.Combine(Closed("tersembunyi"), "biner");
        await ProsesPostgres.RunCheckedAsync(Pelaksana.Sendiri, "cp", ["-R", "-P", "-p", BinerPostgres.Find().Folder, tersembunyi], CancellationToken.None);

        for (var ke = 0; ke < 2; ke++)
        {
            using var program = await ProgramLain.StartAsync(folder, Pelaksana.Sendiri, new Dictionary<string, string> { ["KINERJA_POSTGRES"] = tersembunyi });
            Assert.Equal(1, await Perintah.ScalarAsync<int>(program.Sambungan, "select 1"));
            Assert.Equal(0, await program.StopAsync());
        }

        Assert.Equal(Environment.IsPrivilegedProcess ? 1 : 0, Directory.Exists(folder.Opsi.FolderTembolok) ? Directory.GetDirectories(folder.Opsi.FolderTembolok).Length : 0);
    }

    private string Closed(string nama) =>
        Directory.CreateDirectory(Path.Combine(folder.Akar, nama), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;

    private static int AccountOfServer(string folderKlaster)
    {
        var pid = File.ReadLines(Path.Combine(folderKlaster, "pg", "postmaster.pid")).First();
        var baris = File.ReadLines($"/proc/{pid}/status").First(x => x.StartsWith("Uid:", StringComparison.Ordinal));
        return int.Parse(baris.Split('\t')[1], CultureInfo.InvariantCulture);
    }
}
