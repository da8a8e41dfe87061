namespace AreaSend.Inspectors;

/// <summary>The inspectorate an inspector works for.</summary>
[GenerateSerializer, Alias("inspectors.organisation")]
public enum Organisation
{
    /// <summary>Office for Standards in Education, Children's Services and Skills.</summary>
    Ofsted = 0,

    /// <summary>Care Quality Commission.</summary>
    Cqc = 1,
}
