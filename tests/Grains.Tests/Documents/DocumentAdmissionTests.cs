using AreaSend.Documents;
using AreaSend.Documents.Refusals;
using AreaSend.Grains.Ledger;
using AreaSend.Testing;
using AreaSend.Testing.Live;
using AreaSend.Vocabulary;
using static AreaSend.Grains.Tests.Documents.DocumentHouse;

namespace AreaSend.Grains.Tests.Documents;

public sealed class DocumentAdmissionTests
{
    private static readonly Guid Laptop = Guid.CreateVersion7();
    private static readonly Guid Tablet = Guid.CreateVersion7();

    [Fact]
    public async Task A_forged_client_id_is_refused_and_its_owner_types_on()
    {
        await using var house = await StartAsync();
        var (typing, forger) = (new TypingUpdates(7), new TypingUpdates(7));
        (await SubmitAsync(house, Priya, Laptop, typing.Next("abc"))).Refusal.Should().BeNull();
        forger.Next("abc");

        (await SubmitAsync(house, Tom, Tablet, forger.Next("EVIL"))).Refusal!.Code.Should().Be(DocumentRefusal.Forged);
        (await SubmitAsync(house, Priya, Tablet, forger.Next("x"))).Refusal!.Code.Should().Be(DocumentRefusal.Forged, "another device has a client of its own");
        (await SubmitAsync(house, Priya, Laptop, typing.Next("L"))).Refusal.Should().BeNull();
        (await house.ReadAsync(Priya)).Value!.Head.Should().Be(2);
    }

    [Fact]
    public async Task Who_owns_a_client_is_known_after_the_activation_has_ended()
    {
        await using var house = await StartAsync();
        var typing = new TypingUpdates(7);
        await SubmitAsync(house, Priya, Laptop, typing.Next("abc"));
        await house.AwakenAsync();

        (await SubmitAsync(house, Tom, Laptop, typing.Next("d"))).Refusal!.Code.Should().Be(DocumentRefusal.Forged);
    }

    [Fact]
    public async Task A_hole_is_refused_and_what_fills_it_brings_both_in()
    {
        await using var house = await StartAsync();
        var typing = new TypingUpdates(7);
        var (first, second) = (typing.Next("a"), typing.Next("b"));

        (await SubmitAsync(house, Priya, Laptop, second)).Refusal!.Code.Should().Be(DocumentRefusal.Gap);
        (await SubmitAsync(house, Priya, Laptop, first, second)).Refusal.Should().BeNull("a later batch may build on one before it");
    }

    [Fact]
    public async Task A_submission_with_one_bad_batch_leaves_nothing_behind()
    {
        await using var house = await StartAsync();
        var typing = new TypingUpdates(7);
        var good = typing.Next("a");

        (await SubmitAsync(house, Priya, Laptop, good, [9, 9, 9])).Refusal!.Code.Should().Be(DocumentRefusal.Malformed);
        (await house.ReadAsync(Priya)).Value!.Head.Should().Be(0);
        (await SubmitAsync(house, Tom, Tablet, good)).Refusal.Should().BeNull("nobody owns a client by what was refused");
    }

    [Fact]
    public async Task The_same_text_sent_under_another_id_is_taken_and_another_text_at_its_place_is_not()
    {
        await using var house = await StartAsync();
        var same = new TypingUpdates(7).Next("AAAA");
        await SubmitAsync(house, Priya, Laptop, same);

        (await SubmitAsync(house, Priya, Laptop, same)).Refusal.Should().BeNull();
        (await SubmitAsync(house, Priya, Laptop, new TypingUpdates(7).Next("BBBB"))).Refusal!.Code.Should().Be(DocumentRefusal.Equivocal);
    }

    [Theory]
    [InlineData("01 01 05 00 00 80 80 80 80 80 40 00", DocumentRefusal.Collected, "collected text of 2^40 characters")]
    [InlineData("01 01 05 00 0A 05 00", DocumentRefusal.Collected, "a hole")]
    [InlineData("00 01 07 01 00 80 80 80 80 08", DocumentRefusal.Gap, "a deletion of 2^31 characters that are not there")]
    [InlineData("80 80 80 10", DocumentRefusal.Malformed, "2^25 structs in seven bytes")]
    [InlineData("01 01 05 00 07 01 07 64 65 66 61 75 6C 74 03 06 73 63 72 69 70 74 00", DocumentRefusal.Foreign, "an element named script")]
    [InlineData("01 01 05 00 04 01 04 65 76 69 6C 01 78 00", DocumentRefusal.Foreign, "text in a root of its own")]
    [InlineData("00 00 00", DocumentRefusal.Malformed, "a byte behind the end")]
    public async Task Attacks_that_poison_others_are_refused_with_the_rule(string hex, string code, string what)
    {
        await using var house = await StartAsync();
        await SubmitAsync(house, Priya, Laptop, new TypingUpdates(7).Next("kept"));

        (await SubmitAsync(house, Tom, Tablet, Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal)))).Refusal!.Code.Should().Be(code, what);
        (await house.ReadAsync(Priya)).Value!.Head.Should().Be(1);
    }

    [Fact]
    public async Task Hostile_updates_are_recorded_beside_the_document_with_who_sent_them()
    {
        await using var house = await StartAsync();
        await SubmitAsync(house, Tom, Tablet, [9, 9, 9]);

        var entry = (await house.Ledger.ReadAsync($"document-refusals/{house.Id}", 0, 10)).Should().ContainSingle().Subject;
        entry.Actor.Should().Be("tom-reed");
        var recorded = EventCodec.Read<DocumentRefusalEvent.HostileUpdateRefused>(entry.Type, entry.Payload);
        (recorded.Rule, recorded.Device, recorded.Bytes).Should().Be((DocumentRefusal.Malformed, Tablet, 3));
    }

    [Fact]
    public async Task An_editor_of_an_older_schema_may_read_but_not_write()
    {
        await using var house = await StartAsync();
        byte[] stamped = [1, 1, 9, 0, 0x28, 1, 4, (byte)'m', (byte)'e', (byte)'t', (byte)'a', 6, (byte)'s', (byte)'c', (byte)'h', (byte)'e', (byte)'m', (byte)'a', 1, 125, 1, 0];
        (await SubmitAsync(house, Priya, Laptop, stamped)).Refusal.Should().BeNull();

        var refused = await ClusterFixture.As(Tom, () => house.Grain.SubmitAsync(new DocumentSubmission("c", Tablet, 0, [Batch()])));

        refused.Refusal!.Code.Should().Be(DocumentRefusal.Outdated);
        (await house.ReadAsync(Tom)).Value!.Schema.Should().Be(1);
    }

    private static Task<Answer<System.Collections.Immutable.ImmutableArray<DocumentReceipt>>> SubmitAsync(DocumentHouse house, Actor actor, Guid device, params byte[][] updates) =>
        ClusterFixture.As(actor, () => house.Grain.SubmitAsync(new DocumentSubmission("c", device, DocumentLimits.Schema, [.. updates.Select(u => new DocumentBatch(Guid.CreateVersion7(), u))])));
}
