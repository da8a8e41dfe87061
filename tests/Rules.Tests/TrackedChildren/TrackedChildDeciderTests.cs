using AreaSend.Grains.TrackedChildren.Rules;
using AreaSend.Inspections;
using AreaSend.TrackedChildren;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.TrackedChildren;

public sealed class TrackedChildDeciderTests
{
    private static readonly InspectionId Inspection = new(new Guid("0198a0000000700080000000000000aa"));
    private static readonly TrackedChildCommand.Add Seven = new() { Inspection = Inspection, Reference = "CYP-07", Need = "Autism", Provision = "Mainstream secondary, EHC plan" };
    private static readonly TrackedChildEvent.Added Added = new(Inspection.Value, "CYP-07", "Autism", "Mainstream secondary, EHC plan");
    private static readonly TrackedChildId Id = TrackedChildId.Of(Inspection, "CYP-07");

    [Fact]
    public void A_child_is_added_by_reference_need_and_provision() =>
        TrackedChildDecider.Add(TrackedChildState.Empty, Id, Seven).Events.Should().Equal(Added);

    [Fact]
    public void A_reference_is_there_once_in_an_inspection() =>
        TrackedChildDecider.Add(TrackedChildState.Empty.Evolve(Added), Id, Seven with { Need = "Another" }).Refusal!.Code.Should().Be(RefusalCode.Exists);

    [Fact]
    public void An_entry_takes_only_the_reference_that_its_id_is_made_of()
    {
        TrackedChildDecider.Add(TrackedChildState.Empty, Id, Seven with { Reference = "CYP-08" }).Refusal!.Code.Should().Be(RefusalCode.Invalid);
        TrackedChildDecider.Add(TrackedChildState.Empty, Id, Seven with { Inspection = new(Guid.Parse("0198a0000000700080000000000000bb")) }).Refusal!.Code.Should().Be(RefusalCode.Invalid);
    }

    [Theory]
    [InlineData("CYP-01", true)]
    [InlineData("CYP-99", true)]
    [InlineData("CYP-100", true)]
    [InlineData("CYP-999", true)]
    [InlineData("CYP-00", false)]
    [InlineData("CYP-007", false)]
    [InlineData("CYP-7", false)]
    [InlineData("CYP-1000", false)]
    [InlineData("cyp-07", false)]
    [InlineData("CYP-07 ", false)]
    [InlineData("CYP-٠٧", false)]
    [InlineData("CYP07", false)]
    [InlineData("Jo", false)]
    [InlineData(null, false)]
    public void A_reference_is_CYP_and_a_number_with_one_spelling(string? text, bool good) =>
        TrackedChildDecider.IsReference(text).Should().Be(good);

    [Fact]
    public void A_name_in_place_of_the_reference_is_refused_and_the_sentence_says_why()
    {
        var refusal = TrackedChildDecider.Add(TrackedChildState.Empty, TrackedChildId.Of(Inspection, "Jo Bloggs"), Seven with { Reference = "Jo Bloggs" }).Refusal!;

        refusal.Code.Should().Be(RefusalCode.Invalid);
        refusal.Message.Should().Contain("Never use a child's name");
    }

    [Theory]
    [InlineData("", "Home", "empty")]
    [InlineData("Autism", " ", "empty")]
    [InlineData("a\nb", "Home", "invalid")]
    public void Need_and_provision_are_one_line_each(string need, string provision, string code)
    {
        TrackedChildDecider.Add(TrackedChildState.Empty, Id, Seven with { Need = need, Provision = provision }).Refusal!.Code.Should().Be(code);
        TrackedChildDecider.Revise(TrackedChildState.Empty.Evolve(Added), 1, new() { Need = need, Provision = provision, Seen = 1 }).Refusal!.Code.Should().Be(code);
    }

    [Fact]
    public void Need_and_provision_have_at_most_200_characters()
    {
        TrackedChildDecider.Add(TrackedChildState.Empty, Id, Seven with { Need = new string('x', 200) }).Refusal.Should().BeNull();
        TrackedChildDecider.Add(TrackedChildState.Empty, Id, Seven with { Provision = new string('x', 201) }).Refusal!.Code.Should().Be(RefusalCode.TooLong);
    }

    [Fact]
    public void A_change_is_made_against_the_version_on_the_screen()
    {
        var known = TrackedChildState.Empty.Evolve(Added);

        TrackedChildDecider.Revise(known, 1, new() { Need = "Autism and anxiety", Provision = Added.Provision, Seen = 1 }).Events
            .Should().Equal(new TrackedChildEvent.Revised("Autism and anxiety", Added.Provision));
        TrackedChildDecider.Revise(known, 2, new() { Need = "Autism and anxiety", Provision = Added.Provision, Seen = 1 }).Refusal!.Code.Should().Be(RefusalCode.Stale);
        TrackedChildDecider.Revise(known, 1, new() { Need = "Autism ", Provision = Added.Provision, Seen = 1 }).Events.Should().BeEmpty();
    }

    [Fact]
    public void An_id_follows_from_inspection_and_reference_for_ever() =>
        Id.ToString().Should().Be("a9bb53cf8aa98be4a6872da690b6d74a");
}
