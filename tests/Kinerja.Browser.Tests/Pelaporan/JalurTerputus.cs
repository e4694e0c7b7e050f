using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Kinerja.Browser.Tests.Pelaporan;

/// <summary>The line between a browser and a server: it can be cut, restored, and led to another server. A browser's own "offline" does not cut an open websocket.</summary>
public sealed class JalurTerputus : IAsyncDisposable
{
    private readonly TcpListener _pendengar = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _terbuka = new();
    private readonly CancellationTokenSource _henti = new();
    private readonly Task _kerja;
    private volatile int _tujuan;
    private volatile bool _putus;

    public JalurTerputus(string server)
    {
        Lead(server);
        _pendengar.Start();
        _kerja = ListenAsync();
    }

    /// <summary>What the browser opens instead of the server's own address.</summary>
    public string Alamat => $"http://127.0.0.1:{((IPEndPoint)_pendengar.LocalEndpoint).Port}";

    public void Lead(string server) => _tujuan = new Uri(server).Port;

    public void Cut()
    {
        _putus = true;
        foreach (var klien in _terbuka.Keys)
        {
            klien.Close();
        }
    }

    public void Restore() => _putus = false;

    public async ValueTask DisposeAsync()
    {
        await _henti.CancelAsync();
        _pendengar.Stop();
        Cut();
        await _kerja;
        _henti.Dispose();
        _pendengar.Dispose();
    }

    private async Task ListenAsync()
    {
        while (!_henti.IsCancellationRequested)
        {
            try
            {
                _ = CarryAsync(await _pendengar.AcceptTcpClientAsync(_henti.Token));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task CarryAsync(TcpClient peramban)
    {
        using var server = new TcpClient();
        try
        {
            if (!_putus)
            {
                (_terbuka[peramban], _terbuka[server]) = (true, true);
                await server.ConnectAsync(IPAddress.Loopback, _tujuan);
                await Task.WhenAny(peramban.GetStream().CopyToAsync(server.GetStream()), server.GetStream().CopyToAsync(peramban.GetStream()));
            }
        }
        catch (Exception e) when (e is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // Cut, or one end has gone.
        }
        finally
        {
            _terbuka.TryRemove(peramban, out _);
            _terbuka.TryRemove(server, out _);
            peramban.Dispose();
        }
    }
}
