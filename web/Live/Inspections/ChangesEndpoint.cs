using AreaSend.Access;
using AreaSend.Inspections;
using AreaSend.Vocabulary;
using AreaSend.Web.Setup;
using AreaSend.Web.Setup.Sessions;
using Microsoft.AspNetCore.Http.Features;

namespace AreaSend.Web.Live.Inspections;

/// <summary><c>GET /inspections/{id}/changes</c>: tells an open home page that there is a newer version, as server-sent events. It says a number and nothing else; the page is then fetched with the person's own rights. Decision 0100.</summary>
/// <param name="watch">What this node hears.</param>
/// <param name="grains">The cluster.</param>
/// <param name="sessions">Who is still signed in.</param>
/// <param name="lifetime">When the node stops.</param>
internal sealed class ChangesEndpoint(InspectionWatch watch, IClusterClient grains, SignInSessions sessions, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Heartbeat = TimeSpan.FromSeconds(5);

    /// <summary>Streams until the browser leaves, the person is signed out or has no part any more, or the node stops.</summary>
    public async Task StreamAsync(string id, HttpContext context)
    {
        if (!InspectionId.TryParse(id, out var inspection)
            || ActorClaims.Read(context.User) is not { } actor
            || SessionClaim.Read(context.User) is not { } session
            || await RoleAsync(inspection, actor) is Role.None)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var heard = await watch.ListenAsync(inspection);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, lifetime.ApplicationStopping);
        try
        {
            while (await sessions.IsAliveAsync(session))
            {
                var next = await NextAsync(heard, ends.Token);
                var mine = await RoleAsync(inspection, actor) is not Role.None;
                await context.Response.WriteAsync(mine ? next : "event: closed\ndata: gone\n\n", ends.Token);
                await context.Response.Body.FlushAsync(ends.Token);
                if (!mine)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException)
        {
            // the browser left, or the node stops
        }
        finally
        {
            watch.Leave(inspection, heard);
        }
    }

    private static async Task<string> NextAsync(System.Threading.Channels.Channel<long> heard, CancellationToken ends)
    {
        using var beat = CancellationTokenSource.CreateLinkedTokenSource(ends);
        beat.CancelAfter(Heartbeat);
        try
        {
            return $"data: {await heard.Reader.ReadAsync(beat.Token)}\n\n";
        }
        catch (OperationCanceledException) when (!ends.IsCancellationRequested)
        {
            return ":\n\n";
        }
    }

    private async Task<Role> RoleAsync(InspectionId inspection, Actor actor) =>
        (await grains.GetGrain<IInspectionGrain>(inspection.ToString()).RosterAsync()).Of(actor);
}
