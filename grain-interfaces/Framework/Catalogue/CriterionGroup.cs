namespace AreaSend.Framework.Catalogue;

/// <summary>The two groups of criteria.</summary>
[GenerateSerializer, Alias("framework.criterion-group")]
public enum CriterionGroup
{
    /// <summary>Experiences and outcomes of children and young people.</summary>
    Children = 0,

    /// <summary>How leaders work together.</summary>
    Leaders = 1,
}
