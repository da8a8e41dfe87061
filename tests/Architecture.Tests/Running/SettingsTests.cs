using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Running;

public sealed partial class SettingsTests
{
    private static readonly string[] OfThePlatform = ["ASPNETCORE_HTTP_PORTS"];

    [Fact]
    public void The_hosts_read_settings() => Settings.All.Should().Contain(
        ["AreaSend:Mode", "AreaSend:Data", "AreaSend:Keys", "ConnectionStrings:Ledger"], "the settings tests find settings by their names written whole in silo and web");

    [Fact]
    public void The_readme_lists_every_setting_and_no_other()
    {
        var listed = Row().Matches(House.Read("README.md")).Select(row => row.Groups[1].Value).ToHashSet();
        Findings.ShouldBeNone(
            Settings.All.Except(listed).Select(name => new Finding(name, "is read but not in README.md's table of settings"))
                .Concat(listed.Except(Settings.All).Where(name => name != "--urls").Select(name => new Finding(name, "is in README.md's table of settings but nothing reads it"))),
            "Add or delete the row in README.md: | `Name` | meaning | default |.");
    }

    [Fact]
    public void The_compose_file_sets_only_what_the_host_reads() => Findings.ShouldBeNone(
        from service in Compose.Services
        let host = HostOf(service.Key)
        where host is not null
        let given = Compose.Environment(service.Value).Keys.Concat(Compose.Words(service.Value, "secrets"))
        from name in given.Except(OfThePlatform)
        let setting = Settings.SettingOf(name)
        where !Settings.ReadBy(host).Contains(setting)
        select new Finding(service.Key, $"is given {setting}, which {host} does not read"),
        "Mend the name in docker-compose.yml, or delete it.");

    [Theory]
    [InlineData("silo-1")]
    [InlineData("silo-2")]
    [InlineData("web-1")]
    [InlineData("web-2")]
    public void A_host_starts_with_what_the_compose_file_gives_it(string service)
    {
        var given = Settings.Given(service);
        given["AreaSend:Mode"].Should().Be("Cluster");
        AskedSettings.By(given, settings => Settings.Read(service.Split('-')[0], settings)).Should().Contain("ConnectionStrings:Ledger");
    }

    [Theory]
    [InlineData("silo-1", "ConnectionStrings:Ledger")]
    [InlineData("web-1", "ConnectionStrings:Ledger")]
    [InlineData("web-1", "AreaSend:Keys")]
    [InlineData("web-1", "AreaSend:Origins")]
    [InlineData("web-1", "AreaSend:OpenIdConnect:Authority")]
    [InlineData("web-1", "AreaSend:OpenIdConnect:ClientId")]
    public void A_host_refuses_to_start_in_a_cluster_without_what_it_needs_and_names_it(string service, string setting)
    {
        var given = Settings.Given(service);
        given.Remove(setting).Should().BeTrue("docker-compose.yml gives it");
        var start = () => AskedSettings.By(given, settings => Settings.Read(service.Split('-')[0], settings));
        start.Should().Throw<Exception>().WithMessage($"*{setting}*", "whoever runs it must learn which setting is missing");
    }

    [Theory]
    [InlineData("silo")]
    [InlineData("web")]
    public void Both_hosts_read_secrets_from_files(string host) =>
        House.FilesUnder(host, ".cs").Any(file => House.Read(file).Contains("AddKeyPerFile(\"/run/secrets\"", StringComparison.Ordinal))
            .Should().BeTrue($"docker-compose.yml hands {host} its secrets as files; call AddKeyPerFile on /run/secrets where it builds its configuration");

    private static string? HostOf(string service) => service.Split('-')[0] is "silo" or "web" ? service.Split('-')[0] : null;

    [GeneratedRegex(@"^\| `((?:AreaSend|ConnectionStrings):[\w:]+|OTEL_[A-Z_]+|--urls)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
