using System.Collections.Frozen;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Ledger;

/// <summary>Event ⇄ (versioned name, JSON). The name is the event's <see cref="AliasAttribute"/>; an unknown name throws, it is never skipped.</summary>
public static class EventCodec
{
    /// <summary>How events and register rows are written: readable in ten years, strict when read.</summary>
    public static JsonSerializerOptions Json { get; } = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
    };

    private static readonly FrozenDictionary<string, Type> ByName = typeof(Actor).Assembly.GetTypes()
        .Where(t => t is { IsSealed: true, IsNested: true } && t.DeclaringType!.Name.EndsWith("Event", StringComparison.Ordinal))
        .ToFrozenDictionary(Name, StringComparer.Ordinal);

    /// <summary>All event names that can be read.</summary>
    public static IReadOnlyCollection<string> Names => ByName.Keys;

    /// <summary>The type behind a name.</summary>
    /// <param name="name">Versioned event name.</param>
    /// <returns>The event's type.</returns>
    /// <exception cref="UnknownEventException">This version of the product does not know the name.</exception>
    public static Type TypeOf(string name) => ByName.TryGetValue(name, out var type) ? type : throw new UnknownEventException(name);

    /// <summary>Writes an event.</summary>
    /// <param name="happened">The event.</param>
    /// <returns>Its name and JSON.</returns>
    public static (string Type, string Payload) Write(object happened) =>
        (Name(happened.GetType()), JsonSerializer.Serialize(happened, happened.GetType(), Json));

    /// <summary>Reads an event.</summary>
    /// <typeparam name="TEvent">The family it belongs to.</typeparam>
    /// <param name="type">Its name.</param>
    /// <param name="payload">Its JSON.</param>
    /// <returns>The event.</returns>
    public static TEvent Read<TEvent>(string type, string payload) =>
        (TEvent)(JsonSerializer.Deserialize(payload, TypeOf(type), Json) ?? throw new JsonException($"'{type}' holds null."));

    /// <summary>Whether two events say the same kind of thing, whatever their versions: <c>local-area.recorded.v1</c> and <c>.v2</c> do.</summary>
    /// <param name="one">An event's type.</param>
    /// <param name="other">Another event's type.</param>
    /// <returns>True when their names differ in nothing but the version.</returns>
    public static bool SameKind(Type one, Type other) => one == other || Kind(Name(one)) == Kind(Name(other));

    private static string Kind(string name) => name[..name.LastIndexOf(".v", StringComparison.Ordinal)];

    private static string Name(Type type) => type.GetCustomAttribute<AliasAttribute>(inherit: false)?.Alias ?? throw new UnknownEventException(type.Name);
}
