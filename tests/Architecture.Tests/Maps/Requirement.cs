using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Maps;

/// <summary>One line of requirements.txt.</summary>
/// <param name="Number">Such as K036.</param>
/// <param name="Words">What is required, in a few words.</param>
/// <param name="Reason">Why there is no rule; empty when there is one.</param>
internal sealed record Requirement(string Number, string Words, string Reason)
{
    private const string File = "tests/Architecture.Tests/Maps/requirements.txt";

    /// <summary>The requirements that the table is about.</summary>
    public static IReadOnlyList<Requirement> All { get; } =
        [.. House.Lines(File).Where(line => line.Length > 0).Select(line => line.Split('|')).Select(parts => new Requirement(parts[0], parts[1], parts[2]))];
}
