using System.Reflection;

namespace AreaSend.Web.Setup.Routes;

/// <summary>Lets only well-formed ids into a route; anything else is an address that is not ours: 404.</summary>
/// <typeparam name="T">An id with <c>TryParse(string, out T)</c>.</typeparam>
public sealed class IdConstraint<T> : IRouteConstraint
    where T : struct
{
    private delegate bool Parser(string? text, out T id);

    private static readonly Parser TryParse = typeof(T).GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static)!.CreateDelegate<Parser>();

    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values.TryGetValue(routeKey, out var value) && TryParse(value?.ToString(), out _);
}
