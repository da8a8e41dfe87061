using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace AreaSend.Testing.Stores;

/// <summary>A real PostgreSQL for tests, on loopback and a free port, its files in a temporary folder. Started once a process; ended by its process id.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static PostgresServer? shared;
    private readonly string folder;
    private readonly PostgresCommand command;
    private readonly PostgresReaper reaper;
    private string[] settings = [];
    private Process? process;
    private int databases;

    private PostgresServer(string folder, int port, PostgresCommand command)
    {
        this.folder = folder;
        this.command = command;
        reaper = new PostgresReaper(folder);
        Port = port;
    }

    /// <summary>Where it listens, on 127.0.0.1.</summary>
    public int Port { get; }

    /// <summary>The server of this process, started when first asked for and ended with the process.</summary>
    public static async Task<PostgresServer> SharedAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return shared ??= await StartAsync();
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>A server of one's own, to be killed and started again.</summary>
    public static async Task<PostgresServer> StartAsync(params string[] settings)
    {
        var programs = PostgresCommand.Find();
        var home = Directory.CreateTempSubdirectory("areasend-pg-").FullName;
        var server = new PostgresServer(home, FreePort(), programs) { settings = settings };
        await programs.OwnAsync(home);
        await programs.RunAsync("initdb", "-D", Path.Combine(home, "data"), "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        await server.StartServerAsync();
        return server;
    }

    /// <summary>Makes an empty database.</summary>
    /// <returns>Its connection string.</returns>
    public async Task<string> CreateDatabaseAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"areasend_{Environment.ProcessId}_{Interlocked.Increment(ref databases)}");
        await using var connection = new NpgsqlConnection(ConnectionString("postgres"));
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
        await create.ExecuteNonQueryAsync();
        return ConnectionString(name);
    }

    /// <summary>Starts the server on the same files and port, after <see cref="KillAsync"/>.</summary>
    public async Task StartServerAsync()
    {
        process = command.Start(
            "postgres",
            ["-D", Path.Combine(folder, "data"),
            "-c", "listen_addresses=127.0.0.1",
            "-c", string.Create(CultureInfo.InvariantCulture, $"port={Port}"),
            "-c", $"unix_socket_directories={folder}",
            "-c", "max_connections=200",
            "-c", "log_min_messages=panic",
            .. settings]);
        await WaitUntilReadyAsync();
    }

    /// <summary>Kills the server's main process at once, as a power cut would; its children follow.</summary>
    public async Task KillAsync()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            await process.WaitForExitAsync();
        }

        process?.Dispose();
        process = null;
    }

    public async ValueTask DisposeAsync()
    {
        await Task.Run(reaper.Dispose);
        process?.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private string ConnectionString(string database) =>
        string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username=postgres;Database={database}");

    private async Task WaitUntilReadyAsync()
    {
        var give = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false;Timeout=2");
                await connection.OpenAsync();
                return;
            }
            catch (Exception e) when (e is NpgsqlException or SocketException && give.Elapsed < TimeSpan.FromSeconds(30))
            {
                await Task.Delay(50);
            }
        }
    }
}
