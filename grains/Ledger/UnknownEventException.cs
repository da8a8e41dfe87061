namespace AreaSend.Grains.Ledger;

/// <summary>The ledger holds an event that this version of the product does not know. It stops rather than skip it: run the version that wrote it, or a newer one.</summary>
[GenerateSerializer, Alias("ledger.unknown-event")]
public sealed class UnknownEventException : Exception
{
    /// <summary>Makes it without a name.</summary>
    public UnknownEventException()
    {
    }

    /// <summary>Makes it for a name.</summary>
    /// <param name="name">The event name found.</param>
    public UnknownEventException(string name)
        : base($"The ledger holds the event '{name}', which this version does not know. Run the version that wrote it, or a newer one.")
    {
    }

    /// <summary>Makes it with words and cause.</summary>
    /// <param name="message">Words.</param>
    /// <param name="cause">Cause.</param>
    public UnknownEventException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
