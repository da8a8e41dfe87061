using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;

namespace AreaSend.Ledger.Tests.Ledger;

/// <summary>Builds appends whose chain is right.</summary>
internal static class Given
{
    public static readonly DateTimeOffset Noon = new DateTimeOffset(2026, 11, 23, 12, 0, 0, TimeSpan.Zero).AddTicks(1234560);

    private static int streams;

    public static string AStream() => $"test/{Interlocked.Increment(ref streams)}-{Guid.NewGuid():N}";

    public static Append After(LedgerEntry? head, string stream, params string[] payloads) =>
        Append(stream, head?.Version ?? 0, head?.Hash ?? EntryHash.Root.ToArray(), payloads);

    public static Append First(string stream, params string[] payloads) => After(null, stream, payloads);

    public static Append Append(string stream, long version, byte[] before, params string[] payloads)
    {
        var command = Guid.CreateVersion7();
        var hash = before;
        var at = version;
        var entries = new List<NewEntry>();
        foreach (var payload in payloads)
        {
            hash = EntryHash.Of(hash, stream, ++at, "test.happened.v1", payload, "priya-shah", command, Noon);
            entries.Add(new NewEntry("test.happened.v1", payload, hash));
        }

        return new Append(stream, version, before, command, "priya-shah", Noon, entries, []);
    }

    public static Append Next(Append append, params string[] payloads) =>
        Append(append.Stream, append.ExpectedVersion + append.Entries.Count, append.Entries[^1].Hash, payloads);

    public static RegisterChange Row(string register, string id, string group = "g", string sort = "s", string search = "", string body = "{}") =>
        new(register, id, new RegisterRow(group, sort, search, body));
}
