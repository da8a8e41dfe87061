using AreaSend.Grains.Inspectors.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Inspectors;

public sealed class InspectorDeciderTests
{
    private static readonly PersonId Priya = new("priya-shah");
    private static readonly InspectorCommand.Register Entry = new() { Name = "Priya Shah", Organisation = Organisation.Ofsted, Remit = Remit.Education };

    [Fact]
    public void An_inspector_is_registered_with_a_tidy_name() =>
        InspectorDecider.Register(InspectorState.Empty, Priya, Entry with { Name = " Priya Shah " }).Events
            .Should().Equal(new InspectorEvent.Registered("priya-shah", "Priya Shah", Organisation.Ofsted, Remit.Education));

    [Fact]
    public void The_same_entry_again_records_nothing_and_a_corrected_one_does()
    {
        var known = InspectorState.Empty.Evolve(new InspectorEvent.Registered("priya-shah", "Priya Shah", Organisation.Ofsted, Remit.Education));

        InspectorDecider.Register(known, Priya, Entry).Events.Should().BeEmpty();
        InspectorDecider.Register(known, Priya, Entry with { Remit = Remit.SocialCare }).Events.Should().HaveCount(1);
    }

    [Theory, Handbook("K043", "draft 2022, paragraph 58")]
    [InlineData(Organisation.Cqc, Remit.Health, true)]
    [InlineData(Organisation.Cqc, Remit.Education, false)]
    [InlineData(Organisation.Cqc, Remit.SocialCare, false)]
    [InlineData(Organisation.Ofsted, Remit.Education, true)]
    [InlineData(Organisation.Ofsted, Remit.SocialCare, true)]
    [InlineData(Organisation.Ofsted, Remit.Health, false)]
    [InlineData((Organisation)7, Remit.Health, false)]
    public void Health_is_for_CQC_education_and_social_care_for_Ofsted(Organisation organisation, Remit remit, bool good) =>
        (InspectorDecider.Register(InspectorState.Empty, Priya, Entry with { Organisation = organisation, Remit = remit }).Refusal is null).Should().Be(good);

    [Theory]
    [InlineData("", "empty")]
    [InlineData("x\ny", "invalid")]
    public void A_bad_name_is_refused(string name, string code) =>
        InspectorDecider.Register(InspectorState.Empty, Priya, Entry with { Name = name }).Refusal!.Code.Should().Be(code);

    [Fact]
    public void A_name_has_at_most_100_characters()
    {
        InspectorDecider.Register(InspectorState.Empty, Priya, Entry with { Name = new string('x', 100) }).Refusal.Should().BeNull();
        InspectorDecider.Register(InspectorState.Empty, Priya, Entry with { Name = new string('x', 101) }).Refusal!.Code.Should().Be(RefusalCode.TooLong);
    }

    [Fact]
    public void An_id_with_capitals_or_spaces_is_refused() =>
        InspectorDecider.Register(InspectorState.Empty, new PersonId("Priya Shah"), Entry).Refusal!.Code.Should().Be(RefusalCode.Invalid);
}
