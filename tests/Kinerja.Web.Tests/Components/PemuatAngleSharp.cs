using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace Kinerja.Web.Tests.Components;

/// <summary>The runtime refuses an older AngleSharp.Diffing than bUnit was built with by itself; told where it lies, it takes it.</summary>
internal static class PemuatAngleSharp
{
    [ModuleInitializer]
    internal static void Register() => AssemblyLoadContext.Default.Resolving += Resolve;

    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName nama) =>
        nama.Name == "AngleSharp.Diffing" ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll")) : null;
}
