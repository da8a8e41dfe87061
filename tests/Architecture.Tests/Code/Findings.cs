namespace AreaSend.Architecture.Tests.Code;

/// <summary>What a test of the house found, and what to do about it.</summary>
internal static class Findings
{
    /// <summary>Fails when something was found that no named exception covers, or when an exception no longer applies.</summary>
    /// <param name="found">What breaks the rule: the subject first, then what is wrong with it.</param>
    /// <param name="howToMend">What whoever reads the failure should do.</param>
    /// <param name="exceptions">Subjects that are let off, each with its reason.</param>
    public static void ShouldBeNone(IEnumerable<Finding> found, string howToMend, params NamedException[] exceptions)
    {
        var all = found.ToList();
        var open = all.Where(finding => !Array.Exists(exceptions, exception => exception.Subject == finding.Subject))
            .Select(finding => $"  {finding.Subject}: {finding.Wrong}")
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        var stale = exceptions.Where(exception => all.TrueForAll(finding => finding.Subject != exception.Subject))
            .Select(exception => $"  {exception.Subject}: the named exception ({exception.Reason}) no longer applies; delete it")
            .ToList();
        var text = string.Join('\n', open.Concat(stale));
        Assert.True(text.Length == 0, $"{open.Count + stale.Count} found:\n{text}\nHOW TO MEND IT: {howToMend}");
    }
}
