using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas.Rules;

/// <summary>Decides about a local area.</summary>
[Handbook("K006", "statistics methodology 2025, introduction")]
public static class LocalAreaDecider
{
    private const int Most = 100;
    private const int MostBoards = 300;

    /// <summary>Records the facts, when they differ from those known.</summary>
    /// <param name="state">What is known.</param>
    /// <param name="area">The area.</param>
    /// <param name="command">The facts as the shipped list has them.</param>
    /// <returns>The event, nothing when nothing is new, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c>.</returns>
    public static Decision<LocalAreaEvent> Record(LocalAreaState state, LocalAreaId area, LocalAreaCommand.Record command)
    {
        var refusal = Wording.Refuses(command.Name, Most, nameof(command.Name), "name of the area")
            ?? Wording.Refuses(command.GssCode, 9, nameof(command.GssCode), "statistics office code", mayBeEmpty: true)
            ?? Wording.Refuses(command.Region, Most, nameof(command.Region), "region")
            ?? Wording.Refuses(command.IntegratedCareBoard, MostBoards, nameof(command.IntegratedCareBoard), "integrated care board");
        if (refusal is not null)
        {
            return refusal;
        }

        var facts = new LocalAreaEvent.RecordedV2(
            area.Code,
            Wording.Tidy(command.Name),
            Wording.Tidy(command.GssCode),
            Wording.Tidy(command.Region),
            Wording.Tidy(command.IntegratedCareBoard),
            command.Footprint);
        return IsKnown(state.Facts, facts) ? Nothing : facts;
    }

    private static bool IsKnown(LocalAreaEvent.RecordedV2? known, LocalAreaEvent.RecordedV2 facts) =>
        known is not null && Footprints.Same(known.Footprint, facts.Footprint) && known with { Footprint = facts.Footprint } == facts;

    private static Decision<LocalAreaEvent> Nothing { get; } = new();
}
