using System.Collections.Immutable;
using System.Globalization;
using AreaSend.Grains.Access;
using AreaSend.LocalAreas;
using AreaSend.LocalAreas.Partnership;
using Sylvan.Data.Csv;

namespace AreaSend.Grains.LocalAreas;

/// <summary>The list of local areas that ships with the product; see SOURCE.md.</summary>
public static class ShippedLocalAreas
{
    private static readonly DateOnly FirstBoards = new(2022, 7, 1);
    private static readonly DateOnly SecondBoards = new(2026, 4, 1);

    /// <summary>Reads the list.</summary>
    /// <returns>Each area and its facts, in the order of the list.</returns>
    public static IReadOnlyList<(LocalAreaId Id, LocalAreaCommand.Record Facts)> Read()
    {
        using var text = Shipped.Open("local_areas.csv");
        using var row = CsvDataReader.Create(text);
        var areas = new List<(LocalAreaId, LocalAreaCommand.Record)>();
        while (row.Read())
        {
            areas.Add((Code(row["la_code"]), new LocalAreaCommand.Record
            {
                Name = (string)row["name"],
                GssCode = (string)row["gss_code"],
                Region = (string)row["ofsted_region"],
                IntegratedCareBoard = (string)row["icb"],
                Footprint = Footprint(column => (string)row[column]),
            }));
        }

        return areas;
    }

    private static AreaFootprint Footprint(Func<string, string> column) => new(
        Boards(Names(column("icb")), Names(column("icb_from_2026_04"))),
        Day(column("gss_from")),
        column("former_gss_code"),
        Day(column("exists_from")),
        Names(column("predecessors")));

    // a board that goes on is one period, not two
    private static ImmutableArray<BoardPeriod> Boards(ImmutableArray<string> before, ImmutableArray<string> after) =>
    [
        .. before.Select(name => new BoardPeriod(name, FirstBoards, after.Contains(name) ? null : SecondBoards.AddDays(-1))),
        .. after.Except(before).Select(name => new BoardPeriod(name, SecondBoards, null)),
    ];

    private static ImmutableArray<string> Names(string text) => [.. text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static LocalAreaId Code(object text) => LocalAreaId.TryParse((string)text, out var id)
        ? id
        : throw new FormatException($"'{text}' in local_areas.csv is not a three-figure code.");
}
