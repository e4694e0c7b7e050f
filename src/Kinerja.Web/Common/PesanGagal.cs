using System.Data.Common;
using Kinerja.Domain.Umum;

namespace Kinerja.Web.Common;

/// <summary>What a person is told when an act did not happen, beside the button that they pressed. A bug is not told about here: it ends the circuit.</summary>
public static class PesanGagal
{
    public static string? Of(Exception galat) => galat switch
    {
        AturanException => galat.Message,
        DbException or { InnerException: DbException } or TimeoutException => "Basis data sedang tidak menjawab, jadi belum ada yang disimpan. Coba lagi sebentar lagi; isian Anda tetap di sini.",
        _ => null,
    };
}
