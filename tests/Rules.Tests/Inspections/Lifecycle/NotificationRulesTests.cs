using AreaSend.Inspections;
using AreaSend.Inspections.Lifecycle;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspections.GivenInspection;
using static AreaSend.Rules.Tests.Inspections.Lifecycle.GivenLifecycle;

namespace AreaSend.Rules.Tests.Inspections.Lifecycle;

public sealed class NotificationRulesTests
{
    [Fact, Handbook("K049", "draft 2022, paragraph 62"), Handbook("K050", "draft 2022, paragraph 62")]
    public void The_two_calls_are_separate_records_with_time_person_channel_and_caller()
    {
        var calls = Staffed.Moves(CallDcs).Moves(CallIcb).Lifecycle.Calls;

        calls.Select(one => (one.Party, one.Person, one.Channel, one.CallerName, one.At)).Should().Equal(
            (CalledParty.Dcs, "Helen Marsh", CallChannel.Telephone, "Priya Shah", NotificationMorning),
            (CalledParty.IcbChiefExecutive, "David Osei", CallChannel.Telephone, "Tomasz Nowak", NotificationMorning));
    }

    [Fact, Handbook("K001", "summary of changes, all editions")]
    public void The_first_call_pins_the_edition_in_force_on_its_day()
    {
        Staffed.Lifecycle.Edition.Should().BeNull();
        Staffed.Moves(CallDcs).Lifecycle.Edition.Should().Be("2025-07");
        Staffed.Moves(CallDcs).Asks(CallIcb).Events.Cast<InspectionEvent.AreaCalled>().Single().Edition.Should().BeNull("it is pinned once");
    }

    [Fact, Handbook("K049"), Handbook("K050")]
    public void Each_party_is_called_once() =>
        Staffed.Moves(CallDcs).Refuses(CallDcs).Message.Should().Be("Priya Shah recorded this call already: Priya Shah spoke to Helen Marsh. Nothing was recorded again.");

    [Theory, Handbook("K034", "draft 2022, paragraph 61")]
    [InlineData("2026-11-08")]
    [InlineData("2026-11-07")]
    public void A_call_on_a_weekend_is_refused_even_with_a_reason(string day)
    {
        var refusal = Staffed.Refuses(CallDcs with { At = On(day), Reasons = [new("K034", "We had to.")] });

        (refusal.Code, refusal.Field).Should().Be((RefusalCode.Invalid, "At"));
        refusal.Message.Should().Contain("working day");
    }

    [Fact, Handbook("K032", "draft 2022, paragraph 61")]
    public void A_call_on_a_bank_holiday_is_refused() =>
        Of(new InspectionEvent.Planned("302", "Barnet", new(2026, 6, 8)), Priya.IsPut(AreaSend.Access.Role.LeadHmi)).Refuses(CallDcs with { At = On("2026-05-25") }).Code.Should().Be(RefusalCode.Invalid);

    [Fact]
    public void A_call_in_the_future_is_refused() =>
        Staffed.Refuses(CallDcs, NotificationMorning.AddMinutes(-1)).Should().BeEquivalentTo(new { Code = RefusalCode.Invalid, Field = "At" });

    [Fact]
    public void A_call_after_the_first_on_site_day_is_refused() =>
        Staffed.Refuses(CallDcs with { At = On("2026-11-23") }).Field.Should().Be("At");

    [Fact, Handbook("K034"), Handbook("K014", "draft 2022, paragraph 21")]
    public void A_call_that_is_not_ten_working_days_before_needs_a_reason_and_keeps_it()
    {
        var late = CallDcs with { At = On("2026-11-10") };

        Staffed.Refuses(late).Should().BeEquivalentTo(new { Code = RefusalCode.NeedsReason, Source = "K034" });
        var call = Staffed.Moves(late with { Reasons = [new("K034", "The director was ill on Monday.")] }).Lifecycle.Calls.Single();
        call.SetAside.Should().Equal(new SetAside("K034", "The director was ill on Monday."));
    }

    [Fact, Handbook("K049"), Handbook("K050")]
    public void Ofsted_calls_the_director_and_CQC_the_chief_executive()
    {
        Staffed.Refuses(CallDcs with { Caller = Tomasz.Person }).Should().BeEquivalentTo(new { Code = RefusalCode.Invalid, Field = "Caller", Source = "K049" });
        Staffed.Refuses(CallIcb with { Caller = Priya.Person }).Should().BeEquivalentTo(new { Code = RefusalCode.Invalid, Field = "Caller", Source = "K050" });
        Staffed.Refuses(CallDcs with { Caller = new("nobody") }).Code.Should().Be(RefusalCode.Invalid, "a stranger does not call");
        Staffed.Refuses(CallDcs with { Caller = Mei.Person }).Should().BeEquivalentTo(new { Code = RefusalCode.NeedsReason, Source = "K049" });
        Staffed.Refuses(CallIcb with { Caller = Yusuf.Person }).Should().BeEquivalentTo(new { Code = RefusalCode.NeedsReason, Source = "K050" });
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("two\nlines", "invalid")]
    public void The_person_spoken_to_has_a_name(string name, string code) => Staffed.Refuses(CallDcs with { Person = name }).Code.Should().Be(code);

    [Fact]
    public void A_channel_that_does_not_exist_is_refused() => Staffed.Refuses(CallDcs with { Channel = (CallChannel)9 }).Field.Should().Be("Channel");

    private static DateTimeOffset On(string day) => new(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), new TimeOnly(9, 30), TimeSpan.Zero);
}
