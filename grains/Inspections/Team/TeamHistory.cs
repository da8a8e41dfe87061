using System.Collections.Immutable;
using AreaSend.Access;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspections.Team;

namespace AreaSend.Grains.Inspections.Team;

/// <summary>Every change of team and nominated officer, from the ledger: nothing is kept twice. Requirement K051.</summary>
internal static class TeamHistory
{
    private const int Page = 1000;

    public static async Task<ImmutableArray<TeamChange>> ReadAsync(ILedger ledger, InspectionId id)
    {
        var (changes, names, from, more) = (new List<TeamChange>(), new Dictionary<string, string>(StringComparer.Ordinal), 0L, true);
        while (more)
        {
            var page = await ledger.ReadAsync($"inspection/{id}", from, Page);
            foreach (var entry in page)
            {
                var happened = EventCodec.Read<InspectionEvent>(entry.Type, entry.Payload);
                if (Of(happened, names, entry.At) is { } change)
                {
                    changes.Add(change);
                }

                from = entry.Version;
            }

            more = page.Count == Page;
        }

        changes.Reverse();
        return [.. changes];
    }

    private static TeamChange? Of(InspectionEvent happened, Dictionary<string, string> names, DateTimeOffset at)
    {
        switch (happened)
        {
            case InspectionEvent.TeamMemberAssigned put:
                names[put.Person] = put.Name;
                return new(at, Name(put.Recorded), TeamChangeKind.Assigned, put.Name, put.Role, put.SetAside.IsDefault ? [] : put.SetAside);
            case InspectionEvent.TeamMemberReleased released:
                return new(at, Name(released.Recorded), TeamChangeKind.Released, names.GetValueOrDefault(released.Person, ""), Role.None, []);
            case InspectionEvent.LanoNamed named:
                return new(at, Name(named.Recorded), TeamChangeKind.LanoNamed, named.Name, Role.Lano, []);
            default:
                return null;
        }
    }

    private static string Name(Recorded? recorded) => recorded?.Name ?? "";
}
