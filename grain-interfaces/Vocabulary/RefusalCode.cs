namespace AreaSend.Vocabulary;

/// <summary>The codes that every room shares. A room may add its own beside its commands.</summary>
public static class RefusalCode
{
    /// <summary>The person may not do this here. Says nothing about whether the thing exists.</summary>
    public const string Forbidden = "forbidden";

    /// <summary>There is no such thing, or the person may not know of it.</summary>
    public const string Unknown = "unknown";

    /// <summary>The form was filled in against an older version; show both and let the person choose.</summary>
    public const string Stale = "stale";

    /// <summary>It is there already.</summary>
    public const string Exists = "exists";

    /// <summary>A required value is empty.</summary>
    public const string Empty = "empty";

    /// <summary>A value is longer than its limit.</summary>
    public const string TooLong = "too-long";

    /// <summary>A value is not one of those allowed.</summary>
    public const string Invalid = "invalid";

    /// <summary>A document update is larger than <c>DocumentLimits</c> allow.</summary>
    public const string TooLarge = "too-large";

    /// <summary>The store cannot take it at the moment; nothing was recorded; try again.</summary>
    public const string Unavailable = "unavailable";

    /// <summary>Usually not so: it can be done with a <see cref="SetAside"/> that names the refusal's source and gives a reason.</summary>
    public const string NeedsReason = "needs-reason";
}
