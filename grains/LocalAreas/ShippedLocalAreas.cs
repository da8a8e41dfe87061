using AreaSend.Grains.Access;
using AreaSend.LocalAreas;
using Sylvan.Data.Csv;

namespace AreaSend.Grains.LocalAreas;

/// <summary>The list of local areas that ships with the product; see SOURCE.md.</summary>
public static class ShippedLocalAreas
{
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
            }));
        }

        return areas;
    }

    private static LocalAreaId Code(object text) => LocalAreaId.TryParse((string)text, out var id)
        ? id
        : throw new FormatException($"'{text}' in local_areas.csv is not a three-figure code.");
}
