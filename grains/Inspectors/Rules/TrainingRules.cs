using AreaSend.Grains.Ledger.Rules;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspectors.Rules;

/// <summary>Decides about training and shadowing. Who may ask is settled before.</summary>
public static class TrainingRules
{
    private const int Most = 100;

    /// <summary>Records training or a refresher.</summary>
    /// <param name="state">The inspector; registered.</param>
    /// <param name="command">Title, day and when it lapses.</param>
    /// <param name="today">The day in London.</param>
    /// <returns>The event, nothing when it is recorded so already, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (a day in the future; lapsing before it was had).</returns>
    [Handbook("K043", "draft 2022, paragraph 58")]
    public static Decision<InspectorEvent> Record(InspectorState state, InspectorCommand.RecordTraining command, DateOnly today)
    {
        var refusal = Wording.Refuses(command.Title, Most, nameof(command.Title), "title of the training")
            ?? Past(command.Day, today)
            ?? (command.Lapses < command.Day ? No("The training must lapse after the day it was completed. Check both days.", nameof(command.Lapses)) : null);
        if (refusal is not null)
        {
            return refusal;
        }

        var had = new InspectorEvent.TrainingRecorded(Wording.Tidy(command.Title), command.Day, command.Lapses);
        return state.Trainings.Contains(new Training(had.Title, had.Day, had.Lapses)) ? new Decision<InspectorEvent>() : had;
    }

    /// <summary>Records an inspection that was shadowed.</summary>
    /// <param name="state">The inspector; registered.</param>
    /// <param name="command">Which one and when.</param>
    /// <param name="today">The day in London.</param>
    /// <returns>The event, nothing when it is recorded already, or a refusal <c>empty</c>, <c>too-long</c>, <c>invalid</c> (a day in the future).</returns>
    [Handbook("K045", "draft 2022, paragraph 60")]
    public static Decision<InspectorEvent> Record(InspectorState state, InspectorCommand.RecordShadowing command, DateOnly today)
    {
        if ((Wording.Refuses(command.Inspection, Most, nameof(command.Inspection), "inspection that was shadowed") ?? Past(command.Day, today)) is { } refusal)
        {
            return refusal;
        }

        var done = new InspectorEvent.ShadowingRecorded(Wording.Tidy(command.Inspection), command.Day);
        return state.Shadowings.Contains(new Shadowing(done.Inspection, done.Day)) ? new Decision<InspectorEvent>() : done;
    }

    // House rule: a year before 1990 is a slip of the keyboard.
    private static Refusal? Past(DateOnly day, DateOnly today) => day > today || day.Year < 1990
        ? No("Enter a day that has been, not one in the future.", "Day")
        : null;

    private static Refusal No(string message, string field) => new(RefusalCode.Invalid, message, Field: field);
}
