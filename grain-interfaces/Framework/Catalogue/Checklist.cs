namespace AreaSend.Framework.Catalogue;

/// <summary>What a checklist is for.</summary>
[GenerateSerializer, Alias("framework.checklist")]
public enum Checklist
{
    /// <summary>The set-up discussion (K053).</summary>
    SetUp = 0,

    /// <summary>The feedback meeting (K152).</summary>
    Feedback = 1,
}
