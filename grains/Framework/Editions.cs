using System.Collections.Immutable;
using AreaSend.Framework;
using AreaSend.Grains.Access;
using AreaSend.Grains.Framework.Rules;

namespace AreaSend.Grains.Framework;

/// <summary>The editions that ship with the product, read and checked once.</summary>
public static class Editions
{
    private static readonly string[] Files = ["2022-draft", "2022-11", "2024-01", "2024-04", "2025-06", "2025-07"];

    /// <summary>All of them, earliest first.</summary>
    public static ImmutableArray<EditionView> All { get; } = Read();

    /// <summary>One edition.</summary>
    /// <param name="id">The edition.</param>
    /// <returns>The edition; null when there is no such.</returns>
    public static EditionView? Of(EditionId id) => All.FirstOrDefault(one => one.Id == id);

    /// <summary>The edition in force on a day.</summary>
    /// <param name="day">The day in London.</param>
    /// <returns>The edition; before the first came into force, the first.</returns>
    public static EditionView InForceOn(DateOnly day) => EditionsInForce.On(All, day);

    private static ImmutableArray<EditionView> Read()
    {
        var editions = EditionFiles.Read(Files.Select(name => Shipped.Text($"edition-{name}.json")));
        var faults = editions.SelectMany(EditionCheck.Faults).ToList();
        return faults.Count == 0 ? editions : throw new FormatException($"The editions of the framework are wrong: {string.Join(' ', faults)}");
    }
}
