using System.Collections.Immutable;
using AreaSend.Framework.Catalogue;

namespace AreaSend.Framework;

/// <summary>One edition of the framework and handbook: all that is known of it, and what is presumed from the editions before (K001).</summary>
[GenerateSerializer, Immutable, Alias("framework.edition-view")]
public sealed record EditionView
{
    /// <summary>The edition.</summary>
    [Id(0)]
    public required EditionId Id { get; init; }

    /// <summary>Its name, such as <c>July 2025</c>.</summary>
    [Id(1)]
    public required string Title { get; init; }

    /// <summary>First day on which it is in force; null for a draft that never was.</summary>
    [Id(2)]
    public DateOnly? InForceFrom { get; init; }

    /// <summary>Whether the sources name the month only, so that the day is presumed.</summary>
    [Id(3)]
    public bool DayPresumed { get; init; }

    /// <summary>What our sources are for this edition, in a sentence or two.</summary>
    [Id(4)]
    public required string Known { get; init; }

    /// <summary>Its numbers: days, months, children, times of day.</summary>
    [Id(5)]
    public required ImmutableArray<Figure> Figures { get; init; }

    /// <summary>The criteria, 1 to 11 (K011).</summary>
    [Id(6)]
    public required ImmutableArray<Criterion> Criteria { get; init; }

    /// <summary>The three outcomes (K143).</summary>
    [Id(7)]
    public required ImmutableArray<Outcome> Outcomes { get; init; }

    /// <summary>The catalogue of what the partnership is asked for, Annex A (K061).</summary>
    [Id(8)]
    public required ImmutableArray<InformationItem> Information { get; init; }

    /// <summary>What can stand in a timetable (K115).</summary>
    [Id(9)]
    public required ImmutableArray<ActivityKind> Activities { get; init; }

    /// <summary>What is to be gone through at set-up and at the feedback meeting.</summary>
    [Id(10)]
    public required ImmutableArray<ChecklistItem> Checklists { get; init; }

    /// <summary>Rules in words: scope, statutory basis, surveys and so on.</summary>
    [Id(11)]
    public required ImmutableArray<Provision> Provisions { get; init; }

    /// <summary>Words that the edition uses, and those that it no longer does.</summary>
    [Id(12)]
    public required ImmutableArray<Term> Terms { get; init; }

    /// <summary>The day counts among the figures.</summary>
    [Id(13)]
    public required DayCounts DayCounts { get; init; }
}
