using System.Xml.Linq;
using Xunit;

namespace Kinerja.Web.Tests.Arsitektur;

/// <summary>Projects, packages, raw SQL and sizes, held against the source tree. Each rule has a twin that proves it can fail.</summary>
public sealed class SumberTests
{
    /// <summary>Where C# speaks SQL past EF Core, each read by a person: values go in as parameters, names are constants or quoted. Somebody else's tenant is one <c>set_config</c> away.</summary>
    private static readonly string[] TempatSqlMentah =
    [
        "src/Kinerja.Data/Audit/BukuAkta.cs",                   // one act at a time is written into a chain
        "src/Kinerja.Data/Beban/PembukaTabel.cs",               // the fences taken down and put up again around a load, never in Production
        "src/Kinerja.Data/Beban/PemuatBeban.cs",                // whether a load is there already
        "src/Kinerja.Data/Cadangan/DaftarTabel.cs",             // which tables and columns there are
        "src/Kinerja.Data/Cadangan/PanggungPulih.cs",           // the schema of a backup's time, by the migrations' own SQL
        "src/Kinerja.Data/Cadangan/PelaksanaCadangan.cs",       // one server at a time makes a backup
        "src/Kinerja.Data/Cadangan/PemindahBaris.cs",           // rows of a backup into the installation
        "src/Kinerja.Data/Cadangan/PemulihCadangan.cs",         // the settings and the lock of a restore
        "src/Kinerja.Data/Cadangan/PenulisCadangan.cs",         // the name of the kecamatan of a backup
        "src/Kinerja.Data/Cadangan/PenyalinTabel.cs",           // rows out and in, of tables that the database itself names
        "src/Kinerja.Data/Cadangan/PotretBasisData.cs",         // one instant, read by the owner
        "src/Kinerja.Data/Cadangan/RujukanBerkas.cs",           // which files the rows speak of
        "src/Kinerja.Data/Cadangan/TujuanPulih.cs",             // whether an installation is empty
        "src/Kinerja.Data/Embedded/PeranKlaster.cs",            // roles and databases of the private cluster
        "src/Kinerja.Data/Migrations/20261121021444_Pagar.cs",  // row-level security and freezing triggers
        "src/Kinerja.Data/Migrations/20261121034159_Ukuran.cs",  // the same for measures
        "src/Kinerja.Data/Migrations/20261121131249_Pelaporan.cs",  // the same for targets, figures, evidence and attendance
        "src/Kinerja.Data/Migrations/20261121134039_Riwayat.cs",  // the same for the record of changes and acts
        "src/Kinerja.Data/Migrations/20261121152848_Pengelola.cs",  // the pengelola sees names of kecamatan
        "src/Kinerja.Data/Migrations/20261121174759_PandanganKabupaten.cs",  // a kabupaten reads results and heads of decrees
        "src/Kinerja.Data/Migrations/20261121174917_KaitanDitolak.cs",  // row-level security of declined links and of one's own notifications
        "src/Kinerja.Data/Migrations/20261121175023_Penandatanganan.cs",  // the same for signing and its archive; the public row by its code
        "src/Kinerja.Data/Migrations/20261121182800_ImporTertunda.cs",  // the same for documents that wait to be looked through
        "src/Kinerja.Data/Migrations/20261121210048_Cadangan.cs",  // the record of backups
        "src/Kinerja.Data/Migrations/20261121213257_Pemetaan.cs",  // the same for remembered columns of tables
        "src/Kinerja.Data/Migrations/Migrator.cs",              // the lock and the grants
        "src/Kinerja.Data/Organisasi/PemasanganAwal.cs",        // whether there was ever a user
        "src/Kinerja.Data/Pemetaan/PenulisBanyak.cs",           // thousands of rows as arrays, behind the fences
        "src/Kinerja.Data/Pindahan/PengeksporKecamatan.cs",      // who stands in the rows of a kecamatan that goes out
        "src/Kinerja.Data/Pindahan/PengimporKecamatan.cs",       // which migration has run
        "src/Kinerja.Data/Pindahan/TujuanPindahan.cs",           // makes room for a kecamatan that comes in, and its people
        "src/Kinerja.Data/Tenancy/PeriksaPeran.cs",             // what the app's role is
        "src/Kinerja.Data/Tenancy/RuangInterceptor.cs",         // for whom a connection works
    ];

    public static TheoryData<string, string[], string[]> Proyek => new()
    {
        { "Kinerja.Domain", [], [] },
        { "Kinerja.Data", ["Kinerja.Domain"], ["Microsoft.AspNetCore.Identity.EntityFrameworkCore", "Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Relational", "Npgsql.EntityFrameworkCore.PostgreSQL"] },
        { "Kinerja.Documents", ["Kinerja.Domain"], ["DocumentFormat.OpenXml", "QRCoder", "System.Security.Cryptography.Pkcs"] },
        { "Kinerja.Web", ["Kinerja.Data", "Kinerja.Documents", "Kinerja.Domain"], ["Radzen.Blazor"] },
    };

    [Theory]
    [MemberData(nameof(Proyek))]
    public void Project_references_what_the_law_allows(string nama, string[] proyek, string[] paket)
    {
        var berkas = PohonSumber.List("src/" + nama, ".csproj", ".targets", ".props").Select(PohonSumber.ReadXml).ToList();

        Assert.NotEmpty(berkas);
        Assert.Equal(proyek, berkas.SelectMany(b => AturanSumber.FindAcuan(b, "ProjectReference")).Order(StringComparer.Ordinal));
        Assert.Empty(berkas.SelectMany(b => AturanSumber.FindAcuan(b, "PackageReference")).Except(paket));
    }

    [Fact]
    public void Every_project_of_src_is_held_by_the_law() =>
        Assert.Equal(Proyek.Select(p => (string)p[0]).Order(StringComparer.Ordinal), Directory.GetDirectories(Path.Combine(PohonSumber.Akar, "src")).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal));

    [Fact]
    public void Domain_has_no_framework_reference_either() => Assert.Empty(AturanSumber.FindAcuan(PohonSumber.ReadXml("src/Kinerja.Domain/Kinerja.Domain.csproj"), "FrameworkReference"));

    [Fact]
    public void References_of_a_project_are_read_from_its_file()
    {
        var proyek = XDocument.Parse("""<Project><ItemGroup><ProjectReference Include="..\Kinerja.Web\Kinerja.Web.csproj" /><PackageReference Include="Npgsql" /></ItemGroup></Project>""");

        Assert.Equal(["Kinerja.Web"], AturanSumber.FindAcuan(proyek, "ProjectReference"));
        Assert.Equal(["Npgsql"], AturanSumber.FindAcuan(proyek, "PackageReference"));
    }

    [Fact]
    public void Every_project_of_src_and_tests_is_in_the_solution()
    {
        var solusi = PohonSumber.Read("Kinerja.sln").Replace('\\', '/');

        Assert.All(PohonSumber.List("src", ".csproj").Concat(PohonSumber.List("tests", ".csproj")), p => Assert.Contains($"\"{p}\"", solusi, StringComparison.Ordinal));
    }

    [Fact]
    public void References_of_references_stay_where_they_are()
    {
        Assert.Equal("true", PohonSumber.ReadXml("Directory.Build.props").Descendants("DisableTransitiveProjectReferences").Single().Value);
        Assert.DoesNotContain(PohonSumber.List("src", ".csproj").Concat(PohonSumber.List("tests", ".csproj")), p => AturanSumber.IsAcuanMenular(PohonSumber.ReadXml(p)));
        Assert.True(AturanSumber.IsAcuanMenular(XDocument.Parse("<P><DisableTransitiveProjectReferences>false</DisableTransitiveProjectReferences></P>")));
    }

    [Fact]
    public void Versions_stand_in_one_file_only() =>
        Pelanggaran.None(
            BerkasBuild("src").Concat(BerkasBuild("tests")).Concat(BerkasBuild("tools")).Append("Directory.Build.props")
                .SelectMany(b => AturanSumber.FindVersiSetempat(PohonSumber.ReadXml(b)).Select(v => $"{b}: {v}")));

    [Theory]
    [InlineData("""<PackageReference Include="X" Version="1.0.0" />""")]
    [InlineData("""<PackageReference Include="X" VersionOverride="1.0.0" />""")]
    [InlineData("""<PackageReference Include="X"><Version>1.0.0</Version></PackageReference>""")]
    [InlineData("""<PackageDownload Include="X" Version="[1.0.0]" />""")]
    [InlineData("""<PackageDownload Include="X" Version="$(VersiX)" />""")]
    [InlineData("<VersiX>1.0.0</VersiX>")]
    [InlineData("<ManagePackageVersionsCentrally>false</ManagePackageVersionsCentrally>")]
    public void Version_elsewhere_is_noticed(string baris) => Assert.NotEmpty(AturanSumber.FindVersiSetempat(XDocument.Parse($"<Project>{baris}</Project>")));

    [Fact]
    public void Every_version_is_exact() => Assert.Empty(AturanSumber.FindVersiMengambang(PohonSumber.ReadXml("Directory.Packages.props")));

    [Theory]
    [InlineData("1.*")]
    [InlineData("*")]
    [InlineData("[1.0.0,2.0.0)")]
    [InlineData("12")]
    public void Floating_version_is_noticed(string versi) =>
        Assert.NotEmpty(AturanSumber.FindVersiMengambang(XDocument.Parse($"""<Project><PackageVersion Include="X" Version="{versi}" /></Project>""")));

    [Fact]
    public void Lock_files_name_no_address()
    {
        var kunci = PohonSumber.List("src", "packages.lock.json", "package-lock.json").Concat(PohonSumber.List("tests", "packages.lock.json")).ToList();

        Assert.True(kunci.Count >= 8);
        Assert.All(kunci, k => Assert.False(AturanSumber.IsBeralamat(PohonSumber.Read(k)), k));
        Assert.True(AturanSumber.IsBeralamat("""  "resolved": "https://contoh.invalid/x.tgz", """));
        Assert.False(AturanSumber.IsBeralamat("""  "resolved": "10.0.0", """));
    }

    [Fact]
    public void Every_project_has_a_lock_file() =>
        Assert.All(PohonSumber.List("src", ".csproj").Concat(PohonSumber.List("tests", ".csproj")), p => Assert.True(File.Exists(Path.Combine(PohonSumber.Akar, Path.GetDirectoryName(p)!, "packages.lock.json")), p));

    [Fact]
    public void Raw_sql_stands_only_where_it_is_listed() =>
        Assert.Equal(TempatSqlMentah, PohonSumber.List("src", ".cs", ".razor").Where(b => !b.EndsWith(".Designer.cs", StringComparison.Ordinal) && AturanSumber.IsSqlMentah(PohonSumber.Read(b))));

    [Theory]
    [InlineData("await db.Database.ExecuteSqlRawAsync(sql);")]
    [InlineData("""db.Keputusan.FromSql($"select 1")""")]
    [InlineData("""db.Database.SqlQuery<int>($"select 1")""")]
    [InlineData("new NpgsqlCommand(sql, c)")]
    [InlineData("var p = koneksi.CreateCommand();")]
    [InlineData("migrationBuilder.Sql(teks);")]
    [InlineData("await sambungan.BeginTextExportAsync(salin, ct)")]
    public void Raw_sql_is_noticed(string kode) => Assert.True(AturanSumber.IsSqlMentah(kode));

    [Fact]
    public void Linq_is_not_raw_sql() => Assert.False(AturanSumber.IsSqlMentah("await db.Keputusan.Where(k => k.Tahun == tahun).ExecuteUpdateAsync(x); // CreateCommandLine, CommandTexts"));

    [Fact]
    public void No_file_has_grown_past_its_size() =>
        Pelanggaran.None(PohonSumber.List("src").Concat(PohonSumber.List("tests")).Where(b => AturanSumber.IsTerlaluPanjang(b, CountBaris(b))).Select(b => $"{b}: {CountBaris(b)} lines, at most {AturanSumber.BatasBaris(b)}"));

    [Theory]
    [InlineData("src/X.cs", 251, true)]
    [InlineData("src/X.cs", 250, false)]
    [InlineData("src/X.razor.cs", 201, true)]
    [InlineData("src/X.razor", 121, true)]
    [InlineData("src/X/Migrations/Y.cs", 9000, false)]
    [InlineData("src/X.json", 9000, false)]
    public void File_that_is_too_long_is_noticed(string jalur, int baris, bool terlaluPanjang) => Assert.Equal(terlaluPanjang, AturanSumber.IsTerlaluPanjang(jalur, baris));

    private static IEnumerable<string> BerkasBuild(string folder) => PohonSumber.List(folder, ".csproj", ".targets", ".props");

    private static int CountBaris(string jalur) => AturanSumber.BatasBaris(jalur) is null ? 0 : File.ReadLines(Path.Combine(PohonSumber.Akar, jalur)).Count();
}
