using System.Collections.Immutable;
using AreaSend.LocalAreas.Due;
using AreaSend.LocalAreas.History;
using AreaSend.Vocabulary;

namespace AreaSend.LocalAreas;

/// <summary>One local area: the footprint of one upper-tier local authority. Key: the <see cref="LocalAreaId"/>. Requirement K006.</summary>
[Alias("local-areas.grain")]
public interface ILocalAreaGrain : IGrainWithStringKey
{
    /// <summary>Records the area as it stands in the shipped list. A repeat with the same facts records nothing.</summary>
    /// <param name="id">Idempotency key.</param>
    /// <param name="command">The area's facts.</param>
    /// <returns>The revision; refuses with <c>forbidden</c> (only the product itself records areas), <c>empty</c>, <c>too-long</c>.</returns>
    [Alias("record")]
    Task<Answer<Receipt>> RecordAsync(CommandId id, LocalAreaCommand.Record command);

    /// <summary>The area, for anyone signed in.</summary>
    /// <returns>The view; refuses with <c>unknown</c>.</returns>
    [Alias("read")]
    Task<Answer<LocalAreaView>> ReadAsync();

    /// <summary>The area in full: what is due next and why, partnership, history; for schedulers all of it, for others what is published.</summary>
    /// <returns>The detail; refuses with <c>unknown</c>.</returns>
    [Alias("detail")]
    Task<Answer<LocalAreaDetail>> DetailAsync();

    /// <summary>Changes the area, for schedulers.</summary>
    /// <param name="id">Idempotency key; it names the entry that the change makes.</param>
    /// <param name="change">What to change.</param>
    /// <returns>The revision; refuses with <c>forbidden</c>, <c>unknown</c> (area or entry), <c>stale</c>, <c>empty</c>, <c>too-long</c>, <c>invalid</c> (a day that cannot be).</returns>
    [Alias("change")]
    Task<Answer<Receipt>> ChangeAsync(CommandId id, LocalAreaChange change);

    /// <summary>What is unusual about an inspection of the area on a day: for whoever plans one. Callers that may not plan hear nothing.</summary>
    /// <param name="kind">Full or monitoring.</param>
    /// <param name="firstOnSiteDay">Its first on-site day.</param>
    /// <param name="planned">Other inspections planned in this area.</param>
    /// <returns>Warnings <c>needs-reason</c> with source K020 (cap), K026 (another visit near), K027 (out of term); empty when all is usual.</returns>
    [Alias("weigh")]
    Task<ImmutableArray<Refusal>> WeighAsync(AreaInspectionKind kind, DateOnly firstOnSiteDay, ImmutableArray<PlannedVisit> planned);
}
