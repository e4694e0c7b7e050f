using Kinerja.Domain.Umum;
using Kinerja.Web.Common;
using Kinerja.Web.Perintah;

using var berhenti = new CancellationTokenSource();
if (BarisPerintah.IsPerintah(args))
{
    Console.CancelKeyPress += (_, e) =>
    {
        // The command ends in order: a file half written is left behind by none, and a cluster of its own is stopped.
        e.Cancel = true;
        berhenti.Cancel();
    };
    return await BarisPerintah.RunAsync(args, berhenti.Token);
}

try
{
    await Aplikasi.RunAsync(args);
    return BarisPerintah.Berhasil;
}
catch (AturanException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return BarisPerintah.Ditolak;
}
