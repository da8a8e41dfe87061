using System.Buffers;
using System.Security.Cryptography;

namespace AreaSend.Grains.Ledger.Rules;

/// <summary>What every append must be before it may share a transaction with those of others.</summary>
public static class AppendShape
{
    private static readonly SearchValues<char> Suspect = SearchValues.Create(
        [.. Enumerable.Range(0xD800, 0x800).Select(c => (char)c), '\0']);

    /// <summary>Looks for what no store could keep byte for byte.</summary>
    /// <param name="append">The append.</param>
    /// <returns>What is wrong with it, for the programmer; null when nothing is.</returns>
    public static string? Fault(Append append)
    {
        if (append.Entries.Count == 0 || append.ExpectedVersion < 0 || append.CommandId == Guid.Empty)
        {
            return "An append needs an entry, a version of 0 or more and a command id.";
        }

        if (append.At.Offset != TimeSpan.Zero || append.At.UtcTicks % TimeSpan.TicksPerMicrosecond != 0)
        {
            return "An append's time is in UTC and in whole microseconds.";
        }

        if (append.Before.Length != SHA256.HashSizeInBytes || append.Entries.Any(static e => e.Hash.Length != SHA256.HashSizeInBytes))
        {
            return "A hash has 32 bytes.";
        }

        return append.Stream.Length > 0 && IsText(append.Stream) && IsText(append.Actor)
            && append.Entries.All(static e => e.Type.Length > 0 && IsText(e.Type) && IsText(e.Payload)) && append.Rows.All(IsText)
            ? null
            : "An append holds no NUL and no half of a surrogate pair, and its stream and event names are not empty.";
    }

    private static bool IsText(RegisterChange change) =>
        IsText(change.Register) && IsText(change.Id)
        && (change.Row is not { } row || (IsText(row.Group) && IsText(row.Sort) && IsText(row.Search) && IsText(row.Body)));

    private static bool IsText(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Suspect); at >= 0; at = text.IndexOfAny(Suspect))
        {
            if (at + 1 >= text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
            {
                return false;
            }

            text = text[(at + 2)..];
        }

        return true;
    }
}
