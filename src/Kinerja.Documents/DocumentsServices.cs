using Kinerja.Documents.Keputusan;
using Kinerja.Documents.Laporan;
using Kinerja.Documents.Typst;
using Microsoft.Extensions.DependencyInjection;

namespace Kinerja.Documents;

public static class DocumentsServices
{
    /// <summary>Printing. <see cref="PengaturanTypst"/> can be configured as options; no process starts before the first document.</summary>
    public static IServiceCollection AddDocuments(this IServiceCollection services)
    {
        services.AddOptions<PengaturanTypst>();
        services.AddSingleton(_ => new Lazy<LetakTypst>(LetakTypst.Find));
        services.AddSingleton<PenyusunTypst>();
        services.AddSingleton(s => new PencetakKeputusan(s.GetRequiredService<PenyusunTypst>(), s.GetRequiredService<Lazy<LetakTypst>>()));
        services.AddSingleton(s => new PencetakLembarArsip(s.GetRequiredService<PenyusunTypst>(), s.GetRequiredService<Lazy<LetakTypst>>()));
        services.AddSingleton(s => new PencetakBeda(s.GetRequiredService<PenyusunTypst>(), s.GetRequiredService<Lazy<LetakTypst>>()));
        services.AddSingleton(s => new PencetakLaporan(s.GetRequiredService<PenyusunTypst>(), s.GetRequiredService<Lazy<LetakTypst>>()));
        services.AddSingleton(s => new PencetakPetikan(s.GetRequiredService<PenyusunTypst>(), s.GetRequiredService<Lazy<LetakTypst>>(), s.GetRequiredService<PencetakKeputusan>()));
        return services;
    }
}
