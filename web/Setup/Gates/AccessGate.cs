using Microsoft.AspNetCore.Authorization;

namespace AreaSend.Web.Setup.Gates;

/// <summary>The fallback policy: the access table decides, and what it does not name is refused.</summary>
public sealed class AccessGate : AuthorizationHandler<AccessGate>, IAuthorizationRequirement
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessGate requirement)
    {
        var endpoint = (context.Resource as HttpContext)?.GetEndpoint();
        var nothingThere = context.Resource is HttpContext && (endpoint is null || SaysNoOnly(endpoint));
        if (nothingThere || (endpoint is RouteEndpoint route && AccessTable.Admits(AccessTable.RowOf(route), ActorClaims.Read(context.User))))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }

    // Routing's own answers to a wrong method or content type at an address that exists
    private static bool SaysNoOnly(Endpoint endpoint) =>
        endpoint is not RouteEndpoint and { DisplayName: "405 HTTP Method Not Supported" or "415 HTTP Unsupported Media Type" };
}
