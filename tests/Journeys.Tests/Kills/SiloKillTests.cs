using System.Diagnostics;
using AreaSend.Testing;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests.Kills;

/// <summary>A silo dies with the note in it: nothing acknowledged is lost, and people type on.</summary>
/// <param name="output">Where figures are printed.</param>
public sealed class SiloKillTests(ITestOutputHelper output)
{
    private const int Rounds = 10;
    private const int People = 8;
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(8);

    [Fact]
    public async Task Edits_flow_again_within_eight_seconds_when_the_silo_that_hosts_the_note_is_killed()
    {
        await using var product = await ClusterProduct.StartAsync();
        var inspection = await product.PrepareAsync();
        var visitors = new List<Visitor>();
        for (var i = 0; i < People; i++)
        {
            visitors.Add(await Visitor.SignInAsync(product.Addresses[i % 2], product.Writer(i)));
        }

        var document = await visitors[0].StartNoteAsync(inspection, "Silo killed");
        var typists = visitors.Select((visitor, i) => new OutboxTypist(document, (uint)(100 + i), () => visitor.ConnectAsync())).ToList();
        var worst = TimeSpan.Zero;
        for (var round = 1; round <= Rounds; round++)
        {
            await Task.WhenAll(typists.Select(t => TypeAsync(t, 20)));
            var silo = await product.HostOfAsync(document);
            silo.Host.Kill();
            var killed = Stopwatch.GetTimestamp();
            await Task.WhenAll(typists.Select(t => TypeAsync(t, 5)));
            var outage = Stopwatch.GetElapsedTime(killed);
            worst = outage > worst ? outage : worst;
            output.WriteLine($"round {round}: everyone's edits flow again after {outage.TotalSeconds:0.00} s");
            await silo.StartAgainAsync();
        }

        await using var reader = await visitors[0].ConnectAsync();
        var ledger = (await product.RecordedAsync(document))!;
        await Account.ServedIsRecordedAsync(reader, document, ledger);
        var account = Account.Of(typists, ledger);
        output.WriteLine($"FIGURE silo kills {Rounds}: acknowledged {account.Acknowledged}, found {account.Found}, lost {account.Lost}, doubled {account.Doubled}, worst outage {worst.TotalSeconds:0.00} s");
        var typed = typists.Sum(t => t.Typed.Count);
        account.Should().Be(new Account(typed, typed, 0, 0));
        worst.Should().BeLessThan(Bound);
        foreach (var (typist, visitor) in typists.Zip(visitors))
        {
            await typist.DisposeAsync();
            visitor.Dispose();
        }
    }

    private static async Task TypeAsync(OutboxTypist typist, int edits)
    {
        for (var i = 0; i < edits; i++)
        {
            typist.Type();
            var deadline = new Deadline(TimeSpan.FromSeconds(30), "the receipt of one edit");
            while (await typist.FlushAsync())
            {
                deadline.Check();
                await Task.Delay(20);
            }
        }
    }
}
