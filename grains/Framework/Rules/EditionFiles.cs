using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using AreaSend.Framework;
using AreaSend.Framework.Catalogue;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Framework.Rules;

/// <summary>Reads the files of the editions. A file holds only what the sources give for its edition; all else is inherited from the one before and marked presumed.</summary>
[Handbook("K001", "summary of changes to July 2025"), Handbook("K002", "summary of changes to July 2025")]
public static class EditionFiles
{
    private static readonly (string Section, string Key)[] Sections =
    [
        ("figures", "key"), ("criteria", "number"), ("outcomes", "number"), ("information", "number"), ("activities", "code"),
        ("checklists", "key"), ("provisions", "key"), ("terms", "key"),
    ];

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false), new EditionIdText() },
    };

    /// <summary>Reads all editions.</summary>
    /// <param name="files">Text of each file, an edition after the one it inherits from.</param>
    /// <returns>The editions, in that order.</returns>
    /// <exception cref="FormatException">A file is wrong: a bug in it.</exception>
    public static ImmutableArray<EditionView> Read(IEnumerable<string> files)
    {
        var whole = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        var editions = ImmutableArray.CreateBuilder<EditionView>();
        foreach (var text in files)
        {
            try
            {
                var file = JsonNode.Parse(text)!.AsObject();
                var edition = Whole(file, file["inherits"] is { } from ? whole[from.GetValue<string>()] : null);
                whole.Add(file["id"]!.GetValue<string>(), edition);
                editions.Add(View(edition));
            }
            catch (Exception broken) when (broken is JsonException or InvalidOperationException or KeyNotFoundException or ArgumentException or NullReferenceException)
            {
                throw new FormatException($"An edition cannot be read: {broken.Message} It begins {text[..Math.Min(text.Length, 60)]}", broken);
            }
        }

        return editions.ToImmutable();
    }

    private static EditionView View(JsonObject edition)
    {
        edition["dayCounts"] = JsonSerializer.SerializeToNode(DayCountFigures.Of(edition["figures"].Deserialize<ImmutableArray<Figure>>(Strict)), Strict);
        return edition.Deserialize<EditionView>(Strict)!;
    }

    private static JsonObject Whole(JsonObject file, JsonObject? inherited)
    {
        var edition = new JsonObject();
        foreach (var name in new[] { "id", "title", "known", "inForceFrom", "dayPresumed" })
        {
            if (file[name] is { } value)
            {
                edition[name] = value.DeepClone();
            }
        }

        foreach (var (section, key) in Sections)
        {
            edition[section] = Merged(file, section, key, inherited?[section]?.AsArray());
        }

        return edition;
    }

    /// <summary>What is inherited stands where it stood, presumed; what is given takes its place, or comes at the end.</summary>
    private static JsonArray Merged(JsonObject file, string section, string key, JsonArray? inherited)
    {
        var removed = file["removed"]?[section]?.AsArray().Select(one => $"{one}").ToHashSet(StringComparer.Ordinal) ?? [];
        var given = file[section]?.AsArray().Select(one => Given(one!.DeepClone().AsObject(), file)).ToDictionary(one => $"{one[key]}") ?? [];
        var merged = new JsonArray();
        foreach (var old in inherited?.Select(one => one!.AsObject()) ?? [])
        {
            var name = $"{old[key]}";
            if (!removed.Contains(name))
            {
                merged.Add(given.Remove(name, out var newer) ? newer : Presumed(old));
            }
        }

        foreach (var one in given.Values)
        {
            merged.Add(one);
        }

        return merged;
    }

    private static JsonObject Presumed(JsonObject old)
    {
        var copy = old.DeepClone().AsObject();
        copy["origin"]!["presumed"] = true;
        return copy;
    }

    private static JsonObject Given(JsonObject one, JsonObject file)
    {
        var source = one["source"]?.DeepClone() ?? new JsonObject
        {
            ["document"] = file["document"]!.DeepClone(),
            ["edition"] = file["edition"]!.DeepClone(),
            ["paragraph"] = one["paragraph"]!.DeepClone(),
        };
        one.Remove("source");
        one.Remove("paragraph");
        one["origin"] = new JsonObject { ["source"] = source, ["givenIn"] = file["id"]!.DeepClone(), ["presumed"] = false };
        return one;
    }

    private sealed class EditionIdText : JsonConverter<EditionId>
    {
        public override EditionId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            EditionId.TryParse(reader.GetString(), out var id) ? id : throw new JsonException($"'{reader.GetString()}' is no id of an edition.");

        public override void Write(Utf8JsonWriter writer, EditionId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
