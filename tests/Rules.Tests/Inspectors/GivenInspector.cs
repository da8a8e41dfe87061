using AreaSend.Grains.Inspectors.Rules;
using AreaSend.Inspectors;

namespace AreaSend.Rules.Tests.Inspectors;

/// <summary>An inspector to start from.</summary>
internal static class GivenInspector
{
    public static readonly DateOnly Today = new(2026, 11, 23);

    public static InspectorState Of(params InspectorEvent[] events) =>
        events.Prepend(new InspectorEvent.Entered("priya-shah", "Priya Shah", Organisation.Ofsted, Remit.Education, Grade.Hmi, [])).Aggregate(InspectorState.Empty, (s, e) => s.Evolve(e));
}
