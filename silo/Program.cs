using AreaSend.Silo.Hosting;
using AreaSend.Silo.Tools;

return await StartRefusal.ReportAsync(async () =>
{
    if (args is ["verify", .. var rest])
    {
        return await VerifyTool.RunAsync(rest, Console.Out);
    }

    if (args is ["import-bank-holidays", var file, .. var settings])
    {
        return await BankHolidayTool.RunAsync(file, settings, Console.Out);
    }

    var builder = WebApplication.CreateBuilder(args);
    builder.Configuration.AddKeyPerFile("/run/secrets", optional: true);
    builder.AddObservability();
    builder.AddClusterSilo();
    await using var app = builder.Build();
    app.MapSiloHealth();
    await app.RunAsync();
    return 0;
});
