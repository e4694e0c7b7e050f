using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Kinerja.Data.Tests;

/// <summary>Counts the commands that a context sends.</summary>
internal sealed class PencacahPerintah : DbCommandInterceptor
{
    public int Jumlah { get; set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Jumlah++;
        return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
    }
}
