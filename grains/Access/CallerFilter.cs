using AreaSend.Documents;
using AreaSend.Inspections;
using AreaSend.Vocabulary;

namespace AreaSend.Grains.Access;

/// <summary>Refuses calls to our grains that do not say who acts. Node-level calls are the named exceptions: a web node makes them for itself, or a grain for another.</summary>
public sealed class CallerFilter : IIncomingGrainCallFilter
{
    private static readonly HashSet<(Type, string)> ForNoPerson =
    [
        (typeof(IDocumentGrain), nameof(IDocumentGrain.SubscribeAsync)),
        (typeof(IDocumentGrain), nameof(IDocumentGrain.UnsubscribeAsync)),
        (typeof(IDocumentGrain), nameof(IDocumentGrain.DepartAsync)),
        (typeof(IInspectionGrain), nameof(IInspectionGrain.RosterAsync)),
        (typeof(IInspectionGrain), nameof(IInspectionGrain.WatchAsync)),
    ];

    /// <inheritdoc/>
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (MustSayWho(context.InterfaceMethod.DeclaringType!, context.InterfaceMethod.Name))
        {
            _ = Caller.Actor;
        }

        return context.Invoke();
    }

    private static bool MustSayWho(Type contract, string method) =>
        contract.Assembly == typeof(Actor).Assembly
        && !contract.IsAssignableTo(typeof(IGrainObserver))
        && !ForNoPerson.Contains((contract, method));
}
