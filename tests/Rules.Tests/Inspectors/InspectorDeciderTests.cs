using AreaSend.Grains.Inspectors.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Inspectors;

public sealed class InspectorDeciderTests
{
    private static readonly PersonId Priya = new("priya-shah");
    private static readonly InspectorCommand.Register Entry = new() { Name = "Priya Shah", Organisation = Organisation.Ofsted, Remit = Remit.Education, Grade = Grade.Hmi, Regions = ["London"] };

    [Fact]
    public void An_inspector_is_registered_with_a_tidy_name() =>
        InspectorDecider.Register(InspectorState.Empty, Priya, Entry with { Name = " Priya Shah " }).Events
            .Should().BeEquivalentTo([new InspectorEvent.Entered("priya-shah", "Priya Shah", Organisation.Ofsted, Remit.Education, Grade.Hmi, ["London"])]);

    [Fact]
    public void The_same_entry_again_records_nothing_and_a_corrected_one_does()
    {
        var known = InspectorState.Empty.Evolve(new InspectorEvent.Entered("priya-shah", "Priya Shah", Organisation.Ofsted, Remit.Education, Grade.Hmi, ["London"]));

        InspectorDecider.Register(known, Priya, Entry).Events.Should().BeEmpty();
        InspectorDecider.Register(known, Priya, Entry with { Remit = Remit.SocialCare }).Events.Should().HaveCount(1);
        InspectorDecider.Register(known, Priya, Entry with { Regions = ["London", "South East"] }).Events.Should().HaveCount(1);
    }

    [Fact]
    public void An_entry_from_before_grades_were_kept_has_none_until_it_is_recorded()
    {
        var old = InspectorState.Empty.Evolve(new InspectorEvent.Registered("priya-shah", "Priya Shah", Organisation.Ofsted, Remit.Education));

        old.Entry!.Grade.Should().Be(Grade.NotRecorded);
        InspectorState.Empty.Evolve(new InspectorEvent.Registered("yusuf-demir", "Yusuf Demir", Organisation.Cqc, Remit.Health)).Entry!.Grade.Should().Be(Grade.ChildrensServicesInspector);
        InspectorDecider.Register(old, Priya, Entry).Events.Should().HaveCount(1);
    }

    [Theory, Handbook("K042", "draft 2022, paragraph 58")]
    [InlineData(Organisation.Cqc, Remit.Health, Grade.Hmi, false)]
    [InlineData(Organisation.Cqc, Remit.Health, Grade.NotRecorded, true)]
    [InlineData(Organisation.Ofsted, Remit.Education, Grade.ChildrensServicesInspector, false)]
    [InlineData(Organisation.Ofsted, Remit.Education, Grade.OfstedInspector, true)]
    [InlineData(Organisation.Ofsted, Remit.SocialCare, Grade.SeniorHmi, true)]
    [InlineData(Organisation.Ofsted, Remit.SocialCare, (Grade)9, false)]
    public void A_grade_is_one_of_the_inspectorates_own(Organisation organisation, Remit remit, Grade grade, bool good) =>
        (InspectorDecider.Register(InspectorState.Empty, Priya, Entry with { Organisation = organisation, Remit = remit, Grade = grade }).Refusal?.Field is null).Should().Be(good);

    [Fact]
    public void An_inspector_works_in_at_most_ten_regions() =>
        InspectorDecider.Register(InspectorState.Empty, Priya, Entry with { Regions = [.. Enumerable.Range(0, 11).Select(i => $"Region {i}")] }).Refusal!.Field.Should().Be("Regions");

    [Theory, Handbook("K043", "draft 2022, paragraph 58")]
    [InlineData(Organisation.Cqc, Remit.Health, true)]
    [InlineData(Organisation.Cqc, Remit.Education, false)]
    [InlineData(Organisation.Cqc, Remit.SocialCare, false)]
    [InlineData(Organisation.Ofsted, Remit.Education, true)]
    [InlineData(Organisation.Ofsted, Remit.SocialCare, true)]
    [InlineData(Organisation.Ofsted, Remit.Health, false)]
    [InlineData((Organisation)7, Remit.Health, false)]
    public void Health_is_for_CQC_education_and_social_care_for_Ofsted(Organisation organisation, Remit remit, bool good) =>
        (InspectorDecider.Register(InspectorState.Empty, Priya, Entry with { Organisation = organisation, Remit = remit, Grade = Grade.NotRecorded }).Refusal is null).Should().Be(good);

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
