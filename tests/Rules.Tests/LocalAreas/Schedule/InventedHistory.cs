using System.Collections.Immutable;
using AreaSend.LocalAreas.History;

namespace AreaSend.Rules.Tests.LocalAreas.Schedule;

/// <summary>An invented history of an area: complete, in no way likely.</summary>
internal static class InventedHistory
{
    public static AreaRecord Of(Random random, DateOnly? existsFrom, DateOnly today)
    {
        var record = AreaRecord.Empty with { ExistsFrom = existsFrom, Former = random.Next(3) == 0 ? null : new(new(2018, 3, 1), random.Next(2) == 0, null) };
        if (record.Former is { StatementRequired: true } former && random.Next(2) == 0)
        {
            record = record with { Former = former with { Revisited = new(2021, 6, 1) } };
        }

        var inspections = ImmutableArray.CreateBuilder<PastInspection>();
        for (var end = new DateOnly(2023, 2, 1).AddDays(random.Next(1500)); end <= today && random.Next(5) > 0; end = end.AddDays(200 + random.Next(900)))
        {
            inspections.Add(Inspection(random, end, today));
        }

        var decisions = Enumerable.Range(0, Math.Max(0, random.Next(4) - 2)).Select(_ => Decision(random, today));
        return record with
        {
            Inspections = inspections.ToImmutable(),
            Decisions = [.. decisions],
            ExistsUntil = random.Next(12) == 0 ? today.AddDays(random.Next(-400, 900)) : null,
        };
    }

    private static PastInspection Inspection(Random random, DateOnly end, DateOnly today)
    {
        var monitoring = random.Next(4) == 0;
        DateOnly? received = end.AddDays(45) <= today && random.Next(6) > 0 ? end.AddDays(30 + random.Next(15)) : null;
        var outcome = monitoring || random.Next(12) == 0 ? AreaOutcome.NotKnown : (AreaOutcome)random.Next(1, 4);
        return new(Guid.NewGuid(), monitoring ? AreaInspectionKind.Monitoring : AreaInspectionKind.Full, end.AddDays(-4), end, outcome, received, received?.AddDays(10), "");
    }

    private static DirectorDecision Decision(Random random, DateOnly today)
    {
        var on = today.AddDays(-random.Next(900));
        return new(Guid.NewGuid(), (AreaInspectionKind)random.Next(2), on, "Dana Ortiz", on.AddDays(30 + random.Next(400)), "Concern");
    }
}
