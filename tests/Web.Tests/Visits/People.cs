using AreaSend.Vocabulary;

namespace AreaSend.Web.Tests.Visits;

/// <summary>People of the demonstration, and one who has no part in it.</summary>
public static class People
{
    public static Actor Lead { get; } = Of("priya-shah", "Priya Shah", PersonKind.Inspector);

    public static Actor CqcLead { get; } = Of("tomasz-nowak", "Tomasz Nowak", PersonKind.Inspector);

    public static Actor Health { get; } = Of("yusuf-demir", "Yusuf Demir", PersonKind.Inspector);

    public static Actor Shadow { get; } = Of("hannah-levy", "Hannah Levy", PersonKind.Inspector);

    public static Actor Lano { get; } = Of("amara-bello", "Amara Bello", PersonKind.AreaOfficer);

    public static Actor Scheduler { get; } = Of("sam-whitfield", "Sam Whitfield", PersonKind.Scheduler);

    public static Actor Stranger { get; } = Of("stranger", "Stella Stranger", PersonKind.Inspector);

    public static Actor Named(string name) => name switch
    {
        "lead" => Lead,
        "health" => Health,
        "shadow" => Shadow,
        "lano" => Lano,
        "scheduler" => Scheduler,
        "stranger" => Stranger,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "nobody"),
    };

    private static Actor Of(string id, string name, PersonKind kind) => new(new PersonId(id), name, kind);
}
