using AreaSend.Grains.Documents;
using AreaSend.Grains.Ledger;
using AreaSend.Testing.Documents;
using AreaSend.Testing.Ledger;

namespace AreaSend.Ledger.Tests.Documents;

public sealed class MemoryTextsTests : TextsCompliance
{
    public override Task DisposeAsync() => Task.CompletedTask;

    protected override Task<(ILedger Ledger, IDocumentTexts Texts)> OpenAsync()
    {
        var ledger = new MemoryLedger();
        return Task.FromResult<(ILedger, IDocumentTexts)>((ledger, new MemoryDocumentTexts(ledger)));
    }
}
