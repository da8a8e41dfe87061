using AreaSend.Access;
using AreaSend.Documents;
using AreaSend.Evidence;
using AreaSend.Grains.Calendar;
using AreaSend.Grains.Calendar.Rules;
using AreaSend.Grains.Ledger;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Inspectors;
using AreaSend.LocalAreas;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Demonstration;

/// <summary>Records the demonstration, step by step, each as the person who would do it. All ids follow from names, so that after a crash half-way the steps done are answered again and the rest follow.</summary>
/// <param name="grains">The way to the grains.</param>
/// <param name="ledger">Says what is there already.</param>
/// <param name="today">The day.</param>
internal sealed class DemonstrationRecording(IGrainFactory grains, ILedger ledger, DateOnly today)
{
    private static readonly (string Reference, string Need, string Provision)[] Children =
    [
        ("CYP-01", "Speech, language and communication needs", "Mainstream primary school, EHC plan"),
        ("CYP-02", "Autism", "Special school, EHC plan"),
        ("CYP-03", "Social, emotional and mental health", "Alternative provision, SEN support"),
    ];

    private const string InThePast = "Invented for the demonstration.";

    private readonly InspectionId inspection = new(NamedId.Of("demonstration/inspection"));

    /// <summary>Records what is missing.</summary>
    /// <returns>How many things were begun by this call, or the first refusal.</returns>
    public async Task<Answer<int>> RunAsync()
    {
        // The last child is the last thing recorded: where it is, all is.
        if (await IsThereAsync(Stream(Children[^1].Reference)))
        {
            return 0;
        }

        var recorded = 0;
        foreach (var (stream, step) in Steps())
        {
            var isNew = !await IsThereAsync(stream);
            if (await step() is { } refusal)
            {
                return refusal;
            }

            recorded += isNew ? 1 : 0;
        }

        return recorded;
    }

    private IEnumerable<(string Stream, Func<Task<Refusal?>> Step)> Steps() =>
    [
        ($"local-area/{LocalAreaId.Demonstration}", AreaAsync),
        .. InventedPeople.Team.Select(m => ($"inspector/{m.Actor.Person}", (Func<Task<Refusal?>>)(() => InspectorAsync(m)))),
        ($"inspection/{inspection}", InspectionAsync),
        .. InventedNote.Read().Select(n => ($"evidence-note/{NoteId(n)}", (Func<Task<Refusal?>>)(() => NoteAsync(n)))),
        .. Children.Select(c => (Stream(c.Reference), (Func<Task<Refusal?>>)(() => ChildAsync(c.Reference, c.Need, c.Provision)))),
    ];

    private async Task<bool> IsThereAsync(string stream) => await ledger.HeadAsync(stream) is not null;

    private string Stream(string reference) => $"tracked-child/{TrackedChildId.Of(inspection, reference)}";

    private async Task<Refusal?> AreaAsync()
    {
        Act(Actor.System);
        var facts = new LocalAreaCommand.Record { Name = "Westmere (invented)", GssCode = "", Region = "Invented", IntegratedCareBoard = "NHS Westmere Integrated Care Board (invented)" };
        return (await grains.GetGrain<ILocalAreaGrain>(LocalAreaId.Demonstration.Code).RecordAsync(Command("area"), facts)).Refusal;
    }

    private async Task<Refusal?> InspectorAsync(InventedPeople.Member member)
    {
        Act(InventedPeople.Scheduler);
        var entry = new InspectorCommand.Register { Name = member.Actor.Name, Organisation = member.Organisation, Remit = member.Remit, Grade = member.Grade };
        var grain = grains.GetGrain<IInspectorGrain>(member.Actor.Person.Value);
        var registered = await grain.RegisterAsync(Command($"inspector/{member.Actor.Person}"), entry);
        var training = new InspectorCommand.RecordTraining { Title = "Area SEND framework", Day = today.AddDays(-300), Lapses = today.AddDays(430) };
        return registered.Refusal ?? (await grain.RecordTrainingAsync(Command($"training/{member.Actor.Person}"), training)).Refusal;
    }

    private async Task<Refusal?> InspectionAsync()
    {
        Act(InventedPeople.Scheduler);
        var holidays = new BankHolidays(ShippedBankHolidays.Read());
        var grain = grains.GetGrain<IInspectionGrain>(inspection.ToString());
        var plan = new InspectionCommand.Plan { Area = LocalAreaId.Demonstration, FirstOnSiteDay = InventedProgress.FirstOnSiteDay(today, holidays), Reasons = [new SetAside("K034", InThePast), new SetAside("K036", InThePast), new SetAside("K038", InThePast)] };
        var answer = await grain.PlanAsync(Command("plan"), plan);
        foreach (var member in InventedPeople.Team.TakeWhile(_ => answer.Accepted))
        {
            answer = await grain.AssignAsync(Command($"assign/{member.Actor.Person}"), new InspectionCommand.Assign { Person = member.Actor.Person, Role = member.Role, Reasons = [new SetAside("K044", "The demonstration begins in the on-site week")] });
        }

        return answer.Refusal ?? await ProgressAsync(grain);
    }

    private async Task<Refusal?> ProgressAsync(IInspectionGrain grain)
    {
        Act(InventedPeople.Team.Single(member => member.Role is Role.LeadHmi).Actor);
        var told = (await grain.ReadAsync()).Value!.Progress.NotificationDay;
        var refusal = await MoveAsync(grain, InventedProgress.Notification(told));
        refusal ??= (await grain.NameLanoAsync(Command("lano"), new InspectionCommand.NameLano { Person = InventedPeople.Lano.Person, Name = InventedPeople.Lano.Name })).Refusal;
        return refusal ?? await MoveAsync(grain, InventedProgress.ToOnSite(told));
    }

    private static async Task<Refusal?> MoveAsync(IInspectionGrain grain, IEnumerable<InspectionMove> moves)
    {
        foreach (var (move, index) in moves.Select((move, index) => (move, index)))
        {
            if ((await grain.MoveAsync(Command($"move/{move.GetType().Name}/{index}"), move)).Refusal is { } refusal)
            {
                return refusal;
            }
        }

        return null;
    }

    private async Task<Refusal?> NoteAsync(InventedNote note)
    {
        Act(InventedPeople.Team.Single(m => m.Actor.Person.Value == note.Author).Actor);
        var read = await grains.GetGrain<IInspectionGrain>(inspection.ToString()).ReadAsync();
        if (read.Refusal is { } unknown)
        {
            return unknown;
        }

        var id = NoteId(note);
        var start = new EvidenceNoteCommand.Start { Inspection = inspection, Header = note.Header(read.Value!.FirstOnSiteDay) };
        var started = await grains.GetGrain<IEvidenceNoteGrain>(id.ToString()).StartAsync(Command($"note/{note.Key}"), start);
        return started.Refusal ?? (await grains.GetGrain<IDocumentGrain>(new DocumentId(inspection, id.Value).ToString())
            .SubmitAsync(new DocumentSubmission("demonstration", Guid.Empty, DocumentLimits.Schema, [new DocumentBatch(NamedId.Of($"demonstration/text/{note.Key}"), note.Update)]))).Refusal;
    }

    private async Task<Refusal?> ChildAsync(string reference, string need, string provision)
    {
        Act(InventedPeople.Team[0].Actor);
        var child = new TrackedChildCommand.Add { Inspection = inspection, Reference = reference, Need = need, Provision = provision };
        return (await grains.GetGrain<ITrackedChildGrain>(TrackedChildId.Of(inspection, reference).ToString()).AddAsync(Command($"child/{reference}"), child)).Refusal;
    }

    private static void Act(Actor actor) => RequestContext.Set(Actor.Key, actor);

    private static CommandId Command(string step) => new(NamedId.Of($"demonstration/command/{step}"));

    private static EvidenceNoteId NoteId(InventedNote note) => new(NamedId.Of($"demonstration/note/{note.Key}"));
}
