using Kinerja.Data;
using Kinerja.Data.Identity;
using Kinerja.Documents.Typst;
using Mono.Cecil;
using Xunit;

namespace Kinerja.Web.Tests.Arsitektur;

/// <summary>Domain → nothing; Data → Domain; Documents → Domain; Web → all. Each rule has a twin that proves it can fail.</summary>
public sealed class LapisanTests
{
    private static readonly string[] PetaAspNet = ["Microsoft.AspNetCore", "Microsoft.Extensions", "Microsoft.Net.Http.Headers", "Microsoft.JSInterop"];

    private static readonly string[] PetaData = ["Npgsql", "Microsoft.EntityFrameworkCore"];

    [Fact]
    public void Domain_knows_nothing_but_the_runtime() => Pelanggaran.None(AturanRakitan.FindAcuanAsing(Rakitan.Domain, IsRuntime));

    [Fact]
    public void Data_knows_the_domain_and_the_database() =>
        Pelanggaran.None(AturanRakitan.FindAcuanAsing(Rakitan.Data, a => IsRuntime(a) || IsOf(PetaAspNet, a) || IsOf(PetaData, a) || a == "Kinerja.Domain"));

    [Fact]
    public void Documents_knows_the_domain_and_its_own_tools() =>
        Pelanggaran.None(AturanRakitan.FindAcuanAsing(Rakitan.Documents, a => IsRuntime(a) || IsOf(PetaAspNet, a) || a is "Kinerja.Domain" or "QRCoder" or "DocumentFormat.OpenXml"));

    [Fact]
    public void Web_knows_the_projects_and_its_components_but_neither_EF_nor_Npgsql() =>
        Pelanggaran.None(AturanRakitan.FindAcuanAsing(
            Rakitan.Web, a => IsRuntime(a) || IsOf(PetaAspNet, a) || a is "Kinerja.Domain" or "Kinerja.Data" or "Kinerja.Documents" or "Radzen.Blazor" or "Microsoft.AspNetCore"));

    [Fact]
    public void Foreign_reference_is_noticed()
    {
        var asing = AturanRakitan.FindAcuanAsing(Rakitan.Uji, IsRuntime);

        Assert.Contains("xunit.core", asing);
        Assert.Contains("Microsoft.EntityFrameworkCore", asing);
        Assert.DoesNotContain("System.Runtime", asing);
    }

    [Fact]
    public void Domain_asks_nobody_for_the_time() => Pelanggaran.None(AturanRakitan.FindJam(Rakitan.Domain.MainModule.Types));

    [Fact]
    public void Asking_for_the_time_is_noticed_in_lambdas_and_async_methods()
    {
        var jam = AturanRakitan.FindJam([Rakitan.Uji.Type<PenanyaJam>()]);

        Assert.Contains(jam, j => j.EndsWith("System.DateTime::get_Now", StringComparison.Ordinal));
        Assert.Contains(jam, j => j.EndsWith("System.DateTimeOffset::get_UtcNow", StringComparison.Ordinal));
    }

    [Fact]
    public void Domain_touches_no_file_network_process_or_random_number() => Pelanggaran.None(AturanRakitan.FindSebutan(Rakitan.Domain.MainModule.Types, IsDunia));

    [Fact]
    public void Touching_a_file_is_noticed() => Assert.NotEmpty(AturanRakitan.FindSebutan([Rakitan.Uji.Type<PembacaBerkas>()], IsDunia));

    [Fact]
    public void Compiler_and_signing_stay_in_Documents() =>
        Pelanggaran.None(AturanRakitan.FindSebutan(Rakitan.Web.MainModule.Types.Concat(Rakitan.Data.MainModule.Types), IsAlatCetak));

    [Fact]
    public void Use_of_the_compiler_is_noticed() =>
        Assert.NotEmpty(AturanRakitan.FindSebutan(Rakitan.Documents.MainModule.Types.Where(t => t.Namespace == "Kinerja.Documents"), IsAlatCetak));

    [Fact]
    public void Component_touches_no_database() => Pelanggaran.None(AturanRakitan.FindKomponenBasisData(AturanRakitan.Components(Rakitan.Web)));

    [Fact]
    public void Components_are_found_to_be_looked_at() => Assert.True(AturanRakitan.Components(Rakitan.Web).Count >= 10);

    [Fact]
    public void Component_that_touches_the_database_is_noticed_even_in_an_async_method()
    {
        var komponen = AturanRakitan.Components(Rakitan.Uji);
        var pelanggar = AturanRakitan.FindKomponenBasisData(komponen);

        Assert.Contains(komponen, k => k.Name == nameof(KomponenPatuh));
        Assert.NotEmpty(pelanggar);
        Assert.All(pelanggar, p => Assert.Contains(nameof(KomponenPenyentuhBasisData), p, StringComparison.Ordinal));
    }

    [Fact]
    public void Entity_never_leaves_a_service() =>
        Pelanggaran.None(AturanRakitan.FindEntitasKeluar(new[] { Rakitan.Data, Rakitan.Documents, Rakitan.Web }.SelectMany(r => r.AllTypes()).Where(t => !IsPenyimpan(t))));

    [Fact]
    public void Entity_that_leaves_a_service_is_noticed_by_return_out_parameter_and_field()
    {
        var tipe = nameof(LayananPembocor);
        var keluar = AturanRakitan.FindEntitasKeluar([Rakitan.Uji.Type<LayananPembocor>()]).Select(k => k[(k.IndexOf(tipe, StringComparison.Ordinal) + tipe.Length + 1)..]);

        Assert.Equal(["Bidang", "ListAsync", "TryFind"], keluar);
    }

    // The context itself, and the store that ASP.NET Core Identity takes people out of.
    private static bool IsPenyimpan(TypeDefinition tipe) => tipe.FullName == typeof(KinerjaDbContext).FullName || tipe.FullName == typeof(PenyimpanPengguna).FullName;

    // That printing failed, and why, is for whoever asked for it; how it is done is not.
    private static bool IsAlatCetak(string nama) =>
        (nama.StartsWith("Kinerja.Documents.Typst.", StringComparison.Ordinal) && nama != typeof(PenyusunException).FullName)
        || nama.StartsWith("Kinerja.Documents.Signing.", StringComparison.Ordinal)
        || nama.StartsWith("System.Security.Cryptography.Pkcs.", StringComparison.Ordinal);

    // Not System.Environment: the compiler's own iterators ask it for the thread.
    private static bool IsDunia(string nama) =>
        nama is "System.Console" or "System.Diagnostics.Process" or "System.Threading.Thread" or "System.Random"
        || (nama.StartsWith("System.Net.", StringComparison.Ordinal) && nama != "System.Net.WebUtility" /* decodes &amp; and touches no network */)
        || (nama.StartsWith("System.IO.", StringComparison.Ordinal) && nama is not ("System.IO.Stream" or "System.IO.MemoryStream" or "System.IO.TextReader" or "System.IO.StringReader" or "System.IO.TextWriter" or "System.IO.StringWriter"));

    private static bool IsRuntime(string rakitan) => rakitan is "netstandard" or "System" or "Microsoft.Win32.Primitives" || rakitan.StartsWith("System.", StringComparison.Ordinal);

    private static bool IsOf(string[] keluarga, string rakitan) => keluarga.Any(k => rakitan == k || rakitan.StartsWith(k + ".", StringComparison.Ordinal));
}
