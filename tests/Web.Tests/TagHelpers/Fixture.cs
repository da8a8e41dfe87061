using System.Text.Json;

namespace AreaSend.Web.Tests.TagHelpers;

/// <summary>An example that ships with GOV.UK Frontend: the options of a component and the markup they must give.</summary>
public sealed record Fixture(string Component, string Name, JsonElement Options, string Html)
{
    /// <summary>All examples of a component, from the package that the client is built with.</summary>
    public static IReadOnlyList<Fixture> Of(string component)
    {
        var file = Path.Combine(ClientFolder(), "node_modules", "govuk-frontend", "dist", "govuk", "components", component, "fixtures.json");
        using var document = JsonDocument.Parse(File.ReadAllText(file));
        return [.. document.RootElement.GetProperty("fixtures").EnumerateArray().Select(one => new Fixture(
            component, one.GetProperty("name").GetString()!, one.GetProperty("options").Clone(), one.GetProperty("html").GetString()!))];
    }

    private static string ClientFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var client = Path.Combine(folder.FullName, "web", "client");
            if (Directory.Exists(client))
            {
                return client;
            }
        }

        throw new InvalidOperationException("web/client is not above the tests.");
    }
}
