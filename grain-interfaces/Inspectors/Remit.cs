namespace AreaSend.Inspectors;

/// <summary>The field an inspector is trained for. A team needs all three. Requirement K043.</summary>
[GenerateSerializer, Alias("inspectors.remit")]
public enum Remit
{
    /// <summary>Education (Ofsted).</summary>
    Education = 0,

    /// <summary>Social care (Ofsted).</summary>
    SocialCare = 1,

    /// <summary>Health (CQC).</summary>
    Health = 2,
}
