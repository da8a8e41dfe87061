using System.Reflection;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.Tests.Visits;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Web.Tests.Setup;

/// <summary>Every door of the face stands in the access table, and every row is a door.</summary>
[Collection(FaceCollection.Name)]
public sealed class AccessTableTests(FaceFixture face)
{
    private static readonly Actor Officer = new(new PersonId("officer"), "Officer", PersonKind.AreaOfficer);
    private static readonly Actor Inspector = new(new PersonId("inspector"), "Inspector", PersonKind.Inspector);

    [Fact]
    public void Every_page_endpoint_hub_and_hub_method_has_a_row_and_every_row_is_one()
    {
        var doors = Doors().ToHashSet(StringComparer.OrdinalIgnoreCase);

        doors.Except(AccessTable.Rows.Keys, StringComparer.OrdinalIgnoreCase).Should().BeEmpty("each door needs a row in web/Setup/AccessTable.cs that says who may enter");
        AccessTable.Rows.Keys.Except(doors, StringComparer.OrdinalIgnoreCase).Should().BeEmpty("a row of web/Setup/AccessTable.cs without a door must go");
    }

    [Fact]
    public void No_endpoint_goes_around_the_table() =>
        face.App.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Where(endpoint => endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAuthorizeData>() is not null
                || endpoint.Metadata.GetMetadata<Microsoft.AspNetCore.Authorization.IAllowAnonymous>() is not null)
            .Should().BeEmpty("authorisation metadata on an endpoint switches the fallback policy, and so the table, off");

    [Fact]
    public void What_the_table_does_not_name_is_refused() => AccessTable.Admits("nowhere", Inspector).Should().BeFalse();

    [Theory]
    [InlineData("inspections/{id:inspection}/evidence")]
    [InlineData("inspections/{id:inspection}/evidence/{note:note}")]
    [InlineData("inspections/{id:inspection}/evidence/search")]
    [InlineData("inspections/{id:inspection}/evidence/{note:note}/history")]
    [InlineData("inspections/{id:inspection}/evidence/{note:note}/history/{sequence:long}")]
    [InlineData("inspections/{id:inspection}/evidence/{note:note}/history/changes")]
    [InlineData("inspections/{id:inspection}/children")]
    [InlineData("inspections/{id:inspection}/people")]
    [InlineData("live/team/negotiate")]
    [InlineData("sync/{document}")]
    [InlineData("documents/{document}/written")]
    [InlineData("TeamHub.Open")]
    public void An_officer_of_the_area_never_gets_near_evidence(string row)
    {
        AccessTable.Admits(row, Officer).Should().BeFalse();
        AccessTable.Admits(row, Inspector).Should().BeTrue();
        AccessTable.Admits(row, actor: null).Should().BeFalse();
    }

    private IEnumerable<string> Doors()
    {
        foreach (var endpoint in face.App.Services.GetRequiredService<EndpointDataSource>().Endpoints)
        {
            yield return endpoint is RouteEndpoint route ? AccessTable.RowOf(route) : endpoint.DisplayName ?? "?";
        }

        foreach (var hub in typeof(Face).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Hub)) && !type.IsAbstract))
        {
            foreach (var method in hub.GetMethods(BindingFlags.Public | BindingFlags.Instance).Where(m => !m.IsSpecialName && m.GetBaseDefinition() == m && m.DeclaringType!.Assembly == hub.Assembly))
            {
                yield return $"{hub.Name}.{method.Name}";
            }
        }
    }
}
