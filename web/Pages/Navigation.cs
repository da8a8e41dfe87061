using AreaSend.Vocabulary;
using AreaSend.Web.TagHelpers.Navigation;

namespace AreaSend.Web.Pages;

/// <summary>The service navigation of a signed-in person.</summary>
public static class Navigation
{
    /// <summary>The items this person may open.</summary>
    public static IReadOnlyList<NavigationItem> For(Actor actor, PathString path)
    {
        var plan = new NavigationItem("Plan an inspection", "/inspections/plan", path == "/inspections/plan");
        NavigationItem inspections = new("Inspections", "/", path == "/", path.StartsWithSegments("/inspections", StringComparison.OrdinalIgnoreCase) && !plan.Current);
        NavigationItem areas = new("Local areas", "/local-areas", path == "/local-areas", path.StartsWithSegments("/local-areas", StringComparison.OrdinalIgnoreCase));
        NavigationItem inspectors = new("Inspectors", "/inspectors", path == "/inspectors", path.StartsWithSegments("/inspectors", StringComparison.OrdinalIgnoreCase));
        NavigationItem schedule = new("Schedule", "/schedule", path == "/schedule", path.StartsWithSegments("/schedule", StringComparison.OrdinalIgnoreCase));
        NavigationItem calendar = new("Calendar", "/calendar", path == "/calendar", path.StartsWithSegments("/calendar", StringComparison.OrdinalIgnoreCase));
        NavigationItem editions = new("Handbook", "/framework", path == "/framework", path.StartsWithSegments("/framework", StringComparison.OrdinalIgnoreCase));
        return actor.Kind switch
        {
            PersonKind.Scheduler => [inspections, schedule, plan, inspectors, areas, calendar, editions],
            PersonKind.Inspector => [inspections, inspectors, areas, calendar, editions],
            _ => [inspections, areas, calendar, editions],
        };
    }
}
