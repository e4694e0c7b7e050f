using Kinerja.Web.Tests.Arsitektur;
using Xunit;

namespace Kinerja.Web.Tests.Penyebaran;

/// <summary>Where no container engine runs, the files are at least read; what they start is proved with the published program, in Kinerja.Browser.Tests.</summary>
public sealed class BerkasComposeTests
{
    private static readonly string Compose = PohonSumber.Read("docker-compose.yml");

    [Fact]
    public void Compose_file_is_as_an_operator_relies_on_it() => Pelanggaran.None(new BerkasCompose(Compose).FindCacat());

    [Theory]
    [InlineData("image: postgres:18", "image: postgres:17", "postgres:18")]
    [InlineData("basis-data:/var/lib/postgresql", "basis-data:/var/lib/postgresql/data", "not on a volume")]
    [InlineData("./docker/postgres:/docker-entrypoint-initdb.d:ro", "./docker/lain:/docker-entrypoint-initdb.d:ro", "roles are not made")]
    [InlineData("--locale-provider=builtin --locale=C.UTF-8", "", "libc")]
    [InlineData("\"--host=127.0.0.1\", ", "", "health check by address")]
    [InlineData("8080/sehat", "8080/", "app has no health check")]
    [InlineData("      - data:/data", "      - data:/lain", "files of the app")]
    [InlineData("Username=kinerja_aplikasi", "Username=kinerja_pemilik", "own role")]
    [InlineData("Username=kinerja_pemilik", "Username=postgres", "owner does not migrate")]
    [InlineData("unless-stopped\n    environment:\n      Conn", "unless-stopped\n    environment:\n      ConnectionStrings__Pemilik: x\n      Conn", "told the owner's password")]
    [InlineData("    volumes:\n      - data:/data", "    env_file: .env\n    volumes:\n      - data:/data", "all secrets")]
    [InlineData("[\"cadangkan\", \"--harian\"]", "[\"bantuan\"]", "daily backup")]
    [InlineData("      - cadangan:/cadangan", "      - cadangan:/lain", "volume of their own")]
    [InlineData("condition: service_completed_successfully", "condition: service_started", "wait for the migration")]
    [InlineData("condition: service_healthy", "condition: service_started", "wait for the database")]
    [InlineData("restart: \"no\"", "restart: always", "service that ends")]
    [InlineData("    shm_size: 256mb", "    ports: [\"5432:5432\"]", "open to the network")]
    [InlineData("${KINERJA_ALAMAT:-127.0.0.1:8080}", "${KINERJA_ALAMAT:-8080}", "before a proxy")]
    [InlineData("\nvolumes:\n  basis-data:\n", "\nvolumes:\n", "no names")]
    [InlineData("${KINERJA_SANDI_PENGURUS:?isi KINERJA_SANDI_PENGURUS di berkas .env}", "${KINERJA_SANDI_PENGURUS:-postgres}", "has a default")]
    [InlineData("Password=${KINERJA_SANDI_APLIKASI:?isi KINERJA_SANDI_APLIKASI di berkas .env}", "Password=rahasia", "has a default")]
    public void Weakened_compose_file_is_noticed(string dari, string ke, string cacat)
    {
        Assert.Contains(dari, Compose, StringComparison.Ordinal);

        Assert.Contains(new BerkasCompose(Compose.Replace(dari, ke, StringComparison.Ordinal)).FindCacat(), c => c.Contains(cacat, StringComparison.Ordinal));
    }

    [Fact]
    public void Example_of_the_environment_names_every_variable_and_gives_none_a_value()
    {
        var baris = PohonSumber.Read("docker/contoh.env").Split('\n').Where(b => b.Length > 0 && !b.StartsWith('#')).ToList();

        Assert.Equal(["KINERJA_SANDI_PENGURUS=", "KINERJA_SANDI_PEMILIK=", "KINERJA_SANDI_APLIKASI="], baris);
    }

    [Fact]
    public void Image_runs_as_an_ordinary_user_with_node_and_a_health_check()
    {
        var akhir = PohonSumber.Read("Dockerfile").Split("FROM ")[^1];

        Assert.StartsWith("mcr.microsoft.com/dotnet/aspnet:10.0", akhir, StringComparison.Ordinal);
        Assert.Contains("\nUSER $APP_UID\n", akhir, StringComparison.Ordinal);
        Assert.Contains("/usr/local/bin/node", akhir, StringComparison.Ordinal);
        Assert.Contains("HEALTHCHECK", akhir, StringComparison.Ordinal);
        Assert.Contains("/sehat", akhir, StringComparison.Ordinal);
        Assert.DoesNotContain("ConnectionStrings", PohonSumber.Read("Dockerfile"), StringComparison.Ordinal);
    }
}
