using AreaSend.Grains.Documents.Rules;
using AreaSend.Vocabulary;

namespace AreaSend.Rules.Tests.Documents;

public sealed class PresenceSlotsTests
{
    [Fact]
    public void Six_people_have_six_colours_in_the_order_they_came() => Slots(6).Should().Equal(0, 1, 2, 3, 4, 5);

    [Fact]
    public void The_seventh_shares_the_first_colour() => Slots(8).Should().EndWith([0, 1]);

    [Fact]
    public void A_free_colour_is_given_before_one_is_shared() =>
        PresenceSlots.Next(new Dictionary<PersonId, int> { [new PersonId("a")] = 0, [new PersonId("b")] = 2 }).Should().Be(1);

    private static List<int> Slots(int people)
    {
        var taken = new Dictionary<PersonId, int>();
        for (var i = 0; i < people; i++)
        {
            taken[new PersonId($"p{i}")] = PresenceSlots.Next(taken);
        }

        return [.. taken.Values];
    }
}
