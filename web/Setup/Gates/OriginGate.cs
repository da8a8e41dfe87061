using System.Collections.Immutable;
using AreaSend.Web.Setup.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace AreaSend.Web.Setup.Gates;

/// <summary>Lets a change, a negotiation or a WebSocket through only from our own pages, and a request only under our own name.</summary>
public sealed class OriginGate(RequestDelegate next, WebOptions options, IServer server)
{
    private ImmutableArray<string> ours;

    public async Task InvokeAsync(HttpContext context)
    {
        if (ErrorPages.IsShowing(context) || context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
        {
            await next(context);
            return;
        }

        var self = Ours().FirstOrDefault(origin => Authority(origin).Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase));
        if (self is null)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        context.Request.Scheme = self[..self.IndexOf(':', StringComparison.Ordinal)];
        if (NeedsOrigin(context.Request) && !Ours().Contains(context.Request.Headers.Origin.ToString(), StringComparer.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        await next(context);
    }

    private static bool NeedsOrigin(HttpRequest request) =>
        request.Path.StartsWithSegments("/live", StringComparison.OrdinalIgnoreCase)
        || (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && !HttpMethods.IsOptions(request.Method) && request.Path != "/csp-report");

    private static string Authority(string origin) => origin[(origin.IndexOf("//", StringComparison.Ordinal) + 2)..];

    private ImmutableArray<string> Ours()
    {
        if (ours.IsDefaultOrEmpty)
        {
            var bound = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
            ours = options.Origins.IsEmpty ? WebOrigins.OfAddresses(bound) : options.Origins;
        }

        return ours;
    }
}
