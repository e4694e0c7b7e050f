using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Kinerja.Web.Tests.Arsitektur;

/// <summary>Compiled assemblies as data: what is in them and what each type mentions, down to the instructions of its methods.</summary>
internal static class Rakitan
{
    private static readonly ReaderParameters Pembacaan = new() { AssemblyResolver = CreateResolver() };

    public static AssemblyDefinition Domain { get; } = Read("Kinerja.Domain");

    public static AssemblyDefinition Data { get; } = Read("Kinerja.Data");

    public static AssemblyDefinition Documents { get; } = Read("Kinerja.Documents");

    public static AssemblyDefinition Web { get; } = Read("Kinerja.Web");

    /// <summary>This assembly: the twins, types that break a rule on purpose, live here.</summary>
    public static AssemblyDefinition Uji { get; } = Read("Kinerja.Web.Tests");

    public static TypeDefinition Type<T>(this AssemblyDefinition rakitan) => rakitan.AllTypes().Single(t => t.FullName == typeof(T).FullName!.Replace('+', '/'));

    /// <summary>With nested types: closures and the state machines of async methods are types of their own.</summary>
    public static IEnumerable<TypeDefinition> AllTypes(this AssemblyDefinition rakitan) => rakitan.MainModule.Types.SelectMany(WithNested);

    public static IEnumerable<TypeDefinition> WithNested(this TypeDefinition tipe) => tipe.NestedTypes.SelectMany(WithNested).Prepend(tipe);

    public static bool IsGenerated(this TypeDefinition tipe) =>
        tipe.CustomAttributes.Any(a => a.AttributeType.Name == nameof(CompilerGeneratedAttribute)) || tipe.DeclaringType?.IsGenerated() == true;

    /// <summary>The base classes, nearest first; ends where one cannot be resolved.</summary>
    public static IEnumerable<TypeReference> Bases(this TypeDefinition tipe)
    {
        for (var dasar = tipe.BaseType; dasar is not null; dasar = dasar.Resolve()?.BaseType)
        {
            yield return dasar;
        }
    }

    /// <summary>Interfaces of the type and of its bases.</summary>
    public static IEnumerable<string> InterfaceNames(this TypeDefinition tipe) =>
        tipe.Bases().Select(b => b.Resolve()).Where(b => b is not null).Prepend(tipe).SelectMany(t => t.Interfaces).Select(i => i.InterfaceType.FullName);

    /// <summary>A type taken apart: <c>Task&lt;List&lt;X[]&gt;&gt;</c> is Task, List and X.</summary>
    public static IEnumerable<TypeReference> Parts(this TypeReference? tipe) => tipe switch
    {
        null or GenericParameter => [],
        GenericInstanceType g => g.GenericArguments.SelectMany(Parts).Concat(g.ElementType.Parts()),
        TypeSpecification s => s.ElementType.Parts(),
        _ => [tipe],
    };

    /// <summary>Every type that the type mentions itself: in its declaration, its members and its code, that of its nested types included.</summary>
    public static IEnumerable<TypeReference> MentionedTypes(this TypeDefinition tipe) => tipe.WithNested().SelectMany(OwnTypes).SelectMany(Parts);

    /// <summary>Every method and field that the type's own code uses.</summary>
    public static IEnumerable<MemberReference> UsedMembers(this TypeDefinition tipe) =>
        tipe.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions).Select(i => i.Operand).OfType<MemberReference>().Where(m => m is not TypeReference);

    private static IEnumerable<TypeReference?> OwnTypes(TypeDefinition tipe)
    {
        var deklarasi = tipe.Interfaces.Select(i => i.InterfaceType).Append(tipe.BaseType);
        var atribut = tipe.CustomAttributes.Concat(tipe.Properties.SelectMany(p => p.CustomAttributes)).Select(a => a.AttributeType);
        var anggota = tipe.Fields.Select(f => f.FieldType).Concat(tipe.Methods.SelectMany(Signature));
        var kode = tipe.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Variables.Select(v => v.VariableType).Concat(m.Body.Instructions.SelectMany(Operand)));
        return deklarasi.Concat(atribut).Concat(anggota).Concat(kode);
    }

    private static IEnumerable<TypeReference> Signature(MethodReference metode) => metode.Parameters.Select(p => p.ParameterType).Append(metode.ReturnType);

    private static IEnumerable<TypeReference?> Operand(Instruction perintah) => perintah.Operand switch
    {
        TypeReference t => [t],
        GenericInstanceMethod g => [.. g.GenericArguments, g.DeclaringType, .. Signature(g)],
        MethodReference m => [m.DeclaringType, .. Signature(m)],
        FieldReference f => [f.DeclaringType, f.FieldType],
        _ => [],
    };

    private static AssemblyDefinition Read(string nama) => AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, nama + ".dll"), Pembacaan);

    private static DefaultAssemblyResolver CreateResolver()
    {
        var pencari = new DefaultAssemblyResolver();
        foreach (var lokasi in new[] { AppContext.BaseDirectory, typeof(object).Assembly.Location, typeof(ComponentBase).Assembly.Location })
        {
            pencari.AddSearchDirectory(Path.GetDirectoryName(lokasi));
        }

        return pencari;
    }
}
