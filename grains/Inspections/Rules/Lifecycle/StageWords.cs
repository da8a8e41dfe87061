using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Inspections.Rules.Lifecycle;

/// <summary>Where an inspection stands, in words, and what to say when something cannot be done there.</summary>
public static class StageWords
{
    /// <summary>A stage as a sentence.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>Such as <c>The inspection is paused.</c></returns>
    public static string Of(InspectionStage stage) => stage switch
    {
        InspectionStage.Scheduled => "The inspection is planned and the area has not been told.",
        InspectionStage.Notified => "The area has been told of the inspection.",
        InspectionStage.DeferralRequested => "The area has asked for the inspection to be deferred.",
        InspectionStage.Deferred => "The inspection is deferred.",
        InspectionStage.SetUp => "The set-up discussion was held.",
        InspectionStage.InformationGathering => "The inspection is in week 1: information is gathered.",
        InspectionStage.OffSiteAnalysis => "The inspection is in week 2: the team analyses off site.",
        InspectionStage.OffSiteFieldwork => "The inspection is in its off-site fieldwork.",
        InspectionStage.OnSite => "The inspection is on site.",
        InspectionStage.Paused => "The inspection is paused.",
        InspectionStage.FinalTeamMeeting => "The final team meeting was held.",
        InspectionStage.FeedbackGiven => "The final feedback was given and the inspection has ended.",
        InspectionStage.Cancelled => "The inspection is cancelled.",
        _ => "The inspection stands at a stage that this version does not know.",
    };

    /// <summary>Why a move cannot be made where the inspection stands.</summary>
    /// <param name="state">The inspection.</param>
    /// <param name="kind">The move.</param>
    /// <returns>A refusal <c>wrong-stage</c> that says where it stands, who did it already if someone did, and what can be done; null when the move can be made.</returns>
    public static Refusal? Refuses(LifecycleState state, InspectionMoveKind kind)
    {
        if (LifecycleMoves.CanBe(kind, state.Stage))
        {
            return null;
        }

        var done = state.Record.LastOrDefault(one => LifecycleRecord.Of(one)?.Kind == kind);
        var already = done is null ? "" : $"{LifecycleRecord.Of(done)!.Recorded.Name} recorded this already, so nothing was recorded again. ";
        return new Refusal(LifecycleRefusal.WrongStage, $"{already}{Of(state.Stage)} {Possible(state.Stage)}");
    }

    private static string Possible(InspectionStage stage)
    {
        var moves = LifecycleMoves.All.Where(move => move.From.Contains(stage)).Select(move => move.Words).ToList();
        return moves.Count switch
        {
            0 => "Nothing more can be done with it here.",
            1 => $"From here one can only {moves[0]}.",
            _ => $"From here one can {string.Join(", ", moves[..^1])} or {moves[^1]}.",
        };
    }
}
