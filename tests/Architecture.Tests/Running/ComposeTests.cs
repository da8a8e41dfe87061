using System.Text.RegularExpressions;
using AreaSend.Architecture.Tests.Code;

namespace AreaSend.Architecture.Tests.Running;

public sealed partial class ComposeTests
{
    private static readonly string[] Expected = ["postgres", "proxy", "silo-1", "silo-2", "web-1", "web-2"];

    [Fact]
    public void The_cluster_is_two_silos_two_web_nodes_a_database_and_a_proxy() =>
        Compose.Services.Keys.Should().BeEquivalentTo(Expected, "one silo or one web node may die without anybody noticing");

    [Fact]
    public void Only_the_proxy_is_reached_from_outside() => Each(
        (name, service) => (name == "proxy") != (Compose.Words(service, "ports").Count > 0) ? $"publishes {Compose.Words(service, "ports").Count} ports" : null,
        "The proxy publishes its TLS port and nothing else publishes any: least of all the database.");

    [Fact]
    public void The_database_is_on_a_network_without_a_way_out()
    {
        Compose.Named("networks")["database"].Should().Contain("internal", "true", "the database must not reach the internet, nor be reached; mend it with internal: true");
        Each(
            (name, service) => (name, networks: string.Join(',', Compose.Words(service, "networks"))) switch
            {
                ("proxy", not "front") => "must be on the network front only",
                ("postgres" or "silo-1" or "silo-2", not "database") => "must be on the network database only",
                _ => null,
            },
            "postgres and the silos live on database, the proxy on front, web on both.");
    }

    [Fact]
    public void Every_service_says_whether_it_is_well_and_waits_for_what_it_needs() => Each(
        (name, service) => !service.ContainsKey("healthcheck") ? "has no healthcheck"
            : name != "postgres" && Compose.Words(service, "depends_on").Count == 0 ? "waits for nothing" : null,
        "Give it a healthcheck, and depends_on with condition: service_healthy.");

    [Fact]
    public void Every_service_is_hardened() => Each(
        (_, service) => Compose.Text(service, "read_only") != "true" ? "has a root filesystem that can be written"
            : !Compose.Words(service, "cap_drop").Contains("ALL") ? "keeps capabilities"
            : !Compose.Words(service, "security_opt").Contains("no-new-privileges:true") ? "may gain privileges"
            : !service.ContainsKey("build") && Compose.Text(service, "user") is null or "root" or "0" ? "runs as root" : null,
        "Merge the block x-hardened, and name a user where the image does not.");

    [Fact]
    public void No_secret_is_in_the_environment() => Each(
        (name, service) => Compose.Environment(service)
            .Where(pair => SecretName().IsMatch(pair.Key) && !pair.Key.EndsWith("_FILE", StringComparison.Ordinal))
            .Select(pair => $"has {pair.Key} in its environment").FirstOrDefault(),
        "Make it a file under secrets: the hosts read every file of /run/secrets as the setting it is named after (__ for a colon).");

    [Fact]
    public void Every_secret_is_a_file_that_somebody_uses() => Findings.ShouldBeNone(
        Compose.Named("secrets").Where(secret => Compose.Text(secret.Value, "file") is null).Select(secret => new Finding(secret.Key, "is not read from a file"))
            .Concat(Compose.Named("secrets").Keys.Where(secret => !Compose.Services.Values.Any(service => Compose.Words(service, "secrets").Contains(secret)))
                .Select(secret => new Finding(secret, "is given to no service")))
            .Concat(from service in Compose.Services
                    from secret in Compose.Words(service.Value, "secrets")
                    where !Compose.Named("secrets").ContainsKey(secret)
                    select new Finding(service.Key, $"asks for the secret {secret}, which is not declared")),
        "Declare each secret once with file:, and give it to the services that need it.");

    [Fact]
    public void Both_web_nodes_share_their_keys() => Each(
        (name, service) => name.StartsWith("web", StringComparison.Ordinal) && !Compose.Words(service, "volumes").Contains($"keys:{Compose.Environment(service)["AreaSend__Keys"]}")
            ? "does not mount the volume keys where AreaSend:Keys points" : null,
        "A cookie made by one node must be read by the other: mount the named volume keys on both.");

    [Fact]
    public void Images_are_pinned() => Findings.ShouldBeNone(
        Compose.Services.Where(service => !service.Value.ContainsKey("build")).Select(service => (Where: service.Key, Image: Compose.Text(service.Value, "image") ?? ""))
            .Concat(from file in House.FilesEnding("Dockerfile")
                    from line in House.Lines(file)
                    where line.StartsWith("FROM ", StringComparison.Ordinal)
                    select (Where: file, Image: line.Split(' ')[1]))
            .Where(use => !Pinned().IsMatch(use.Image))
            .Select(use => new Finding(use.Where, $"uses {use.Image}")),
        "Name the full version: two builds of one commit must hold the same.");

    [Fact]
    public void Our_images_are_built_from_the_root_by_lock_file_and_run_without_root() => Findings.ShouldBeNone(
        from service in Compose.Services
        where service.Value.ContainsKey("build")
        let file = Compose.Text((Dictionary<object, object>)service.Value["build"], "dockerfile")!
        let text = House.Has(file) ? House.Read(file) : ""
        from part in new[] { "--locked-mode", "USER $APP_UID", "packages.lock.json" }
        where !text.Contains(part, StringComparison.Ordinal)
        select new Finding(file, $"lacks {part}"),
        "Restore in locked mode from the committed lock files, and end as the image's own user.");

    [Fact]
    public void The_proxy_knows_exactly_the_web_nodes()
    {
        var upstream = Upstream().Matches(House.Read("web/proxy/nginx.conf")).Select(server => $"{server.Groups[1].Value}:{server.Groups[2].Value}");
        var nodes = Compose.Services.Where(service => service.Key.StartsWith("web", StringComparison.Ordinal))
            .Select(service => $"{service.Key}:{Compose.Environment(service.Value)["ASPNETCORE_HTTP_PORTS"]}");
        upstream.Should().BeEquivalentTo(nodes, "web/proxy/nginx.conf and docker-compose.yml must name the same nodes and port");
    }

    private static void Each(Func<string, Dictionary<object, object>, string?> wrong, string howToMend) => Findings.ShouldBeNone(
        from service in Compose.Services
        let words = wrong(service.Key, service.Value)
        where words is not null
        select new Finding(service.Key, words),
        howToMend + " (docker-compose.yml)");

    [GeneratedRegex("password|secret|token|ConnectionStrings", RegexOptions.IgnoreCase)]
    private static partial Regex SecretName();

    [GeneratedRegex(@"^[\w./\-]+:\d+\.\d+[\w.\-]*$|@sha256:[0-9a-f]{64}$")]
    private static partial Regex Pinned();

    [GeneratedRegex(@"^\s*server ([\w\-]+):(\d+)", RegexOptions.Multiline)]
    private static partial Regex Upstream();
}
