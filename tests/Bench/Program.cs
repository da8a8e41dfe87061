using AreaSend.Bench;
using AreaSend.Bench.Floor;
using AreaSend.Bench.Load;

return args switch
{
    ["load", .. var options] => await LoadVerb.RunAsync(options),
    ["--urls", var address] => await BareRelay.ServeAsync(address),
    _ => Usage.Print(),
};
