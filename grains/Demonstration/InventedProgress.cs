using AreaSend.Access;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Demonstration;

/// <summary>How far the invented inspection has come: the area was told ten working days before, all was set up, and the team is on site.</summary>
internal static class InventedProgress
{
    private static readonly TimeOnly Morning = new(9, 30);
    private static readonly TimeOnly Afternoon = new(14, 0);

    /// <summary>The first on-site day: the first working day of the week.</summary>
    /// <param name="today">The day.</param>
    /// <param name="holidays">The bank holidays.</param>
    public static DateOnly FirstOnSiteDay(DateOnly today, BankHolidays holidays)
    {
        var day = OnSiteWeek.MondayOf(today);
        while (!WorkingDays.IsWorkingDay(day, holidays))
        {
            day = day.AddDays(1);
        }

        return day;
    }

    /// <summary>What comes before the nominated officer is named: the two calls.</summary>
    /// <param name="told">The notification day.</param>
    public static IEnumerable<InspectionMove> Notification(DateOnly told)
    {
        var at = LondonClock.Instant(told, Morning);
        yield return new InspectionMove.RecordCall { Party = CalledParty.Dcs, At = at, Person = "Helen Marsh (invented)", Channel = CallChannel.Telephone, Caller = Of(Role.LeadHmi) };
        yield return new InspectionMove.RecordCall { Party = CalledParty.IcbChiefExecutive, At = at.AddMinutes(15), Person = "David Osei (invented)", Channel = CallChannel.Telephone, Caller = Of(Role.CqcLead) };
    }

    /// <summary>What comes after: the set-up discussion and the beginning of each week.</summary>
    /// <param name="told">The notification day.</param>
    public static IEnumerable<InspectionMove> ToOnSite(DateOnly told) =>
    [
        new InspectionMove.HoldSetUp { At = LondonClock.Instant(told, Afternoon), Present = "Lead HMI, CQC lead, nominated officer" },
        .. Enum.GetValues<SetUpItem>().Where(item => item is not SetUpItem.ParentCarerForumTold).Select(item => new InspectionMove.TickSetUp { Item = item, Done = true }),
        new InspectionMove.Begin { Stage = InspectionStage.InformationGathering },
        new InspectionMove.Begin { Stage = InspectionStage.OffSiteAnalysis },
        new InspectionMove.Begin { Stage = InspectionStage.OffSiteFieldwork },
        new InspectionMove.Begin { Stage = InspectionStage.OnSite },
    ];

    private static PersonId Of(Role role) => InventedPeople.Team.Single(member => member.Role == role).Actor.Person;
}
