using AreaSend.Grains.Vocabulary.Rules;

namespace AreaSend.Rules.Tests.Vocabulary;

public sealed class NamedIdTests
{
    [Fact]
    public void The_same_name_always_gets_the_same_id()
    {
        NamedId.Of("local-area/301").Should().Be(NamedId.Of("local-area/301"));
        NamedId.Of("local-area/301").Should().NotBe(NamedId.Of("local-area/302"));
    }

    [Fact]
    public void It_has_the_form_of_a_version_7_id()
    {
        var id = NamedId.Of("anything");

        id.Version.Should().Be(7);
        (id.Variant & 0xC).Should().Be(8);
        id.ToString("N")[..12].Should().Be("019b76daa800");
    }
}
