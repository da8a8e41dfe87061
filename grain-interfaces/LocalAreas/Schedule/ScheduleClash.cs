namespace AreaSend.LocalAreas.Schedule;

/// <summary>Something in the schedule that usually does not go together.</summary>
/// <param name="Rule">Requirement number of the rule.</param>
/// <param name="Day">First on-site day of the inspection it is about.</param>
/// <param name="Words">What clashes, as a sentence for the screen.</param>
[GenerateSerializer, Immutable, Alias("schedule.clash")]
public sealed record ScheduleClash([property: Id(0)] string Rule, [property: Id(1)] DateOnly Day, [property: Id(2)] string Words);
