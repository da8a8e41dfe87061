using System.Collections;
using System.Globalization;
using System.Reflection;

namespace AreaSend.Architecture.Tests.Wire;

/// <summary>A value in words, with every public member, for comparing what was sent with what arrived.</summary>
internal static class Described
{
    /// <summary>The words.</summary>
    public static string Of(object? value) => value switch
    {
        null => "null",
        string text => $"'{text}'",
        Exception failure => $"{failure.GetType().Name}({failure.Message})",
        IFormattable plain and (IConvertible or Guid or DateOnly or DateTimeOffset or TimeSpan) => plain.ToString(null, CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        IEnumerable many => $"[{string.Join(", ", many.Cast<object?>().Select(Of))}]",
        _ => $"{value.GetType().Name}({string.Join(", ", Members(value))})",
    };

    private static IEnumerable<string> Members(object value) =>
        from property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public)
        where property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true }
        select $"{property.Name}={Of(property.GetValue(value))}";
}
