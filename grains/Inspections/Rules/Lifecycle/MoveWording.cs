using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>What the fields of every move keep.</summary>
internal static class MoveWording
{
    private const int MostName = 100;

    /// <summary>A name of a person: 1 to 100 characters in one line.</summary>
    public static Refusal? Name(string? text, string field, string called) => Wording.Refuses(text, MostName, field, called);

    /// <summary>A reason, or who took part: 1 to 500 characters in one line.</summary>
    public static Refusal? Sentence(string? text, string field, string called) => Wording.Refuses(text, SoftRules.MostReason, field, called);

    /// <summary>A time that has passed.</summary>
    public static Refusal? Past(DateTimeOffset at, LifecycleFacts facts, string field) => at <= facts.By.At
        ? null
        : new Refusal(RefusalCode.Invalid, "The day and time must be in the past. Record it when it has happened.", Field: field);
}
