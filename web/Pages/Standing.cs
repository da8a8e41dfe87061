using AreaSend.Access;

namespace AreaSend.Web.Pages;

/// <summary>Which links and forms a role is shown. The grains decide; this only keeps dead ends off the screen.</summary>
public static class Standing
{
    /// <summary>Whether evidence is worth a link.</summary>
    public static bool SeesEvidence(Role role) => role is not (Role.None or Role.Lano or Role.Scheduler);

    /// <summary>Whether the role writes evidence and keeps the list of tracked children.</summary>
    public static bool Writes(Role role) => role is Role.LeadHmi or Role.CqcLead or Role.EducationInspector or Role.SocialCareInspector or Role.HealthInspector;

    /// <summary>Whether the role puts people in the team.</summary>
    public static bool ChangesTeam(Role role) => role is Role.LeadHmi or Role.Scheduler;
}
