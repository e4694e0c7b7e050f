using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Kinerja.Web.Tests.Penyebaran;

/// <summary>A compose file, asked what an operator relies on. No container engine is needed.</summary>
internal sealed partial class BerkasCompose
{
    private readonly string _teks;
    private readonly YamlMappingNode _akar;

    public BerkasCompose(string teks)
    {
        _teks = teks;
        var aliran = new YamlStream();
        aliran.Load(new StringReader(teks));
        _akar = (YamlMappingNode)aliran.Documents.Single().RootNode;
    }

    /// <summary>What is wrong with it; empty is well.</summary>
    public IReadOnlyList<string> FindCacat()
    {
        var cacat = new List<string>();
        void Wajib(bool syarat, string nama)
        {
            if (!syarat)
            {
                cacat.Add(nama);
            }
        }

        Wajib(Value("services", "postgres", "image") == "postgres:18", "the database is not postgres:18");
        Wajib(Mounts("postgres").Contains("basis-data:/var/lib/postgresql"), "the data of postgres 18 is not on a volume");
        Wajib(Mounts("postgres").Contains("./docker/postgres:/docker-entrypoint-initdb.d:ro"), "the roles are not made");
        Wajib(Value("services", "postgres", "environment", "POSTGRES_INITDB_ARGS")?.Contains("--locale-provider=builtin --locale=C.UTF-8", StringComparison.Ordinal) == true, "the order of the index depends on the image's libc");
        Wajib(Health("postgres").Contains("pg_isready", StringComparison.Ordinal) && Health("postgres").Contains("--host=", StringComparison.Ordinal), "the database has no health check by address");
        Wajib(Health("app").Contains("/sehat", StringComparison.Ordinal), "the app has no health check");
        Wajib(Mounts("app").Any(m => m.EndsWith(":/data", StringComparison.Ordinal)), "the files of the app are not on a volume");
        Wajib(Role("app", "Kinerja") == "kinerja_aplikasi" && Role("migrasi", "Kinerja") == "kinerja_aplikasi", "the app does not run as its own role");
        Wajib(Role("migrasi", "Pemilik") == "kinerja_pemilik", "the owner does not migrate");
        Wajib(!Text("services", "app").Contains("PEMILIK", StringComparison.OrdinalIgnoreCase) && !Text("services", "app").Contains("PENGURUS", StringComparison.OrdinalIgnoreCase), "the app is told the owner's password");
        Wajib(Text("services", "cadangan", "command").Contains("--harian", StringComparison.Ordinal) && Role("cadangan", "Pemilik") == "kinerja_pemilik", "nobody makes the daily backup");
        Wajib(Value("services", "cadangan", "environment", "Cadangan__Folder") == "/cadangan" && Mounts("cadangan").Contains("cadangan:/cadangan") && Mounts("cadangan").Contains("data:/data"), "backups are not on a volume of their own");
        Wajib(Value("services", "app", "env_file") is null && Value("services", "migrasi", "env_file") is null, "all secrets go to a service");
        Wajib(Condition("migrasi", "postgres") == "service_healthy", "the migration does not wait for the database");
        Wajib(Condition("app", "migrasi") == "service_completed_successfully", "the app does not wait for the migration");
        Wajib(Value("services", "migrasi", "restart") == "no" && Text("services", "migrasi", "command").Contains("migrasi", StringComparison.Ordinal), "the migration is not a service that ends");
        Wajib(Value("services", "postgres", "ports") is null, "the database is open to the network");
        Wajib(Text("services", "app", "ports").Contains(":-127.0.0.1:", StringComparison.Ordinal), "the app is open to the network before a proxy stands in front of it");
        Wajib(Volumes().SetEquals(["basis-data", "data", "cadangan"]), "the volumes have no names");
        cacat.AddRange(Sandi().Where(s => !WajibDiisi().IsMatch(s)).Select(s => string.Create(CultureInfo.InvariantCulture, $"a password has a default: {s}")));
        return cacat;
    }

    private string? Value(params string[] jalur) => Find(jalur) switch { null => null, YamlScalarNode s => s.Value, var n => n.ToString() };

    private string Text(params string[] jalur) => Find(jalur)?.ToString() ?? "";

    private string Health(string layanan) => Text("services", layanan, "healthcheck", "test");

    private string? Condition(string layanan, string lain) => Value("services", layanan, "depends_on", lain, "condition");

    private string? Role(string layanan, string sambungan) =>
        Value("services", layanan, "environment", "ConnectionStrings__" + sambungan)?.Split(';').FirstOrDefault(b => b.StartsWith("Username=", StringComparison.Ordinal))?["Username=".Length..];

    private IReadOnlyList<string> Mounts(string layanan) => Find("services", layanan, "volumes") is YamlSequenceNode daftar ? [.. daftar.Select(n => ((YamlScalarNode)n).Value!)] : [];

    private HashSet<string> Volumes() => Find("volumes") is YamlMappingNode daftar ? [.. daftar.Children.Keys.Select(k => ((YamlScalarNode)k).Value!)] : [];

    // Every value that is a password or carries one, wherever it stands.
    private IEnumerable<string> Sandi() => NilaiSandi().Matches(_teks).Select(m => m.Groups["nilai"].Value.Trim());

    private YamlNode? Find(params string[] jalur) =>
        jalur.Aggregate((YamlNode?)_akar, (simpul, nama) => simpul is YamlMappingNode peta && peta.Children.TryGetValue(new YamlScalarNode(nama), out var anak) ? anak : null);

    [GeneratedRegex(@"(?im)^[^#\r\n]*?(?:\w*(?:SANDI|PASSWORD)\w*:\s*|Password=)(?<nilai>(?:\$\{[^}]*\}|[^;\r\n])*)")]
    private static partial Regex NilaiSandi();

    [GeneratedRegex(@"^\$\{\w+:\?[^}]+\}$")]
    private static partial Regex WajibDiisi();
}
