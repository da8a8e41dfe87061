namespace AreaSend.Inspections.Lifecycle;

/// <summary>Codes of the lifecycle. Those of <see cref="Vocabulary.RefusalCode"/> come beside them.</summary>
public static class LifecycleRefusal
{
    /// <summary>The inspection does not stand where this can be done. The words say where it stands and what can be done.</summary>
    public const string WrongStage = "wrong-stage";

    /// <summary>Something else comes first. The words say what.</summary>
    public const string NotReady = "not-ready";
}
