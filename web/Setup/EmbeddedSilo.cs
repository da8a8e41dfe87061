using AreaSend.Silo;
using AreaSend.Silo.Hosting;
using AreaSend.Web.Setup.Settings;

namespace AreaSend.Web.Setup;

/// <summary>The face co-hosts one silo on SQLite. The only file of the face that knows the silo library.</summary>
public static class EmbeddedSilo
{
    /// <summary>Adds the silo to this process: store, ledger, grains, start-up tasks.</summary>
    public static void Host(WebApplicationBuilder builder) => builder.AddEmbeddedSilo();

    /// <summary>The sentence for the operator when the start was refused, by the face or by the silo.</summary>
    /// <returns>The sentence; null when the failure is something else.</returns>
    public static string? WhyRefused(Exception failure) => failure switch
    {
        SettingRefusedException or StartRefusedException => failure.Message,
        AggregateException { InnerExceptions: [var only] } => WhyRefused(only),
        _ => Listening.WhyNot(failure),
    };
}
