using AreaSend.Grains.Inspectors.Rules;
using AreaSend.Inspectors;
using AreaSend.Vocabulary;
using static AreaSend.Rules.Tests.Inspectors.GivenInspector;

namespace AreaSend.Rules.Tests.Inspectors;

public sealed class ConflictRulesTests
{
    private static readonly InspectorCommand.DeclareConflict Barnet = new() { Area = "302", Reason = " Governor of a school there " };

    [Fact, Handbook("K048")]
    public void A_conflict_is_declared_with_its_reason_and_a_new_reason_takes_the_place_of_the_old()
    {
        var declared = ConflictRules.Declare(Of(), Barnet, "Barnet").Events;
        declared.Should().Equal(new InspectorEvent.ConflictDeclared("302", "Barnet", "Governor of a school there"));
        ConflictRules.Declare(Of([.. declared]), Barnet, "Barnet").Events.Should().BeEmpty("nothing is new");

        var again = ConflictRules.Declare(Of([.. declared]), Barnet with { Reason = "Lives there" }, "Barnet").Events;

        Of([.. declared, .. again]).Conflicts.Should().Equal(new ConflictOfInterest("302", "Barnet", "Lives there"));
    }

    [Fact, Handbook("K048")]
    public void A_conflict_is_taken_back_with_a_reason_and_only_when_there_is_one()
    {
        var declared = Of(new InspectorEvent.ConflictDeclared("302", "Barnet", "Lives there"));
        var over = new InspectorCommand.WithdrawConflict { Area = "302", Reason = "Has moved" };

        declared.Evolve(ConflictRules.Withdraw(declared, over).Events[0]).Conflicts.Should().BeEmpty();
        ConflictRules.Withdraw(declared, over with { Reason = "" }).Refusal!.Code.Should().Be(RefusalCode.Empty);
        ConflictRules.Withdraw(declared, over with { Area = "303" }).Refusal!.Code.Should().Be(RefusalCode.Unknown);
        ConflictRules.Declare(Of(), Barnet with { Reason = "" }, "Barnet").Refusal!.Field.Should().Be("Reason");
    }
}
