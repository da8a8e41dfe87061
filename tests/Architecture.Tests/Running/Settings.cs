using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Running;

/// <summary>The settings that the hosts' code really asks for, by name.</summary>
internal static partial class Settings
{
    /// <summary>What a host reads: <c>silo</c> or <c>web</c>.</summary>
    public static IReadOnlySet<string> ReadBy(string host) => (
        from file in House.FilesUnder(host, ".cs")
        let text = House.Read(file)
        from name in Literal().Matches(text).Select(match => match.Groups[1].Value)
            .Concat(ConnectionString().Matches(text).Select(match => $"ConnectionStrings:{match.Groups[1].Value}"))
        select name).ToHashSet();

    /// <summary>What both read.</summary>
    public static IReadOnlySet<string> All { get; } = ReadBy("silo").Concat(ReadBy("web")).ToHashSet();

    [GeneratedRegex(@"""((?:AreaSend|ConnectionStrings)(?::\w+)+|OTEL_[A-Z_]+)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"GetConnectionString\(""(\w+)""\)")]
    private static partial Regex ConnectionString();
}
