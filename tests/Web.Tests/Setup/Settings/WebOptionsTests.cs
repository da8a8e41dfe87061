using AreaSend.Web.Setup.Settings;
using Microsoft.Extensions.Configuration;

namespace AreaSend.Web.Tests.Setup.Settings;

public sealed class WebOptionsTests
{
    private static readonly string[] Provider = ["AreaSend:OpenIdConnect:Authority=https://id.example", "AreaSend:OpenIdConnect:ClientId=areasend"];

    [Fact]
    public void Without_settings_the_demonstration_runs_on_loopback()
    {
        var options = Read();

        options.Mode.Should().Be(WebMode.Embedded);
        options.Demonstration.Should().BeTrue();
        options.LoopbackOnly.Should().BeTrue();
    }

    [Theory]
    [InlineData("AreaSend:Mode", "AreaSend:Mode=Both")]
    [InlineData("AreaSend:Demonstration", "AreaSend:Demonstration=perhaps")]
    [InlineData("AreaSend:Demonstration", "AreaSend:Demonstration=false")]
    [InlineData("AreaSend:OpenIdConnect", "urls=http://0.0.0.0:5080")]
    [InlineData("AreaSend:OpenIdConnect", "urls=http://localhost:5080;http://192.0.2.1:5080")]
    [InlineData("AreaSend:OpenIdConnect", "http_ports=8080")]
    [InlineData("AreaSend:OpenIdConnect", "Kestrel:Endpoints:All:Url=http://*:80")]
    [InlineData("AreaSend:OpenIdConnect:ClientId", "AreaSend:OpenIdConnect:Authority=https://id.example")]
    [InlineData("AreaSend:OpenIdConnect:Authority", "AreaSend:OpenIdConnect:Authority=http://id.example", "AreaSend:OpenIdConnect:ClientId=areasend")]
    [InlineData("AreaSend:OpenIdConnect:Authority", "AreaSend:Mode=Cluster", "ConnectionStrings:Ledger=Host=db;Database=a;Username=b", "AreaSend:Keys=keys")]
    [InlineData("AreaSend:Origins", "AreaSend:Origins=https://send.example/path")]
    [InlineData("--urls", "urls=banana")]
    [InlineData("--urls", "urls=http://localhost:5080;ftp://localhost")]
    [InlineData("--urls", "urls=http://localhost:70000")]
    [InlineData("--urls", "urls=http://localhost:5080/path")]
    [InlineData("HTTP_PORTS", "http_ports=many")]
    public void A_wrong_or_unsafe_setting_is_refused_with_a_sentence_that_names_it(string named, params string[] settings)
    {
        var reading = () => Read(settings);

        reading.Should().Throw<SettingRefusedException>().Which.Message.Should().Contain(named).And.EndWith(".");
    }

    [Theory]
    [InlineData("ConnectionStrings:Ledger", "AreaSend:Keys=keys")]
    [InlineData("ConnectionStrings:Ledger", "AreaSend:Keys=keys", "ConnectionStrings:Ledger=Host")]
    [InlineData("ConnectionStrings:Ledger", "AreaSend:Keys=keys", "ConnectionStrings:Ledger=Host=db")]
    [InlineData("ConnectionStrings:Ledger", "AreaSend:Keys=keys", "ConnectionStrings:Ledger=what=ever")]
    [InlineData("AreaSend:Keys", "ConnectionStrings:Ledger=Host=db;Database=a;Username=b")]
    [InlineData("AreaSend:Origins", "AreaSend:Keys=keys", "ConnectionStrings:Ledger=Host=db;Database=a;Username=b", "urls=http://*:8080")]
    [InlineData("AreaSend:Origins", "AreaSend:Keys=keys", "ConnectionStrings:Ledger=Host=db;Database=a;Username=b", "urls=http://*:8080", "AreaSend:Origins=http://send.example")]
    public void A_cluster_needs_its_store_its_keys_and_its_origin(string named, params string[] settings)
    {
        var reading = () => Read([.. Provider, "AreaSend:Mode=Cluster", .. settings]);

        reading.Should().Throw<SettingRefusedException>().Which.Message.Should().Contain(named);
    }

    private static WebOptions Read(params string[] settings) => WebOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(one => one.Split('=', 2)).Select(one => KeyValuePair.Create(one[0], (string?)one[1]))).Build(),
        AppContext.BaseDirectory);
}
