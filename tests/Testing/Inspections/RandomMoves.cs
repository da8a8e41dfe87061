using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Testing.Inspections;

/// <summary>Makes moves of every kind, good and bad, the next sensible one more often than not.</summary>
/// <param name="random">Where chance comes from.</param>
public sealed class RandomMoves(Random random)
{
    private const int MostReason = 500;
    private static readonly string?[] Texts = ["Helen Marsh", "The whole team", "", "  ", null, "two\nlines", new('x', MostReason + 1)];
    private static readonly InspectionStage[] Stages = Enum.GetValues<InspectionStage>();
    private static readonly SetUpItem[] Items = [.. Enum.GetValues<SetUpItem>(), (SetUpItem)99];
    private static readonly string[] Rules = ["K034", "K036", "K037", "K038", "K041", "K049", "K050", "K053", "K127", "K128"];

    /// <summary>The people of the team, and one who is not.</summary>
    public static IReadOnlyList<(PersonId Person, Role Role)> People { get; } =
    [
        (new("priya-shah"), Role.LeadHmi), (new("tomasz-nowak"), Role.CqcLead), (new("jo-cole"), Role.EducationInspector), (new("mei-lin-chan"), Role.SocialCareInspector),
        (new("yusuf-demir"), Role.HealthInspector), (new("sam-reed"), Role.Shadow), (new("nobody"), Role.None),
    ];

    /// <summary>A move.</summary>
    /// <param name="now">The time.</param>
    /// <param name="revision">The version of the inspection.</param>
    /// <param name="stage">Where it stands.</param>
    public InspectionMove Next(DateTimeOffset now, long revision, InspectionStage stage)
    {
        var move = Chance(75) ? Sensible(now, stage) : Any(now, random.Next(12));
        return move with
        {
            Seen = random.Next(10) switch { 0 => revision - 1, < 5 => revision, _ => null },
            Reasons = Chance(70) ? [.. Rules.Select(rule => new SetAside(rule, Text(90)!))] : [],
        };
    }

    private InspectionMove Sensible(DateTimeOffset now, InspectionStage stage) => stage switch
    {
        InspectionStage.Scheduled => Any(now, 2),
        InspectionStage.Notified => Any(now, Chance(50) ? 2 : 5),
        InspectionStage.DeferralRequested => Any(now, 4),
        InspectionStage.Deferred => Any(now, 0),
        InspectionStage.SetUp => Chance(50) ? Any(now, 6) : Begin(InspectionStage.InformationGathering),
        InspectionStage.InformationGathering => Begin(InspectionStage.OffSiteAnalysis),
        InspectionStage.OffSiteAnalysis => Begin(InspectionStage.OffSiteFieldwork),
        InspectionStage.OffSiteFieldwork => Begin(InspectionStage.OnSite),
        InspectionStage.OnSite => Any(now, 10),
        InspectionStage.Paused => Any(now, 9),
        InspectionStage.FinalTeamMeeting => Any(now, 11),
        _ => Any(now, random.Next(12)),
    };

    private static InspectionMove.Begin Begin(InspectionStage stage) => new() { Stage = stage };

    private InspectionMove Any(DateTimeOffset now, int kind) => kind switch
    {
        0 => new InspectionMove.ChangeDate { FirstOnSiteDay = Chance(90) ? Day(now) : new DateOnly(random.Next(1, 9999), 1, 1), Reason = Text(90)! },
        1 => new InspectionMove.Cancel { Reason = Text(90)! },
        2 => Call(now),
        3 => new InspectionMove.AskDeferral { AskedBy = Text(90)!, Reason = Text(90)! },
        4 => new InspectionMove.DecideDeferral { Granted = Chance(50), DecidedBy = Text(90)!, Reason = Text(90)! },
        5 => new InspectionMove.HoldSetUp { At = At(now), Present = Text(90)! },
        6 => new InspectionMove.TickSetUp { Item = Items[random.Next(Items.Length)], Done = Chance(80) },
        7 => Begin(Stages[random.Next(Stages.Length)]),
        8 => new InspectionMove.Pause { Reason = Text(90)!, DutyDeskPerson = Text(90)!, DutyDeskAt = At(now) },
        9 => new InspectionMove.Resume { Agreed = Text(90)! },
        10 => new InspectionMove.HoldFinalTeamMeeting { At = At(now), Present = Text(90)! },
        _ => new InspectionMove.GiveFeedback { At = At(now), Present = Text(90)! },
    };

    private InspectionMove.RecordCall Call(DateTimeOffset now)
    {
        var party = (CalledParty)random.Next(Chance(95) ? 2 : 4);
        return new InspectionMove.RecordCall
        {
            Party = party,
            At = At(now),
            Person = Text(90)!,
            Channel = (CallChannel)random.Next(Chance(95) ? 3 : 5),
            Caller = Chance(80) ? People[party is CalledParty.Dcs ? 0 : 1].Person : People[random.Next(People.Count)].Person,
        };
    }

    private DateOnly Day(DateTimeOffset now) => DateOnly.FromDateTime(now.Date).AddDays(random.Next(-20, 90));

    private DateTimeOffset At(DateTimeOffset now) => Chance(80) ? now.AddMinutes(-random.Next(60)) : now.AddDays(random.Next(-30, 3));

    private string? Text(int good) => Chance(good) ? Texts[random.Next(2)] : Texts[random.Next(Texts.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;
}
