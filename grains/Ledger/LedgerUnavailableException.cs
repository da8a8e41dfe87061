namespace AreaSend.Grains.Ledger;

/// <summary>The store is away, locked, full or damaged. Whether the append was recorded is not known: ask again with the same command id.</summary>
[GenerateSerializer, Alias("ledger.unavailable")]
public sealed class LedgerUnavailableException : Exception
{
    /// <summary>Makes it without words.</summary>
    public LedgerUnavailableException()
    {
    }

    /// <summary>Makes it with words.</summary>
    /// <param name="message">What is wrong and what to do, for the operator.</param>
    public LedgerUnavailableException(string message)
        : base(message)
    {
    }

    /// <summary>Makes it with words and cause.</summary>
    /// <param name="message">What is wrong and what to do, for the operator.</param>
    /// <param name="cause">The store's own exception.</param>
    public LedgerUnavailableException(string message, Exception cause)
        : base(message, cause)
    {
    }
}
