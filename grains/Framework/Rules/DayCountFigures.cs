using System.Collections.Immutable;
using System.Globalization;
using AreaSend.Framework;
using AreaSend.Framework.Catalogue;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Framework.Rules;

/// <summary>Reads the day counts out of an edition's figures.</summary>
[Handbook("K003", "summary of changes to July 2025")]
public static class DayCountFigures
{
    /// <summary>The day counts.</summary>
    /// <param name="figures">The figures of an edition.</param>
    /// <returns>The day counts.</returns>
    /// <exception cref="FormatException">A figure is missing or is none: a bug in the edition's file.</exception>
    public static DayCounts Of(ImmutableArray<Figure> figures) => new()
    {
        NotificationToOnSite = Number(figures, "notification-to-on-site"),
        OffSite = Number(figures, "off-site"),
        OnSite = Number(figures, "on-site"),
        FirstInformation = Number(figures, "first-information"),
        FirstInformationAt = Clock(figures, "first-information-at"),
        ChildrenChosenAt = Clock(figures, "children-chosen-at"),
        SecondInformation = Number(figures, "second-information"),
        SecondInformationAt = Clock(figures, "second-information-at"),
        Surveys = Number(figures, "surveys"),
        SurveysCountNotification = Text(figures, "surveys-count-notification", FigureUnit.YesOrNo) switch
        {
            "yes" => true,
            "no" => false,
            var other => throw Wrong("surveys-count-notification", other),
        },
        Draft = Number(figures, "draft"),
        Comments = Number(figures, "comments"),
        Final = Number(figures, "final"),
        Complaint = Number(figures, "complaint"),
        Publication = Number(figures, "publication"),
    };

    private static int Number(ImmutableArray<Figure> figures, string key) => Text(figures, key, FigureUnit.WorkingDays) is var text
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 100
            ? number
            : throw Wrong(key, text);

    private static TimeOnly Clock(ImmutableArray<Figure> figures, string key) => Text(figures, key, FigureUnit.Clock) is var text
        && TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time
            : throw Wrong(key, text);

    private static string Text(ImmutableArray<Figure> figures, string key, FigureUnit unit) => figures.FirstOrDefault(one => one.Key == key && one.Unit == unit)?.Value
        ?? throw new FormatException($"The edition has no figure '{key}' in {unit}.");

    private static FormatException Wrong(string key, string value) => new($"The figure '{key}' of the edition is '{value}', which it cannot be.");
}
