using System.Text;
using Kinerja.Data.Penetapan;
using Kinerja.Documents.Ekspor;
using Kinerja.Documents.Keputusan;
using Kinerja.Domain.Perencanaan;

namespace Kinerja.Web.Features.Penetapan;

/// <summary>A file in which a decree leaves the program and can come back: for the page and for the command line alike.</summary>
/// <param name="Akhiran">With its dot.</param>
internal sealed record BentukBerkas(string Akhiran, string TipeIsi, Func<KeputusanDetail, GambarLambang?, byte[]> Write)
{
    public static BentukBerkas Word { get; } = new(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", (d, lambang) => PenulisNaskahDocx.Write(d.Naskah, d.Tata, lambang));

    public static BentukBerkas Excel { get; } = new(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (d, _) => PenulisNaskahXlsx.Write(d.Naskah, d.Tata));

    public static BentukBerkas Data { get; } = new(".json", "application/json", (d, _) => Encoding.UTF8.GetBytes(FormatNaskah.Write(d.Naskah)));

    /// <summary>By the ending of a file's name; <c>null</c>: none of these.</summary>
    public static BentukBerkas? Find(string akhiran) => new[] { Word, Excel, Data }.FirstOrDefault(b => b.Akhiran.Equals(akhiran, StringComparison.OrdinalIgnoreCase));
}
