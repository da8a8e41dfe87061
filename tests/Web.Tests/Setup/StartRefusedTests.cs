using System.Globalization;
using System.Net;
using System.Net.Sockets;
using AreaSend.Testing.Processes;
using AreaSend.Testing.Stores;

namespace AreaSend.Web.Tests.Setup;

/// <summary>The web program as a process, started with settings that are wrong: one sentence on the error output, code 1, and no stack trace anywhere.</summary>
public sealed class StartRefusedTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public Task A_data_folder_that_is_a_file_is_said() =>
        IsRefusedAsync($"AreaSend:Data names the folder '{AFile}', which this program cannot make or write. Choose another one.", ("AreaSend:Data", AFile));

    [Fact]
    public Task A_data_folder_that_is_a_file_is_said_when_the_keys_are_elsewhere() =>
        IsRefusedAsync($"AreaSend:Data names the folder '{AFile}',*", ("AreaSend:Data", AFile), ("AreaSend:Keys", folder.File("keys")));

    [Fact]
    public Task A_key_folder_on_an_impossible_path_is_said() =>
        IsRefusedAsync("AreaSend:Keys names the folder '/proc/no/keys', which this program cannot make or write. Choose another one.", ("AreaSend:Keys", "/proc/no/keys"));

    [Fact]
    public Task An_address_that_is_none_is_said() => IsRefusedAsync("--urls (*) holds 'banana'.*", ("Kestrel:Endpoints:One:Url", "banana"));

    [Fact]
    public Task A_ledger_address_that_is_none_is_said() => IsRefusedAsync(
        "ConnectionStrings:Ledger is not a PostgreSQL connection string,*",
        ("AreaSend:Mode", "Cluster"),
        ("ConnectionStrings:Ledger", "Host"),
        ("AreaSend:Keys", folder.File("keys")),
        ("AreaSend:OpenIdConnect:Authority", "https://id.example"),
        ("AreaSend:OpenIdConnect:ClientId", "areasend"));

    [Fact]
    public async Task A_port_that_another_program_uses_is_said()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();

        await IsRefusedAsync("--urls names http://127.0.0.1:*, where this program cannot listen: Address already in use.*", ((IPEndPoint)other.LocalEndpoint).Port);
    }

    private string AFile
    {
        get
        {
            File.WriteAllText(folder.File("a-file"), "");
            return folder.File("a-file");
        }
    }

    private Task IsRefusedAsync(string sentence, params (string Name, string Value)[] settings) => IsRefusedAsync(sentence, FreePort.Next(), settings);

    private async Task IsRefusedAsync(string sentence, int port, params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string>
        {
            ["AreaSend:Data"] = folder.File("data"),
            ["AreaSend:SiloPort"] = FreePort.Next().ToString(CultureInfo.InvariantCulture),
            ["AreaSend:GatewayPort"] = FreePort.Next().ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (name, value) in settings)
        {
            all[name] = value;
        }

        await using var web = HostProcess.Start("web", "AreaSend.Web", new Uri($"http://127.0.0.1:{port}"), all);
        (await web.ExitAsync()).Should().Be(1, web.Output);
        web.Errors.Should().Match(sentence).And.NotContain("\n");
        web.Output.Should().NotContain("   at ");
    }
}
