namespace AreaSend.Framework.Catalogue;

/// <summary>What a figure counts in.</summary>
[GenerateSerializer, Alias("framework.figure-unit")]
public enum FigureUnit
{
    /// <summary>Working days.</summary>
    WorkingDays = 0,

    /// <summary>Days of the calendar.</summary>
    Days = 1,

    /// <summary>Months of the calendar.</summary>
    Months = 2,

    /// <summary>Years of the calendar.</summary>
    Years = 3,

    /// <summary>Children and young people.</summary>
    Children = 4,

    /// <summary>Meetings or visits.</summary>
    Meetings = 5,

    /// <summary>A time on the clock in London.</summary>
    Clock = 6,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    YesOrNo = 7,
}
