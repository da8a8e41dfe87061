using System.Globalization;
using AreaSend.Testing.Processes;

namespace AreaSend.Ledger.Tests.Running;

/// <summary>Starts the silo program without waiting for it to be ready.</summary>
internal static class SiloProgram
{
    public static HostProcess Start(Dictionary<string, string> settings, params string[] verbs) =>
        HostProcess.Start("silo", "AreaSend.Silo", new Uri($"http://localhost:{FreePort.Next()}"), settings, verbs);

    public static Dictionary<string, string> Cluster(string database) => new()
    {
        ["AreaSend:Mode"] = "Cluster",
        ["ConnectionStrings:Ledger"] = database,
        ["AreaSend:SiloPort"] = FreePort.Next().ToString(CultureInfo.InvariantCulture),
        ["AreaSend:GatewayPort"] = FreePort.Next().ToString(CultureInfo.InvariantCulture),
    };
}
