using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Ledger.Tests.Hosting.Tables;

/// <summary>A silo of the product on a real store, which can be stopped and started again on what the store kept.</summary>
public abstract class RestartableSilo : IAsyncLifetime
{
    private WebApplication? app;

    public AlarmBell Bell { get; } = new();

    public IServiceProvider Services => app!.Services;

    public async Task InitializeAsync()
    {
        await PrepareAsync();
        await StartAsync();
    }

    public virtual async Task DisposeAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
    }

    public async Task RestartAsync()
    {
        await app!.StopAsync();
        await app.DisposeAsync();
        await StartAsync();
    }

    protected abstract Task PrepareAsync();

    protected abstract WebApplication Build(Action<IServiceCollection> more);

    // the product's own settings, but a bell to listen to and reminders that need not wait a minute
    private async Task StartAsync()
    {
        app = Build(services => services.AddSingleton(Bell).Configure<ReminderOptions>(o => o.MinimumReminderPeriod = TimeSpan.FromMilliseconds(100)));
        await app.StartAsync();
    }
}
