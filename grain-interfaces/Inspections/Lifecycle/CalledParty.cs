namespace AreaSend.Inspections.Lifecycle;

/// <summary>Who of the area is told of the inspection; each is told separately.</summary>
[GenerateSerializer, Alias("inspections.called-party")]
public enum CalledParty
{
    /// <summary>The director of children's services, told by Ofsted (K049).</summary>
    Dcs = 0,

    /// <summary>The chief executive of the integrated care board, told by CQC (K050).</summary>
    IcbChiefExecutive = 1,
}
