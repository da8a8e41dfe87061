using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AreaSend.Grains.Ledger.Rules;

namespace AreaSend.Rules.Tests.Ledger;

public sealed class EntryHashTests
{
    private static readonly Guid Command = new("0198a1b2-0000-7000-8000-000000000001");
    private static readonly DateTimeOffset At = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, byte[]> ChangedInOnePart => new()
    {
        { "before", EntryHash.Of(SHA256.HashData([1]), "note/1", 1, "note.started.v1", "{}", "ana", Command, At) },
        { "stream", EntryHash.Of(EntryHash.Root, "note/2", 1, "note.started.v1", "{}", "ana", Command, At) },
        { "version", EntryHash.Of(EntryHash.Root, "note/1", 2, "note.started.v1", "{}", "ana", Command, At) },
        { "type", EntryHash.Of(EntryHash.Root, "note/1", 1, "note.started.v2", "{}", "ana", Command, At) },
        { "payload", EntryHash.Of(EntryHash.Root, "note/1", 1, "note.started.v1", "{ }", "ana", Command, At) },
        { "actor", EntryHash.Of(EntryHash.Root, "note/1", 1, "note.started.v1", "{}", "ben", Command, At) },
        { "command", EntryHash.Of(EntryHash.Root, "note/1", 1, "note.started.v1", "{}", "ana", Guid.Empty, At) },
        { "time", EntryHash.Of(EntryHash.Root, "note/1", 1, "note.started.v1", "{}", "ana", Command, At.AddMicroseconds(1)) },
        { "border between two parts", EntryHash.Of(EntryHash.Root, "note/1", 1, "note.started.v1{", "}", "ana", Command, At) },
    };

    [Theory]
    [MemberData(nameof(ChangedInOnePart))]
    public void A_change_of_any_part_changes_the_hash(string part, byte[] changed) =>
        changed.Should().NotEqual(Ours(), $"the {part} differs");

    [Fact]
    public void The_hash_is_the_one_that_anybody_can_compute_from_the_description()
    {
        var parts = new[] { "note/1", "1", "note.started.v1", "{}", "ana", Command.ToString("N"), (At.UtcTicks / 10).ToString(CultureInfo.InvariantCulture) };
        var bytes = parts.Select(Encoding.UTF8.GetBytes).Aggregate(new byte[32].AsEnumerable(), (all, part) => [.. all, 0, 0, 0, (byte)part.Length, .. part]).ToArray();

        Ours().Should().Equal(SHA256.HashData(bytes));
    }

    [Theory]
    [InlineData(10)]
    [InlineData(1_000)]
    [InlineData(1_000_000)]
    public void A_long_payload_is_covered_to_its_last_letter(int length)
    {
        var text = new string('ü', length);
        EntryHash.Of(EntryHash.Root, "note/1", long.MaxValue, "t.v1", text + "a", "ana", Command, At)
            .Should().NotEqual(EntryHash.Of(EntryHash.Root, "note/1", long.MaxValue, "t.v1", text + "b", "ana", Command, At));
    }

    [Fact]
    public void The_same_moment_in_another_zone_hashes_alike() =>
        EntryHash.Of(EntryHash.Root, "note/1", 1, "note.started.v1", "{}", "ana", Command, At.ToOffset(TimeSpan.FromHours(1))).Should().Equal(Ours());

    private static byte[] Ours() => EntryHash.Of(EntryHash.Root, "note/1", 1, "note.started.v1", "{}", "ana", Command, At);
}
