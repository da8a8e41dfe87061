namespace AreaSend.Inspections.Lifecycle;

/// <summary>How a task of an inspection stands.</summary>
[GenerateSerializer, Alias("inspections.task-standing")]
public enum TaskStanding
{
    /// <summary>It cannot be started yet; the task says what comes first.</summary>
    CannotStartYet = 0,

    /// <summary>It can be done now.</summary>
    Open = 1,

    /// <summary>Some of it is done.</summary>
    Begun = 2,

    /// <summary>It is done.</summary>
    Done = 3,

    /// <summary>It was left undone, and the inspection is over.</summary>
    LeftUndone = 4,
}
