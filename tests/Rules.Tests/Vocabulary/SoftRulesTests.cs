using System.Collections.Immutable;
using AreaSend.Grains.Vocabulary.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Vocabulary;

[Handbook("K014", "draft 2022, paragraph 21")]
public sealed class SoftRulesTests
{
    private static readonly Refusal Holiday = SoftRules.Warning("K027", "These days are outside school terms. Choose other days, or say why.");
    private static readonly Refusal Fourth = SoftRules.Warning("K020", "This would be the fourth visit in twelve months. Choose a later day, or say why.");

    [Fact]
    public void What_is_unusual_is_refused_until_a_reason_is_given() => SoftRules.Weigh([], null, Holiday).Should().Be(Holiday);

    [Fact]
    public void Each_unusual_thing_needs_a_reason_of_its_own() =>
        SoftRules.Weigh([new SetAside("K027", "The area asked for it.")], Holiday, Fourth).Should().Be(Fourth);

    [Fact]
    [Handbook("K014", "draft 2022, paragraph 21")]
    public void With_its_reason_it_may_be_done_and_the_reason_is_recorded()
    {
        ImmutableArray<SetAside> given = [new("K027", "  The area asked for it. "), new("K999", "Nobody asked.")];
        SoftRules.Weigh(given, Holiday, null).Should().BeNull();
        SoftRules.Recorded(given, Holiday, null).Should().Equal(new SetAside("K027", "The area asked for it."));
    }

    [Theory]
    [InlineData(" ", "needs-reason")]
    [InlineData("two\nlines", "invalid")]
    public void A_reason_must_be_words(string reason, string code) => SoftRules.Weigh([new SetAside("K027", reason)], Holiday)!.Code.Should().Be(code);

    [Fact]
    public void A_reason_of_a_whole_page_is_too_long()
    {
        var refusal = SoftRules.Weigh([new SetAside("K027", new string('a', SoftRules.MostReason + 1))], Holiday)!;
        refusal.Code.Should().Be("too-long");
        refusal.Field.Should().Be("Reasons.K027");
    }
}
