namespace AreaSend.Framework.Catalogue;

/// <summary>With which set of information something is due.</summary>
[GenerateSerializer, Alias("framework.information-due")]
public enum InformationDue
{
    /// <summary>The first set: midday of the first working day after notification.</summary>
    First = 0,

    /// <summary>The second set: the fourth working day after notification.</summary>
    Second = 1,
}
