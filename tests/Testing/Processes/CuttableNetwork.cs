using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace AreaSend.Testing.Processes;

/// <summary>A wire between a browser and a web node that can be cut: connections break at once and new ones are refused until it is mended.</summary>
public sealed class CuttableNetwork : IAsyncDisposable
{
    private readonly Uri target;
    private readonly int port = FreePort.Next();
    private readonly ConcurrentDictionary<TcpClient, bool> connections = [];
    private TcpListener? listener;

    private CuttableNetwork(Uri target) => this.target = target;

    /// <summary>The address for the browser.</summary>
    public Uri Address => new($"http://localhost:{port}");

    /// <summary>Lays the wire.</summary>
    public static CuttableNetwork To(Uri target)
    {
        var network = new CuttableNetwork(target);
        network.Mend();
        return network;
    }

    /// <summary>Cuts it.</summary>
    public void Cut()
    {
        listener?.Stop();
        listener = null;
        foreach (var (connection, _) in connections)
        {
            connection.Close();
        }

        connections.Clear();
    }

    /// <summary>Mends it.</summary>
    public void Mend()
    {
        var opened = new TcpListener(IPAddress.Loopback, port);
        opened.Server.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.ReuseAddress, true);
        opened.Start();
        listener = opened;
        _ = AcceptAsync(opened);
    }

    public ValueTask DisposeAsync()
    {
        Cut();
        return ValueTask.CompletedTask;
    }

    private async Task AcceptAsync(TcpListener opened)
    {
        try
        {
            while (true)
            {
                _ = CarryAsync(await opened.AcceptTcpClientAsync());
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            // cut
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using var far = new TcpClient();
        connections[near] = connections[far] = true;
        try
        {
            await far.ConnectAsync(IPAddress.Loopback, target.Port);
            var (nearBytes, farBytes) = (near.GetStream(), far.GetStream());
            await Task.WhenAny(nearBytes.CopyToAsync(farBytes), farBytes.CopyToAsync(nearBytes));
        }
        catch (Exception e) when (e is SocketException or IOException or ObjectDisposedException or InvalidOperationException)
        {
            // cut, or one side hung up
        }
        finally
        {
            near.Close();
            connections.TryRemove(near, out _);
            connections.TryRemove(far, out _);
        }
    }
}
