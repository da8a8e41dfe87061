using AreaSend.Grains.Access;
using AreaSend.Grains.Demonstration;
using AreaSend.Grains.Documents.Search;
using AreaSend.Grains.Framework;
using AreaSend.Grains.LocalAreas;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Grains;

/// <summary>What a silo must register so that the grains work. The silo adds an <see cref="Ledger.ILedger"/>, an <see cref="Documents.IDocumentTexts"/> and a <see cref="TimeProvider"/>, and runs every <see cref="IStartUpTask"/>.</summary>
public static class AreaSendGrains
{
    /// <summary>Registers the caller filter, the start-up tasks and the options.</summary>
    /// <param name="services">The silo's services.</param>
    /// <param name="options">What the host decides.</param>
    /// <returns>The same services.</returns>
    public static IServiceCollection AddAreaSendGrains(this IServiceCollection services, GrainsOptions options) => services
        .AddSingleton(options)
        .AddSingleton<IIncomingGrainCallFilter, CallerFilter>()
        .AddSingleton<IStartUpTask, EditionsCheck>()
        .AddSingleton<IStartUpTask, LocalAreaRecorder>()
        .AddSingleton<IStartUpTask, DemonstrationRecorder>()
        .AddSingleton<IStartUpTask, DocumentSweepStart>();
}
