using AreaSend.Testing;
using AreaSend.Testing.Live;
using AreaSend.Testing.Processes;
using Xunit.Abstractions;

namespace AreaSend.Journeys.Tests.Kills;

/// <summary>The one promise, with SIGKILL: what was acknowledged is there, what was not arrives once.</summary>
/// <param name="output">Where figures are printed.</param>
public sealed class EmbeddedKillTests(ITestOutputHelper output)
{
    private const int Rounds = 20;
    private const int People = 8;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_process_is_killed_while_eight_people_type()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var product = await EmbeddedProduct.StartAsync();
        var inspection = await product.PrepareAsync();
        using var visitor = await Visitor.SignInAsync(product.Address, product.Writer(0));
        var document = await visitor.StartNoteAsync(inspection, "Killed while typing");
        var typists = Enumerable.Range(0, People).Select(i => new OutboxTypist(document, (uint)(100 + i), () => visitor.ConnectAsync())).ToList();

        for (var round = 1; round <= Rounds; round++)
        {
            await KillWhileTypingAsync(product, typists, random.Next(5, 60));
            await product.StartAgainAsync();
            await using var reader = await visitor.ConnectAsync();
            var recorded = (await product.RecordedAsync(document))!;
            var after = Account.Of(typists, recorded);
            await Account.ServedIsRecordedAsync(reader, document, recorded);
            after.Should().Match<Account>(a => a.Lost == 0 && a.Doubled == 0, "round {0}: every acknowledged update must be in the ledger, once", round);
        }

        await Task.WhenAll(typists.Select(UntilSharedAsync));
        await using var last = await visitor.ConnectAsync();
        var ledger = (await product.RecordedAsync(document))!;
        await Account.ServedIsRecordedAsync(last, document, ledger);
        var account = Account.Of(typists, ledger);
        output.WriteLine($"FIGURE embedded kills {Rounds}: acknowledged {account.Acknowledged}, found {account.Found}, lost {account.Lost}, doubled {account.Doubled}");
        var typed = typists.Sum(t => t.Typed.Count);
        account.Should().Be(new Account(typed, typed, 0, 0), "every update typed arrives exactly once");
        typed.Should().BeGreaterThan(Rounds * People);
        foreach (var typist in typists)
        {
            await typist.DisposeAsync();
        }
    }

    private static async Task KillWhileTypingAsync(EmbeddedProduct product, List<OutboxTypist> typists, int receipts)
    {
        var enough = typists.Sum(t => t.Acknowledged.Count) + receipts;
        var killed = 0;
        var deadline = new Deadline(TimeSpan.FromSeconds(60), $"{receipts} more receipts, to kill the process after them");
        var typing = typists.Select(typist => Task.Run(async () =>
        {
            while (Volatile.Read(ref killed) == 0)
            {
                deadline.Check();
                typist.Type();
                if (await typist.FlushAsync() && Volatile.Read(ref killed) == 0)
                {
                    await Task.Yield();
                }

                if (typists.Sum(t => t.Acknowledged.Count) >= enough && Interlocked.Exchange(ref killed, 1) == 0)
                {
                    product.Host.Kill();
                }
            }
        })).ToList();
        await Task.WhenAll(typing);
    }

    private static async Task UntilSharedAsync(OutboxTypist typist)
    {
        var deadline = new Deadline(TimeSpan.FromSeconds(60), "the receipts of all that was typed");
        while (await typist.FlushAsync())
        {
            deadline.Check();
            await Task.Yield();
        }
    }
}
