using System.Globalization;

namespace AreaSend.Testing.Crdt;

/// <summary>What a trial with random input counted and found. Each finding begins with the seed that repeats it.</summary>
public sealed class Trial
{
    private const int FindingsKept = 200;
    private readonly List<string> findings = [];
    private readonly SortedDictionary<string, long> counts = new(StringComparer.Ordinal);

    /// <summary>The first findings, in words.</summary>
    public IReadOnlyList<string> Findings => findings;

    /// <summary>How many findings there were.</summary>
    public int Found { get; private set; }

    /// <summary>How often something was counted.</summary>
    /// <param name="what">What.</param>
    public long this[string what] => counts.GetValueOrDefault(what);

    /// <summary>Counts something.</summary>
    /// <param name="what">What.</param>
    /// <param name="times">How often.</param>
    public void Count(string what, long times = 1) => counts[what] = counts.GetValueOrDefault(what) + times;

    /// <summary>Notes a finding unless something holds.</summary>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="seed">The seed that repeats it.</param>
    /// <param name="what">What should hold, and does not.</param>
    /// <returns>Whether it holds.</returns>
    public bool Holds(bool holds, long seed, string what)
    {
        if (holds)
        {
            return true;
        }

        Found++;
        if (findings.Count < FindingsKept)
        {
            findings.Add($"seed {seed}: {what}");
        }

        return false;
    }

    /// <summary>The counts in one line.</summary>
    public override string ToString() => string.Join(", ", counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value} {count.Key}")));
}
