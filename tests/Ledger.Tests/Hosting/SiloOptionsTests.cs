using AreaSend.Silo;
using Microsoft.Extensions.Configuration;

namespace AreaSend.Ledger.Tests.Hosting;

public sealed class SiloOptionsTests
{
    [Fact]
    public void Without_settings_it_is_embedded_with_a_demonstration_and_its_data_under_the_content_root()
    {
        var options = Read();

        options.Should().Be(new SiloOptions(SiloMode.Embedded, "/srv/areasend/data", null, null, 11111, 30000, null, true));
    }

    [Fact]
    public void A_cluster_has_no_demonstration() =>
        Read(("AreaSend:Mode", "cluster"), ("ConnectionStrings:Ledger", "Host=db;Database=a;Username=b")).Demonstration.Should().BeFalse();

    [Fact]
    public void Beside_a_sign_in_provider_there_is_no_demonstration() =>
        Read(("AreaSend:OpenIdConnect:Authority", "https://id.example")).Demonstration.Should().BeFalse();

    [Fact]
    public void A_demonstration_beside_a_sign_in_provider_is_refused() =>
        FluentActions.Invoking(() => Read(("AreaSend:OpenIdConnect:Authority", "https://id.example"), ("AreaSend:Demonstration", "true")))
            .Should().Throw<StartRefusedException>().WithMessage("AreaSend:Demonstration must be false when AreaSend:OpenIdConnect:Authority is set*");

    [Theory]
    [InlineData("AreaSend:Mode", "Both", "AreaSend:Mode is 'Both'*")]
    [InlineData("AreaSend:SiloPort", "high", "AreaSend:SiloPort is 'high'*")]
    [InlineData("AreaSend:GatewayPort", "65536", "AreaSend:GatewayPort is '65536'*")]
    [InlineData("AreaSend:Demonstration", "perhaps", "AreaSend:Demonstration is 'perhaps'*")]
    [InlineData("AreaSend:AdvertisedAddress", "no such name.", "AreaSend:AdvertisedAddress is 'no such name.'*")]
    public void A_wrong_setting_is_named(string name, string value, string sentence) =>
        FluentActions.Invoking(() => Read((name, value))).Should().Throw<StartRefusedException>().WithMessage(sentence);

    [Theory]
    [InlineData(null, "ConnectionStrings:Ledger is not set*")]
    [InlineData("Host=db", "ConnectionStrings:Ledger must name Host, Database and Username*")]
    [InlineData("what=ever", "ConnectionStrings:Ledger is not a PostgreSQL connection string*")]
    public void A_cluster_needs_its_database(string? ledger, string sentence) =>
        FluentActions.Invoking(() => Read(("AreaSend:Mode", "Cluster"), ("ConnectionStrings:Ledger", ledger))).Should().Throw<StartRefusedException>().WithMessage(sentence);

    [Fact]
    public void A_cluster_refuses_a_demonstration() =>
        FluentActions.Invoking(() => Read(("AreaSend:Mode", "Cluster"), ("AreaSend:Demonstration", "true"), ("ConnectionStrings:Ledger", "Host=db;Database=a;Username=b")))
            .Should().Throw<StartRefusedException>().WithMessage("AreaSend:Demonstration must be false*");

    private static SiloOptions Read(params (string Name, string? Value)[] settings) => SiloOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, s.Value))).Build(), "/srv/areasend");
}
