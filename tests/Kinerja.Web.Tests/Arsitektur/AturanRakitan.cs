using Kinerja.Data;
using Kinerja.Domain.Umum;
using Microsoft.AspNetCore.Components;
using Mono.Cecil;

namespace Kinerja.Web.Tests.Arsitektur;

/// <summary>The law of the house over compiled assemblies. Each rule lists what breaks it; empty is well.</summary>
internal static class AturanRakitan
{
    private static readonly HashSet<string> Pemilik = [typeof(IMilikKecamatan).FullName!, typeof(IMilikKabupaten).FullName!, typeof(IBersama).FullName!];

    private static readonly HashSet<string> Jam =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.TimeProvider::get_System", "System.Diagnostics.Stopwatch::StartNew", "System.Diagnostics.Stopwatch::GetTimestamp", "System.Environment::get_TickCount", "System.Environment::get_TickCount64",
    ];

    /// <summary>Assemblies that it may not know.</summary>
    public static IReadOnlyList<string> FindAcuanAsing(AssemblyDefinition rakitan, Func<string, bool> boleh) =>
        [.. rakitan.MainModule.AssemblyReferences.Select(a => a.Name).Where(a => !boleh(a)).Order(StringComparer.Ordinal)];

    /// <summary>Types that mention what a rule forbids them, as <c>who → what</c>.</summary>
    public static IReadOnlyList<string> FindSebutan(IEnumerable<TypeDefinition> daftarTipe, Func<string, bool> terlarang) =>
        [.. daftarTipe.SelectMany(t => t.MentionedTypes().Select(d => d.FullName).Where(terlarang).Select(d => $"{t.FullName} → {d}")).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Code that asks for the time instead of being told it.</summary>
    public static IReadOnlyList<string> FindJam(IEnumerable<TypeDefinition> daftarTipe) =>
        [.. daftarTipe.SelectMany(t => t.WithNested()).SelectMany(t => t.UsedMembers().Select(m => $"{m.DeclaringType.FullName}::{m.Name}").Where(Jam.Contains).Select(m => $"{t.FullName} → {m}")).Distinct()];

    public static IReadOnlyList<TypeDefinition> Components(AssemblyDefinition rakitan) =>
        [.. rakitan.AllTypes().Where(t => t.Bases().Any(b => b.FullName == typeof(ComponentBase).FullName))];

    /// <summary>Components that touch the database: a context in a circuit lives as long as the circuit.</summary>
    public static IReadOnlyList<string> FindKomponenBasisData(IEnumerable<TypeDefinition> komponen) =>
        FindSebutan(komponen, nama => nama == typeof(KinerjaDbContext).FullName
            || nama.StartsWith("Microsoft.EntityFrameworkCore.", StringComparison.Ordinal) || nama.StartsWith("Npgsql.", StringComparison.Ordinal));

    /// <summary>What a public member hands out that is an entity, or holds one.</summary>
    public static IReadOnlyList<string> FindEntitasKeluar(IEnumerable<TypeDefinition> daftarTipe) =>
        [.. daftarTipe.Where(t => t.IsPublic || t.IsNestedPublic).SelectMany(EntitasKeluar).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> EntitasKeluar(TypeDefinition tipe)
    {
        var metode = tipe.Methods.Where(m => m.IsPublic && !m.IsConstructor)
            .Select(m => (m.Name, Tipe: m.Parameters.Where(p => p.IsOut).Select(p => p.ParameterType).Append(m.ReturnType)));
        var bidang = tipe.Fields.Where(f => f.IsPublic).Select(f => (f.Name, Tipe: (IEnumerable<TypeReference>)[f.FieldType]));
        return metode.Concat(bidang).Where(a => a.Tipe.SelectMany(t => t.Parts()).Any(IsEntitas)).Select(a => $"{tipe.FullName}.{a.Name}");
    }

    private static bool IsEntitas(TypeReference tipe) => tipe.Resolve() is { IsInterface: false } t && t.InterfaceNames().Any(Pemilik.Contains);
}
