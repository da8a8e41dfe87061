using AreaSend.Vocabulary;

namespace AreaSend.Inspectors;

/// <summary>What an inspector is employed or contracted as. Only one of His Majesty's Inspectors leads an inspection.</summary>
[Handbook("K042", "draft 2022, paragraph 58")]
[GenerateSerializer, Alias("inspectors.grade")]
public enum Grade
{
    /// <summary>Not recorded yet: entries made before grades were kept.</summary>
    NotRecorded = 0,

    /// <summary>Ofsted inspector (OI), contracted.</summary>
    OfstedInspector = 1,

    /// <summary>His Majesty's Inspector (Ofsted).</summary>
    Hmi = 2,

    /// <summary>Senior His Majesty's Inspector (Ofsted).</summary>
    SeniorHmi = 3,

    /// <summary>Children's services inspector (CQC).</summary>
    ChildrensServicesInspector = 4,
}
