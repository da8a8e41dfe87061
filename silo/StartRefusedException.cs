namespace AreaSend.Silo;

/// <summary>The process must not start: a setting is wrong or unsafe, or a store is away, damaged or not durable. The message is one sentence or two for the operator.</summary>
public sealed class StartRefusedException : Exception
{
    /// <summary>Makes it without words.</summary>
    public StartRefusedException()
    {
    }

    /// <summary>Makes it with words.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    public StartRefusedException(string message)
        : base(message)
    {
    }

    /// <summary>Makes it with words and cause.</summary>
    /// <param name="message">What is wrong and what to do.</param>
    /// <param name="cause">Cause.</param>
    public StartRefusedException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
