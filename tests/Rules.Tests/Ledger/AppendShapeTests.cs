using AreaSend.Grains.Ledger;
using AreaSend.Grains.Ledger.Rules;

namespace AreaSend.Rules.Tests.Ledger;

public sealed class AppendShapeTests
{
    private static readonly Append Good = new(
        "note/1", 0, EntryHash.Root.ToArray(), new Guid("0198a1b2-0000-7000-8000-000000000001"), "ana", DateTimeOffset.UnixEpoch, [new NewEntry("t.v1", "{}", new byte[32])], []);

    public static TheoryData<string, Append> Bad => new()
    {
        { "no entry", Good with { Entries = [] } },
        { "a version below nothing", Good with { ExpectedVersion = -1 } },
        { "no command", Good with { CommandId = Guid.Empty } },
        { "a time of another zone", Good with { At = new DateTimeOffset(2026, 7, 1, 9, 0, 0, TimeSpan.FromHours(1)) } },
        { "a time finer than stores keep", Good with { At = DateTimeOffset.UnixEpoch.AddTicks(1) } },
        { "a short hash before", Good with { Before = new byte[31] } },
        { "a long hash", Good with { Entries = [new NewEntry("t.v1", "{}", new byte[33])] } },
        { "no stream", Good with { Stream = "" } },
        { "no event name", Good with { Entries = [new NewEntry("", "{}", new byte[32])] } },
        { "a NUL in a payload", Good with { Entries = [new NewEntry("t.v1", "a\0b", new byte[32])] } },
        { "half of a pair at the end", Good with { Entries = [new NewEntry("t.v1", "a\ud83d", new byte[32])] } },
        { "the wrong half first", Good with { Actor = "\ude00\ud83d" } },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_no_store_could_keep_is_named(string what, Append append) =>
        AppendShape.Fault(append).Should().NotBeNullOrEmpty(what);

    [Fact]
    public void A_good_append_has_no_fault() => AppendShape.Fault(Good).Should().BeNull();

    [Fact]
    public void Letters_beyond_the_first_plane_are_kept() =>
        AppendShape.Fault(Good with { Actor = "Zoë 😀😀", Entries = [new NewEntry("t.v1", "{\"text\":\"😀x\"}", new byte[32])] }).Should().BeNull();
}
