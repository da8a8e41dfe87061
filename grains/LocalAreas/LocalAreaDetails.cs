using AreaSend.Grains.LocalAreas.Rules;
using AreaSend.LocalAreas;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.LocalAreas;

/// <summary>What of an area a person is shown: schedulers all of it, inspectors the published record and the partnership, others the published record.</summary>
[Handbook("K028", "draft 2022, paragraph 62")]
[Handbook("K029", "draft 2022, paragraph 13")]
internal static class LocalAreaDetails
{
    public static LocalAreaDetail For(PersonKind kind, LocalAreaState state, long revision, DateOnly today)
    {
        var all = kind is PersonKind.Scheduler;
        var record = all ? state.Record : PublicRecord.Of(state.Record, today);
        return new LocalAreaDetail(
            LocalAreaRegister.OnDay(LocalAreaRegister.View(state.Facts!, revision), today),
            state.Facts!.Footprint,
            state.Links,
            all || kind is PersonKind.Inspector ? [.. state.Contacts.Values] : [],
            record,
            DueNext.Of(record, today, DueCounts.Usual),
            all ? [.. state.Intelligence.Reverse()] : [],
            all,
            revision);
    }
}
