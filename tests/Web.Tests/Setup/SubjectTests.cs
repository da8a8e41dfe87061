using AreaSend.Vocabulary;
using AreaSend.Web.Setup;

namespace AreaSend.Web.Tests.Setup;

public sealed class SubjectTests
{
    private const string Issuer = "https://id.example";

    [Theory]
    [InlineData("priya-shah")]
    [InlineData("8f14e45f-ceea-467f-a0e6-3d2b1c5f7a90")]
    [InlineData("00u1.a_b")]
    public void A_subject_that_is_an_id_stays_as_it_is(string subject) => Subject.PersonOf(Issuer, subject)!.Value.Value.Should().Be(subject);

    [Theory]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAIkzqFVrSaSaFHy782bbtaQ")]
    [InlineData("8F14E45F-CEEA-467F-A0E6-3D2B1C5F7A90")]
    [InlineData("officer@council.example")]
    [InlineData("auth0|5f7c8ec7c33c6c004bbafe82")]
    [InlineData("a-subject-of-more-than-sixty-four-characters-which-the-standard-allows-up-to-255")]
    [InlineData("p-0123456789abcdef0123456789abcdef")]
    public void Any_other_becomes_an_id_of_its_own(string subject)
    {
        var person = Subject.PersonOf(Issuer, subject)!.Value;

        PersonId.TryParse(person.Value, out _).Should().BeTrue();
        person.Value.Should().MatchRegex("^p-[0-9a-f]{32}$").And.NotBe(subject);
        Subject.PersonOf(Issuer, subject).Should().Be(person, "it is the same at each sign-in");
        Subject.PersonOf("https://other.example", subject).Should().NotBe(person);
        Subject.PersonOf(Issuer, subject + "x").Should().NotBe(person);
    }

    // printf '%s\n%s' https://id.example officer@council.example | sha256sum | cut -c1-32
    [Fact]
    public void The_id_is_the_one_that_the_manual_computes() =>
        Subject.PersonOf(Issuer, "officer@council.example")!.Value.Value.Should().Be("p-198e6ccad3191176a33f49c6826b0247");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Without_a_subject_there_is_nobody(string? subject) => Subject.PersonOf(Issuer, subject).Should().BeNull();
}
