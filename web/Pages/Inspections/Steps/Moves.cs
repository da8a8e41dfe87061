using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Web.Pages.Inspections.Steps;

/// <summary>The move that a filled-in form asks for.</summary>
internal static class Moves
{
    /// <summary>The move.</summary>
    /// <param name="form">The form.</param>
    /// <param name="page">What was typed, checked.</param>
    public static InspectionMove Of(StepForm form, StepModel page) => form.Kind switch
    {
        InspectionMoveKind.ChangeDate => new InspectionMove.ChangeDate { FirstOnSiteDay = page.Day.Read()!.Value, Reason = page.TextOf("Reason") },
        InspectionMoveKind.Cancel => new InspectionMove.Cancel { Reason = page.TextOf("Reason") },
        InspectionMoveKind.CallDcs => Call(CalledParty.Dcs, page),
        InspectionMoveKind.CallIcb => Call(CalledParty.IcbChiefExecutive, page),
        InspectionMoveKind.AskDeferral => new InspectionMove.AskDeferral { AskedBy = page.TextOf("AskedBy"), Reason = page.TextOf("Reason") },
        InspectionMoveKind.DecideDeferral => new InspectionMove.DecideDeferral { Granted = page.Granted == "yes", DecidedBy = page.TextOf("DecidedBy"), Reason = page.TextOf("Reason") },
        InspectionMoveKind.HoldSetUp => new InspectionMove.HoldSetUp { At = At(page), Present = page.TextOf("Present") },
        InspectionMoveKind.Pause => new InspectionMove.Pause { Reason = page.TextOf("Reason"), DutyDeskPerson = page.TextOf("DutyDeskPerson"), DutyDeskAt = At(page) },
        InspectionMoveKind.Resume => new InspectionMove.Resume { Agreed = page.TextOf("Agreed") },
        InspectionMoveKind.HoldFinalTeamMeeting => new InspectionMove.HoldFinalTeamMeeting { At = At(page), Present = page.TextOf("Present") },
        InspectionMoveKind.GiveFeedback => new InspectionMove.GiveFeedback { At = At(page), Present = page.TextOf("Present") },
        _ => new InspectionMove.Begin { Stage = form.Begins!.Value },
    };

    private static InspectionMove.RecordCall Call(CalledParty party, StepModel page) => new()
    {
        Party = party,
        At = At(page),
        Person = page.TextOf("Person"),
        Channel = Enum.Parse<CallChannel>(page.Channel!),
        Caller = PersonId.TryParse(page.Caller, out var caller) ? caller : default,
    };

    private static DateTimeOffset At(StepModel page) => London.Instant(page.Day.Read()!.Value, TypedTime.Read(page.Time)!.Value);
}
