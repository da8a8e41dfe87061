using AreaSend.Bench;
using AreaSend.Bench.Crdt;
using AreaSend.Bench.Floor;
using AreaSend.Bench.Idle;
using AreaSend.Bench.Inspections;
using AreaSend.Bench.Ledger;
using AreaSend.Bench.Load;
using AreaSend.Bench.Schedule;

return args switch
{
    ["load", .. var options] => await LoadVerb.RunAsync(options),
    ["ledger", .. var options] => await LedgerVerb.RunAsync(options),
    ["trace", .. var options] => await TraceVerb.RunAsync(options),
    ["idle", .. var options] => await IdleVerb.RunAsync(options),
    ["codec"] => CodecVerb.Run(),
    ["crdt", .. var options] => CrdtVerb.Run(options),
    ["lifecycle", .. var options] => LifecycleVerb.Run(options),
    ["schedule", .. var options] => await ScheduleVerb.RunAsync(options),
    ["--urls", var address] => await BareRelay.ServeAsync(address),
    _ => Usage.Print(),
};
