using System.Collections.Frozen;
using AreaSend.Vocabulary;

namespace AreaSend.Web.Setup;

/// <summary>Every page, endpoint, hub and hub method of the face, and who may enter. What is not here is refused.</summary>
public static class AccessTable
{
    /// <summary>Route pattern (without the first stroke), or hub and method, to who may enter.</summary>
    public static FrozenDictionary<string, Entrant> Rows { get; } = new Dictionary<string, Entrant>(StringComparer.OrdinalIgnoreCase)
    {
        ["sign-in"] = Entrant.Anyone,
        ["sign-in/refused/{why}"] = Entrant.Anyone,
        ["sign-out"] = Entrant.SignedIn,
        ["session/active"] = Entrant.SignedIn,
        ["offline"] = Entrant.Anyone,
        ["error/{code:int}"] = Entrant.Anyone,
        ["csp-report"] = Entrant.Anyone,
        [".well-known/security.txt"] = Entrant.Anyone,
        ["health/live"] = Entrant.Anyone,
        ["health/ready"] = Entrant.Anyone,
        ["device-key"] = Entrant.InspectorSide,
        [""] = Entrant.SignedIn,
        ["inspections/plan"] = Entrant.Scheduler,
        ["inspections/{id:inspection}"] = Entrant.SignedIn,
        ["inspections/{id:inspection}/people"] = Entrant.InspectorSide,
        ["inspections/{id:inspection}/dates"] = Entrant.SignedIn,
        ["inspections/{id:inspection}/people/records"] = Entrant.InspectorSide,
        ["inspections/{id:inspection}/people/feedback"] = Entrant.InspectorSide,
        ["inspections/{id:inspection}/concerns"] = Entrant.Inspector,
        ["inspections/{id:inspection}/concerns/{number:int}"] = Entrant.Inspector,
        ["inspections/{id:inspection}/children"] = Entrant.Inspector,
        ["inspections/{id:inspection}/children/{child:child}"] = Entrant.Inspector,
        ["inspections/{id:inspection}/evidence"] = Entrant.Inspector,
        ["inspections/{id:inspection}/evidence/new"] = Entrant.Inspector,
        ["inspections/{id:inspection}/evidence/search"] = Entrant.Inspector,
        ["inspections/{id:inspection}/evidence/{note:note}"] = Entrant.Inspector,
        ["inspections/{id:inspection}/evidence/{note:note}/header"] = Entrant.Inspector,
        ["inspections/{id:inspection}/evidence/{note:note}/history"] = Entrant.Inspector,
        ["inspections/{id:inspection}/evidence/{note:note}/history/{sequence:long}"] = Entrant.Inspector,
        ["inspections/{id:inspection}/evidence/{note:note}/history/changes"] = Entrant.Inspector,
        ["inspectors"] = Entrant.InspectorSide,
        ["inspectors/free"] = Entrant.InspectorSide,
        ["inspectors/{person:person}"] = Entrant.InspectorSide,
        ["inspectors/{person:person}/entry"] = Entrant.Scheduler,
        ["inspectors/{person:person}/training"] = Entrant.Scheduler,
        ["local-areas"] = Entrant.SignedIn,
        ["local-areas/{code:area}"] = Entrant.SignedIn,
        ["local-areas/{code:area}/change/{what}"] = Entrant.Scheduler,
        ["schedule"] = Entrant.SignedIn,
        ["schedule/year"] = Entrant.SignedIn,
        ["calendar"] = Entrant.SignedIn,
        ["calendar/import"] = Entrant.Scheduler,
        ["calendar/timeline"] = Entrant.SignedIn,
        ["framework"] = Entrant.SignedIn,
        ["framework/{edition:edition}"] = Entrant.SignedIn,
        ["sync/{document}"] = Entrant.Inspector,
        ["documents/{document}/written"] = Entrant.Inspector,
        ["live/team"] = Entrant.Inspector,
        ["live/team/negotiate"] = Entrant.Inspector,
        ["live/shadow"] = Entrant.Inspector,
        ["live/shadow/negotiate"] = Entrant.Inspector,
        ["TeamHub.Open"] = Entrant.Inspector,
        ["TeamHub.Read"] = Entrant.Inspector,
        ["TeamHub.Submit"] = Entrant.Inspector,
        ["TeamHub.Present"] = Entrant.Inspector,
        ["TeamHub.Close"] = Entrant.Inspector,
        ["ShadowHub.Open"] = Entrant.Inspector,
        ["ShadowHub.Read"] = Entrant.Inspector,
        ["ShadowHub.Close"] = Entrant.Inspector,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The row of an endpoint.</summary>
    public static string RowOf(RouteEndpoint endpoint) => (endpoint.RoutePattern.RawText ?? "").Trim('/');

    /// <summary>Whether someone may come through a door.</summary>
    /// <param name="row">The door.</param>
    /// <param name="actor">Who; null when nobody is signed in.</param>
    public static bool Admits(string row, Actor? actor) => Rows.GetValueOrDefault(row) switch
    {
        Entrant.Anyone => true,
        Entrant.SignedIn => actor is not null,
        Entrant.InspectorSide => actor?.Kind is PersonKind.Inspector or PersonKind.Scheduler,
        Entrant.Inspector => actor?.Kind is PersonKind.Inspector,
        Entrant.Scheduler => actor?.Kind is PersonKind.Scheduler,
        _ => false,
    };
}
