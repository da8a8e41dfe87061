using System.Security.Claims;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;

namespace AreaSend.Web.Tests.Setup;

public sealed class ActorClaimsTests
{
    private static readonly Actor Priya = new(new PersonId("priya-shah"), "Priya Shah", PersonKind.Inspector);

    [Fact]
    public void What_is_written_at_sign_in_is_read_on_each_call() =>
        ActorClaims.Read(Principal(ActorClaims.Write(Priya))).Should().Be(Priya);

    [Fact]
    public void Nobody_signed_in_is_nobody()
    {
        ActorClaims.Read(null).Should().BeNull();
        ActorClaims.Read(new ClaimsPrincipal(new ClaimsIdentity(ActorClaims.Write(Priya)))).Should().BeNull("an identity without a scheme is not signed in");
    }

    [Theory]
    [InlineData("Priya Shah", "Priya Shah", "Inspector")]
    [InlineData("", "Priya Shah", "Inspector")]
    [InlineData("priya-shah", "", "Inspector")]
    [InlineData("priya-shah", "Priya Shah", "Emperor")]
    [InlineData("priya-shah", "Priya Shah", "System")]
    [InlineData("priya-shah", "Priya Shah", "0")]
    [InlineData("priya-shah", "Priya Shah", "99")]
    public void A_claim_that_is_missing_or_malformed_makes_nobody(string person, string name, string kind) =>
        ActorClaims.Read(Principal([new(ActorClaims.Person, person), new(ActorClaims.Name, name), new(ActorClaims.Kind, kind)])).Should().BeNull();

    private static ClaimsPrincipal Principal(IEnumerable<Claim> claims) => new(new ClaimsIdentity(claims, "test"));
}
