using AreaSend.Grains.Ledger;
using AreaSend.Testing.Ledger;

namespace AreaSend.Ledger.Tests.Ledger;

public sealed class MemoryLedgerTests : LedgerCompliance
{
    public override Task DisposeAsync() => Task.CompletedTask;

    protected override Task<ILedger> OpenAsync() => Task.FromResult<ILedger>(new MemoryLedger());
}
