using AreaSend.Documents;
using AreaSend.Documents.Search;
using AreaSend.Grains.Documents;
using AreaSend.Grains.Vocabulary.Rules.Search;
using AreaSend.Grains.Ledger;
using AreaSend.Inspections;
using AreaSend.Ledger.Tests.Ledger;
using AreaSend.Silo.Ledger;
using AreaSend.Silo.Ledger.Sqlite;
using AreaSend.Testing;
using AreaSend.Testing.Documents;
using AreaSend.Testing.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace AreaSend.Ledger.Tests.Hosting;

public sealed class SweepAtStartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly DocumentId document = new(InspectionId.New(), Guid.CreateVersion7());

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task What_a_crash_left_out_of_search_is_found_after_the_next_start()
    {
        LedgerMigrator.MigrateSqlite(folder.Path);
        using (var before = new SqliteLedger(folder.File(LedgerMigrator.LedgerFile)))
        {
            await before.AppendAsync(Given.First(Given.AStream(), "{}") with { Rows = [UnsearchableDocuments.Row(document, 4)] });
        }

        IDocumentTexts? texts = null;
        var projection = new ProjectionFilter(one => texts!.KeepAsync(one, 4, "typed just before the power cut"));
        await using var app = EmbeddedHost.Build(folder.Path, services => services.AddSingleton<IIncomingGrainCallFilter>(projection), "--AreaSend:Demonstration=false");
        texts = app.Services.GetRequiredService<IDocumentTexts>();
        await app.StartAsync();

        var ledger = app.Services.GetRequiredService<ILedger>();
        var deadline = new Deadline(TimeSpan.FromSeconds(30), "the sweep at the start to have projected the text");
        while ((await ledger.FindAsync(new RegisterQuery(UnsearchableDocuments.Register))).Total > 0)
        {
            deadline.Check();
            await Task.Delay(20);
        }

        (await texts.FindAsync(document.Inspection, SearchWords.Of("power cuts"), 10)).Should().ContainSingle().Which.Document.Should().Be(document);
        var sweep = app.Services.GetRequiredService<IGrainFactory>().GetGrain<IDocumentSweepGrain>(0).GetGrainId();
        var reminders = await app.Services.GetRequiredService<IReminderTable>().ReadRows(sweep);
        reminders.Reminders.Should().ContainSingle().Which.Period.Should().Be(TimeSpan.FromMinutes(1));
        await app.StopAsync();
    }
}
