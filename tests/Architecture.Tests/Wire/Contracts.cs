using System.Reflection;

namespace AreaSend.Architecture.Tests.Wire;

/// <summary>What crosses the wire or lies in the ledger: serialised types and grain interfaces.</summary>
internal static class Contracts
{
    /// <summary>Every type with a generated serialiser, in contracts and grains.</summary>
    public static IReadOnlyList<Type> Serialised { get; } =
        [.. Types().Where(type => type.IsDefined(typeof(GenerateSerializerAttribute), inherit: false)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>Every grain and observer interface.</summary>
    public static IReadOnlyList<Type> Interfaces { get; } =
        [.. Types().Where(type => type.IsInterface && typeof(Orleans.Runtime.IAddressable).IsAssignableFrom(type)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The declared name on the wire, or null.</summary>
    public static string? AliasOf(MemberInfo member) => member.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias;

    private static IEnumerable<Type> Types() => new[] { typeof(AreaSend.Vocabulary.Actor).Assembly, typeof(AreaSend.Grains.Ledger.ILedger).Assembly }
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => type.Namespace?.StartsWith("AreaSend", StringComparison.Ordinal) == true);
}
